//! Turns byte offsets in a spec file into places that people can find.

use std::fmt;
use std::ops::Range;
use std::rc::Rc;

/// A spec file's name and text.
pub struct Source {
    path: String,
    text: String,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl Source {
    /// A file whose text is known. Of a file that is no text, the part before its first fault.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Rc<Self> {
        let text = text.into();
        let lines = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Rc::new(Self { path: path.into(), text, lines })
    }

    /// Relative to the specs folder, with `/`: `v1/create-checkout-session.toml`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A place in this file, by bytes.
    #[must_use]
    pub fn place(self: &Rc<Self>, span: Range<usize>) -> Place {
        Place { source: Rc::clone(self), start: span.start, end: span.end.max(span.start) }
    }
}

// A run reads each file once, and texts may be long.
impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path
    }
}

impl Eq for Source {}

// The text would fill the screen and says nothing that the path does not.
impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)
    }
}

/// Where something stands: a file and a range of bytes in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Place {
    source: Rc<Source>,
    start: usize,
    end: usize,
}

impl Place {
    /// The file's name: `v1/create-checkout-session.toml`.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.source.path
    }

    /// The file itself.
    #[must_use]
    pub fn source(&self) -> &Rc<Source> {
        &self.source
    }

    /// The bytes, never past the end of the file's text, never inside a character.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        let text = &self.source.text;
        text.floor_char_boundary(self.start)..text.ceil_char_boundary(self.end)
    }

    /// Counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        let start = self.span().start;
        self.source.lines.partition_point(|begin| *begin <= start)
    }

    /// Counted from 1, in Unicode scalar values.
    #[must_use]
    pub fn column(&self) -> usize {
        let start = self.span().start;
        let begin = self.source.lines.get(self.line() - 1).copied().unwrap_or_default();
        self.source.text.get(begin..start).unwrap_or_default().chars().count() + 1
    }

    /// The lines that the place covers, without their ends.
    #[must_use]
    pub fn lines(&self) -> &str {
        let Range { start, end } = self.span();
        let text = &self.source.text;
        let from = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let to = text.get(end..).and_then(|after| after.find('\n')).map_or(text.len(), |at| end + at);
        text.get(from..to).unwrap_or_default()
    }

    /// What stands there.
    #[must_use]
    pub fn text(&self) -> &str {
        self.source.text.get(self.span()).unwrap_or_default()
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file(), self.line(), self.column())
    }
}
