//! Draws diagnostics on the specs, and violations on the text of an instance, as rustc would.

mod masked;

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};
use anstream::adapter::strip_str;

use fintoc_schema::diagnostic::{self, Diagnostic, Label, Place};
use fintoc_schema::model::Severity;
use fintoc_validator::json;
use fintoc_validator::report::Violation;
use masked::Masked;

/// A diagnostic with colours; `shown` says how people name a spec file.
pub fn diagnostic(found: &Diagnostic, shown: &dyn Fn(&str) -> String) -> String {
    let level = match found.level() {
        diagnostic::Level::Error => Level::ERROR,
        diagnostic::Level::Warning => Level::WARNING,
    };
    let (here, elsewhere): (Vec<&Label>, Vec<&Label>) =
        found.labels().iter().partition(|label| label.place.source() == found.place().source());
    let snippet = |place: &Place| Snippet::source(place.source().text().to_owned()).path(shown(place.file()));
    let marks = here.into_iter().map(mark);
    let drawn = snippet(found.place()).annotation(AnnotationKind::Primary.span(first_line(found.place())));
    let mut group =
        level.primary_title(found.message()).id(found.code().name).element(drawn.annotations(marks));
    for label in elsewhere {
        group = group.element(snippet(&label.place).annotation(mark(label)));
    }
    if let Some(help) = found.remedy() {
        group = group.element(Level::HELP.message(help));
    }
    Renderer::styled().render(&[group])
}

fn mark(label: &Label) -> Annotation<'_> {
    AnnotationKind::Context.span(first_line(&label.place)).label(&*label.text)
}

/// Of a place that covers several lines the first is enough: one starts to read there.
fn first_line(place: &Place) -> Range<usize> {
    let start = place.span().start;
    start..start + place.text().lines().next().map_or(0, str::len)
}

/// Draws violations on one text, without any value of it.
pub struct Instance {
    file: String,
    /// `None` for a text that is no JSON: nobody knows what in it is a value.
    masked: Option<Masked>,
}

impl Instance {
    /// A text, and how people name the file that it comes from.
    pub fn new(file: String, text: &[u8]) -> Self {
        let text = str::from_utf8(text).unwrap_or_default();
        Self { file, masked: json::parse(text).ok().map(|tree| Masked::new(text, &tree)) }
    }

    /// A violation with colours, its sentence, and where in the specs it comes from.
    pub fn draw(&self, violation: &Violation, sentence: &str, origin: Option<&str>) -> String {
        let level = match violation.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let subject = if violation.pointer.is_empty() { "the instance" } else { &violation.pointer };
        let title = level.primary_title(format!("{subject} {sentence}")).id(violation.code);
        // The place is that in the real text: the drawn one has other columns.
        let place = violation.position;
        let mut group = title.element(Origin::path(&*self.file).line(place.line).char_column(place.column));
        if let Some(masked) = &self.masked {
            let mark = AnnotationKind::Primary.span(masked.span(&violation.span));
            group = group.element(Snippet::source(masked.text()).annotation(mark));
        }
        if let Some(origin) = origin {
            group = group.element(Level::NOTE.message(origin));
        }
        // The renderer takes the text for that of a second file, and says so in a line without a word.
        let drawn = Renderer::styled().render(&[group]);
        let lines = drawn.lines().filter(|line| strip_str(line).to_string().trim() != ":::");
        lines.collect::<Vec<_>>().join("\n")
    }
}
