//! Portable patterns, compiled to tables when the code is generated.

/// A deterministic automaton that decides a pattern, or the intersection of several, with one
/// look-up per byte.
///
/// The whole string must match. The table has one row per state and one column per character class;
/// an entry is the offset of the next state's row. Row 0 is the state from which nothing matches;
/// the rows of accepting states are at the end. Column 0 is the class of all characters that the
/// pattern does not name, and leads to row 0.
///
/// ```
/// use fintoc_types::Pattern;
///
/// const fn classes() -> [u8; 128] {
///     let mut classes = [0; 128];
///     classes[b'a' as usize] = 1;
///     classes[b'b' as usize] = 2;
///     classes
/// }
/// // ^ab*$
/// static PATTERN: Pattern = Pattern::new(classes(), 3, 6, &[
///     0, 0, 0, // nothing
///     0, 6, 0, // start
///     0, 0, 6, // accepts
/// ]);
/// assert!(PATTERN.matches("abb"));
/// assert!(!PATTERN.matches("ba"));
/// assert!(!PATTERN.matches(""));
/// ```
#[derive(Debug)]
pub struct Pattern {
    classes: [u8; 256],
    start: u16,
    accepting: u16,
    table: &'static [u16],
    example: &'static str,
}

impl Pattern {
    /// Creates a pattern from the class of each ASCII character, the offset of the start state's
    /// row, the offset of the first accepting row, and the table.
    #[must_use]
    pub const fn new(classes: [u8; 128], start: u16, accepting: u16, table: &'static [u16]) -> Self {
        let mut all = [0; 256];
        let (known, _) = all.split_at_mut(128);
        known.copy_from_slice(&classes);
        Self { classes: all, start, accepting, table, example: "" }
    }

    /// Adds a string that matches, for reports.
    #[must_use]
    pub const fn with_example(mut self, example: &'static str) -> Self {
        self.example = example;
        self
    }

    /// Returns a string that matches, if the pattern has an example.
    #[must_use]
    pub const fn example(&self) -> Option<&'static str> {
        if self.example.is_empty() { None } else { Some(self.example) }
    }

    /// Returns whether the whole string matches.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        let next = |state: u16, byte: &u8| {
            #[expect(clippy::indexing_slicing, reason = "a byte is always below 256")]
            let class = self.classes[usize::from(*byte)];
            // An offset outside the table is a state from which nothing matches.
            self.table.get(usize::from(state) + usize::from(class)).copied().unwrap_or(0)
        };
        // Four bytes at a time: an iteration costs as much as a transition.
        let (fours, rest) = text.as_bytes().as_chunks::<4>();
        let state = fours.iter().fold(self.start, |state, [one, two, three, four]| {
            next(next(next(next(state, one), two), three), four)
        });
        rest.iter().fold(state, next) >= self.accepting
    }
}
