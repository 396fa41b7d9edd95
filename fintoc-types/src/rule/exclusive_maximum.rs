//! `exclusive_maximum`

use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::rule::operand::Numeric;

/// Checks that the number is less than `limit`.
///
/// ```
/// use fintoc_types::rule::exclusive_maximum;
/// assert!(exclusive_maximum(0, 1).is_ok());
/// assert_eq!(exclusive_maximum(1, 1).unwrap_err().code, "exclusive_maximum");
/// ```
///
/// # Errors
///
/// Returns an error if it is not.
#[inline]
pub fn exclusive_maximum<N: Numeric>(value: N, limit: i64) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(
        value.compare(limit).is_lt(),
        "exclusive_maximum",
        [("limit", Param::Integer(limit))],
    )
}
