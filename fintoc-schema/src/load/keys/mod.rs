//! The one table of the spec language: every key, where it may stand, what it takes.
//!
//! The reader refuses what is not here, suggestions come from here, and the language's own JSON
//! Schema (`specs/spec.schema.json`) is generated from here.

use crate::constraint::Shape;

mod facts;
mod items;
mod rules;
mod types;

pub use items::{CATALOGUE, FILE};

/// The keys of one kind of table.
#[derive(Debug)]
pub struct Keys {
    /// How messages call such a table: `a field`.
    pub what: &'static str,
    /// A name for the definition in the JSON Schema: `field`.
    pub id: &'static str,
    /// The keys, in the order in which they are best written.
    pub keys: &'static [&'static [Key]],
    /// The keywords of which shapes may stand here too.
    pub constraints: &'static [Shape],
    /// The key whose word decides which other keys fit.
    pub decided_by: &'static str,
}

/// A key.
#[derive(Debug)]
pub struct Key {
    /// The word.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// When it stands.
    pub need: Need,
    /// What it says, for people.
    pub about: &'static str,
}

/// When a key stands.
#[derive(Debug, Clone, Copy)]
pub enum Need {
    /// Whenever somebody likes.
    Free,
    /// Always.
    Always,
    /// Always with one of these words at the deciding key, and never with others.
    With(&'static [&'static str]),
    /// At will with one of these words at the deciding key, and never with others.
    Only(&'static [&'static str]),
}

/// What a key takes.
#[derive(Debug, Clone, Copy)]
pub enum Takes {
    /// The number of the language: 1.
    Language,
    /// `true` or `false`.
    Truth,
    /// A whole number from 0 on.
    Count,
    /// A text.
    Text(Spelling),
    /// A list of texts.
    Texts(Spelling),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of these words.
    Words(&'static [&'static str]),
    /// Any JSON value but null.
    Value,
    /// A list of JSON values.
    Values,
    /// A table.
    Table(&'static Keys),
    /// A list of tables.
    Tables(&'static Keys),
    /// A table of tables, each under a name of its own.
    Named(Spelling, &'static Keys),
}

/// How a text is spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// Words for people in English, and everything technical: ASCII, not empty.
    Ascii,
    /// Words for people in Spanish, and parts of instances: any visible letters.
    Letters,
    /// A portable pattern, which is looked at when it is compiled.
    Pattern,
    /// `YYYY-MM-DD`.
    Date,
    /// `YYYY-MM-DD` or `unknown`.
    DateOrUnknown,
    /// An https address or `unknown`.
    Url,
    /// `UpperCamelCase`.
    Type,
    /// A member of a JSON object: an ASCII identifier.
    Member,
    /// A word on the wire: printable ASCII without spaces.
    Wire,
    /// `kebab-case`.
    Kebab,
    /// A code: `snake_case`.
    Snake,
}

impl Keys {
    /// Every key but the keywords.
    pub fn all(&self) -> impl Iterator<Item = &'static Key> + use<> {
        self.keys.iter().copied().flatten()
    }

    /// The key of that name, keywords aside.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'static Key> {
        self.all().find(|key| key.name == name)
    }
}

const fn key(name: &'static str, takes: Takes, need: Need, about: &'static str) -> Key {
    Key { name, takes, need, about }
}
