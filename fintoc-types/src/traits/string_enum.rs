//! Enumerations of strings.

use std::hash::Hash;

/// An enumeration of strings. The derive of the same name implements it.
pub trait StringEnum: Copy + Eq + Hash + 'static {
    /// The values, in order, without aliases.
    const VALUES: &'static [&'static str];

    /// Parses a value or an alias. Returns the variant and the string.
    fn parse(spelling: &str) -> Option<(Self, &'static str)>;

    /// Returns the value as it is written.
    fn as_str(self) -> &'static str;
}
