//! The deterministic automaton of a list of patterns, and its queries.

/// The maximum size of the table of a minimal automaton: offsets into it fit 16 bits.
const MAX_ENTRIES: usize = 1 << 16;
/// The maximum number of lengths that `allows_length` simulates one by one.
const MAX_STEPS: u64 = 4_096;

/// A minimal automaton. Two of them are equal if they accept the same strings.
///
/// State 0 is the dead state, from which no string matches. Accepting states come last. Otherwise,
/// states are numbered in the order in which they are reached from the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dfa {
    pub(super) classes: [u8; 128],
    pub(super) width: usize,
    /// One row for each state, one column for each class.
    pub(super) next: Vec<usize>,
    pub(super) start: usize,
    /// The first of the accepting states.
    pub(super) accepting: usize,
}

impl Dfa {
    /// The automaton that accepts every ASCII string.
    pub(super) fn any_string() -> Self {
        Self { classes: [1; 128], width: 2, next: vec![0, 0, 0, 1], start: 1, accepting: 1 }
    }

    /// Returns whether the whole string matches.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        self.run(text) >= self.accepting
    }

    /// Returns whether some matching string has this prefix.
    #[must_use]
    pub fn allows_prefix(&self, text: &str) -> bool {
        self.run(text) != 0
    }

    fn run(&self, text: &str) -> usize {
        let class = |byte: u8| self.classes.get(usize::from(byte)).copied().unwrap_or(0);
        text.bytes().fold(self.start, |state, byte| self.step(state, class(byte)))
    }

    /// The next state for a state and a class.
    pub(super) fn step(&self, state: usize, class: u8) -> usize {
        self.next.get(state * self.width + usize::from(class)).copied().unwrap_or(0)
    }

    /// The class of each ASCII character. Class 0 has the characters that occur in no matching string.
    #[must_use]
    pub fn classes(&self) -> &[u8; 128] {
        &self.classes
    }

    /// The number of classes.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// The number of states.
    #[must_use]
    pub fn states(&self) -> usize {
        self.next.len() / self.width
    }

    /// The initial state. It is 1, unless it accepts and another state does not.
    #[must_use]
    pub fn start(&self) -> usize {
        self.start
    }

    /// The first accepting state; all states after it accept too.
    #[must_use]
    pub fn accepting(&self) -> usize {
        self.accepting
    }

    /// The next state for each state (row) and class (column).
    #[must_use]
    pub fn table(&self) -> &[usize] {
        &self.next
    }

    /// Returns whether the table is small enough for generated code.
    pub(super) fn fits_table(&self) -> bool {
        self.next.len() < MAX_ENTRIES
    }

    /// Returns whether some matching string has a length between `least` and `most`, in characters.
    /// Returns `true` if that takes too long to decide.
    #[must_use]
    pub fn allows_length(&self, least: u64, most: u64) -> bool {
        let alive = |states: &[bool]| states.iter().skip(1).any(|here| *here);
        let mut states = vec![false; self.states()];
        if let Some(start) = states.get_mut(self.start) {
            *start = true;
        }
        for step in 0..least {
            let next = self.successors(&states);
            if !alive(&next) {
                return false;
            }
            if next == states {
                break; // A longer string reaches the same states.
            }
            if step == MAX_STEPS {
                return true;
            }
            states = next;
        }
        let mut length = least;
        let mut seen = states.clone();
        // Each iteration reaches a new state, or is the last.
        loop {
            if states.iter().skip(self.accepting.max(1)).any(|here| *here) {
                return true;
            }
            length = length.saturating_add(1);
            states = self.successors(&states);
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

    /// The states that are reachable by one more character.
    fn successors(&self, states: &[bool]) -> Vec<bool> {
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
}
