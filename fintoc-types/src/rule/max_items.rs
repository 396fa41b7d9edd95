//! `max_items`

use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::rule::operand::Items;

/// Checks that the array has at most `limit` items.
///
/// ```
/// use fintoc_types::{Constrained, rule::max_items};
/// let items = vec![7, 7];
/// assert!(max_items(items.operand(), 2).is_ok());
/// assert_eq!(max_items(items.operand(), 1).unwrap_err().code, "max_items");
/// ```
///
/// # Errors
///
/// Returns an error if it has more.
#[inline]
pub fn max_items(value: Items<'_>, limit: u32) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(
        value.count() <= limit as usize,
        "max_items",
        [("limit", Param::Integer(limit.into()))],
    )
}
