//! `checksum`

use crate::check_digits::Algorithm;
use crate::report::constraint_violation::{ConstraintViolation, Param, RuleViolations};
use crate::rule::operand::{PathValues, check_each};

/// Checks that each string has correct check digits by one of the algorithms.
///
/// ```
/// use std::borrow::Cow;
/// use fintoc_types::rule::{PathValues, RUT, checksum};
///
/// let right = |_| Some(Cow::Borrowed("12.345.678-5"));
/// let wrong = |_| Some(Cow::Borrowed("12.345.678-9"));
/// assert!(checksum(&[PathValues::new(&["tax_id"], Some(1), &right)], &[RUT]).is_ok());
/// assert!(checksum(&[PathValues::new(&["tax_id"], Some(1), &wrong)], &[RUT]).is_err());
/// ```
///
/// # Errors
///
/// Returns an error if a string has not, for each one.
pub fn checksum(
    values: &[PathValues<'_, str>],
    algorithms: &'static [Algorithm],
) -> Result<(), RuleViolations> {
    check_each(
        values,
        |text| algorithms.iter().any(|algorithm| (algorithm.passes)(text)),
        || ConstraintViolation::new("checksum", [("algorithms", Param::Algorithms(algorithms))]),
    )
}
