//! Compares the sets of strings that two automata accept, and finds shortest strings.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::verdict::Relation;
use fintoc_schema::pattern::Dfa;

/// The most pairs of states that are visited before giving up.
const MOST_PAIRS: usize = 100_000;

/// Compares two automata; [`Relation::Unknown`] if that would take too long.
///
/// ```
/// use fintoc_schema::pattern::compile;
/// use fintoc_diff::{automaton::compare, verdict::Relation};
///
/// let (old, new) = (compile(&["^[a-z]{2}$"]).unwrap(), compile(&["^[a-z]{2,3}$"]).unwrap());
/// assert_eq!(compare(&old, &new), Relation::Wider);
/// ```
#[must_use]
pub fn compare(old: &Dfa, new: &Dfa) -> Relation {
    match (difference(old, new), difference(new, old)) {
        (Some(lost), Some(gained)) => Relation::of(lost.is_some(), gained.is_some()),
        (None, _) | (_, None) => Relation::Unknown,
    }
}

/// Returns a shortest string that the first accepts and the second rejects. The outer option is `None` if
/// the search, breadth first over pairs of states, would take too long.
#[must_use]
pub fn difference(accepts: &Dfa, rejects: &Dfa) -> Option<Option<String>> {
    let start = (accepts.start(), rejects.start());
    let mut from: Predecessors = BTreeMap::from([(start, None)]);
    let mut queue = VecDeque::from([start]);
    let letters = representatives(accepts, rejects);
    while let Some(pair) = queue.pop_front() {
        if pair.0 >= accepts.accepting() && pair.1 < rejects.accepting() {
            return Some(Some(spell(&from, pair)));
        }
        if from.len() > MOST_PAIRS {
            return None;
        }
        for letter in &letters {
            let next = (step(accepts, pair.0, *letter), step(rejects, pair.1, *letter));
            if next.0 != 0 && !from.contains_key(&next) {
                from.insert(next, Some((pair, *letter)));
                queue.push_back(next);
            }
        }
    }
    Some(None)
}

/// A state of each automaton.
type Pair = (usize, usize);
/// The predecessor of each reached pair, and the letter between them.
type Predecessors = BTreeMap<Pair, Option<(Pair, u8)>>;

/// Returns one letter of each set of letters that neither automaton distinguishes.
fn representatives(accepts: &Dfa, rejects: &Dfa) -> Vec<u8> {
    let mut seen = BTreeSet::new();
    letters().filter(|letter| seen.insert((class(accepts, *letter), class(rejects, *letter)))).collect()
}

/// Letters and digits come first, which makes readable strings.
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

fn spell(from: &Predecessors, end: Pair) -> String {
    let mut text = Vec::new();
    let mut at = end;
    while let Some(Some((before, letter))) = from.get(&at) {
        text.push(char::from(*letter));
        at = *before;
    }
    text.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use fintoc_schema::pattern::compile;

    #[test]
    fn compares_sets_of_strings() {
        let of = |old: &str, new: &str| compare(&compile(&[old]).unwrap(), &compile(&[new]).unwrap());
        assert_eq!(of("^[ab]{1,3}$", "^(?:a|b){1,3}$"), Relation::Equal);
        assert_eq!(of("^a+$", "^a{1,5}$"), Relation::Narrower);
        assert_eq!(of("^a+$", "^[ab]{1,5}$"), Relation::Neither);
    }

    #[test]
    fn finds_shortest_differences() {
        let lost = difference(&compile(&["^[a-z]{2,4}$"]).unwrap(), &compile(&["^[a-z]{2}$"]).unwrap());
        assert_eq!(lost, Some(Some("aaa".to_owned())));
    }
}
