//! Simple types: their kind and their constraints.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::doc::{Doc, Evidence, Origin};
use crate::assertion::Assertion;
use crate::constraint::Keyword;

/// The JSON kind of a scalar.
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

/// A named simple type with constraints.
#[derive(Debug, Clone)]
pub struct Scalar {
    /// Its name in `UpperCamelCase`; anonymous ones are called object + field.
    pub name: String,
    /// The JSON kind.
    pub kind: Kind,
    /// In the order of the table of keywords. Strings always have `max_length`, numbers always a
    /// lower and an upper bound.
    pub constraints: Vec<Constraint>,
    /// What the text is, for tools that offer a date picker: `email`, `uri`, `date`, `date-time`.
    /// An annotation: the pattern beside it decides.
    pub format: Option<String>,
    /// Never shown, and why.
    pub sensitive: Option<Sensitivity>,
    /// What people read.
    pub doc: Doc,
    /// Where the facts come from.
    pub evidence: Vec<Evidence>,
    /// Instances that fit, in order.
    pub examples: Vec<Literal>,
    /// Where it stands in the specs.
    pub origin: Origin,
}

impl Scalar {
    /// The first example that is a text: what a value is told to be written like.
    #[must_use]
    pub fn text_example(&self) -> Option<&str> {
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
    /// The bound exists only because a schema needs one; it is never shown as a rule of Fintoc.
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
    /// A token or key: whoever has it may act.
    Secret,
    /// Tells who somebody is.
    Personal,
    /// An account or what leads to one.
    Bank,
}

/// A JSON value that a spec gives as an example or a default.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true`, `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A finite fraction.
    Decimal(f64),
    /// A string.
    Text(String),
    /// A list.
    Array(Vec<Literal>),
    /// Members, in the order of the spec.
    Object(Vec<(String, Literal)>),
}
