//! The decisions of a profile, and the parts of an object that they are about.

use super::annotations::Annotations;
use super::json::{Json, Members};
use super::language::Language;
use super::presence::Judged;
use super::scalar::{PatternStyle, type_of};
use crate::model::Enum;

/// The decisions of a profile.
pub(super) struct Layout {
    pub(super) titles: Titles,
    pub(super) null: Null,
    /// Whether defaults that the server applies are included.
    pub(super) defaults: bool,
    /// Whether enumerations are inlined instead of being definitions.
    pub(super) inline_enums: bool,
    /// How several patterns of a scalar are expressed.
    pub(super) patterns: PatternStyle,
    /// Generates the assertions of a closed enumeration; with `true`, null is valid too.
    pub(super) enumeration: fn(&Enum, Language, bool) -> Members,
    /// Generates an object with its rules.
    pub(super) object: fn(Parts<'_>) -> Members,
}

/// The content of `title`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Titles {
    /// The label for people, on every schema.
    Labels,
    /// The name of the type, on objects only: code generators derive type names from titles.
    TypeNames,
}

/// How null is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Null {
    /// As a branch: `{"anyOf": [..., {"type": "null"}]}`.
    Branch,
    /// In the type: `{"type": ["object", "null"], ...}`, which lets validators report errors inside.
    Type,
}

/// The parts of an object's schema.
#[derive(Debug, Clone)]
pub(super) struct Parts<'a> {
    pub(super) head: Annotations,
    /// Whether null is valid too.
    pub(super) null: bool,
    /// Whether unknown members are valid.
    pub(super) open: bool,
    pub(super) properties: Vec<(String, Json)>,
    pub(super) required: Vec<String>,
    /// The rules that schemas enforce.
    pub(super) rules: Vec<Judged<'a>>,
}

impl Parts<'_> {
    /// The object without its rules.
    pub(super) fn plain(self) -> Members {
        let required = (!self.required.is_empty()).then_some(self.required);
        self.head
            .members()
            .with("type", type_of("object", self.null))
            .with("properties", Json::Object(self.properties))
            .with_some("required", required)
            .with("additionalProperties", self.open)
    }
}
