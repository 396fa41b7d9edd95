//! `exclusive_maximum`

use crate::report::constraint_violation::{Broken, Param};
use crate::rule::operand::Numeric;

/// Less than `limit`.
///
/// ```
/// use fintoc_types::rule::exclusive_maximum;
/// assert!(exclusive_maximum(0, 1).is_ok());
/// assert_eq!(exclusive_maximum(1, 1).unwrap_err().code, "exclusive_maximum");
/// ```
///
/// # Errors
///
/// It is not.
#[inline]
pub fn exclusive_maximum<N: Numeric>(value: N, limit: i64) -> Result<(), Broken> {
    Broken::unless(value.compare(limit).is_lt(), "exclusive_maximum", [("limit", Param::Integer(limit))])
}
