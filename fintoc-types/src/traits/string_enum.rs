//! Enumerations of strings.

use std::hash::Hash;

/// An enumeration of words. The derive `Words` gives it.
pub trait Word: Copy + Eq + Hash + 'static {
    /// The words as written, in order.
    const WORDS: &'static [&'static str];

    /// The word of a spelling, and that spelling: the word itself, or an alias.
    fn parse(spelling: &str) -> Option<(Self, &'static str)>;

    /// The word as written.
    fn word(self) -> &'static str;
}
