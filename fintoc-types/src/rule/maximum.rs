//! `maximum`

use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::rule::operand::Numeric;

/// Checks that the number is at most `limit`.
///
/// ```
/// use fintoc_types::rule::maximum;
/// assert!(maximum(1, 1).is_ok());
/// assert_eq!(maximum(2, 1).unwrap_err().code, "maximum");
/// ```
///
/// # Errors
///
/// Returns an error if it is more.
#[inline]
pub fn maximum<N: Numeric>(value: N, limit: i64) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(value.compare(limit).is_le(), "maximum", [("limit", Param::Integer(limit))])
}
