//! JSON values that a spec gives as examples and defaults.

use super::Located;
use crate::diagnostic::Place;
use crate::model::Literal;

/// A value with the places of all its parts.
#[derive(Debug, Clone)]
pub struct Value {
    /// What it is.
    pub kind: ValueKind,
    /// Where it stands.
    pub place: Place,
}

/// A JSON value. TOML has no null.
#[derive(Debug, Clone)]
pub enum ValueKind {
    /// `true`, `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A finite fraction.
    Decimal(f64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Members, in order.
    Table(Vec<(Located<String>, Value)>),
}

impl Value {
    /// A text of the spec as an instance.
    #[must_use]
    pub fn text(text: &Located<String>) -> Self {
        Self { kind: ValueKind::Text(text.value.clone()), place: text.place.clone() }
    }

    /// The same without places.
    #[must_use]
    pub fn literal(&self) -> Literal {
        match &self.kind {
            ValueKind::Boolean(value) => Literal::Boolean(*value),
            ValueKind::Integer(value) => Literal::Integer(*value),
            ValueKind::Decimal(value) => Literal::Decimal(*value),
            ValueKind::Text(value) => Literal::Text(value.clone()),
            ValueKind::List(items) => Literal::Array(items.iter().map(Self::literal).collect()),
            ValueKind::Table(members) => Literal::Object(
                members.iter().map(|(name, value)| (name.value.clone(), value.literal())).collect(),
            ),
        }
    }
}
