//! Lines and columns of a text.

use std::fmt;

/// A position in a text. Lines end with U+000A. Lines and columns count from 1, columns in Unicode
/// scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in Unicode scalar values.
    pub column: u32,
}

impl Position {
    pub(crate) const START: Self = Self { line: 1, column: 1 };
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Converts byte offsets to positions, in ascending order.
pub(crate) struct Positions<'t> {
    text: &'t str,
    offset: usize,
    position: Position,
}

impl<'t> Positions<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, offset: 0, position: Position::START }
    }

    pub(crate) fn position_at(&mut self, offset: usize) -> Position {
        let passed = self.text.as_bytes().get(self.offset..offset).unwrap_or_default();
        let lines = count(passed, |byte| byte == b'\n');
        let mut last = passed;
        if lines > 0 {
            last = passed.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
            self.position.line = self.position.line.saturating_add(lines);
            self.position.column = 1;
        }
        // Continuation bytes of UTF-8 begin with the bits 10.
        self.position.column = self.position.column.saturating_add(count(last, |byte| byte & 0xc0 != 0x80));
        self.offset = self.offset.max(offset);
        self.position
    }
}

/// Counts the bytes for which a condition holds: in chunks whose count fits a byte, which compilers
/// vectorise.
fn count(bytes: &[u8], is: impl Fn(u8) -> bool) -> u32 {
    let pieces = bytes.chunks(192).map(|piece| piece.iter().map(|byte| u8::from(is(*byte))).sum::<u8>());
    pieces.fold(0, |all, piece| all.saturating_add(piece.into()))
}
