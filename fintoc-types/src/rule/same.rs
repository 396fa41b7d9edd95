//! `same`

use crate::report::constraint_violation::{ConstraintViolation, Param, RuleViolations};
use crate::rule::operand::PathValues;

/// Checks that every value equals the one at the first path, if that is present.
///
/// ```
/// use std::borrow::Cow;
/// use fintoc_types::rule::{PathValues, same};
///
/// let clp = |_| Some(Cow::Borrowed("CLP"));
/// let mxn = |_| Some(Cow::Borrowed("MXN"));
/// let first = PathValues::new(&["currency"], Some(1), &clp);
/// assert!(same(&[first, PathValues::new(&["items", "*", "currency"], Some(2), &clp)]).is_ok());
///
/// let violations = same(&[first, PathValues::new(&["items", "*", "currency"], Some(2), &mxn)]).unwrap_err();
/// assert_eq!(violations.len(), 2);
/// assert_eq!(violations[1].path.unwrap().index, Some(1));
/// ```
///
/// # Errors
///
/// Returns an error if a value differs, for each one.
pub fn same<R: ToOwned + PartialEq + ?Sized>(values: &[PathValues<'_, R>]) -> Result<(), RuleViolations> {
    let Some((first, others)) = values.split_first() else { return Ok(()) };
    let Some(wanted) = first.get(0) else { return Ok(()) };
    let others = others.iter().flat_map(PathValues::iter).filter(|(_, value)| **value != *wanted);
    RuleViolations::from_violations(others.map(|(path, _)| {
        ConstraintViolation::new("same", [("first", Param::Path(first.path()))]).at_path(path)
    }))
}
