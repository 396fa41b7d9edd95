//! `max_properties`

use crate::report::constraint_violation::{Broken, Param};
use crate::rule::operand::Members;

/// At most `limit` members.
///
/// ```
/// use fintoc_types::{Map, View, rule::max_properties};
/// let map = Map::from_iter([("order", 7)]);
/// assert!(max_properties(map.view(), 1).is_ok());
/// assert_eq!(max_properties(map.view(), 0).unwrap_err().code, "max_properties");
/// ```
///
/// # Errors
///
/// There are more.
#[inline]
pub fn max_properties(value: Members, limit: u32) -> Result<(), Broken> {
    Broken::unless(
        value.count() <= limit as usize,
        "max_properties",
        [("limit", Param::Integer(limit.into()))],
    )
}
