//! Turns an automaton of positions, which may be at several at once, into one that is never.

use super::dfa::{Dfa, MOST_STATES, Raw};
use super::numbers::Numbers;
use super::positions::Positions;

/// How much work a pattern may make: positions looked at, over all states.
const MOST_WORK: usize = 2_000_000;

/// `None` if the automaton would be too large.
pub(super) fn determinise(positions: &Positions) -> Option<Dfa> {
    let (classes, samples) = classes(&positions.classes);
    let mut numbers = Numbers::new();
    numbers.of(Vec::new());
    numbers.of(vec![0]);
    let mut raw = Raw { classes, width: samples.len(), next: Vec::new(), accepts: Vec::new() };
    let mut work = 0;
    while let Some(state) = numbers.get(raw.accepts.len()) {
        raw.accepts.push(state.iter().any(|position| positions.ends.get(*position) == Some(&true)));
        let mut follow: Vec<usize> = Vec::new();
        for position in &state {
            follow.extend(positions.follow.get(*position).into_iter().flatten());
        }
        follow.sort_unstable();
        follow.dedup();
        for sample in &samples {
            let takes =
                |position: &usize| positions.classes.get(*position).is_some_and(|set| set & sample != 0);
            raw.next.push(numbers.of(follow.iter().copied().filter(takes).collect()));
        }
        work += (state.len() + follow.len()) * samples.len();
        if work > MOST_WORK || numbers.len() > MOST_STATES {
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
    let mut known = 0;
    for set in sets {
        known |= set;
        // A set that is a union of parts splits nothing.
        if parts.iter().any(|part| part & set != 0 && part & !set != 0) {
            parts =
                parts.iter().flat_map(|part| [part & set, part & !set]).filter(|part| *part != 0).collect();
        }
    }
    let mut samples: Vec<u128> = vec![0];
    let mut classes = [0; 128];
    for (letter, class) in classes.iter_mut().enumerate().filter(|(letter, _)| known & (1 << letter) != 0) {
        let part = parts.iter().copied().find(|part| part & (1 << letter) != 0).unwrap_or_default();
        let at = samples.iter().position(|sample| sample & part != 0).unwrap_or_else(|| {
            samples.push(1 << letter);
            samples.len() - 1
        });
        *class = u8::try_from(at).unwrap_or(0);
    }
    (classes, samples)
}
