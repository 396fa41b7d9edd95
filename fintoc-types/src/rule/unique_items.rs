//! `unique_items`

use crate::report::Broken;
use crate::rule::Items;

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

/// Whether two of these are equal. Equal ones have equal digests: so that tens of thousands are no more work than to sort them.
pub(crate) fn repeats<T>(items: impl Iterator<Item = (u64, T)>, equal: impl Fn(&T, &T) -> bool) -> bool {
    let mut items: Vec<(u64, T)> = items.collect();
    items.sort_unstable_by_key(|(digest, _)| *digest);
    items.chunk_by(|(one, _), (two, _)| one == two).any(|same| {
        let mut rest = same.iter();
        same.iter().any(|(_, item)| {
            rest.next();
            rest.clone().any(|(_, other)| equal(item, other))
        })
    })
}
