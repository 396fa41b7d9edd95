//! Generates the assertions of enumerations.

use super::annotations::Annotations;
use super::json::{Json, Members};
use super::language::{self, Language};
use super::scalar::type_of;
use crate::constraint::TECHNICAL_COUNT;
use crate::model::Enum;

/// Generates `{ "type": "string", "enum": [...] }`, with aliases last.
pub(super) fn closed(item: &Enum, _: Language, null: bool) -> Members {
    let values = item.variants.iter().map(|variant| &variant.wire);
    let aliases = item.variants.iter().flat_map(|variant| &variant.aliases);
    let values = values.chain(aliases).map(|value| Json::from(value.as_str()));
    let values: Vec<Json> = values.chain(null.then_some(Json::Null)).collect();
    Members::new().with("type", type_of("string", null)).with("enum", values)
}

/// Generates any string: the known values are annotations only.
pub(super) fn open(null: bool) -> Members {
    Members::new()
        .with_some("$comment", language::technical(&["maxLength"]))
        .with("type", type_of("string", null))
        .with("maxLength", TECHNICAL_COUNT)
}

/// The annotations with the known values of an open enumeration.
pub(super) fn known_values(item: &Enum, language: Language) -> Annotations {
    let values: Vec<&str> = item.variants.iter().map(|variant| variant.wire.as_str()).collect();
    Annotations {
        additions: vec![language.known_values(&values)],
        examples: values.into_iter().map(Json::from).collect(),
        ..Annotations::default()
    }
}
