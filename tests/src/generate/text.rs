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
#[derive(Debug, Clone)]
pub(super) struct Matcher {
    start: usize,
    accepting: usize,
    /// For each state the ways on, those first that end soonest.
    steps: Vec<Vec<Step>>,
}

#[derive(Debug, Clone, Copy)]
struct Step {
    letter: char,
    next: usize,
    /// How many letters it takes from there until the text matches.
    far: u64,
}

impl Matcher {
    pub(super) fn new(patterns: &[String]) -> Self {
        let dfa = pattern::compile(patterns).expect("patterns that were checked");
        let far = distances(&dfa);
        let rows = dfa.table().chunks(dfa.width());
        let steps = rows.map(|row| {
            let letters = (0_u8..).map(char::from).zip(dfa.classes());
            let steps = letters.filter_map(|(letter, class)| {
                let next = *row.get(usize::from(*class))?;
                Some(Step { letter, next, far: far.get(next).copied().flatten()? })
            });
            let mut steps: Vec<Step> = steps.collect();
            steps.sort_by_key(|step| step.far);
            steps
        });
        Self { start: dfa.start(), accepting: dfa.accepting(), steps: steps.collect() }
    }

    /// A text of at most so many characters, and of at least so many if the automaton lets it.
    pub(super) fn text(&self, least: u64, most: u64, random: &mut Random) -> Option<String> {
        let mut text = String::new();
        let mut state = self.start;
        let wanted = least + random.below(1 + most.saturating_sub(least).min(12));
        for length in 0..=most {
            if state >= self.accepting && length >= wanted {
                return Some(text);
            }
            let all = self.steps.get(state).map(Vec::as_slice).unwrap_or_default();
            let near = all.partition_point(|step| step.far < most - length);
            let Some(steps) = all.get(..near).filter(|steps| !steps.is_empty()) else {
                return (state >= self.accepting && length >= least).then_some(text);
            };
            let step = random.pick(steps);
            text.push(step.letter);
            state = step.next;
        }
        None
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
