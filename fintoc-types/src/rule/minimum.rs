//! `minimum`

use crate::report::constraint_violation::{Broken, Param};
use crate::rule::operand::Numeric;

/// At least `limit`.
///
/// ```
/// use fintoc_types::rule::minimum;
/// assert!(minimum(1, 1).is_ok());
/// assert_eq!(minimum(0, 1).unwrap_err().code, "minimum");
/// ```
///
/// # Errors
///
/// It is less.
#[inline]
pub fn minimum<N: Numeric>(value: N, limit: i64) -> Result<(), Broken> {
    Broken::unless(value.compare(limit).is_ge(), "minimum", [("limit", Param::Integer(limit))])
}
