//! Turns a module of the model into what a reference says, in one language, whatever it is written in.

mod facts;
mod field;
mod types;

pub(super) use types::named;

use std::collections::BTreeMap;

use super::words::Words;
use fintoc_schema::model::{Direction, Module};

/// Something that has a place of its own in the reference: a type, a member, a word, a rule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Item {
    /// Where links lead; empty for what nobody links to.
    pub(super) id: String,
    /// The name in JSON or in the specs.
    pub(super) name: String,
    pub(super) label: String,
    pub(super) description: String,
    /// What is still open.
    pub(super) todo: Option<String>,
    pub(super) tags: Vec<Tag>,
    /// Short facts: a word, and what it says.
    pub(super) facts: Vec<(String, Vec<Piece>)>,
    /// Longer examples, each a JSON text.
    pub(super) samples: Vec<String>,
    pub(super) sources: Vec<Source>,
    pub(super) disputes: Vec<Dispute>,
    pub(super) parts: Vec<Part>,
}

/// A list of items under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) heading: String,
    pub(super) items: Vec<Item>,
}

/// A word beside a name, and the class that colours it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) word: String,
    pub(super) class: &'static str,
}

/// A piece of a short text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    Code(String),
    Link { id: String, text: String },
}

/// Where a fact was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Source {
    pub(super) title: String,
    /// An https address, if one is known.
    pub(super) url: Option<String>,
    /// How sure it is, when it was read, what is worth knowing.
    pub(super) details: String,
}

/// What sources say against each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dispute {
    pub(super) id: String,
    /// Who says what.
    pub(super) claims: Vec<(String, String)>,
    pub(super) decision: String,
    pub(super) reason: String,
}

/// One module: requests, responses, and what both share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chapter {
    pub(super) id: String,
    pub(super) heading: String,
    pub(super) about: String,
    pub(super) parts: Vec<Part>,
}

/// Builds the items of one module.
pub(super) struct Writer<'m> {
    module: &'m Module,
    words: &'static Words,
    /// The places that use a type, by the type's id.
    users: BTreeMap<String, Vec<Piece>>,
}

/// What a reference says of a module.
pub(super) fn chapter(module: &Module, words: &'static Words) -> Chapter {
    let writer = Writer { module, words, users: types::users(module) };
    let way = |direction: Direction| {
        // Roots first, then what they are made of, wholes before parts.
        let mut objects: Vec<_> =
            module.objects.iter().filter(|one| one.direction == direction).rev().collect();
        objects.sort_by_key(|object| !object.root);
        let unions = module.unions.iter().filter(|union| union.direction == Some(direction));
        let items = objects.into_iter().map(|object| writer.object(object));
        items.chain(unions.map(|union| writer.union(union))).collect::<Vec<_>>()
    };
    let unions = module.unions.iter().filter(|union| union.direction.is_none());
    let shared = unions.map(|union| writer.union(union));
    let shared = shared.chain(module.enums.iter().map(|list| writer.enumeration(list)));
    let shared = shared.chain(
        module.scalars.iter().filter(|one| writer.is_worth_telling(one)).map(|one| writer.scalar(one)),
    );
    let parts = [
        (words.requests, way(Direction::Request)),
        (words.responses, way(Direction::Response)),
        (words.shared, shared.collect()),
    ];
    let parts = parts.into_iter().filter(|(_, items)| !items.is_empty());
    Chapter {
        id: module.name.clone(),
        heading: module.name.clone(),
        about: format!("{}, {} {}", module.path_generation, words.version, module.dated_version),
        parts: parts.map(|(heading, items)| Part { heading: heading.to_owned(), items }).collect(),
    }
}

/// Where a type stands: `v1.request.Customer`, `v1.Currency`.
pub(super) fn id(module: &Module, direction: Option<Direction>, name: &str) -> String {
    match direction {
        Some(direction) => format!("{}.{direction}.{name}", module.name),
        None => format!("{}.{name}", module.name),
    }
}

impl Piece {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn code(text: impl Into<String>) -> Self {
        Self::Code(text.into())
    }
}
