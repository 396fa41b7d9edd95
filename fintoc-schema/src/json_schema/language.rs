//! The sentences that schemas add to the texts of the specs, in both languages.

use super::json::Json;
use crate::model::{Lifecycle, Text};

/// The language of titles and descriptions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
}

impl Language {
    /// The text in this language; `None` if the specs have none.
    #[must_use]
    pub fn of(self, text: &Text) -> Option<&str> {
        let words = match self {
            Self::English => &text.en,
            Self::Spanish => &text.es,
        };
        (!words.is_empty()).then_some(words)
    }

    /// The label of the choice of no value.
    pub(super) const fn none(self) -> &'static str {
        match self {
            Self::English => "None",
            Self::Spanish => "Ninguno",
        }
    }

    /// The sentence for an open enumeration, whose values a schema cannot enforce.
    pub(super) fn known_values(self, values: &[&str]) -> String {
        let values = values.join(", ");
        match self {
            Self::English => format!("Known values: {values}. Others may occur."),
            Self::Spanish => format!("Valores conocidos: {values}. Puede haber otros."),
        }
    }

    /// The sentence for a deprecated member.
    pub(super) fn deprecation(self, lifecycle: &Lifecycle) -> Option<String> {
        lifecycle.deprecated.as_ref()?;
        let replacement = lifecycle.replacement.as_ref();
        Some(match (self, replacement) {
            (Self::English, None) => "Deprecated.".to_owned(),
            (Self::English, Some(other)) => format!("Deprecated: use {other}."),
            (Self::Spanish, None) => "Obsoleto.".to_owned(),
            (Self::Spanish, Some(other)) => format!("Obsoleto: usa {other}."),
        })
    }
}

/// The `$comment` for constraints that only a schema requires.
pub(super) fn technical(keywords: &[&str]) -> Option<String> {
    (!keywords.is_empty()).then(|| format!("Technical, not a rule of Fintoc: {}", keywords.join(", ")))
}

/// Collects the strings that differ in the second schema, with their JSON Pointers. The schemas differ
/// in nothing else.
pub(super) fn compare(one: &Json, other: &Json, pointer: &str, found: &mut Vec<(String, String)>) {
    match (one, other) {
        (Json::Object(ones), Json::Object(others)) => {
            for (name, value) in others {
                let before = ones.iter().find(|(known, _)| known == name).map(|(_, value)| value);
                let name = name.replace('~', "~0").replace('/', "~1");
                compare(before.unwrap_or(&Json::Null), value, &format!("{pointer}/{name}"), found);
            }
        }
        (Json::Array(ones), Json::Array(others)) => {
            for (index, (one, other)) in ones.iter().zip(others).enumerate() {
                compare(one, other, &format!("{pointer}/{index}"), found);
            }
        }
        (one, Json::Text(text)) if one != other => found.push((pointer.to_owned(), text.clone())),
        _ => {}
    }
}
