//! The report of an instance: its violations, each with a position, and the verdicts that follow from them.

use std::fmt::Write as _;
use std::ops::Range;

use fintoc_schema::assertion::{Argument, Assertion};
use fintoc_schema::model::{Origin, Severity};
use fintoc_schema::violation::ViolationCode;

/// A violated constraint or rule, or a note. It never contains a value of the instance.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// The JSON Pointer, with names truncated and escaped as by [`child_pointer`].
    pub pointer: String,
    /// Stable and searchable: `max_length`, `required`.
    pub code: &'static str,
    /// The parameters of the message.
    pub params: Vec<(&'static str, Param)>,
    /// How much it matters.
    pub severity: Severity,
    /// Whether it keeps the value from being read. A finding in a response does not.
    pub stops: bool,
    /// The id of the rule, if a rule over several fields is violated.
    pub rule: Option<String>,
    /// Where the specs declare the constraint; `None` for errors of the JSON text.
    pub origin: Option<Origin>,
    /// The range of the offending bytes; empty for a single offset.
    pub span: Range<usize>,
    /// The position of its first byte.
    pub position: Position,
}

impl Violation {
    /// Creates a violation that stops reading in both directions, without a position.
    pub fn new(code: impl Into<ViolationCode>) -> Self {
        Self {
            pointer: String::new(),
            code: code.into().word(),
            params: Vec::new(),
            severity: Severity::Error,
            stops: true,
            rule: None,
            origin: None,
            span: 0..0,
            position: Position { line: 1, column: 1 },
        }
    }

    /// Creates the violation of a constraint, with the parameter of its message.
    pub fn of(assertion: &Assertion) -> Self {
        let violation = Self::new(assertion.keyword());
        match (assertion.keyword().parameter(), assertion.argument()) {
            (Some(name), Argument::Integer(number)) => violation.with(name, number),
            (Some(name), Argument::Text(text)) => violation.with(name, text),
            (Some(_), Argument::Flag | Argument::Patterns(_)) | (None, _) => violation,
        }
    }

    /// Creates a violation that does not stop reading.
    pub fn finding(code: impl Into<ViolationCode>, severity: Severity) -> Self {
        Self { severity, stops: false, ..Self::new(code) }
    }

    /// Adds a parameter.
    #[must_use]
    pub fn with(mut self, name: &'static str, param: impl Into<Param>) -> Self {
        self.params.push((name, param.into()));
        self
    }

    /// Sets the place in the specs that declares the constraint.
    #[must_use]
    pub fn by(self, origin: &Origin) -> Self {
        Self { origin: Some(origin.clone()), ..self }
    }
}

/// A parameter of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param {
    /// A bound or a count.
    Number(i64),
    /// A name from the specs or a JSON type.
    Text(String),
    /// Several names.
    Texts(Vec<String>),
}

impl From<i64> for Param {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Param {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl<S: AsRef<str>> FromIterator<S> for Param {
    fn from_iter<I: IntoIterator<Item = S>>(texts: I) -> Self {
        Self::Texts(texts.into_iter().map(|text| text.as_ref().to_owned()).collect())
    }
}

/// A position in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1; lines end with U+000A.
    pub line: usize,
    /// The column, from 1, in Unicode scalar values.
    pub column: usize,
}

/// All violations of an instance, in the order of the text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// At most [`MAX_VIOLATIONS`], and a last one, `too_many`, if there are more.
    pub violations: Vec<Violation>,
}

/// The most violations that a report lists.
pub const MAX_VIOLATIONS: usize = 100;

impl Report {
    /// Sorts violations, truncates the list, and computes lines and columns.
    pub fn new(mut found: Vec<Violation>, text: &[u8]) -> Self {
        fn key(found: &Violation) -> (usize, &str, &str, &Option<String>) {
            (found.span.start, found.code, &found.pointer, &found.rule)
        }
        found.sort_by(|one, other| key(one).cmp(&key(other)));
        let omitted = found.split_off(found.len().min(MAX_VIOLATIONS));
        if let (Some(first), Some(severity)) =
            (omitted.first(), omitted.iter().map(|found| found.severity).max())
        {
            found.push(Violation {
                severity,
                stops: omitted.iter().any(|found| found.stops),
                span: first.span.clone(),
                ..Violation::new(ViolationCode::TooMany).with("limit", MAX_VIOLATIONS)
            });
        }
        for violation in &mut found {
            violation.position = position(text, violation.span.start);
        }
        Self { violations: found }
    }

    /// Whether the instance is rejected. A strict reader also rejects a response that can be read but
    /// violates a documented constraint; for a request the two are the same.
    pub fn is_rejected(&self, strict: bool) -> bool {
        self.violations.iter().any(|found| found.severity == Severity::Error && (found.stops || strict))
    }
}

/// Returns the position of a byte in a text. Only the part before the byte needs to be UTF-8.
fn position(text: &[u8], byte: usize) -> Position {
    let before = text.get(..byte).unwrap_or(text);
    let lines = before.split(|byte| *byte == b'\n');
    let last = lines.clone().next_back().unwrap_or_default();
    // Continuation bytes begin with the bits 10.
    let column = 1 + last.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
    Position { line: lines.count(), column }
}

/// Appends a member name to a JSON Pointer, truncated and escaped as `tests/vectors/README.md` says.
///
/// ```
/// use fintoc_validator::report::child_pointer;
/// assert_eq!(child_pointer("/metadata", "a/\u{f1}\n"), r"/metadata/a~1\u00f1\u000a");
/// ```
pub fn child_pointer(pointer: &str, name: &str) -> String {
    let mut longer = format!("{pointer}/");
    for character in name.chars().take(MAX_NAME) {
        match character {
            '~' => longer.push_str("~0"),
            '/' => longer.push_str("~1"),
            other => escape(other, &mut longer),
        }
    }
    longer
}

/// Truncates and escapes an untrusted name for display: it may be very long or contain control sequences.
pub fn display_name(name: &str) -> String {
    let mut out = String::new();
    for character in name.chars().take(MAX_NAME) {
        escape(character, &mut out);
    }
    out
}

fn escape(character: char, out: &mut String) {
    match character {
        ' '..='~' if character != '\\' => out.push(character),
        _ => {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _never_fails = write!(out, "\\u{unit:04x}");
            }
        }
    }
}

const MAX_NAME: usize = 64;

#[cfg(test)]
mod tests {
    use super::{Position, Report, Violation, child_pointer, position};
    use fintoc_schema::model::Severity;
    use fintoc_schema::violation::ViolationCode;

    #[test]
    fn counts_columns_in_characters() {
        let text = "{\n \"\u{f1}\u{1f600}\": 1\r\n}";
        assert_eq!(position(text.as_bytes(), 0), Position { line: 1, column: 1 });
        assert_eq!(
            position(text.as_bytes(), text.find('1').expect("a digit")),
            Position { line: 2, column: 8 }
        );
        assert_eq!(position(text.as_bytes(), text.len()), Position { line: 3, column: 2 });
    }

    #[test]
    fn truncates_names_before_escaping() {
        let name = format!("{}{}", "/".repeat(64), "x");
        assert_eq!(child_pointer("", &name), format!("/{}", "~1".repeat(64)));
        assert_eq!(child_pointer("", "\u{1f600}\u{202e}\\"), "/\\ud83d\\ude00\\u202e\\u005c");
    }

    #[test]
    fn omitted_violations_still_reject() {
        let notes = (0..100).map(|at| Violation {
            span: at..at,
            ..Violation::finding(ViolationCode::MissingMember, Severity::Note)
        });
        let error = Violation { span: 100..101, ..Violation::new(ViolationCode::Type) };
        let report = Report::new(notes.chain([error]).collect(), &[b' '; 200]);
        let last = report.violations.last().expect("101 violations");
        assert_eq!((last.code, last.position.column, report.violations.len()), ("too_many", 101, 101));
        assert!(report.is_rejected(false));
    }
}
