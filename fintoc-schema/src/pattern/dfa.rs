//! The automaton that decides patterns, and what can be asked of it.

use super::numbers::Numbers;

/// How many states may exist on the way to the smallest automaton.
pub(super) const MOST_STATES: usize = 16_384;
/// How large the table of the smallest automaton may be: offsets into it fit 16 bits.
const MOST_ENTRIES: usize = 1 << 16;
/// How far `allows` follows lengths one by one.
const MOST_STEPS: u64 = 4_096;

/// The smallest automaton for some patterns. Two that accept the same texts are equal.
///
/// State 0 is the one from which nothing matches any more; accepting states stand at the end; apart
/// from that the states stand in the order in which they are reached from the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dfa {
    pub(super) classes: [u8; 128],
    pub(super) width: usize,
    /// One row a state, one column a class.
    pub(super) next: Vec<usize>,
    pub(super) start: usize,
    /// The first of the accepting states.
    pub(super) accepting: usize,
}

/// An automaton that is not yet the smallest. State 0 is the one from which nothing matches any
/// more, state 1 the start.
pub(super) struct Raw {
    pub(super) classes: [u8; 128],
    pub(super) width: usize,
    pub(super) next: Vec<usize>,
    pub(super) accepts: Vec<bool>,
}

impl Dfa {
    /// Accepts every ASCII text.
    pub(super) fn anything() -> Self {
        Self { classes: [1; 128], width: 2, next: vec![0, 0, 0, 1], start: 1, accepting: 1 }
    }

    /// Whether the whole text matches.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        self.after_text(text) >= self.accepting
    }

    /// Whether a text that matches begins like that.
    #[must_use]
    pub fn begins(&self, text: &str) -> bool {
        self.after_text(text) != 0
    }

    fn after_text(&self, text: &str) -> usize {
        let class = |byte: u8| self.classes.get(usize::from(byte)).copied().unwrap_or(0);
        text.bytes().fold(self.start, |state, byte| self.step(state, class(byte)))
    }

    fn step(&self, state: usize, class: u8) -> usize {
        self.next.get(state * self.width + usize::from(class)).copied().unwrap_or(0)
    }

    /// The class of each ASCII character. Class 0 holds what no text that matches has.
    #[must_use]
    pub fn classes(&self) -> &[u8; 128] {
        &self.classes
    }

    /// How many classes there are.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// How many states there are.
    #[must_use]
    pub fn states(&self) -> usize {
        self.next.len() / self.width
    }

    /// The state at the beginning of a text. It is 1, unless it accepts and some other does not.
    #[must_use]
    pub fn start(&self) -> usize {
        self.start
    }

    /// The first of the states that accept; they stand at the end.
    #[must_use]
    pub fn accepting(&self) -> usize {
        self.accepting
    }

    /// The next state for each state (a row) and class (a column).
    #[must_use]
    pub fn table(&self) -> &[usize] {
        &self.next
    }

    /// Whether the table is small enough to be written into a program.
    pub(super) fn fits(&self) -> bool {
        self.next.len() < MOST_ENTRIES
    }

    /// Whether some text that matches has a length between the two. In doubt, yes.
    #[must_use]
    pub fn allows(&self, least: u64, most: u64) -> bool {
        let alive = |states: &[bool]| states.iter().skip(1).any(|here| *here);
        let mut states = vec![false; self.states()];
        if let Some(start) = states.get_mut(self.start) {
            *start = true;
        }
        for step in 0..least {
            let next = self.after(&states);
            if !alive(&next) {
                return false;
            }
            if next == states {
                break; // Longer texts lead nowhere else.
            }
            if step == MOST_STEPS {
                return true;
            }
            states = next;
        }
        let mut length = least;
        let mut seen = states.clone();
        // Each round reaches a state for the first time, or is the last.
        loop {
            if states.iter().skip(self.accepting.max(1)).any(|here| *here) {
                return true;
            }
            length = length.saturating_add(1);
            states = self.after(&states);
            let fresh = states.iter().zip(&mut seen).skip(1).fold(false, |fresh, (here, seen)| {
                let first = *here && !*seen;
                *seen |= *here;
                fresh || first
            });
            if length > most || !fresh {
                return false;
            }
        }
    }

    /// The states that one more character leads to.
    fn after(&self, states: &[bool]) -> Vec<bool> {
        let mut next = vec![false; states.len()];
        for (row, _) in self.next.chunks(self.width).zip(states).filter(|(_, here)| **here) {
            for state in row {
                if let Some(there) = next.get_mut(*state) {
                    *there = true;
                }
            }
        }
        next
    }

    /// Accepts what both accept; `None` if that is too large.
    pub(super) fn and(&self, other: &Self) -> Option<Self> {
        let mut pairs = vec![(0, 0)];
        let mut classes = [0; 128];
        for (class, both) in classes.iter_mut().zip(self.classes.iter().zip(&other.classes)) {
            let both = (*both.0, *both.1);
            let known = both.0 != 0 && both.1 != 0;
            let at = pairs.iter().position(|pair| *pair == both && known).unwrap_or_else(|| {
                if !known {
                    return 0;
                }
                pairs.push(both);
                pairs.len() - 1
            });
            *class = u8::try_from(at).unwrap_or(0);
        }
        let mut numbers = Numbers::new();
        numbers.of((0, 0));
        numbers.of((self.start, other.start));
        let mut raw = Raw { classes, width: pairs.len(), next: Vec::new(), accepts: Vec::new() };
        while let Some((one, two)) = numbers.get(raw.accepts.len()) {
            raw.accepts.push(one >= self.accepting && two >= other.accepting);
            for (class, other_class) in &pairs {
                let next = (self.step(one, *class), other.step(two, *other_class));
                raw.next.push(numbers.of(if next.0 == 0 || next.1 == 0 { (0, 0) } else { next }));
            }
            if numbers.len() > MOST_STATES {
                return None;
            }
        }
        Some(raw.minimal())
    }
}
