//! Rules over several members, and the paths that they use.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use std::rc::Rc;

use super::doc::{Contradiction, Doc, Evidence, Origin};
use super::scalar::Scalar;
use crate::constraint::RuleKind;

/// The severity of a violation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A note, for example an unknown member or a missing documented one.
    Note,
    /// A warning, which does not make an instance invalid.
    Warning,
    /// An error, which makes a request invalid, and a response in strict mode.
    Error,
}

/// A rule over one or several fields that keywords cannot say.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Stable and unique in its object: `amount-or-line-items`.
    pub id: String,
    /// What must hold.
    pub assertion: RuleAssertion,
    /// The severity of a violation in a request.
    pub writer: Severity,
    /// The severity of a violation in a response.
    pub reader: Severity,
    /// Texts for people.
    pub doc: Doc,
    /// The sources of the rule.
    pub evidence: Vec<Evidence>,
    /// Contradictions between sources.
    pub contradictions: Vec<Contradiction>,
    /// The position in the specs.
    pub origin: Origin,
}

/// What a rule demands: a kind with its data. Members are wire names of the same object.
#[derive(Debug, Clone)]
pub enum RuleAssertion {
    /// One of the members is present, and no other.
    ExactlyOneOf(Vec<String>),
    /// At least one of the members is present.
    AtLeastOneOf(Vec<String>),
    /// All of the members are present, or none.
    Together(Vec<String>),
    /// At most one of the members is present.
    Excludes(Vec<String>),
    /// If the first member is present, all the others are.
    Requires {
        /// The member that requires others.
        member: String,
        /// The required members.
        needs: Vec<String>,
    },
    /// The sum over the items of the product of the factors satisfies a scalar's constraints.
    Sum {
        /// Paths to integers below the same array: `line_items[*].quantity`.
        factors: Vec<Path>,
        /// The scalar whose constraints apply to the total.
        obeys: Rc<Scalar>,
    },
    /// Every present value at `others` equals the value at `first`, if that is present.
    Same {
        /// A path without `[*]`.
        first: Path,
        /// A path, possibly below an array.
        others: Path,
    },
    /// The string at `path` passes at least one of the algorithms.
    Checksum {
        /// A path to a string.
        path: Path,
        /// In the order of the spec, at least one.
        algorithms: Vec<Algorithm>,
        /// The condition under which the rule applies.
        when: Option<Condition>,
    },
    /// The string at `path` starts with `prefix`.
    Prefix {
        /// A path to a string.
        path: Path,
        /// ASCII.
        prefix: String,
    },
    /// The UTC instant at `path` is at least `seconds` after now. It is checked only if the caller
    /// provides the current time.
    AfterNow {
        /// A path to a date-time.
        path: Path,
        /// The minimum distance, in seconds.
        seconds: i64,
    },
}

impl RuleAssertion {
    /// The kind.
    #[must_use]
    pub const fn kind(&self) -> RuleKind {
        match self {
            Self::ExactlyOneOf(_) => RuleKind::ExactlyOneOf,
            Self::AtLeastOneOf(_) => RuleKind::AtLeastOneOf,
            Self::Together(_) => RuleKind::Together,
            Self::Excludes(_) => RuleKind::Excludes,
            Self::Requires { .. } => RuleKind::Requires,
            Self::Sum { .. } => RuleKind::Sum,
            Self::Same { .. } => RuleKind::Same,
            Self::Checksum { .. } => RuleKind::Checksum,
            Self::Prefix { .. } => RuleKind::Prefix,
            Self::AfterNow { .. } => RuleKind::AfterNow,
        }
    }

    /// The members whose presence it is about; none for a rule about values.
    #[must_use]
    pub fn members(&self) -> Vec<&str> {
        match self {
            Self::ExactlyOneOf(members)
            | Self::AtLeastOneOf(members)
            | Self::Together(members)
            | Self::Excludes(members) => members.iter().map(String::as_str).collect(),
            Self::Requires { member, needs } => {
                std::iter::once(member).chain(needs).map(String::as_str).collect()
            }
            Self::Sum { .. }
            | Self::Same { .. }
            | Self::Checksum { .. }
            | Self::Prefix { .. }
            | Self::AfterNow { .. } => Vec::new(),
        }
    }

    /// The places that hold the same, if it demands that: the first and the others.
    #[must_use]
    pub const fn same(&self) -> Option<(&Path, &Path)> {
        match self {
            Self::Same { first, others } => Some((first, others)),
            Self::ExactlyOneOf(_)
            | Self::AtLeastOneOf(_)
            | Self::Together(_)
            | Self::Excludes(_)
            | Self::Requires { .. }
            | Self::Sum { .. }
            | Self::Checksum { .. }
            | Self::Prefix { .. }
            | Self::AfterNow { .. } => None,
        }
    }

    /// The scalar whose constraints it applies to a value of no member.
    #[must_use]
    pub const fn obeys(&self) -> Option<&Rc<Scalar>> {
        match self {
            Self::Sum { obeys, .. } => Some(obeys),
            Self::ExactlyOneOf(_)
            | Self::AtLeastOneOf(_)
            | Self::Together(_)
            | Self::Excludes(_)
            | Self::Requires { .. }
            | Self::Same { .. }
            | Self::Checksum { .. }
            | Self::Prefix { .. }
            | Self::AfterNow { .. } => None,
        }
    }
}

/// A condition on another path of the same object.
#[derive(Debug, Clone)]
pub struct Condition {
    /// A path without `[*]` to a string or an enumeration.
    pub path: Path,
    /// The required string.
    pub equals: String,
}

/// A check digit algorithm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// Chile's tax and identity number: modulo 11.
    Rut,
    /// Mexico's tax number: shape and modulo 11.
    Rfc,
    /// Mexico's population key: shape and modulo 10.
    Curp,
    /// Mexico's account number: weights 3, 7, 1, modulo 10.
    Clabe,
}

/// A path below an object, with at most one `[*]`: `line_items[*].price_data.currency`.
#[derive(Debug, Clone)]
pub struct Path(pub Vec<Step>);

/// One step of a [`Path`].
#[derive(Debug, Clone)]
pub enum Step {
    /// A member.
    Member(Rc<PathMember>),
    /// Every item of an array.
    Each,
}

/// A member on a [`Path`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathMember {
    /// The name in JSON.
    pub wire: String,
    /// The Rust field.
    pub name: String,
}
