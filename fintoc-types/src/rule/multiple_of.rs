//! `multiple_of`

use crate::report::constraint_violation::{ConstraintViolation, Param};

/// Checks that the integer is a multiple of `factor`, which is at least 1. Zero is a multiple of every factor.
///
/// ```
/// use fintoc_types::rule::multiple_of;
/// assert!(multiple_of(-200, 100).is_ok());
/// assert_eq!(multiple_of(250, 100).unwrap_err().code, "multiple_of");
/// ```
///
/// # Errors
///
/// Returns an error if it is between two multiples.
#[inline]
pub fn multiple_of(value: i64, factor: i64) -> Result<(), ConstraintViolation> {
    let holds = value.checked_rem(factor) == Some(0);
    ConstraintViolation::unless(holds, "multiple_of", [("factor", Param::Integer(factor))])
}
