//! Strings of a chosen length that an automaton accepts.

use std::collections::BTreeSet;

use super::random::Random;
use fintoc_schema::pattern::Dfa;

/// Characters that often reveal errors: of each length in UTF-8 and UTF-16, combining, invisible, line ends,
/// controls, quotes.
pub const UNUSUAL: &[char] = &[
    'a',
    'Z',
    '0',
    '9',
    ' ',
    '-',
    '.',
    '@',
    '/',
    '"',
    '\\',
    '\'',
    '$',
    '%',
    '\n',
    '\r',
    '\t',
    '\0',
    '\u{7f}',
    '\u{85}',
    '\u{a0}',
    '\u{f1}',
    '\u{df}',
    '\u{131}',
    '\u{301}',
    '\u{660}',
    '\u{200d}',
    '\u{2028}',
    '\u{feff}',
    '\u{ff11}',
    '\u{fffd}',
    '\u{1f1e8}',
    '\u{10fffd}',
];

/// Returns a string of this many code points, in one of three cases of unusual ones.
pub fn free_string(length: u64, random: &mut Random) -> String {
    let letters: &[char] = if random.chance(1, 3) { UNUSUAL } else { &['a', 'b', '1', ' '] };
    (0..length).filter_map(|_| random.choose(letters)).collect()
}

/// Returns a shortest string that an automaton accepts, with readable characters where there is a choice.
///
/// ```
/// use fintoc_schema::pattern::compile;
/// use fintoc_validator::instance::shortest_string;
/// let automaton = compile(&["^cs_[0-9]{3}$"]).unwrap();
/// assert_eq!(shortest_string(&automaton).as_deref(), Some("cs_000"));
/// ```
#[must_use]
pub fn shortest_string(automaton: &Dfa) -> Option<String> {
    let mut strings = Strings::new(automaton);
    let length = strings.lengths("", 0, automaton.states()).next()?;
    strings.string("", length, None)
}

/// The strings of one automaton.
#[derive(Debug, Clone)]
pub(super) struct Strings {
    start: usize,
    /// States from this one on accept.
    accepting: usize,
    /// For each state the letters that can lead to acceptance, each with the next state; readable letters first.
    steps: Vec<Vec<(char, usize)>>,
    /// For each state the states that can lead to acceptance, each once.
    next: Vec<Vec<usize>>,
    /// `ends[n]` marks the states from which exactly `n` more letters can lead to acceptance.
    ends: Vec<Vec<bool>>,
}

impl Strings {
    pub(super) fn new(dfa: &Dfa) -> Self {
        let rows = dfa.table().chunks(dfa.width());
        let steps = rows.map(|row| {
            let letters = (0_u8..).map(char::from).zip(dfa.classes());
            let mut steps: Vec<(char, usize)> = letters
                .filter_map(|(letter, class)| Some((letter, *row.get(usize::from(*class))?)))
                .filter(|(_, next)| *next != 0)
                .collect();
            steps.sort_by_key(|(letter, _)| rank(*letter));
            steps
        });
        let steps: Vec<Vec<(char, usize)>> = steps.collect();
        let next = steps.iter().map(|steps| {
            let next: BTreeSet<usize> = steps.iter().map(|(_, next)| *next).collect();
            next.into_iter().collect()
        });
        let next = next.collect();
        let accepting = dfa.accepting();
        let ends = vec![(0..dfa.states()).map(|state| state >= accepting).collect()];
        Self { start: dfa.start(), accepting, steps, next, ends }
    }

    /// Iterates over the lengths from `least` to `most` of accepted strings, less the length of their prefix.
    pub(super) fn lengths(
        &mut self,
        prefix: &str,
        least: usize,
        most: usize,
    ) -> impl Iterator<Item = usize> + use<'_> {
        let state = self.after(prefix);
        (least..=most).filter(move |length| state.is_some_and(|state| self.ends_in(state, *length)))
    }

    /// Returns a string of a prefix and `length` more letters: the first in order, or a random one.
    pub(super) fn string(
        &mut self,
        prefix: &str,
        length: usize,
        mut random: Option<&mut Random>,
    ) -> Option<String> {
        let mut state = self.after(prefix)?;
        let mut text = prefix.to_owned();
        for left in (0..length).rev() {
            self.ends_in(state, left);
            let (steps, ends) = (self.steps.get(state)?, self.ends.get(left)?);
            let leads = |step: &&(char, usize)| ends.get(step.1).is_some_and(|leads| *leads);
            let guess = random.as_mut().and_then(|random| {
                // A wrong guess is rare: most letters lead on.
                let guessed = (0..8).filter_map(|_| random.choose(steps)).find(leads);
                guessed.or_else(|| {
                    let all: Vec<&(char, usize)> = steps.iter().filter(leads).collect();
                    random.choose(&all).copied()
                })
            });
            let (letter, next) = guess.or_else(|| steps.iter().find(leads))?;
            text.push(*letter);
            state = *next;
        }
        (state >= self.accepting).then_some(text)
    }

    /// Whether the automaton accepts a string.
    pub(super) fn accepts(&self, text: &str) -> bool {
        self.after(text).is_some_and(|state| state >= self.accepting)
    }

    /// Returns the state after a prefix; `None` if no accepted string begins with it.
    fn after(&self, prefix: &str) -> Option<usize> {
        prefix.chars().try_fold(self.start, |state, letter| {
            let steps = self.steps.get(state)?;
            steps.iter().find(|(known, _)| *known == letter).map(|(_, next)| *next)
        })
    }

    /// Whether exactly `length` more letters can lead from a state to acceptance.
    fn ends_in(&mut self, state: usize, length: usize) -> bool {
        while self.ends.len() <= length {
            let Some(last) = self.ends.last() else { return false };
            let leads = |next: &Vec<usize>| next.iter().any(|next| last.get(*next).is_some_and(|ends| *ends));
            let longer = self.next.iter().map(leads).collect();
            self.ends.push(longer);
        }
        self.ends.get(length).and_then(|ends| ends.get(state)).is_some_and(|ends| *ends)
    }
}

/// Small letters and digits first: they make readable strings.
fn rank(letter: char) -> (u8, char) {
    let class = match letter {
        'a'..='z' => 0,
        '0'..='9' => 1,
        'A'..='Z' => 2,
        '!'..='~' => 3,
        _ => 4,
    };
    (class, letter)
}
