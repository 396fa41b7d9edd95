//! Formats the messages of the catalogue.

use crate::kind::{Kind, Kinds};
use crate::report::constraint_violation::{Param, Params};

/// A language of the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Language {
    /// English, ASCII.
    #[default]
    English,
    /// Spanish.
    Spanish,
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// Formats the message of a code. The message of a code that is not in the catalogue is the code,
/// as for rules of users.
pub(crate) fn message(code: &str, params: &Params, language: Language) -> String {
    // A code has separate messages for member names, and for parameters that are not always known.
    let kinds = [("of", "of_name"), ("nearest", "nearest"), ("example", "example")];
    let variant = kinds.into_iter().find(|(param, _)| params.get(param).is_some());
    let variant = variant.and_then(|(_, end)| look_up(MESSAGES, &format!("{code}_{end}"), language));
    let Some(mut rest) = variant.or_else(|| look_up(MESSAGES, code, language)) else {
        return code.to_owned();
    };
    let mut text = String::new();
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        text.push_str(before);
        let conjunction = match name {
            "members" | "needs" => Some(either(language, " and ", " y ")),
            _ => None,
        };
        push_param(&mut text, params.get(name), conjunction, language);
        rest = after;
    }
    text.push_str(rest);
    text
}

fn look_up(
    table: &[(&str, &'static str, &'static str)],
    code: &str,
    language: Language,
) -> Option<&'static str> {
    let index = table.binary_search_by_key(&code, |(known, ..)| known).ok()?;
    table.get(index).map(|(_, english, spanish)| either(language, *english, *spanish))
}

fn either<T>(language: Language, english: T, spanish: T) -> T {
    match language {
        Language::English => english,
        Language::Spanish => spanish,
    }
}

/// Lists are joined by commas, the last two items by a conjunction if there is one.
fn push_param(text: &mut String, param: Option<Param>, conjunction: Option<&str>, language: Language) {
    match param {
        Some(Param::Integer(value)) => text.push_str(&value.to_string()),
        Some(Param::String(value)) => text.push_str(value),
        Some(Param::Path(path)) => text.push_str(&path.join(".").replace(".*", "[*]")),
        Some(Param::Strings(strings)) => push_list(text, strings, conjunction.unwrap_or(", ")),
        Some(Param::Algorithms(list)) => {
            let names: Vec<_> = list.iter().map(|algorithm| algorithm.name).collect();
            text.push_str(&names.join(", "));
        }
        Some(Param::Kinds(kinds)) => push_kinds(text, kinds, language),
        Some(Param::Known(_)) | None => {}
    }
}

/// Appends `a string, a number or null`.
fn push_kinds(text: &mut String, kinds: Kinds, language: Language) {
    let word = |kind: Kind| look_up(WORDS, kind.as_str(), language).unwrap_or(kind.as_str());
    let words: Vec<_> = kinds.iter().map(word).collect();
    push_list(text, &words, either(language, " or ", " o "));
}

fn push_list(text: &mut String, words: &[&str], conjunction: &str) {
    if let Some((last, others)) = words.split_last() {
        text.push_str(&others.join(", "));
        if !others.is_empty() {
            text.push_str(conjunction);
        }
        text.push_str(last);
    }
}
