//! `unique_items`

use crate::report::constraint_violation::ConstraintViolation;
use crate::rule::operand::Items;

/// Checks that no two items are equal, if `unique` is true.
///
/// ```
/// use fintoc_types::{Constrained, rule::unique_items};
/// assert!(unique_items(vec![7, 8].operand(), true).is_ok());
/// assert_eq!(unique_items(vec![7, 7].operand(), true).unwrap_err().code, "unique_items");
/// ```
///
/// # Errors
///
/// Returns an error if two items are equal.
#[inline]
pub fn unique_items(value: Items<'_>, unique: bool) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(!unique || !value.has_duplicates(), "unique_items", [])
}
