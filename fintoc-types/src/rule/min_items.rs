//! `min_items`

use crate::report::constraint_violation::{Broken, Param};
use crate::rule::operand::Items;

/// At least `limit` items.
///
/// ```
/// use fintoc_types::{View, rule::min_items};
/// let items = vec![7];
/// assert!(min_items(items.view(), 1).is_ok());
/// assert_eq!(min_items(items.view(), 2).unwrap_err().code, "min_items");
/// ```
///
/// # Errors
///
/// There are fewer.
#[inline]
pub fn min_items(value: Items<'_>, limit: u32) -> Result<(), Broken> {
    Broken::unless(value.count() >= limit as usize, "min_items", [("limit", Param::Integer(limit.into()))])
}
