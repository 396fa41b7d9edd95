//! Simple types: their kind and their constraints.

use super::{Doc, Evidence, Origin};
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

/// A keyword with its argument.
#[derive(Debug, Clone)]
pub struct Constraint {
    /// A row of [`KEYWORDS`](crate::constraint::KEYWORDS).
    pub keyword: &'static Keyword,
    /// What the keyword is given.
    pub argument: Argument,
    /// The bound exists only because a schema needs one; it is never shown as a rule of Fintoc.
    pub technical: bool,
}

/// What a keyword is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A bound or a count.
    Integer(i64),
    /// `unique_items = true`.
    Flag,
    /// A constant.
    Text(String),
    /// Portable patterns, all of which must match.
    Patterns(Vec<String>),
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
