//! The result of reading one page.

use std::collections::BTreeSet;

use super::fact::{Fact, Layout, Side};
use super::text::Position;

/// The result of reading one page.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The page's file, without its folder.
    pub source: String,
    /// Whether the page was read.
    pub verdict: Verdict,
    /// Why the verdict is not [`Verdict::Read`].
    pub reasons: Vec<Reason>,
    /// The title, language and operation of the page.
    pub head: Head,
    /// One for each field and path, in the order of the page; those of samples come last.
    pub facts: Vec<Fact>,
    /// Repairs that reading required.
    pub repairs: Vec<Repair>,
    /// Fields that a sample shows and whose description was cut off.
    pub not_seen: Vec<String>,
}

/// Whether a page could be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Read to its end.
    #[default]
    Read,
    /// It ends early; fields that were not seen count neither as present nor as removed.
    CutShort,
    /// Its facts are not reliable.
    Unreadable,
}

impl Verdict {
    /// The name in the output.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Read => "read",
            Verdict::CutShort => "cut_short",
            Verdict::Unreadable => "unreadable",
        }
    }
}

/// Why a page could not be read, or not to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// A stable code.
    pub code: ReasonCode,
    /// The message; it quotes nothing of the page.
    pub text: String,
}

impl Reason {
    /// A code with its sentence.
    pub fn new(code: ReasonCode, text: impl Into<String>) -> Reason {
        Reason { code, text: text.into() }
    }
}

/// The reasons, as stable words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReasonCode {
    /// Beyond a limit of size, depth or number.
    TooLarge,
    /// Not UTF-8, or with NUL in it.
    NotText,
    /// Nothing in it looks like a field.
    NoFields,
    /// Its tables have types and descriptions but no names.
    NoNames,
    /// An embedded document that is broken.
    Broken,
    /// A sample, table, block or sentence that ends in the middle.
    Unfinished,
    /// Members of the sample that no table describes, at its end.
    TailNotSeen,
    /// The part that such pages end with is missing.
    NoEnd,
}

impl ReasonCode {
    /// The name in the output.
    pub fn word(self) -> &'static str {
        match self {
            ReasonCode::TooLarge => "too_large",
            ReasonCode::NotText => "not_text",
            ReasonCode::NoFields => "no_fields",
            ReasonCode::NoNames => "no_names",
            ReasonCode::Broken => "broken",
            ReasonCode::Unfinished => "unfinished",
            ReasonCode::TailNotSeen => "tail_not_seen",
            ReasonCode::NoEnd => "no_end",
        }
    }
}

/// What a page is.
#[derive(Debug, Clone, Default)]
pub struct Head {
    /// The title.
    pub title: Option<String>,
    /// `en` or `es`.
    pub language: &'static str,
    /// The layouts of its fields.
    pub layouts: BTreeSet<Layout>,
    /// The operation that it documents, if any.
    pub operation: Option<Operation>,
    /// The status codes that it lists.
    pub responses: Vec<String>,
    /// Whether the usual end of such pages was seen.
    pub ended: bool,
}

/// An HTTP method and a URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// Lower case: `post`.
    pub method: String,
    /// The URL or path, as the page gives it.
    pub url: String,
}

/// A defect of the page that was repaired to read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// A stable code.
    pub code: &'static str,
    /// Its position.
    pub position: Position,
    /// The message; it quotes only names.
    pub text: String,
}

impl Reading {
    /// The fact at a path, as a row or a sample gives it.
    pub fn fact(&self, side: Side, path: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.side == side && fact.path == path && fact.section.is_none())
    }
}

impl Head {
    /// Whether the page documents an operation that sends a body.
    pub fn sends(&self) -> bool {
        self.operation
            .as_ref()
            .is_some_and(|operation| matches!(operation.method.as_str(), "post" | "put" | "patch"))
    }
}
