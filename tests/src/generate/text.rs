//! Makes strings: those that patterns match, and those that nobody expects.

use std::collections::BTreeMap;

use fintoc_schema::pattern::{self, Dfa};

use super::random::Random;

/// Characters that validators stumble over: of each length in UTF-8 and UTF-16, combining, invisible,
/// ends of lines, controls.
pub(super) const TRICKY: &[char] = &[
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

/// A string of this many characters.
pub(super) fn free(length: u64, random: &mut Random) -> String {
    let tricky = random.chance(1, 3);
    (0..length)
        .map(|_| if tricky { *random.pick(TRICKY) } else { *random.pick(&['a', 'b', '1', ' ']) })
        .collect()
}

/// A walk through an automaton that ends where it accepts.
#[derive(Debug)]
pub(super) struct Matcher {
    dfa: Dfa,
    /// The characters of each class.
    letters: Vec<Vec<char>>,
    /// How far each state is from accepting; `None` where it never gets there.
    far: Vec<Option<u64>>,
}

impl Matcher {
    pub(super) fn new(patterns: &[String]) -> Self {
        let dfa = pattern::compile(patterns).expect("patterns that were checked");
        let mut letters = vec![Vec::new(); dfa.width()];
        for (letter, class) in (0_u8..).map(char::from).zip(dfa.classes()) {
            if let Some(class) = letters.get_mut(usize::from(*class)) {
                class.push(letter);
            }
        }
        let far = distances(&dfa);
        Self { dfa, letters, far }
    }

    /// A text of at most so many characters, and of at least so many if the automaton lets it.
    pub(super) fn text(&self, least: u64, most: u64, random: &mut Random) -> Option<String> {
        let mut text = String::new();
        let mut state = self.dfa.start();
        let wanted = least + random.below(1 + most.saturating_sub(least).min(12));
        for length in 0..=most {
            if state >= self.dfa.accepting() && length >= wanted {
                return Some(text);
            }
            let steps = self.steps(state, most - length);
            if steps.is_empty() {
                return (state >= self.dfa.accepting() && length >= least).then_some(text);
            }
            let (letter, next) = *random.pick(&steps);
            text.push(letter);
            state = next;
        }
        None
    }

    /// The ways on from which accepting is still near enough: one letter for each state.
    fn steps(&self, state: usize, left: u64) -> Vec<(char, usize)> {
        let row = self.dfa.table().iter().skip(state * self.dfa.width()).take(self.dfa.width());
        let letters = self
            .letters
            .iter()
            .zip(row)
            .flat_map(|(letters, next)| letters.iter().map(move |letter| (*letter, *next)));
        letters
            .filter(|(_, next)| self.far.get(*next).copied().flatten().is_some_and(|far| far < left))
            .collect()
    }
}

fn distances(dfa: &Dfa) -> Vec<Option<u64>> {
    let mut far: Vec<Option<u64>> =
        (0..dfa.states()).map(|state| (state >= dfa.accepting()).then_some(0)).collect();
    loop {
        let shorter: BTreeMap<usize, u64> = (0..dfa.states())
            .filter_map(|state| {
                let row = dfa.table().iter().skip(state * dfa.width()).take(dfa.width());
                let next = row.filter_map(|next| far.get(*next).copied().flatten()).min()? + 1;
                far.get(state)?.is_none_or(|known| next < known).then_some((state, next))
            })
            .collect();
        if shorter.is_empty() {
            return far;
        }
        for (state, distance) in shorter {
            if let Some(known) = far.get_mut(state) {
                *known = Some(distance);
            }
        }
    }
}
