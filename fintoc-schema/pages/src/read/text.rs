//! Parts of a page with their positions.

use fintoc_diff::prose::letters::cut;

/// A part of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Byte offset in the page.
    pub at: usize,
}

impl Piece {
    /// Creates a part that begins at a byte offset.
    pub fn new(text: impl Into<String>, at: usize) -> Piece {
        Piece { text: text.into(), at }
    }

    /// Returns a range of it, trimmed.
    pub fn part(&self, from: usize, to: usize) -> Piece {
        let inner = cut(&self.text, from, to);
        let blank = inner.len() - inner.trim_start().len();
        Piece::new(inner.trim(), self.at + from + blank)
    }

    /// Whether it is empty or white space.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// A position in a page, counted from 1; columns count Unicode scalar values.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// Maps byte offsets to positions.
#[derive(Debug)]
pub struct Lines<'p> {
    page: &'p str,
    starts: Vec<usize>,
    characters: Vec<usize>,
}

/// Characters are counted once, in chunks of this many bytes: a hostile page may be one line of megabytes.
const PIECE: usize = 1024;

impl<'p> Lines<'p> {
    /// Counts lines and characters once.
    pub fn new(page: &'p str) -> Lines<'p> {
        let after = page.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let counts = page.as_bytes().chunks(PIECE).scan(0, |sum, piece| {
            let before = *sum;
            *sum += characters(piece);
            Some(before)
        });
        Lines { page, starts: std::iter::once(0).chain(after).collect(), characters: counts.collect() }
    }

    /// Returns the position of a byte offset.
    pub fn position(&self, at: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        Position { line, column: self.before(at).saturating_sub(self.before(start)) + 1 }
    }

    // How many characters begin before a byte.
    fn before(&self, at: usize) -> usize {
        let at = at.min(self.page.len());
        let whole = self.characters.get(at / PIECE).copied().unwrap_or(0);
        let rest = self.page.as_bytes().get(at / PIECE * PIECE..at).unwrap_or(&[]);
        whole + characters(rest)
    }
}

// Bytes that begin a character: those that go on with one have the bits 10 in front.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

/// Whether a field name may contain the byte.
pub fn in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether the text is one name as APIs write them: `amount`, `line_items[].quantity`, `Idempotency-Key`.
pub fn is_name(text: &str) -> bool {
    text.len() <= 120
        && text.bytes().next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
        && text.bytes().all(|b| in_name(b) || matches!(b, b'.' | b'[' | b']' | b'*' | b'-'))
        && text.bytes().last().is_some_and(|b| in_name(b) || b == b']')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_lines_and_characters() {
        let lines = Lines::new("añb\nc");
        assert_eq!(lines.position(3), Position { line: 1, column: 3 });
        assert_eq!(lines.position(5), Position { line: 2, column: 1 });
        let long = "\u{f1}".repeat(2_000);
        assert_eq!(Lines::new(&long).position(3_000), Position { line: 1, column: 1_501 });
    }

    #[test]
    fn parts_keep_their_place() {
        let piece = Piece::new("name  rest", 10);
        assert_eq!(piece.part(4, 10), Piece::new("rest", 16));
    }
}
