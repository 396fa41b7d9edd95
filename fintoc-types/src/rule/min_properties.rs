//! `min_properties`

use crate::report::constraint_violation::{Broken, Param};
use crate::rule::operand::Members;

/// At least `limit` members.
///
/// ```
/// use fintoc_types::{Map, View, rule::min_properties};
/// let map = Map::from_iter([("order", 7)]);
/// assert!(min_properties(map.view(), 1).is_ok());
/// assert_eq!(min_properties(map.view(), 2).unwrap_err().code, "min_properties");
/// ```
///
/// # Errors
///
/// There are fewer.
#[inline]
pub fn min_properties(value: Members, limit: u32) -> Result<(), Broken> {
    Broken::unless(
        value.count() >= limit as usize,
        "min_properties",
        [("limit", Param::Integer(limit.into()))],
    )
}
