//! Portable patterns, as tables that were made when the code was generated.

/// An automaton that decides a pattern, or the intersection of several, with one look-up a byte.
///
/// The whole text must match. The table has one row a state and one column a class of characters; an entry is where the row of
/// the next state begins. Row 0 is the state from which nothing matches any more; the states that accept stand at the
/// end. Column 0 belongs to all characters that the pattern does not know and leads to row 0.
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
    /// Takes the class of each ASCII character, where in the table the row of the start and the first of the accepting rows begin, and
    /// the table.
    #[must_use]
    pub const fn new(classes: [u8; 128], start: u16, accepting: u16, table: &'static [u16]) -> Self {
        let mut all = [0; 256];
        let (known, _) = all.split_at_mut(128);
        known.copy_from_slice(&classes);
        Self { classes: all, start, accepting, table, example: "" }
    }

    /// Names a text that matches, which reports then show.
    #[must_use]
    pub const fn like(mut self, example: &'static str) -> Self {
        self.example = example;
        self
    }

    /// A text that matches, if one was named.
    #[must_use]
    pub const fn example(&self) -> Option<&'static str> {
        if self.example.is_empty() { None } else { Some(self.example) }
    }

    /// Whether the whole text matches.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        let step = |state: u16, byte: &u8| {
            #[expect(clippy::indexing_slicing, reason = "a byte is always below 256")]
            let class = self.classes[usize::from(*byte)];
            // A row that is not there is a state from which nothing matches.
            self.table.get(usize::from(state) + usize::from(class)).copied().unwrap_or(0)
        };
        // Four at a time: a loop costs as much as a step.
        let (fours, rest) = text.as_bytes().as_chunks::<4>();
        let state = fours.iter().fold(self.start, |state, [one, two, three, four]| {
            step(step(step(step(state, one), two), three), four)
        });
        rest.iter().fold(state, step) >= self.accepting
    }
}
