//! Samples of JSON as pages show them, which may be malformed.

mod reader;
mod token;

pub(super) use reader::{Tables, read_sample};

use fintoc_schema::model::Literal;

/// A value in a sample or an embedded document.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    /// Byte offset in the page.
    pub at: usize,
    /// What it is.
    pub value: Value,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// `null`.
    Null,
    /// `true`, `false`.
    Boolean(bool),
    /// As written.
    Number(String),
    /// A string.
    Text(String),
    /// A string that the page hides.
    Masked,
    /// A list.
    Array(Vec<Node>),
    /// Members, in order.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Member {
    /// Its name.
    pub name: String,
    /// The byte of the page where the name begins.
    pub at: usize,
    /// What it holds.
    pub node: Node,
}

impl Node {
    /// The members, where it is an object.
    pub(super) fn members(&self) -> &[Member] {
        match &self.value {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    /// The items, where it is an array.
    pub(super) fn items(&self) -> &[Node] {
        match &self.value {
            Value::Array(items) => items,
            _ => &[],
        }
    }

    /// The member of this name.
    pub(super) fn get(&self, name: &str) -> Option<&Node> {
        self.members().iter().find(|member| member.name == name).map(|member| &member.node)
    }

    /// The text, where it is one.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// As a literal of the model; none where the page hides it or the number is none.
    pub(super) fn literal(&self) -> Option<Literal> {
        Some(match &self.value {
            Value::Null => Literal::Null,
            Value::Boolean(value) => Literal::Boolean(*value),
            Value::Number(number) => self::parse_number(number)?,
            Value::Text(text) => Literal::Text(text.clone()),
            Value::Masked => return None,
            Value::Array(items) => Literal::Array(items.iter().map(Node::literal).collect::<Option<_>>()?),
            Value::Object(members) => {
                let pairs = members.iter().map(|member| Some((member.name.clone(), member.node.literal()?)));
                Literal::Object(pairs.collect::<Option<_>>()?)
            }
        })
    }
}

/// A number as a literal.
pub(super) fn parse_number(text: &str) -> Option<Literal> {
    if let Ok(whole) = text.parse::<i64>() {
        return Some(Literal::Integer(whole));
    }
    let value: f64 = text.parse().ok()?;
    value.is_finite().then_some(Literal::Decimal(value))
}
