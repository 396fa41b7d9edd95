//! `min_items`

use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::rule::operand::Items;

/// Checks that the array has at least `limit` items.
///
/// ```
/// use fintoc_types::{Constrained, rule::min_items};
/// let items = vec![7];
/// assert!(min_items(items.operand(), 1).is_ok());
/// assert_eq!(min_items(items.operand(), 2).unwrap_err().code, "min_items");
/// ```
///
/// # Errors
///
/// Returns an error if it has fewer.
#[inline]
pub fn min_items(value: Items<'_>, limit: u32) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(
        value.count() >= limit as usize,
        "min_items",
        [("limit", Param::Integer(limit.into()))],
    )
}
