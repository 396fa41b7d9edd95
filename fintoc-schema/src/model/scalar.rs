//! Scalars, their constraints, and JSON values.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::doc::{Doc, Evidence, Origin};
use crate::assertion::Assertion;
use crate::constraint::Keyword;

/// The JSON type of a scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A JSON string.
    String,
    /// A JSON number that is integral once read as an IEEE double.
    Integer,
    /// A JSON number.
    Number,
    /// `true` or `false`.
    Boolean,
}

/// A scalar type with constraints.
#[derive(Debug, Clone)]
pub struct Scalar {
    /// The name in `UpperCamelCase`; an anonymous one is named after its object and field.
    pub name: String,
    /// The JSON type.
    pub kind: Kind,
    /// In the order of the table of keywords. Strings always have `max_length`, numbers always a
    /// lower and an upper bound.
    pub constraints: Vec<Constraint>,
    /// The format, an annotation for tools: `email`, `uri`, `date`, `date-time`. The pattern decides.
    pub format: Option<String>,
    /// Why the value is never shown.
    pub sensitive: Option<Sensitivity>,
    /// Texts for people.
    pub doc: Doc,
    /// The sources of the facts.
    pub evidence: Vec<Evidence>,
    /// Valid instances, in order.
    pub examples: Vec<Literal>,
    /// The position in the specs.
    pub origin: Origin,
}

impl Scalar {
    /// The first example that is a string, which messages show for a violated pattern.
    #[must_use]
    pub fn string_example(&self) -> Option<&str> {
        self.examples.iter().find_map(|example| match example {
            Literal::Text(text) => Some(&**text),
            Literal::Null
            | Literal::Boolean(_)
            | Literal::Integer(_)
            | Literal::Decimal(_)
            | Literal::Array(_)
            | Literal::Object(_) => None,
        })
    }
}

/// A constraint on a value.
#[derive(Debug, Clone)]
pub struct Constraint {
    /// The keyword and its argument.
    pub assertion: Assertion,
    /// Whether only a schema requires it; such a constraint is never shown as a rule of Fintoc.
    pub technical: bool,
}

impl Constraint {
    /// The keyword.
    #[must_use]
    pub const fn keyword(&self) -> Keyword {
        self.assertion.keyword()
    }

    /// Whether it is only technical, and a limit: every schema has such bounds, and no one needs to know them.
    #[must_use]
    pub const fn is_technical_limit(&self) -> bool {
        self.technical && self.assertion.limit().is_some()
    }
}

impl AsRef<Assertion> for Constraint {
    fn as_ref(&self) -> &Assertion {
        &self.assertion
    }
}

/// Why a value is never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sensitivity {
    /// A token or key that authorizes.
    Secret,
    /// Personal data.
    Personal,
    /// A bank account, or data that leads to one.
    Bank,
}

/// A JSON value that a spec gives as an example or a default.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true`, `false`.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A finite number.
    Decimal(f64),
    /// A string.
    Text(String),
    /// An array.
    Array(Vec<Literal>),
    /// An object, with members in the order of the spec.
    Object(Vec<(String, Literal)>),
}
