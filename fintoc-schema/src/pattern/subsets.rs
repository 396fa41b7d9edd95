//! Turns an automaton of positions, which may be at several at once, into one that is never.

use std::collections::BTreeMap;

use super::dfa::{Dfa, MOST_STATES, Raw};
use super::positions::Positions;

/// How much work a pattern may make: positions looked at, over all states.
const MOST_WORK: usize = 2_000_000;

/// `None` if the automaton would be too large.
pub(super) fn determinise(positions: &Positions) -> Option<Dfa> {
    let (classes, samples) = classes(&positions.classes);
    let start = vec![0_usize];
    let mut numbers = BTreeMap::from([(Vec::new(), 0), (start.clone(), 1)]);
    let mut queue = vec![Vec::new(), start];
    let mut raw = Raw { classes, width: samples.len(), next: Vec::new(), accepts: Vec::new() };
    let mut work = 0;
    while let Some(state) = queue.get(raw.accepts.len()).cloned() {
        raw.accepts.push(state.iter().any(|position| positions.ends.get(*position) == Some(&true)));
        let mut follow: Vec<usize> =
            state.iter().filter_map(|position| positions.follow.get(*position)).flatten().copied().collect();
        follow.sort_unstable();
        follow.dedup();
        for sample in &samples {
            let takes =
                |position: &usize| positions.classes.get(*position).is_some_and(|set| set & sample != 0);
            let next: Vec<usize> = follow.iter().copied().filter(takes).collect();
            let fresh = numbers.len();
            raw.next.push(*numbers.entry(next).or_insert_with_key(|next| {
                queue.push(next.clone());
                fresh
            }));
        }
        work += (state.len() + follow.len()) * samples.len();
        if work > MOST_WORK || queue.len() > MOST_STATES {
            return None;
        }
    }
    Some(raw.minimal())
}

/// Characters that no position tells apart share a class; class 0 holds those that none takes.
/// With each class comes one of its characters, and none for class 0.
fn classes(sets: &[u128]) -> ([u8; 128], Vec<u128>) {
    // Split the alphabet by one set after the other.
    let mut parts = vec![u128::MAX];
    for set in sets.iter().collect::<std::collections::BTreeSet<_>>() {
        parts = parts.iter().flat_map(|part| [part & set, part & !set]).filter(|part| *part != 0).collect();
    }
    let known: u128 = sets.iter().fold(0, |known, set| known | set);
    parts.retain(|part| part & known != 0);
    parts.sort_by_key(|part| part.trailing_zeros());
    let mut classes = [0; 128];
    for (letter, class) in classes.iter_mut().enumerate() {
        let at = parts.iter().position(|part| part & (1 << letter) != 0);
        *class = at.and_then(|at| u8::try_from(at + 1).ok()).unwrap_or(0);
    }
    let samples = parts.iter().map(|part| 1 << part.trailing_zeros());
    (classes, std::iter::once(0).chain(samples).collect())
}
