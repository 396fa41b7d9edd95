//! Renders diagnostics as plain text, for the build script.
//!
//! ```text
//! error[unknown-key]: unknown key `amuont` in a field
//!   --> v1/create-checkout-session.toml:12:5
//!    |
//! 12 |     amuont = 3,
//!    |     ^^^^^^
//!    = help: did you mean `amount`?
//! ```

use std::fmt;

use super::code::Level;
use super::quoted::is_format;
use super::report::{Diagnostic, Diagnostics};
use super::source::Span;

impl fmt::Display for Diagnostics {
    /// Writes all diagnostics, separated by an empty line, and their number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for found in self {
            writeln!(f, "{found}")?;
        }
        for (level, one) in [(Level::Error, "error"), (Level::Warning, "warning")] {
            match self.count(level) {
                0 => {}
                1 => writeln!(f, "1 {one}")?,
                many => writeln!(f, "{many} {one}s")?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let spans = self.labels().iter().map(|label| &label.span);
        let widest = spans.chain([self.span()]).map(|span| span.line().to_string().len());
        let width = widest.max().unwrap_or(1);
        writeln!(f, "{}[{}]: {}", self.level(), self.code().name, self.message())?;
        excerpt(f, "-->", self.span(), '^', "", width)?;
        for label in self.labels() {
            excerpt(f, ":::", &label.span, '-', &label.text, width)?;
        }
        if let Some(help) = self.remedy() {
            writeln!(f, "{:width$} = help: {help}", "")?;
        }
        Ok(())
    }
}

fn excerpt(
    f: &mut fmt::Formatter<'_>,
    arrow: &str,
    span: &Span,
    mark: char,
    text: &str,
    width: usize,
) -> fmt::Result {
    let (line, column) = (span.line(), span.column());
    writeln!(f, "{:width$}{arrow} {}:{line}:{column}", "", span.file())?;
    let shown = span.lines().lines().next().unwrap_or_default();
    if shown.trim().is_empty() && text.is_empty() {
        return Ok(());
    }
    // Only the first line of a multi-line span is marked.
    let rest = shown.chars().count().saturating_sub(column - 1);
    let marks = span.text().lines().next().unwrap_or_default().chars().count().clamp(1, rest.max(1));
    let marks: String = std::iter::repeat_n(mark, marks.min(MAX_WIDTH)).collect();
    writeln!(f, "{:width$} |", "")?;
    // A long line is shown from shortly before the span.
    let long = shown.chars().count() > MAX_WIDTH && column > MAX_WIDTH / 2;
    let skipped = if long { column - MAX_WIDTH / 4 } else { 0 };
    let dots = if skipped > 0 { "..." } else { "" };
    let cut: String = shown.chars().skip(skipped).map(printable).take(MAX_WIDTH).collect();
    writeln!(f, "{line:>width$} | {dots}{}", cut.trim_end())?;
    let line = format!("{:indent$}{marks} {text}", "", indent = column - 1 - skipped + dots.len());
    writeln!(f, "{:width$} | {}", "", line.trim_end())
}

/// The maximum width of an excerpt, in characters: a file of one line must not fill the terminal.
const MAX_WIDTH: usize = 160;

// Specs are untrusted until they are checked: they must not move the cursor of the terminal, and
// marks must stay below the text that they mark.
fn printable(letter: char) -> char {
    match letter {
        '\t' => ' ',
        _ if letter.is_control() || is_format(letter) => '\u{fffd}',
        _ => letter,
    }
}
