//! Turns diagnostics into the plain text that the build script prints.
//!
//! ```text
//! error[unknown-key]: `amuont` is no key of a field
//!   --> v1/create-checkout-session.toml:12:5
//!    |
//! 12 |     amuont = 3,
//!    |     ^^^^^^
//!    = help: did you mean `amount`?
//! ```

use std::fmt;

use super::{Diagnostic, Diagnostics, Level, Place};

impl fmt::Display for Diagnostics {
    /// All of them, an empty line between two, and a count at the end.
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
        let places = self.labels().iter().map(|label| &label.place);
        let widest = places.chain([self.place()]).map(|place| place.line().to_string().len());
        let width = widest.max().unwrap_or(1);
        writeln!(f, "{}[{}]: {}", self.level(), self.code().name, self.message())?;
        excerpt(f, "-->", self.place(), '^', "", width)?;
        for label in self.labels() {
            excerpt(f, ":::", &label.place, '-', &label.text, width)?;
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
    place: &Place,
    mark: char,
    text: &str,
    width: usize,
) -> fmt::Result {
    let (line, column) = (place.line(), place.column());
    writeln!(f, "{:width$}{arrow} {}:{line}:{column}", "", place.file())?;
    let shown = place.lines().lines().next().unwrap_or_default();
    if shown.trim().is_empty() && text.is_empty() {
        return Ok(());
    }
    // Of a place that covers several lines only the first is marked.
    let rest = shown.chars().count().saturating_sub(column - 1);
    let marks = place.text().lines().next().unwrap_or_default().chars().count().clamp(1, rest.max(1));
    let marks: String = std::iter::repeat_n(mark, marks.min(WIDEST)).collect();
    writeln!(f, "{:width$} |", "")?;
    // A long line is shown from before the place on.
    let long = shown.chars().count() > WIDEST && column > WIDEST / 2;
    let skipped = if long { column - WIDEST / 4 } else { 0 };
    let dots = if skipped > 0 { "..." } else { "" };
    let cut: String = shown.chars().skip(skipped).map(printable).take(WIDEST).collect();
    writeln!(f, "{line:>width$} | {dots}{}", cut.trim_end())?;
    let line = format!("{:indent$}{marks} {text}", "", indent = column - 1 - skipped + dots.len());
    writeln!(f, "{:width$} | {}", "", line.trim_end())
}

/// Longer lines are cut: a file of one line must not fill the terminal.
const WIDEST: usize = 160;

// A spec is hostile input until it is checked: it must not move the cursor of the terminal, and
// marks must stay below what they mark.
fn printable(letter: char) -> char {
    match letter {
        '\t' => ' ',
        _ if letter.is_control() || super::quoted::is_format(letter) => '\u{fffd}',
        _ => letter,
    }
}
