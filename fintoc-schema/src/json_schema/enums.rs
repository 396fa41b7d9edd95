//! Turns enumerations into keywords.

use super::head::Head;
use super::json::{Json, Members};
use super::scalar::type_of;
use super::words::{self, Language};
use crate::constraint::TECHNICAL_COUNT;
use crate::model::Enum;

/// `{ "type": "string", "enum": [...] }`, other spellings last.
pub(super) fn closed(item: &Enum, _: Language, null: bool) -> Members {
    let words = item.variants.iter().map(|variant| &variant.wire);
    let aliases = item.variants.iter().flat_map(|variant| &variant.aliases);
    let words = words.chain(aliases).map(|word| Json::from(word.as_str()));
    let words: Vec<Json> = words.chain(null.then_some(Json::Null)).collect();
    Members::new().with("type", type_of("string", null)).with("enum", words)
}

/// Any string: the words that are known are only shown.
pub(super) fn open(null: bool) -> Members {
    Members::new()
        .with_some("$comment", words::technical(&["maxLength"]))
        .with("type", type_of("string", null))
        .with("maxLength", TECHNICAL_COUNT)
}

/// How the words of an open enumeration are shown.
pub(super) fn known_words(item: &Enum, language: Language) -> Head {
    let words: Vec<&str> = item.variants.iter().map(|variant| variant.wire.as_str()).collect();
    Head {
        additions: vec![language.known_words(&words)],
        examples: words.into_iter().map(Json::from).collect(),
        ..Head::default()
    }
}
