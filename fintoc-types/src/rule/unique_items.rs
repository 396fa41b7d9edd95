//! `unique_items`

use crate::report::constraint_violation::Broken;
use crate::rule::operand::Items;

/// No two items are equal, where `unique` is true.
///
/// ```
/// use fintoc_types::{View, rule::unique_items};
/// assert!(unique_items(vec![7, 8].view(), true).is_ok());
/// assert_eq!(unique_items(vec![7, 7].view(), true).unwrap_err().code, "unique_items");
/// ```
///
/// # Errors
///
/// Two are.
#[inline]
pub fn unique_items(value: Items<'_>, unique: bool) -> Result<(), Broken> {
    Broken::unless(!unique || !value.repeats(), "unique_items", [])
}
