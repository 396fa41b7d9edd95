//! `minimum`

use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::rule::operand::Numeric;

/// Checks that the number is at least `limit`.
///
/// ```
/// use fintoc_types::rule::minimum;
/// assert!(minimum(1, 1).is_ok());
/// assert_eq!(minimum(0, 1).unwrap_err().code, "minimum");
/// ```
///
/// # Errors
///
/// Returns an error if it is less.
#[inline]
pub fn minimum<N: Numeric>(value: N, limit: i64) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(value.compare(limit).is_ge(), "minimum", [("limit", Param::Integer(limit))])
}
