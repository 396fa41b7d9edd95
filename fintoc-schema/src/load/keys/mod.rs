//! The table of the keys of the spec language: the tables that have each key, and its value.
//!
//! The loader rejects other keys, suggests one of these, and the JSON Schema of the language
//! (`specs/spec.schema.json`) is generated from them.

use crate::constraint::Shape;

mod facts;
mod items;
mod rules;
mod types;

pub use items::{CATALOGUE, FILE};

/// The keys of one kind of table.
#[derive(Debug)]
pub struct Keys {
    /// The name of such a table in messages, with its article: `a field`.
    pub what: &'static str,
    /// The name of the definition in the JSON Schema: `field`.
    pub id: &'static str,
    /// The keys, in the recommended order.
    pub keys: &'static [&'static [Key]],
    /// The targets whose constraint keywords are allowed too.
    pub constraints: &'static [Shape],
    /// The key whose value decides which other keys are allowed; empty if there is none.
    pub decided_by: &'static str,
}

/// A key.
#[derive(Debug)]
pub struct Key {
    /// The name.
    pub name: &'static str,
    /// The type of its value.
    pub takes: Takes,
    /// Whether it is required.
    pub need: Need,
    /// Its description, for people.
    pub about: &'static str,
}

/// Whether a key is required.
#[derive(Debug, Clone, Copy)]
pub enum Need {
    /// Optional.
    Free,
    /// Required.
    Always,
    /// Required with one of these values of the deciding key, and not allowed with others.
    With(&'static [&'static str]),
    /// Optional with one of these values of the deciding key, and not allowed with others.
    Only(&'static [&'static str]),
}

/// The type of a key's value.
#[derive(Debug, Clone, Copy)]
pub enum Takes {
    /// The version of the spec language: 1.
    Language,
    /// `true` or `false`.
    Truth,
    /// A non-negative integer.
    Count,
    /// A string.
    Text(Spelling),
    /// An array of strings.
    Texts(Spelling),
    /// One of these strings.
    Word(&'static [&'static str]),
    /// An array of these strings.
    Words(&'static [&'static str]),
    /// Any JSON value except null.
    Value,
    /// An array of JSON values.
    Values,
    /// A table.
    Table(&'static Keys),
    /// An array of tables.
    Tables(&'static Keys),
    /// A table of tables by name.
    Named(Spelling, &'static Keys),
}

/// The spelling of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// English texts for people, and technical strings: ASCII, not empty.
    Ascii,
    /// Spanish texts for people, and parts of instances: any visible characters.
    Letters,
    /// A portable pattern, which is checked when it is compiled.
    Pattern,
    /// `YYYY-MM-DD`.
    Date,
    /// `YYYY-MM-DD` or `unknown`.
    DateOrUnknown,
    /// An https URL or `unknown`.
    Url,
    /// `UpperCamelCase`.
    Type,
    /// A member of a JSON object: an ASCII identifier.
    Member,
    /// A string in JSON: printable ASCII without spaces.
    Wire,
    /// `kebab-case`.
    Kebab,
    /// A code: `snake_case`.
    Snake,
}

impl Keys {
    /// Every key except the constraint keywords.
    pub fn all(&self) -> impl Iterator<Item = &'static Key> + use<> {
        self.keys.iter().copied().flatten()
    }

    /// The key with that name, constraint keywords excluded.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'static Key> {
        self.all().find(|key| key.name == name)
    }
}

const fn key(name: &'static str, takes: Takes, need: Need, about: &'static str) -> Key {
    Key { name, takes, need, about }
}
