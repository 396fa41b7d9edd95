//! Violations and findings, as people and programs read them.

use std::fmt;

use crate::path::{Part, Steps};
use crate::position::Position;
use crate::report::constraint_violation::Param;
use crate::report::constraint_violation::{ConstraintViolation, Params, Severity};
use crate::report::context::{Context, Finding, FindingKind};
use crate::report::message;
use crate::report::message::Language;
use crate::report::pointer::pointer;

/// A violated rule, with its location and severity. Never contains a value of the instance.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The JSON Pointer (RFC 6901) of the value, or of the missing member. Each backslash and each
    /// character outside the printable ASCII ones is escaped as `\uxxxx`, and names are cut after
    /// 64 characters.
    pub pointer: String,
    /// The stable code: a keyword, a kind of rule, `type`, `required`, …
    pub code: &'static str,
    /// The parameters of the message.
    pub params: Params,
    /// The severity.
    pub severity: Severity,
    /// The rule's id, for a rule over several members.
    pub rule: Option<&'static str>,
    /// The position in the text, if there is a text.
    pub position: Option<Position>,
    pub(crate) owner: Option<(&'static str, Option<&'static str>)>,
}

impl Violation {
    /// Creates an error of a value without a path.
    pub(crate) fn new(violation: ConstraintViolation) -> Self {
        let ConstraintViolation { code, params, .. } = violation;
        let severity = Severity::Error;
        Self { pointer: String::new(), code, params, severity, rule: None, position: None, owner: None }
    }

    /// Formats the message for people, in a language.
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

    /// Returns the argument of `cargo fintoc explain` that shows the documentation of the rule:
    /// `v1/CreateCheckoutSession/amount`.
    #[must_use]
    pub fn origin(&self) -> Option<String> {
        let (object, member) = self.owner?;
        Some(match self.rule.or(member) {
            Some(part) => format!("{object}/{part}"),
            None => object.to_owned(),
        })
    }
}

/// Formats `3:14: /line_items/0/quantity: must be at least 1 (minimum)`, in English.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(position) = self.position {
            write!(f, "{position}: ")?;
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
    pub(crate) fn from_violation(violation: ConstraintViolation) -> Self {
        Self::from_list(vec![Violation::new(violation)])
    }

    /// Returns the same violations below a path segment.
    pub(crate) fn below(self, step: &str) -> impl Iterator<Item = Violation> + use<'_> {
        self.into_iter()
            .map(move |violation| Violation { pointer: format!("/{step}{}", violation.pointer), ..violation })
    }

    /// Returns the same violations as those of a member's name.
    pub(crate) fn mark_as_name(self) -> Self {
        let list = self.into_iter().map(|mut violation| {
            violation.params.push("of", Param::String("name"));
            violation
        });
        Self::from_list(list.collect())
    }
}

/// Everything that rejects an instance, in the order of the text: at least one violation, all of
/// severity error. Other findings are kept beside them.
///
/// `Display` prints one line per violation. `Serialize` writes problem details of RFC 9457.
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

    /// Returns the other findings: warnings and notes.
    #[must_use]
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// Formats the messages, one per line, in a language.
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

/// The same lines as `Display`: `unwrap` and `?` in `main` print them.
impl fmt::Debug for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Violations {}

/// Deviations that do not reject a value. Their messages are formatted on demand.
#[derive(Clone, Default)]
pub struct Findings {
    found: Vec<Finding>,
    steps: Steps,
}

impl Findings {
    #[inline]
    pub(crate) fn from_context(cx: Context) -> Self {
        let (found, steps) = cx.into_parts();
        Self { found, steps }
    }

    pub(crate) fn from_parts(found: Vec<Finding>, steps: Steps) -> Self {
        Self { found, steps }
    }

    /// Returns each finding as a violation.
    pub fn iter(&self) -> impl Iterator<Item = Violation> + '_ {
        let mut parts = Vec::new();
        self.found.iter().filter_map(move |found| self.show(found, &mut parts))
    }

    /// Converts one finding; `parts` is a buffer.
    fn show<'s>(&'s self, found: &Finding, parts: &mut Vec<Part<'s>>) -> Option<Violation> {
        let FindingKind::Violation { violation, severity, rule, .. } = &found.kind else { return None };
        parts.clear();
        found.push_parts(&self.steps, parts);
        Some(Violation {
            params: violation.params.with_nearest(parts.last()),
            pointer: pointer(parts),
            code: violation.code,
            severity: *severity,
            rule: *rule,
            position: found.position,
            owner: found.owner,
        })
    }

    /// Returns whether there are no findings.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Returns the number of findings.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Returns the highest severity.
    #[must_use]
    pub fn severity(&self) -> Option<Severity> {
        self.found.iter().filter_map(|found| found.severity()).max()
    }

    /// Rejects findings of severity error, as the strict mode does.
    ///
    /// # Errors
    ///
    /// Returns an error if there are findings of severity error.
    pub fn strict(self) -> Result<(), Violations> {
        if self.severity() == Some(Severity::Error) { Err(self.into_violations()) } else { Ok(()) }
    }

    /// Returns those of severity error, with the others beside them.
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

/// One line per finding.
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
