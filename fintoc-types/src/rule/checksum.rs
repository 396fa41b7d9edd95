//! `checksum`

use crate::check_digits::Algorithm;
use crate::report::constraint_violation::{Broken, Param, Several};
use crate::rule::operand::{Places, each};

/// Each text passes one of the algorithms.
///
/// ```
/// use std::borrow::Cow;
/// use fintoc_types::rule::{Places, RUT, checksum};
///
/// let right = |_| Some(Cow::Borrowed("12.345.678-5"));
/// let wrong = |_| Some(Cow::Borrowed("12.345.678-9"));
/// assert!(checksum(&[Places::new(&["tax_id"], Some(1), &right)], &[RUT]).is_ok());
/// assert!(checksum(&[Places::new(&["tax_id"], Some(1), &wrong)], &[RUT]).is_err());
/// ```
///
/// # Errors
///
/// Each one that passes none.
pub fn checksum(places: &[Places<'_, str>], algorithms: &'static [Algorithm]) -> Result<(), Several> {
    each(
        places,
        |text| algorithms.iter().any(|algorithm| (algorithm.passes)(text)),
        || Broken::new("checksum", [("algorithms", Param::Algorithms(algorithms))]),
    )
}
