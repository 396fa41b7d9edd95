//! A diagnostic and the list of all diagnostics of a run.

use super::code::{Code, Level};
use super::quoted::{nearest, quoted};
use super::source::Span;

/// An error or a warning.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    code: &'static Code,
    message: String,
    span: Span,
    labels: Vec<Label>,
    help: Option<String>,
}

/// Another span that is related to a diagnostic.
#[derive(Debug, Clone)]
pub struct Label {
    /// The span.
    pub span: Span,
    /// The text beside it: `first defined here`.
    pub text: String,
}

impl Code {
    /// Creates a diagnostic with this code.
    #[must_use]
    pub fn at(&'static self, span: &Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic { code: self, message: message.into(), span: span.clone(), labels: Vec::new(), help: None }
    }
}

impl Diagnostic {
    /// Adds the remedy.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Adds the nearest known name as the remedy, or another remedy if none is near.
    #[must_use]
    pub fn suggest(self, word: &str, known: &[&str], otherwise: &str) -> Self {
        match nearest(word, known.iter().copied()) {
            Some(near) => self.help(format!("did you mean {}?", quoted(near))),
            None => self.help(otherwise),
        }
    }

    /// Adds a label for another span.
    #[must_use]
    pub fn also(mut self, span: &Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span: span.clone(), text: text.into() });
        self
    }

    /// The code, which is stable and explained by [`CODES`](super::CODES).
    #[must_use]
    pub fn code(&self) -> &'static Code {
        self.code
    }

    /// The severity.
    #[must_use]
    pub fn level(&self) -> Level {
        self.code.level
    }

    /// The message, in one line of ASCII.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The span of the error.
    #[must_use]
    pub fn span(&self) -> &Span {
        &self.span
    }

    /// The labels for other spans, in reading order.
    #[must_use]
    pub fn labels(&self) -> &[Label] {
        &self.labels
    }

    /// The remedy, in ASCII.
    #[must_use]
    pub fn remedy(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

/// The diagnostics of a run.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Returns whether any of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.iter().any(|found| found.level() == Level::Error)
    }

    /// Returns whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The number of diagnostics.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Iterates over the diagnostics.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// The number of diagnostics of a severity.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.iter().filter(|found| found.level() == level).count()
    }

    /// Sorts by file and span, so the output does not depend on the order of the checks, and removes
    /// duplicates.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.list.sort_by(|a, b| a.order().cmp(&b.order()));
        self.list.dedup_by(|a, b| a.order() == b.order());
        self
    }
}

impl Diagnostic {
    fn order(&self) -> (&str, usize, usize, &str, &str) {
        let span = self.span.range();
        (self.span.file(), span.start, span.end, self.code.name, &self.message)
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
