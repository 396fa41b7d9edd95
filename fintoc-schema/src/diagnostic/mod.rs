//! Tells what is wrong in the specs: a code, a place, a message, other places, a remedy.
//!
//! A diagnostic is data. It prints itself as plain text, without any dependency, for the build
//! script; the command line draws the same data with colours.

use std::fmt;

mod codes;
mod quoted;
mod render;
mod source;

pub use codes::{CODES, Code, all as code};
pub use quoted::is_format;
pub use quoted::{listed, nearest, quoted};
pub use source::{Place, Source};

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The specs are wrong; nothing is made of them.
    Error,
    /// Work that is left; the specs compile.
    Warning,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// One mistake, or one piece of work that is left.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    code: &'static Code,
    message: String,
    place: Place,
    labels: Vec<Label>,
    help: Option<String>,
}

/// Another place that has to do with a mistake.
#[derive(Debug, Clone)]
pub struct Label {
    /// Where.
    pub place: Place,
    /// What is to be seen there: `first defined here`.
    pub text: String,
}

impl Code {
    /// Starts a diagnostic with this code.
    #[must_use]
    pub fn at(&'static self, place: &Place, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            code: self,
            message: message.into(),
            place: place.clone(),
            labels: Vec::new(),
            help: None,
        }
    }
}

impl Diagnostic {
    /// Adds the remedy.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Adds as the remedy the known word that was probably meant, or else what to do.
    #[must_use]
    pub fn suggest(self, word: &str, known: &[&str], otherwise: &str) -> Self {
        match nearest(word, known.iter().copied()) {
            Some(near) => self.help(format!("did you mean {}?", quoted(near))),
            None => self.help(otherwise),
        }
    }

    /// Adds another place.
    #[must_use]
    pub fn also(mut self, place: &Place, text: impl Into<String>) -> Self {
        self.labels.push(Label { place: place.clone(), text: text.into() });
        self
    }

    /// What kind of mistake it is; stable, and explained by [`CODES`].
    #[must_use]
    pub fn code(&self) -> &'static Code {
        self.code
    }

    /// How much it matters.
    #[must_use]
    pub fn level(&self) -> Level {
        self.code.level
    }

    /// What is wrong, in one line of ASCII.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where it is wrong.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The other places, in the order in which they should be read.
    #[must_use]
    pub fn labels(&self) -> &[Label] {
        &self.labels
    }

    /// What to do about it, in ASCII.
    #[must_use]
    pub fn remedy(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

/// Everything that was found, ordered by file and place.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Whether anything found is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.iter().any(|found| found.level() == Level::Error)
    }

    /// Whether nothing at all was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many were found.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// One after the other.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// How many of one level there are.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.iter().filter(|found| found.level() == level).count()
    }

    /// The same, in the order of files and places, so that the output never depends on the order
    /// of the checks. Two of one code at one place are one.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.list.sort_by(|a, b| a.order().cmp(&b.order()));
        self.list.dedup_by(|a, b| a.order() == b.order());
        self
    }
}

impl Diagnostic {
    fn order(&self) -> (&str, usize, usize, &str, &str) {
        let span = self.place.span();
        (self.place.file(), span.start, span.end, self.code.name, &self.message)
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
