//! Finds the known name that a misspelt one was probably meant to be.

/// Returns the nearest name, the first in the alphabet of several; `None` if all differ by more
/// than a third.
#[cold]
pub(crate) fn nearest(name: &str, known: &'static [&'static str]) -> Option<&'static str> {
    let name: Vec<char> = name.chars().take(64).map(|letter| letter.to_ascii_lowercase()).collect();
    let close = |(distance, known): &(usize, &str)| *distance <= known.len().min(name.len()).div_ceil(3);
    known.iter().map(|known| (distance(&name, known), *known)).filter(close).min().map(|(_, known)| known)
}

/// Returns the optimal string alignment distance: insertions, deletions, substitutions and
/// transpositions.
fn distance(name: &[char], known: &str) -> usize {
    let known: Vec<char> = known.chars().map(|letter| letter.to_ascii_lowercase()).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=known.len()).collect();
    let at = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX - 1);
    for (row, letter) in name.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, other) in known.iter().enumerate() {
            let changed = at(&above, column) + usize::from(letter != other);
            let mut best = changed.min(at(&above, column + 1) + 1).min(at(&next, column) + 1);
            let neighbours = row.checked_sub(1).zip(column.checked_sub(1));
            if neighbours.is_some_and(|(i, j)| name.get(i) == Some(other) && known.get(j) == Some(letter)) {
                best = best.min(at(&before, column - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut above, next);
    }
    at(&above, known.len())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_third_may_differ() {
        const KNOWN: &[&str] = &["amount", "currency", "flow"];
        assert_eq!(nearest("amuont", KNOWN), Some("amount"));
        assert_eq!(nearest("Curency", KNOWN), Some("currency"));
        assert_eq!(nearest("total", KNOWN), None);
    }
}
