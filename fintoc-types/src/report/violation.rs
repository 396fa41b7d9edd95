//! What a person, a program or a web page reads of a mistake in an instance.

use std::fmt;

use crate::report::{Broken, Findings, Params, Severity, message};

/// A broken rule, where, and how much it matters. Never holds a value of the instance.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// JSON Pointer (RFC 6901) to the value, or to the member that is missing. Each backslash and each character
    /// outside the printable ASCII ones is written `\uxxxx`, and names are cut after 64 characters.
    pub pointer: String,
    /// Stable and searchable: a keyword's word, a rule's kind, `type`, `required`, ...
    pub code: &'static str,
    /// What fills the places of the sentence.
    pub params: Params,
    /// How much it matters.
    pub severity: Severity,
    /// The rule's id, where it is one over several members.
    pub rule: Option<&'static str>,
    /// Where it begins in the text, where there is a text.
    pub place: Option<Place>,
    pub(crate) bearer: Option<(&'static str, Option<&'static str>)>,
}

impl Violation {
    /// An error of a value that stands alone.
    pub(crate) fn of(broken: Broken) -> Self {
        let Broken { code, params, .. } = broken;
        let severity = Severity::Error;
        Self { pointer: String::new(), code, params, severity, rule: None, place: None, bearer: None }
    }

    /// The sentence, in a language that people read.
    ///
    /// ```
    /// use fintoc_types::{Language, from_str};
    /// # use fintoc_types::{Read, Scalar};
    /// # #[derive(Scalar)]
    /// # #[fintoc(max_length = 3)]
    /// # struct Code(String);
    /// let violations = from_str::<Code>("\"four\"").unwrap_err();
    /// assert!(!violations[0].message(Language::Spanish).contains("four"));
    /// ```
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        message::message(self.code, &self.params, language)
    }

    /// What `cargo fintoc explain` is asked for, to read where the rule comes from:
    /// `v1/CreateCheckoutSession/amount`.
    #[must_use]
    pub fn origin(&self) -> Option<String> {
        let (object, member) = self.bearer?;
        Some(match self.rule.or(member) {
            Some(part) => format!("{object}/{part}"),
            None => object.to_owned(),
        })
    }
}

/// `3:14: /line_items/0/quantity: must be at least 1 (minimum)`, in English.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = self.place {
            write!(f, "{place}: ")?;
        }
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        write!(f, "{} ({}", self.message(Language::English), self.code)?;
        if let Some(rule) = self.rule {
            write!(f, ", rule {rule}")?;
        }
        f.write_str(")")
    }
}

/// A place in a text. Lines end with U+000A; both count from 1, columns in Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Place {
    /// From 1.
    pub line: u32,
    /// From 1.
    pub column: u32,
}

impl Place {
    pub(crate) const START: Self = Self { line: 1, column: 1 };
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A language of the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Language {
    /// English, ASCII.
    #[default]
    English,
    /// Spanish.
    Spanish,
}

/// Everything that refuses an instance, in the order of the text: at least one, all of severity error. What else was
/// found stands beside it.
///
/// It is an error: printed, it is one line a violation. Serialised, it is a problem detail of RFC 9457.
///
/// ```
/// use fintoc_types::{Scalar, from_str};
///
/// #[derive(Scalar)]
/// #[fintoc(max_length = 3)]
/// struct Code(String);
///
/// let violations = from_str::<Code>("\"four\"").err().unwrap();
/// assert_eq!(violations[0].code, "max_length");
/// assert!(violations.to_string().starts_with("1:1: "));
/// assert!(serde_json::to_string(&violations).unwrap().contains(r#""status":422"#));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
    findings: Findings,
}

impl Violations {
    pub(crate) fn new(list: Vec<Violation>, findings: Findings) -> Self {
        Self { list, findings }
    }

    pub(crate) fn from_list(list: Vec<Violation>) -> Self {
        Self::new(list, Findings::default())
    }

    /// What was noticed besides: warnings and notes.
    #[must_use]
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// The sentences, one a line, in a language.
    #[must_use]
    pub fn to_text(&self, language: Language) -> String {
        let lines = self
            .list
            .iter()
            .map(|violation| format!("{}: {}", violation.pointer, violation.message(language)));
        lines.collect::<Vec<_>>().join("\n")
    }
}

impl std::ops::Deref for Violations {
    type Target = [Violation];

    fn deref(&self) -> &[Violation] {
        &self.list
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.list.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{violation}")?;
        }
        Ok(())
    }
}

/// The same lines as `Display`: what `unwrap` and `?` in `main` print.
impl fmt::Debug for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Violations {}
