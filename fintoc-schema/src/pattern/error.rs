//! Why a pattern is rejected.

use std::fmt;
use std::ops::Range;

/// Why a pattern is rejected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternError {
    /// The index of the pattern in the list.
    pub index: usize,
    /// The bytes of the pattern that cause the error.
    pub span: Range<usize>,
    /// Whether the pattern is outside the grammar, or too expensive.
    pub kind: PatternErrorKind,
    /// The message, in one line of ASCII.
    pub message: String,
    /// The remedy, in ASCII.
    pub help: String,
}

/// The kind of a [`PatternError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PatternErrorKind {
    /// Outside the portable grammar.
    Syntax,
    /// Requires too much memory or time.
    Size,
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for PatternError {}
