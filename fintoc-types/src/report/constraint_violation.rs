//! The results of rule functions.

use std::fmt;

use crate::check_digits::Algorithm;
use crate::kind::Kinds;
use crate::path::{Part, RulePath};
use crate::report::nearest::nearest;

/// The severity of a violation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Informative: an unknown member, a documented one that is missing.
    Note,
    /// Never rejects a value.
    Warning,
    /// Rejects a request; rejects a response in strict mode.
    Error,
}

impl Severity {
    /// Returns `note`, `warning` or `error`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A violated constraint or rule: its code and parameters, never the value.
///
/// ```
/// use fintoc_types::{ConstraintViolation, Param};
///
/// fn even(value: i64, _: bool) -> Result<(), ConstraintViolation> {
///     ConstraintViolation::unless(value % 2 == 0, "even", [])
/// }
/// assert_eq!(even(3, true).unwrap_err().code, "even");
/// # let _ = Param::Integer(1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConstraintViolation {
    /// The stable code: the keyword or the kind of the rule.
    pub code: &'static str,
    /// The parameters of the message.
    pub params: Params,
    /// The path of the value, for a rule that looks at several; `None` for the value itself.
    pub path: Option<RulePath>,
}

impl ConstraintViolation {
    /// Creates a violation.
    #[must_use]
    #[cold]
    pub fn new<const N: usize>(code: &'static str, params: [(&'static str, Param); N]) -> Self {
        let mut params = params.into_iter();
        Self { code, params: Params([params.next(), params.next()]), path: None }
    }

    /// Returns an error if the condition does not hold.
    ///
    /// # Errors
    ///
    /// Returns an error if `holds` is false.
    #[inline]
    pub fn unless<const N: usize>(
        holds: bool,
        code: &'static str,
        params: [(&'static str, Param); N],
    ) -> Result<(), Self> {
        if holds { Ok(()) } else { Err(Self::new(code, params)) }
    }

    /// Sets the path of the value that violates the rule.
    #[must_use]
    pub fn at_path(mut self, path: RulePath) -> Self {
        self.path = Some(path);
        self
    }
}

/// The violations of a rule that looks at several values: at least one.
///
/// ```
/// use fintoc_types::{ConstraintViolation, RuleViolations};
/// let violation = RuleViolations::from_violations([ConstraintViolation::new("odd", []), ConstraintViolation::new("odd", [])]).unwrap_err();
/// assert_eq!(violation.len(), 2);
/// assert!(RuleViolations::from_violations([]).is_ok());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleViolations(Repr);

// One violation is the usual case, and needs no allocation.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Repr {
    One(ConstraintViolation),
    More(Vec<ConstraintViolation>),
}

impl RuleViolations {
    /// Returns an error if there are any violations.
    ///
    /// # Errors
    ///
    /// Returns an error if there are any violations.
    pub fn from_violations(violation: impl IntoIterator<Item = ConstraintViolation>) -> Result<(), Self> {
        let mut verdict = Ok(());
        violation.into_iter().for_each(|violation| Self::push(&mut verdict, violation));
        verdict
    }

    #[cold]
    pub(crate) fn push(verdict: &mut Result<(), Self>, violation: ConstraintViolation) {
        match verdict {
            Ok(()) => *verdict = Err(Self(Repr::One(violation))),
            Err(Self(Repr::One(first))) => *verdict = Err(Self(Repr::More(vec![*first, violation]))),
            Err(Self(Repr::More(all))) => all.push(violation),
        }
    }
}

impl std::ops::Deref for RuleViolations {
    type Target = [ConstraintViolation];

    fn deref(&self) -> &[ConstraintViolation] {
        match &self.0 {
            Repr::One(violation) => std::slice::from_ref(violation),
            Repr::More(all) => all,
        }
    }
}

/// The parameters of a violation, by name, in order: at most two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Params([Option<(&'static str, Param)>; 2]);

impl Params {
    /// Adds a parameter; a third one is dropped.
    pub fn push(&mut self, name: &'static str, param: Param) {
        if let Some(free) = self.0.iter_mut().find(|entry| entry.is_none()) {
            *free = Some((name, param));
        }
    }

    /// Returns the parameter of a name.
    ///
    /// ```
    /// use fintoc_types::{rule, Param};
    /// let violation = rule::max_length("four", 3).unwrap_err();
    /// assert_eq!(violation.params.get("limit"), Some(Param::Integer(3)));
    /// ```
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Param> {
        self.iter().find(|(known, _)| *known == name).map(|(_, param)| param)
    }

    /// Returns all parameters.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Param)> + '_ {
        self.0.iter().flatten().copied()
    }

    /// Replaces the known names by the one nearest to the last segment of a path.
    pub(crate) fn with_nearest(mut self, last: Option<&Part<'_>>) -> Self {
        for entry in &mut self.0 {
            if let (Some((_, Param::Known(known))), Some(Part::Name(name))) = (&entry, last) {
                *entry = nearest(name, known).map(|name| ("nearest", Param::String(name)));
            }
        }
        self
    }

    pub(crate) fn kinds_mut(&mut self) -> Option<&mut Kinds> {
        self.0.iter_mut().flatten().find_map(|(name, param)| match param {
            Param::Kinds(kinds) if *name == "expected" => Some(kinds),
            _ => None,
        })
    }
}

/// A parameter of a violation. It describes the rule and, of the value, only its JSON kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Param {
    /// A bound or a count.
    Integer(i64),
    /// A string of the rule.
    String(&'static str),
    /// Several strings of the rule.
    Strings(&'static [&'static str]),
    /// A path, relative to the object that has the rule.
    Path(&'static [&'static str]),
    /// JSON kinds.
    Kinds(Kinds),
    /// Check digits.
    Algorithms(&'static [Algorithm]),
    // The known names, until the nearest one is asked for.
    #[doc(hidden)]
    Known(&'static [&'static str]),
}
