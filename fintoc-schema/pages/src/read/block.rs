//! What every kind of page is cut into, in order: headings, lines, table rows, samples.

use super::text::Piece;

/// One piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading that the page marks as one.
    Heading(Piece),
    /// A line of running text, never blank.
    Line(Piece),
    /// The cells of one row of a table, heads included.
    Row(Vec<Piece>),
    /// A stretch of code: a sample, or an embedded document.
    Code {
        /// The text between the fences.
        text: Piece,
        /// Whether its end was seen.
        closed: bool,
    },
}

/// A page cut into blocks.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    /// In order.
    pub list: Vec<Block>,
    /// What the page is called, where it says so outside its text.
    pub title: Option<String>,
    /// The page has an end that can be seen, and it was seen: `</html>`.
    pub ended: Option<bool>,
    /// There were more of them than [`limits::BLOCKS`](super::limits::BLOCKS).
    pub overflowed: bool,
}

impl Blocks {
    /// Adds one, unless there are too many already.
    pub(super) fn push(&mut self, block: Block) {
        if self.list.len() < super::limits::BLOCKS {
            self.list.push(block);
        } else {
            self.overflowed = true;
        }
    }
}
