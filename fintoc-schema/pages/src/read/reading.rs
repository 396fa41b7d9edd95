//! What was read from one page.

use std::collections::BTreeSet;

use super::fact::{Fact, Layout, Side};
use super::text::Position;

/// What was read from one page.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The page's file, without its folder.
    pub source: String,
    /// Whether it could be read.
    pub verdict: Verdict,
    /// Why the verdict is not [`Verdict::Read`].
    pub reasons: Vec<Reason>,
    /// What the page is.
    pub head: Head,
    /// One for each field and place, in the order of the page; those of samples alone stand last.
    pub facts: Vec<Fact>,
    /// What had to be mended.
    pub repairs: Vec<Repair>,
    /// Fields that the page speaks of, though the part that describes them was not seen.
    pub not_seen: Vec<String>,
}

/// Whether a page could be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Read to its end.
    #[default]
    Read,
    /// It ends early: what was not seen says nothing.
    CutShort,
    /// It says nothing that can be relied on.
    Unreadable,
}

impl Verdict {
    /// The word in the output.
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
    /// Stable.
    pub code: ReasonCode,
    /// For people; quotes nothing of the page.
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
    /// The word in the output.
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
    /// What it calls itself.
    pub title: Option<String>,
    /// `en` or `es`.
    pub language: &'static str,
    /// The layouts that its fields stand in.
    pub layouts: BTreeSet<Layout>,
    /// What it documents, where that is an operation.
    pub operation: Option<Operation>,
    /// The status codes that it lists.
    pub responses: Vec<String>,
    /// What such pages end with was seen.
    pub ended: bool,
}

/// A method and an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// Lower case: `post`.
    pub method: String,
    /// As the page gives it, an address or a path.
    pub url: String,
}

/// Something that had to be mended in order to read the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// Stable.
    pub code: &'static str,
    /// Where.
    pub position: Position,
    /// For people; quotes nothing but names.
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
