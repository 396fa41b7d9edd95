//! What the reference says of a module, in one language and in no format: `describe` fills these types, `markdown` and
//! `page` write them.

/// A module: requests, responses, and the types that both share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chapter {
    pub(super) id: String,
    pub(super) heading: String,
    pub(super) about: String,
    pub(super) graphs: Vec<Graph>,
    pub(super) parts: Vec<Part>,
}

/// The types of one direction as trees, each type below the members that hold it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Graph {
    pub(super) heading: String,
    pub(super) nodes: Vec<Node>,
}

/// A type in a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    /// The member or the variant that holds the type; empty at the top.
    pub(super) member: String,
    /// The id of the type's item.
    pub(super) id: String,
    pub(super) name: String,
    /// The types below it; empty for a type that the tree expands elsewhere.
    pub(super) children: Vec<Node>,
}

/// A list of items under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) heading: String,
    pub(super) items: Vec<Item>,
}

/// An entry of the reference: a type, a member, a value of an enumeration, a rule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Item {
    /// The target of links; empty for an item without links to it.
    pub(super) id: String,
    /// The name in JSON or in the specs.
    pub(super) name: String,
    pub(super) label: String,
    pub(super) description: String,
    /// The open question, if there is one.
    pub(super) todo: Option<String>,
    pub(super) tags: Vec<Tag>,
    /// Short facts: a term and its text.
    pub(super) facts: Vec<(String, Vec<Piece>)>,
    /// Longer examples, each a JSON text.
    pub(super) samples: Vec<String>,
    pub(super) sources: Vec<Source>,
    pub(super) contradictions: Vec<Contradiction>,
    pub(super) parts: Vec<Part>,
}

/// A word beside a name, and the CSS class that colours it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) text: String,
    pub(super) class: &'static str,
}

/// A piece of a short text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    Code(String),
    Link { id: String, text: String },
}

/// The page that documents a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Source {
    pub(super) title: String,
    /// An https URL, if one is known.
    pub(super) url: Option<String>,
    /// The certainty, the day of reading, a note.
    pub(super) details: String,
}

/// Claims of sources that exclude each other, and which of them the specs follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Contradiction {
    pub(super) id: String,
    /// Pairs of a page's title and its claim.
    pub(super) claims: Vec<(String, String)>,
    pub(super) decision: String,
    pub(super) reason: String,
}

impl Piece {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn code(text: impl Into<String>) -> Self {
        Self::Code(text.into())
    }
}
