//! Spec files and spans in them, with lines and columns.

use std::fmt;
use std::ops::Range;
use std::rc::Rc;

/// A spec file: its path and its text.
pub struct SourceFile {
    path: String,
    text: String,
    /// The byte offset of the start of each line.
    lines: Vec<usize>,
}

impl SourceFile {
    /// Creates a file. The text of an undecodable file is the part before the first invalid byte.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Rc<Self> {
        let text = text.into();
        let lines = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Rc::new(Self { path: path.into(), text, lines })
    }

    /// The path relative to the specs folder, separated by `/`: `v1/create-checkout-session.toml`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A span in this file, in bytes.
    #[must_use]
    pub fn span(self: &Rc<Self>, range: Range<usize>) -> Span {
        Span { source: Rc::clone(self), start: range.start, end: range.end.max(range.start) }
    }
}

// A run reads each file once, and comparing texts may be slow.
impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path
    }
}

impl Eq for SourceFile {}

// The text would fill the screen.
impl fmt::Debug for SourceFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)
    }
}

/// A span: a file and a range of bytes in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Span {
    source: Rc<SourceFile>,
    start: usize,
    end: usize,
}

impl Span {
    /// The path of the file: `v1/create-checkout-session.toml`.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.source.path
    }

    /// The file.
    #[must_use]
    pub fn source(&self) -> &Rc<SourceFile> {
        &self.source
    }

    /// The range of bytes, within the text and on character boundaries.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        let text = &self.source.text;
        text.floor_char_boundary(self.start)..text.ceil_char_boundary(self.end)
    }

    /// The 1-based line of the start.
    #[must_use]
    pub fn line(&self) -> usize {
        let start = self.range().start;
        self.source.lines.partition_point(|begin| *begin <= start)
    }

    /// The 1-based column of the start, in Unicode scalar values.
    #[must_use]
    pub fn column(&self) -> usize {
        let start = self.range().start;
        let begin = self.source.lines.get(self.line() - 1).copied().unwrap_or_default();
        self.source.text.get(begin..start).unwrap_or_default().chars().count() + 1
    }

    /// The lines that the span covers, without the last line ending.
    #[must_use]
    pub fn lines(&self) -> &str {
        let Range { start, end } = self.range();
        let text = &self.source.text;
        let from = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let to = text.get(end..).and_then(|after| after.find('\n')).map_or(text.len(), |at| end + at);
        text.get(from..to).unwrap_or_default()
    }

    /// The text of the span.
    #[must_use]
    pub fn text(&self) -> &str {
        self.source.text.get(self.range()).unwrap_or_default()
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file(), self.line(), self.column())
    }
}
