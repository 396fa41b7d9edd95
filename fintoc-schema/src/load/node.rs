//! A TOML document as a tree in which every key and every value has a span.

use crate::diagnostic::Span;
use crate::spec::Spanned;

/// A value.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) kind: Kind,
    /// For a table with a header, the span of the header.
    pub(super) span: Span,
}

/// The kind of a value.
#[derive(Debug, Clone)]
pub(super) enum Kind {
    Text(String),
    Integer(i64),
    Decimal(f64),
    Boolean(bool),
    /// An unquoted date, which the spec language does not have.
    Date,
    /// Unreadable, and already reported.
    Broken,
    List(Vec<Node>),
    Table(Table),
}

/// Members in the order of the file. A duplicate is reported by the parser; both members are kept.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    pub(super) members: Vec<Member>,
    pub(super) made: Made,
}

/// How a table was defined, which decides whether it may be extended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Made {
    /// Implicitly, by the header of a table inside it.
    #[default]
    Implicit,
    /// By its own header.
    Header,
    /// By a dotted key.
    Dotted,
    /// By braces.
    Inline,
}

/// A key with its value.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) key: Spanned<String>,
    pub(super) value: Node,
}

impl Kind {
    /// The name used in messages, with its article.
    pub(super) fn describe(&self) -> &'static str {
        match self {
            Self::Text(_) => "a string",
            Self::Integer(_) => "an integer",
            Self::Decimal(_) => "a float",
            Self::Boolean(_) => "a boolean",
            Self::Date => "an unquoted date",
            Self::Broken => "an invalid value",
            Self::List(_) => "an array",
            Self::Table(_) => "a table",
        }
    }
}

impl Node {
    pub(super) fn table(&self) -> Option<&Table> {
        match &self.kind {
            Kind::Table(table) => Some(table),
            _ => None,
        }
    }

    pub(super) fn items(&self) -> &[Node] {
        match &self.kind {
            Kind::List(items) => items,
            _ => &[],
        }
    }

    pub(super) fn text(&self) -> Option<Spanned<String>> {
        match &self.kind {
            Kind::Text(text) => Some(Spanned { value: text.clone(), span: self.span.clone() }),
            _ => None,
        }
    }

    pub(super) fn integer(&self) -> Option<i64> {
        match self.kind {
            Kind::Integer(value) => Some(value),
            _ => None,
        }
    }
}

impl Table {
    /// The first member with that name.
    pub(super) fn get(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.key.value == name)
    }

    pub(super) fn value(&self, name: &str) -> Option<&Node> {
        self.get(name).map(|member| &member.value)
    }

    pub(super) fn text(&self, name: &str) -> Option<Spanned<String>> {
        self.value(name)?.text()
    }

    pub(super) fn flag(&self, name: &str) -> Option<Spanned<bool>> {
        let node = self.value(name)?;
        match node.kind {
            Kind::Boolean(value) => Some(Spanned { value, span: node.span.clone() }),
            _ => None,
        }
    }

    pub(super) fn integer(&self, name: &str) -> Option<Spanned<i64>> {
        let node = self.value(name)?;
        match node.kind {
            Kind::Integer(value) => Some(Spanned { value, span: node.span.clone() }),
            _ => None,
        }
    }

    pub(super) fn list(&self, name: &str) -> &[Node] {
        self.value(name).map_or(&[], Node::items)
    }

    pub(super) fn texts(&self, name: &str) -> Vec<Spanned<String>> {
        self.list(name).iter().filter_map(Node::text).collect()
    }

    /// The members of the table with that name; empty if there is no such table.
    pub(super) fn inner(&self, name: &str) -> &[Member] {
        self.value(name).and_then(Node::table).map_or(&[], |table| &table.members)
    }
}
