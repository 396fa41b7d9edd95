//! Renders diagnostics on the specs, and violations on the text of an instance, in the style of rustc.

mod masked;

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};
use anstream::adapter::strip_str;

use fintoc_schema::diagnostic::{self, Diagnostic, Label, Span};
use fintoc_schema::model::Severity;
use fintoc_validator::json;
use fintoc_validator::report::Violation;
use masked::Masked;

/// Renders a diagnostic with colors; `shown` returns the path to print for a spec file.
pub fn diagnostic(found: &Diagnostic, shown: &dyn Fn(&str) -> String) -> String {
    let level = match found.level() {
        diagnostic::Level::Error => Level::ERROR,
        diagnostic::Level::Warning => Level::WARNING,
    };
    let (here, elsewhere): (Vec<&Label>, Vec<&Label>) =
        found.labels().iter().partition(|label| label.span.source() == found.span().source());
    let snippet = |span: &Span| Snippet::source(span.source().text().to_owned()).path(shown(span.file()));
    let marks = here.into_iter().map(mark);
    let drawn = snippet(found.span()).annotation(AnnotationKind::Primary.span(first_line(found.span())));
    let mut group =
        level.primary_title(found.message()).id(found.code().name).element(drawn.annotations(marks));
    for label in elsewhere {
        group = group.element(snippet(&label.span).annotation(mark(label)));
    }
    if let Some(help) = found.remedy() {
        group = group.element(Level::HELP.message(help));
    }
    Renderer::styled().render(&[group])
}

fn mark(label: &Label) -> Annotation<'_> {
    AnnotationKind::Context.span(first_line(&label.span)).label(&*label.text)
}

/// The first line of a span: it is where a reader starts.
fn first_line(span: &Span) -> Range<usize> {
    let start = span.range().start;
    start..start + span.text().lines().next().map_or(0, str::len)
}

/// Renders violations on one text, without its values.
pub struct Instance {
    file: String,
    /// `None` for a text that is not JSON: its values cannot be found, so nothing of it is printed.
    masked: Option<Masked>,
}

impl Instance {
    /// Takes the path to print and the text.
    pub fn new(file: String, text: &[u8]) -> Self {
        let text = str::from_utf8(text).unwrap_or_default();
        Self { file, masked: json::parse(text).ok().map(|tree| Masked::new(text, &tree)) }
    }

    /// Renders a violation with colors, its message, and the spec line that it comes from.
    pub fn render(&self, violation: &Violation, sentence: &str, origin: Option<&str>) -> String {
        let level = match violation.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let subject = if violation.pointer.is_empty() { "instance" } else { &violation.pointer };
        let title = level.primary_title(format!("{subject}: {sentence}")).id(violation.code);
        // The position is that of the original text: masking changes columns.
        let place = violation.position;
        let mut group = title.element(Origin::path(&*self.file).line(place.line).char_column(place.column));
        if let Some(masked) = &self.masked {
            let mark = AnnotationKind::Primary.span(masked.span(&violation.span));
            group = group.element(Snippet::source(masked.text()).annotation(mark));
        }
        if let Some(origin) = origin {
            group = group.element(Level::NOTE.message(origin));
        }
        // The renderer takes the snippet for that of a second file, and adds a line `:::`.
        let drawn = Renderer::styled().render(&[group]);
        let lines = drawn.lines().filter(|line| strip_str(line).to_string().trim() != ":::");
        lines.collect::<Vec<_>>().join("\n")
    }
}
