//! What a profile decides, and the parts of an object that it decides about.

use super::head::Head;
use super::json::{Json, Members};
use super::presence::Judged;
use super::scalar::type_of;
use super::words::Language;
use crate::model::Enum;

/// The answers of a profile to what the walk asks.
pub(super) struct Shape {
    pub(super) titles: Titles,
    pub(super) null: Null,
    /// Whether the defaults that the server applies are shown.
    pub(super) defaults: bool,
    /// Whether an enumeration stands where it is used, or is a definition.
    pub(super) words_in_place: bool,
    /// How the patterns of one scalar stand together.
    pub(super) patterns: Patterns,
    /// The assertions of a closed enumeration; with `true`, null passes too.
    pub(super) words: fn(&Enum, Language, bool) -> Members,
    /// An object under its rules.
    pub(super) object: fn(Parts<'_>) -> Members,
}

/// What a title says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Titles {
    /// The label that people read, on everything.
    Labels,
    /// The name of the type, on objects only: generators make type names of titles.
    TypeNames,
}

/// How null is let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Null {
    /// As a branch: `{"anyOf": [..., {"type": "null"}]}`.
    Branch,
    /// In the type: `{"type": ["object", "null"], ...}`. Validators report what is wrong inside.
    Type,
}

/// How all but the first of several patterns are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Patterns {
    /// As branches of `allOf`.
    Together,
    /// As what must not be missed: `{"not": {"not": ...}}`.
    Negated,
}

/// What an object's schema is made of.
#[derive(Debug, Clone)]
pub(super) struct Parts<'a> {
    pub(super) head: Head,
    /// Whether null passes too.
    pub(super) null: bool,
    /// Whether unknown members pass.
    pub(super) open: bool,
    pub(super) properties: Vec<(String, Json)>,
    pub(super) required: Vec<String>,
    /// The rules that schemas judge.
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
