//! Turns an [`Nfa`] into a DFA by the
//! [powerset construction](https://en.wikipedia.org/wiki/Powerset_construction).

use super::dfa::Dfa;
use super::glushkov::Nfa;
use super::minimize::{MAX_STATES, RawDfa, minimize};
use super::state_ids::StateIds;

/// The maximum work: positions visited, over all states and classes.
const MAX_WORK: usize = 2_000_000;

/// Returns `None` if the automaton exceeds a limit.
pub(super) fn determinize(nfa: &Nfa) -> Option<Dfa> {
    let (classes, samples) = classes(&nfa.classes);
    let mut ids = StateIds::new();
    ids.get_or_insert(Vec::new());
    ids.get_or_insert(vec![0]);
    let mut raw = RawDfa { classes, width: samples.len(), next: Vec::new(), accepts: Vec::new() };
    let mut work = 0;
    while let Some(state) = ids.get(raw.accepts.len()) {
        raw.accepts.push(state.iter().any(|position| nfa.ends.get(*position) == Some(&true)));
        let mut follow: Vec<usize> = Vec::new();
        for position in &state {
            follow.extend(nfa.follow.get(*position).into_iter().flatten());
        }
        follow.sort_unstable();
        follow.dedup();
        for sample in &samples {
            let takes = |position: &usize| nfa.classes.get(*position).is_some_and(|set| set & sample != 0);
            raw.next.push(ids.get_or_insert(follow.iter().copied().filter(takes).collect()));
        }
        work += (state.len() + follow.len()) * samples.len();
        if work > MAX_WORK || ids.len() > MAX_STATES {
            return None;
        }
    }
    Some(minimize(&raw))
}

/// Splits the alphabet into equivalence classes: characters that the same positions match. Class 0
/// has the characters that no position matches. Also returns one character of each class, and none
/// for class 0.
fn classes(sets: &[u128]) -> ([u8; 128], Vec<u128>) {
    // Refine the partition by each set in turn.
    let mut parts = vec![u128::MAX];
    let mut known = 0;
    for set in sets {
        known |= set;
        // A set that is a union of parts changes nothing.
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
