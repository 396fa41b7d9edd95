//! `min_properties`

use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::rule::operand::MemberCount;

/// Checks that the object has at least `limit` members.
///
/// ```
/// use fintoc_types::{Map, Constrained, rule::min_properties};
/// let map = Map::from_iter([("order", 7)]);
/// assert!(min_properties(map.operand(), 1).is_ok());
/// assert_eq!(min_properties(map.operand(), 2).unwrap_err().code, "min_properties");
/// ```
///
/// # Errors
///
/// Returns an error if it has fewer.
#[inline]
pub fn min_properties(value: MemberCount, limit: u32) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(
        value.count() >= limit as usize,
        "min_properties",
        [("limit", Param::Integer(limit.into()))],
    )
}
