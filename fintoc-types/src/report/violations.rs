//! What a person, a program or a web page reads of a value that breaks its rules, and of what was noticed besides.

use std::fmt;

use crate::path::{Part, Steps};
use crate::position::Place;
use crate::report::constraint_violation::Param;
use crate::report::constraint_violation::{Broken, Params, Severity};
use crate::report::context::{Cx, Found, What};
use crate::report::message;
use crate::report::message::Language;
use crate::report::pointer::pointer;

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

impl Violations {
    pub(crate) fn one(broken: Broken) -> Self {
        Self::from_list(vec![Violation::of(broken)])
    }

    /// The same, seen from what holds the value.
    pub(crate) fn below(self, step: &str) -> impl Iterator<Item = Violation> + use<'_> {
        self.into_iter()
            .map(move |violation| Violation { pointer: format!("/{step}{}", violation.pointer), ..violation })
    }

    /// The same of a member's name.
    pub(crate) fn of_name(self) -> Self {
        let list = self.into_iter().map(|mut violation| {
            violation.params.push("of", Param::Text("name"));
            violation
        });
        Self::from_list(list.collect())
    }
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

/// Deviations that did not keep a value from being read: codes and places, from which texts are made on demand.
#[derive(Clone, Default)]
pub struct Findings {
    found: Vec<Found>,
    steps: Steps,
}

impl Findings {
    #[inline]
    pub(crate) fn of(cx: Cx) -> Self {
        let (found, steps) = cx.into_parts();
        Self { found, steps }
    }

    pub(crate) fn from_parts(found: Vec<Found>, steps: Steps) -> Self {
        Self { found, steps }
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = Violation> + '_ {
        let mut parts = Vec::new();
        self.found.iter().filter_map(move |found| self.show(found, &mut parts))
    }

    /// Shows one of them; the list is there to be used again.
    fn show<'s>(&'s self, found: &Found, parts: &mut Vec<Part<'s>>) -> Option<Violation> {
        let What::Broken { broken, severity, rule, .. } = &found.what else { return None };
        parts.clear();
        found.push_parts(&self.steps, parts);
        Some(Violation {
            params: broken.params.with_nearest(parts.last()),
            pointer: pointer(parts),
            code: broken.code,
            severity: *severity,
            rule: *rule,
            place: found.place,
            bearer: found.bearer,
        })
    }

    /// Whether there are none.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// How many there are.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// How much the worst of them matters.
    #[must_use]
    pub fn severity(&self) -> Option<Severity> {
        self.found.iter().filter_map(|found| found.severity()).max()
    }

    /// Holds a finding of severity error against the value: the strict mode.
    ///
    /// # Errors
    ///
    /// All findings of severity error, if there are any.
    pub fn strict(self) -> Result<(), Violations> {
        if self.severity() == Some(Severity::Error) { Err(self.into_violations()) } else { Ok(()) }
    }

    /// Those of severity error, and beside them the others.
    pub(crate) fn into_violations(self) -> Violations {
        let errors = self.found.iter().filter(|found| found.severity() == Some(Severity::Error));
        let mut parts = Vec::new();
        let list = errors.filter_map(|found| self.show(found, &mut parts)).collect();
        drop(parts);
        let Self { mut found, steps } = self;
        found.retain(|found| found.severity() != Some(Severity::Error));
        Violations::new(list, Self { found, steps })
    }
}

impl PartialEq for Findings {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Findings {}

/// One a line.
impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, finding) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{}: {finding}", finding.severity)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
