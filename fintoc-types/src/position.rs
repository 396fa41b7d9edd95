//! Lines and columns of a text.

use std::fmt;

/// A place in a text. Lines end with U+000A; both count from 1, columns in Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Place {
    /// From 1.
    pub line: u32,
    /// From 1.
    pub column: u32,
}

impl Place {
    pub(crate) const START: Self = Self { line: 1, column: 1 };
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Turns bytes into lines and columns, each one behind the one before.
pub(crate) struct Positions<'t> {
    text: &'t str,
    at: usize,
    place: Place,
}

impl<'t> Positions<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0, place: Place::START }
    }

    pub(crate) fn position_at(&mut self, at: usize) -> Place {
        let passed = self.text.as_bytes().get(self.at..at).unwrap_or_default();
        let lines = count(passed, |byte| byte == b'\n');
        let mut last = passed;
        if lines > 0 {
            last = passed.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
            self.place.line = self.place.line.saturating_add(lines);
            self.place.column = 1;
        }
        // Bytes that go on with a character begin with the bits 10.
        self.place.column = self.place.column.saturating_add(count(last, |byte| byte & 0xc0 != 0x80));
        self.at = self.at.max(at);
        self.place
    }
}

/// How many bytes are like that: in pieces whose count fits a byte, which compilers turn into vector instructions.
fn count(bytes: &[u8], is: impl Fn(u8) -> bool) -> u32 {
    let pieces = bytes.chunks(192).map(|piece| piece.iter().map(|byte| u8::from(is(*byte))).sum::<u8>());
    pieces.fold(0, |all, piece| all.saturating_add(piece.into()))
}
