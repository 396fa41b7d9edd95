//! `exclusive_minimum`

use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::rule::operand::Numeric;

/// Checks that the number is more than `limit`.
///
/// ```
/// use fintoc_types::rule::exclusive_minimum;
/// assert!(exclusive_minimum(1, 0).is_ok());
/// assert_eq!(exclusive_minimum(0, 0).unwrap_err().code, "exclusive_minimum");
/// ```
///
/// # Errors
///
/// Returns an error if it is not.
#[inline]
pub fn exclusive_minimum<N: Numeric>(value: N, limit: i64) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(
        value.compare(limit).is_gt(),
        "exclusive_minimum",
        [("limit", Param::Integer(limit))],
    )
}
