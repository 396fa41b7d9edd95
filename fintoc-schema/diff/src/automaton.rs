//! Questions to the automata that decide patterns: which texts, and which of two takes more.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use fintoc_schema::pattern::Dfa;

/// How the sets of two automata lie to each other, the second seen from the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sets {
    /// The same texts.
    Equal,
    /// The second takes more.
    Wider,
    /// The second takes fewer.
    Narrower,
    /// Each takes some that the other does not.
    Neither,
}

/// How many pairs of states are looked at before giving up.
const MOST_PAIRS: usize = 100_000;

/// Compares two automata; none where that would take too long.
///
/// ```
/// use fintoc_schema::pattern::compile;
/// use fintoc_diff::automaton::{Sets, compare};
///
/// let (old, new) = (compile(&["^[a-z]{2}$"]).unwrap(), compile(&["^[a-z]{2,3}$"]).unwrap());
/// assert_eq!(compare(&old, &new), Some(Sets::Wider));
/// ```
#[must_use]
pub fn compare(old: &Dfa, new: &Dfa) -> Option<Sets> {
    let lost = difference(old, new)?;
    let won = difference(new, old)?;
    Some(match (lost, won) {
        (None, None) => Sets::Equal,
        (None, Some(_)) => Sets::Wider,
        (Some(_), None) => Sets::Narrower,
        (Some(_), Some(_)) => Sets::Neither,
    })
}

/// A shortest text that the first takes and the second does not. The outer option is none where
/// nobody can tell.
#[must_use]
pub fn difference(takes: &Dfa, refuses: &Dfa) -> Option<Option<String>> {
    search(takes, Some(refuses))
}

/// A shortest text that an automaton takes, if there is one.
#[must_use]
pub fn shortest(takes: &Dfa) -> Option<String> {
    search(takes, None).flatten()
}

/// A state of each automaton.
type Pair = (usize, usize);
/// For each pair that was reached, the one before it and the letter between.
type Steps = BTreeMap<Pair, Option<(Pair, u8)>>;

// Breadth first over pairs of states.
fn search(takes: &Dfa, refuses: Option<&Dfa>) -> Option<Option<String>> {
    let start = (takes.start(), refuses.map_or(0, Dfa::start));
    let mut from: Steps = BTreeMap::from([(start, None)]);
    let mut queue = VecDeque::from([start]);
    let letters = told_apart(takes, refuses);
    while let Some(pair) = queue.pop_front() {
        let taken = pair.0 >= takes.accepting();
        let refused = refuses.is_none_or(|refuses| pair.1 < refuses.accepting());
        if taken && refused {
            return Some(Some(spell(&from, pair)));
        }
        if from.len() > MOST_PAIRS {
            return None;
        }
        for letter in &letters {
            let letter = *letter;
            let next =
                (step(takes, pair.0, letter), refuses.map_or(0, |refuses| step(refuses, pair.1, letter)));
            if next.0 != 0 && !from.contains_key(&next) {
                from.insert(next, Some((pair, letter)));
                queue.push_back(next);
            }
        }
    }
    Some(None)
}

// One letter of each set of letters that neither automaton tells apart.
fn told_apart(takes: &Dfa, refuses: Option<&Dfa>) -> Vec<u8> {
    let mut seen = BTreeSet::new();
    letters()
        .filter(|letter| seen.insert((class(takes, *letter), refuses.map(|dfa| class(dfa, *letter)))))
        .collect()
}

// Letters and digits first: texts that people read well.
fn letters() -> impl Iterator<Item = u8> {
    (b'a'..=b'z')
        .chain(b'0'..=b'9')
        .chain(b'A'..=b'Z')
        .chain((0..128).filter(|byte: &u8| !byte.is_ascii_alphanumeric()))
}

fn step(automaton: &Dfa, state: usize, letter: u8) -> usize {
    let class = usize::from(class(automaton, letter));
    automaton.table().get(state * automaton.width() + class).copied().unwrap_or(0)
}

fn class(automaton: &Dfa, letter: u8) -> u8 {
    automaton.classes().get(usize::from(letter)).copied().unwrap_or(0)
}

fn spell(from: &Steps, end: Pair) -> String {
    let mut text = Vec::new();
    let mut here = end;
    while let Some(Some((before, letter))) = from.get(&here) {
        text.push(char::from(*letter));
        here = *before;
    }
    text.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use fintoc_schema::pattern::compile;

    #[test]
    fn sets_are_compared() {
        let of = |old: &str, new: &str| compare(&compile(&[old]).unwrap(), &compile(&[new]).unwrap());
        assert_eq!(of("^[ab]{1,3}$", "^(?:a|b){1,3}$"), Some(Sets::Equal));
        assert_eq!(of("^a+$", "^a{1,5}$"), Some(Sets::Narrower));
        assert_eq!(of("^a+$", "^[ab]{1,5}$"), Some(Sets::Neither));
    }

    #[test]
    fn differences_are_shortest() {
        let lost = difference(&compile(&["^[a-z]{2,4}$"]).unwrap(), &compile(&["^[a-z]{2}$"]).unwrap());
        assert_eq!(lost, Some(Some("aaa".to_owned())));
        assert_eq!(shortest(&compile(&["^cs_[0-9]{3}$"]).unwrap()).as_deref(), Some("cs_000"));
    }
}
