//! Finds duplicates in linear time.

/// A name that stands twice: in linear time where there are many.
#[inline]
pub(crate) fn first_repeated<'n>(names: impl ExactSizeIterator<Item = &'n str> + Clone) -> Option<&'n str> {
    match names.len() {
        0 | 1 => None,
        _ => find_repeated(names),
    }
}

fn find_repeated<'n>(names: impl ExactSizeIterator<Item = &'n str> + Clone) -> Option<&'n str> {
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
