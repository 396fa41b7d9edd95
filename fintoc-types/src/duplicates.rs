//! Finds duplicates without comparing each pair of values.

/// Returns the first duplicate name. Sorts the names if there are many.
#[inline]
pub(crate) fn first_duplicate<'n>(names: impl ExactSizeIterator<Item = &'n str> + Clone) -> Option<&'n str> {
    match names.len() {
        0 | 1 => None,
        _ => find_duplicate(names),
    }
}

fn find_duplicate<'n>(names: impl ExactSizeIterator<Item = &'n str> + Clone) -> Option<&'n str> {
    if names.len() <= 16 {
        let mut rest = names.clone();
        return names.into_iter().find(|name| {
            rest.next();
            rest.clone().any(|other| other == *name)
        });
    }
    let mut sorted: Vec<&str> = names.collect();
    sorted.sort_unstable();
    sorted.array_windows().find(|[one, two]| one == two).map(|[name, _]| *name)
}

/// Returns whether two items are equal. Equal items must have equal digests: sorting by digest
/// keeps tens of thousands of items as cheap as a sort.
pub(crate) fn has_duplicates<T>(
    items: impl Iterator<Item = (u64, T)>,
    equal: impl Fn(&T, &T) -> bool,
) -> bool {
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
