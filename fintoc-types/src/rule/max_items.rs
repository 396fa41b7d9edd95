//! `max_items`

use crate::report::constraint_violation::{Broken, Param};
use crate::rule::operand::Items;

/// At most `limit` items.
///
/// ```
/// use fintoc_types::{View, rule::max_items};
/// let items = vec![7, 7];
/// assert!(max_items(items.view(), 2).is_ok());
/// assert_eq!(max_items(items.view(), 1).unwrap_err().code, "max_items");
/// ```
///
/// # Errors
///
/// There are more.
#[inline]
pub fn max_items(value: Items<'_>, limit: u32) -> Result<(), Broken> {
    Broken::unless(value.count() <= limit as usize, "max_items", [("limit", Param::Integer(limit.into()))])
}
