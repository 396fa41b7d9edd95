//! `same`

use crate::report::constraint_violation::{Broken, Param, Several};
use crate::rule::operand::Places;

/// Every value that is there means the same as the value at the first place, if that is there.
///
/// ```
/// use std::borrow::Cow;
/// use fintoc_types::rule::{Places, same};
///
/// let clp = |_| Some(Cow::Borrowed("CLP"));
/// let mxn = |_| Some(Cow::Borrowed("MXN"));
/// let first = Places::new(&["currency"], Some(1), &clp);
/// assert!(same(&[first, Places::new(&["items", "*", "currency"], Some(2), &clp)]).is_ok());
///
/// let broken = same(&[first, Places::new(&["items", "*", "currency"], Some(2), &mxn)]).unwrap_err();
/// assert_eq!(broken.len(), 2);
/// assert_eq!(broken[1].at.unwrap().index, Some(1));
/// ```
///
/// # Errors
///
/// Each value that does not.
pub fn same<R: ToOwned + PartialEq + ?Sized>(places: &[Places<'_, R>]) -> Result<(), Several> {
    let Some((first, others)) = places.split_first() else { return Ok(()) };
    let Some(wanted) = first.get(0) else { return Ok(()) };
    let others = others.iter().flat_map(Places::iter).filter(|(_, value)| **value != *wanted);
    Several::of(others.map(|(spot, _)| Broken::new("same", [("first", Param::Path(first.path()))]).at(spot)))
}
