//! What a judge says of an instance: its violations, each with a place, and the verdicts that follow.

use std::fmt::Write as _;
use std::ops::Range;

use fintoc_schema::model::{Origin, Severity};

/// A broken constraint or rule, or something worth knowing. It never repeats a value.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// The JSON Pointer, its names cut and escaped.
    pub pointer: String,
    /// Stable and searchable: `max_length`, `required`.
    pub code: &'static str,
    /// What the sentence of the code is filled with.
    pub params: Vec<(&'static str, Param)>,
    /// How much it matters.
    pub severity: Severity,
    /// Whether the value cannot be read because of it. A finding in a response does not stop.
    pub stops: bool,
    /// The rule's id, if it is one over several fields.
    pub rule: Option<String>,
    /// Where the specs demand it; `None` for faults of the text.
    pub origin: Option<Origin>,
    /// The offending bytes; empty where one place is meant.
    pub span: Range<usize>,
    /// Where they begin.
    pub place: Place,
}

impl Violation {
    /// One that no direction tolerates, at no place yet.
    pub fn new(code: &'static str) -> Self {
        Self {
            pointer: String::new(),
            code,
            params: Vec::new(),
            severity: Severity::Error,
            stops: true,
            rule: None,
            origin: None,
            span: 0..0,
            place: Place { line: 1, column: 1 },
        }
    }

    /// One that readers may pass over.
    pub fn finding(code: &'static str, severity: Severity) -> Self {
        Self { severity, stops: false, ..Self::new(code) }
    }

    /// Adds a parameter.
    #[must_use]
    pub fn with(mut self, name: &'static str, param: impl Into<Param>) -> Self {
        self.params.push((name, param.into()));
        self
    }

    /// Says where the specs demand it.
    #[must_use]
    pub fn by(self, origin: &Origin) -> Self {
        Self { origin: Some(origin.clone()), ..self }
    }
}

/// What a sentence is filled with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param {
    /// A bound or a count.
    Number(i64),
    /// A word of the specs or a kind of JSON.
    Text(String),
    /// Several of them.
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

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// From 1; lines end with U+000A.
    pub line: usize,
    /// From 1, in Unicode scalar values.
    pub column: usize,
}

/// Everything that was found, in the order of the text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// At most [`MAX_VIOLATIONS`], and one that says so.
    pub violations: Vec<Violation>,
}

/// A report lists this many violations.
pub const MAX_VIOLATIONS: usize = 100;

impl Report {
    /// Puts violations in order, leaves out what is too much, and finds the lines.
    pub fn new(mut found: Vec<Violation>, text: &[u8]) -> Self {
        fn key(found: &Violation) -> (usize, &str, &str, &Option<String>) {
            (found.span.start, found.code, &found.pointer, &found.rule)
        }
        found.sort_by(|one, other| key(one).cmp(&key(other)));
        let left = found.split_off(found.len().min(MAX_VIOLATIONS));
        if let (Some(first), Some(severity)) = (left.first(), left.iter().map(|found| found.severity).max()) {
            found.push(Violation {
                severity,
                stops: left.iter().any(|found| found.stops),
                span: first.span.clone(),
                ..Violation::new("too_many").with("limit", MAX_VIOLATIONS)
            });
        }
        for violation in &mut found {
            violation.place = place(text, violation.span.start);
        }
        Self { violations: found }
    }

    /// Whether the instance is refused. A strict reader also refuses a response that can be read
    /// but breaks what is documented; for a request the two are the same.
    pub fn refused(&self, strict: bool) -> bool {
        self.violations.iter().any(|found| found.severity == Severity::Error && (found.stops || strict))
    }
}

/// The place of a byte in a text, of which only the part before the byte has to be UTF-8.
fn place(text: &[u8], byte: usize) -> Place {
    let before = text.get(..byte).unwrap_or(text);
    let lines = before.split(|byte| *byte == b'\n');
    let last = lines.clone().next_back().unwrap_or_default();
    // Bytes that continue a character begin with the bits 10.
    let column = 1 + last.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
    Place { line: lines.count(), column }
}

/// Goes one name down from a pointer.
///
/// ```
/// use fintoc_validator::report::below;
/// assert_eq!(below("/metadata", "a/\u{f1}\n"), r"/metadata/a~1\u00f1\u000a");
/// ```
pub fn below(pointer: &str, name: &str) -> String {
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

/// A name of an instance as it may be shown: it comes from whoever sent the instance, and may be
/// endless or drive a terminal.
pub fn shown(name: &str) -> String {
    let mut shown = String::new();
    for character in name.chars().take(MAX_NAME) {
        escape(character, &mut shown);
    }
    shown
}

fn escape(character: char, shown: &mut String) {
    match character {
        ' '..='~' if character != '\\' => shown.push(character),
        _ => {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _never_fails = write!(shown, "\\u{unit:04x}");
            }
        }
    }
}

const MAX_NAME: usize = 64;

#[cfg(test)]
mod tests {
    use super::{Place, Report, Violation, below, place};
    use fintoc_schema::model::Severity;

    #[test]
    fn columns_count_characters() {
        let text = "{\n \"\u{f1}\u{1f600}\": 1\r\n}";
        assert_eq!(place(text.as_bytes(), 0), Place { line: 1, column: 1 });
        assert_eq!(place(text.as_bytes(), text.find('1').expect("is there")), Place { line: 2, column: 8 });
        assert_eq!(place(text.as_bytes(), text.len()), Place { line: 3, column: 2 });
    }

    #[test]
    fn names_are_cut_before_they_are_escaped() {
        let name = format!("{}{}", "/".repeat(64), "x");
        assert_eq!(below("", &name), format!("/{}", "~1".repeat(64)));
        assert_eq!(below("", "\u{1f600}\u{202e}\\"), "/\\ud83d\\ude00\\u202e\\u005c");
    }

    #[test]
    fn what_is_left_out_still_refuses() {
        let notes =
            (0..100).map(|at| Violation { span: at..at, ..Violation::finding("expected", Severity::Note) });
        let mistake = Violation { span: 100..101, ..Violation::new("type") };
        let report = Report::new(notes.chain([mistake]).collect(), &[b' '; 200]);
        let last = report.violations.last().expect("there are 101");
        assert_eq!((last.code, last.place.column, report.violations.len()), ("too_many", 101, 101));
        assert!(report.refused(false));
    }
}
