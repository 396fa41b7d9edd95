//! What a rule function says about a value that breaks it.

use std::fmt;

use crate::check_digits::Algorithm;
use crate::kind::Kinds;
use crate::path::{Part, Spot};
use crate::report::nearest::nearest;

/// How much a broken rule matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing: an unknown member, a promised one that is absent.
    Note,
    /// Never changes a verdict.
    Warning,
    /// Refuses a request; refuses a response in strict mode.
    Error,
}

impl Severity {
    /// `note`, `warning` or `error`.
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

/// A rule that a value breaks: its code, its parameters, never the value.
///
/// ```
/// use fintoc_types::{Broken, Param};
///
/// fn even(value: i64, _: bool) -> Result<(), Broken> {
///     Broken::unless(value % 2 == 0, "even", [])
/// }
/// assert_eq!(even(3, true).unwrap_err().code, "even");
/// # let _ = Param::Integer(1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Broken {
    /// Stable and searchable: the keyword's word or the rule's kind.
    pub code: &'static str,
    /// What fills the places of the sentence.
    pub params: Params,
    /// Which of the places it concerns, where a rule looks at several; `None` is the value itself.
    pub at: Option<Spot>,
}

impl Broken {
    /// Says that a rule is broken.
    #[must_use]
    #[cold]
    pub fn new<const N: usize>(code: &'static str, params: [(&'static str, Param); N]) -> Self {
        let mut params = params.into_iter();
        Self { code, params: Params([params.next(), params.next()]), at: None }
    }

    /// Says that a rule is broken unless it holds.
    ///
    /// # Errors
    ///
    /// The broken rule.
    #[inline]
    pub fn unless<const N: usize>(
        holds: bool,
        code: &'static str,
        params: [(&'static str, Param); N],
    ) -> Result<(), Self> {
        if holds { Ok(()) } else { Err(Self::new(code, params)) }
    }

    /// The same at one of the places that the rule looked at.
    #[must_use]
    pub fn at(mut self, spot: Spot) -> Self {
        self.at = Some(spot);
        self
    }
}

/// What a rule that looks at several places says of those where it is broken: at least one of them.
///
/// ```
/// use fintoc_types::{Broken, Several};
/// let broken = Several::of([Broken::new("odd", []), Broken::new("odd", [])]).unwrap_err();
/// assert_eq!(broken.len(), 2);
/// assert!(Several::of([]).is_ok());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Several(Kept);

// One place is the usual case, and needs no memory of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Kept {
    One(Broken),
    More(Vec<Broken>),
}

impl Several {
    /// A verdict: fine where nothing is broken.
    ///
    /// # Errors
    ///
    /// All of them, if there are any.
    pub fn of(broken: impl IntoIterator<Item = Broken>) -> Result<(), Self> {
        let mut verdict = Ok(());
        broken.into_iter().for_each(|broken| Self::add(&mut verdict, broken));
        verdict
    }

    #[cold]
    pub(crate) fn add(verdict: &mut Result<(), Self>, broken: Broken) {
        match verdict {
            Ok(()) => *verdict = Err(Self(Kept::One(broken))),
            Err(Self(Kept::One(first))) => *verdict = Err(Self(Kept::More(vec![*first, broken]))),
            Err(Self(Kept::More(all))) => all.push(broken),
        }
    }
}

impl std::ops::Deref for Several {
    type Target = [Broken];

    fn deref(&self) -> &[Broken] {
        match &self.0 {
            Kept::One(broken) => std::slice::from_ref(broken),
            Kept::More(all) => all,
        }
    }
}

/// The parameters of a violation, by name, in order: at most two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Params([Option<(&'static str, Param)>; 2]);

impl Params {
    /// Adds one; a third is dropped.
    pub fn push(&mut self, name: &'static str, param: Param) {
        if let Some(free) = self.0.iter_mut().find(|entry| entry.is_none()) {
            *free = Some((name, param));
        }
    }

    /// The parameter of that name.
    ///
    /// ```
    /// use fintoc_types::{rule, Param};
    /// let broken = rule::max_length("four", 3).unwrap_err();
    /// assert_eq!(broken.params.get("limit"), Some(Param::Integer(3)));
    /// ```
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Param> {
        self.iter().find(|(known, _)| *known == name).map(|(_, param)| param)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Param)> + '_ {
        self.0.iter().flatten().copied()
    }

    /// With the known name that is nearest to the one that stands at the end of a pointer, in the place of all known names.
    pub(crate) fn with_nearest(mut self, last: Option<&Part<'_>>) -> Self {
        for entry in &mut self.0 {
            if let (Some((_, Param::Known(known))), Some(Part::Name(name))) = (&entry, last) {
                *entry = nearest(name, known).map(|name| ("nearest", Param::Text(name)));
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

/// A parameter of a violation. It says something about the rule, never about the value beyond its JSON kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Param {
    /// A bound or a count.
    Integer(i64),
    /// A word of the rule.
    Text(&'static str),
    /// Several words of the rule.
    Words(&'static [&'static str]),
    /// A place below the object that bears the rule.
    Path(&'static [&'static str]),
    /// JSON kinds.
    Kinds(Kinds),
    /// Check digits.
    Algorithms(&'static [Algorithm]),
    // The names that are known, until somebody asks which one is nearest.
    #[doc(hidden)]
    Known(&'static [&'static str]),
}
