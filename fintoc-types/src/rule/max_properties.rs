//! `max_properties`

use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::rule::operand::MemberCount;

/// Checks that the object has at most `limit` members.
///
/// ```
/// use fintoc_types::{Map, Constrained, rule::max_properties};
/// let map = Map::from_iter([("order", 7)]);
/// assert!(max_properties(map.operand(), 1).is_ok());
/// assert_eq!(max_properties(map.operand(), 0).unwrap_err().code, "max_properties");
/// ```
///
/// # Errors
///
/// Returns an error if it has more.
#[inline]
pub fn max_properties(value: MemberCount, limit: u32) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(
        value.count() <= limit as usize,
        "max_properties",
        [("limit", Param::Integer(limit.into()))],
    )
}
