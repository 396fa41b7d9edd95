//! Type words, and what they mean.

use std::sync::LazyLock;

use super::flags::{self, Flag};
use super::phrases::PhraseFile;
use crate::read::fact::{JsonKind, TypeFact};
use fintoc_diff::prose::letters::{fold, rest, unaccented};

/// Words that pages use for a type.
struct TypeWords {
    words: Vec<String>,
    kind: JsonKind,
    format: Option<&'static str>,
}

struct TypePhrases {
    types: Vec<TypeWords>,
    /// Around the items of a list; the closing part may be empty.
    lists: Vec<(String, &'static str)>,
}

static PHRASES: LazyLock<TypePhrases> = LazyLock::new(|| {
    const TYPES: &[(&str, JsonKind, Option<&str>)] = &[
        ("types.string", JsonKind::String, None),
        ("types.date-time", JsonKind::String, Some("date-time")),
        ("types.date", JsonKind::String, Some("date")),
        ("types.email", JsonKind::String, Some("email")),
        ("types.uri", JsonKind::String, Some("uri")),
        ("types.uuid", JsonKind::String, Some("uuid")),
        ("types.enum", JsonKind::String, None),
        ("types.integer", JsonKind::Integer, None),
        ("types.number", JsonKind::Number, None),
        ("types.boolean", JsonKind::Boolean, None),
        ("types.object", JsonKind::Object, None),
        ("types.array", JsonKind::Array, None),
        ("types.any", JsonKind::Any, None),
    ];
    const BRACKETS: &[(&str, &str)] = &[("array[", "]"), ("array<", ">"), ("list<", ">")];
    PhraseFile::read(include_str!("types.toml"), |file| {
        let types = TYPES.iter().map(|(name, kind, format)| TypeWords {
            words: file.list(name),
            kind: *kind,
            format: *format,
        });
        let types = types.collect();
        let named = file.list("list_of").into_iter().map(|open| (open, ""));
        let bracketed = BRACKETS.iter().map(|(open, close)| ((*open).to_owned(), *close));
        TypePhrases { types, lists: named.chain(bracketed).collect() }
    })
});

/// A type with the format that its word implies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Typed {
    /// The type.
    pub ty: TypeFact,
    /// `date-time` for `timestamp`.
    pub format: Option<&'static str>,
}

/// Whether a text may begin with a type word, told by two letters: quick and never wrongly no.
pub(crate) fn may_start(text: &str) -> bool {
    let [first, second, ..] = text.as_bytes() else { return false };
    let near = |word: &String| {
        word.as_bytes().first() == Some(first) && (word.as_bytes().get(1) == Some(second) || *second > 127)
    };
    PHRASES.types.iter().any(|row| row.words.iter().any(near))
}

/// The type that a text begins with, and its length; for text where cells are glued together.
pub(crate) fn leading_type(text: &str) -> Option<(Typed, usize)> {
    // Type words are ASCII but for a few accents, which folding replaces by one letter each.
    let end = text.char_indices().nth(40).map_or(text.len(), |(at, _)| at);
    let near = text.get(..end)?;
    // `stringShown` is not a list of `strings`: only lower-case letters belong to the type.
    let folded = unaccented(near);
    for (open, close) in &PHRASES.lists {
        let Some(inner) = folded.strip_prefix(open.as_str()) else { continue };
        let Some((kind, _, length)) = longest_type_word(inner) else { continue };
        if rest(inner, length).starts_with(*close) {
            let length = original_length(near, open.len() + length + close.len());
            return Some((typed(near, length, JsonKind::Array, Some(kind), None), length));
        }
    }
    let (kind, format, length) = longest_type_word(&folded)?;
    let after = rest(&folded, length);
    if after.starts_with("[]") {
        let length = original_length(near, length + 2);
        return Some((typed(near, length, JsonKind::Array, Some(kind), None), length));
    }
    let length = original_length(near, length);
    Some((typed(near, length, kind, None, format), length))
}

/// The length of the one type word that a text begins with, where another word may follow at once: a
/// plural only if nothing else is left of it.
pub(crate) fn leading_singular_type(text: &str) -> Option<usize> {
    let (_, length) = leading_type(text)?;
    let one = text.get(..length)?.strip_suffix('s').filter(|one| type_word(one).is_some());
    Some(one.map_or(length, str::len))
}

// Folded words are ASCII, so that a length in bytes is one in characters.
fn original_length(original: &str, folded: usize) -> usize {
    original.char_indices().nth(folded).map_or(original.len(), |(at, _)| at)
}

fn typed(
    text: &str,
    length: usize,
    kind: JsonKind,
    items: Option<JsonKind>,
    format: Option<&'static str>,
) -> Typed {
    let words = text.get(..length).unwrap_or("").to_owned();
    Typed { ty: TypeFact { words, kind, items }, format }
}

// The longest type word that a folded text begins with.
fn longest_type_word(folded: &str) -> Option<(JsonKind, Option<&'static str>, usize)> {
    let fits = PHRASES.types.iter().flat_map(|row| row.words.iter().map(move |word| (row, word.as_str())));
    fits.filter(|(_, word)| folded.starts_with(word))
        .max_by_key(|(_, word)| word.len())
        .map(|(row, word)| (row.kind, row.format, word.len()))
}

fn type_word(folded: &str) -> Option<&'static TypeWords> {
    PHRASES.types.iter().find(|row| row.words.iter().any(|word| word == folded))
}

/// A whole cell that holds a type, and flags beside it: `string (required)`, `array of strings`,
/// `string or null`, `Customer object`. None where it says anything else.
pub(crate) fn type_cell(text: &str) -> Option<(Option<Typed>, Vec<Flag>)> {
    let plain = text.replace(['`', '*'], "");
    let plain = plain.trim();
    if plain.is_empty() || plain.len() > 60 {
        return None;
    }
    let (flags, left) = flags::split_flags(plain);
    let left = left.trim();
    if left.is_empty() {
        return (!flags.is_empty()).then_some((None, flags));
    }
    whole_type(left).map(|typed| (Some(typed), flags))
}

fn whole_type(text: &str) -> Option<Typed> {
    let folded = fold(text);
    for (open, close) in &PHRASES.lists {
        let Some(inner) = folded.strip_prefix(open.as_str()).and_then(|inner| inner.strip_suffix(*close))
        else {
            continue;
        };
        let items = kind_of_words(text.get(open.len()..).unwrap_or(inner), inner)?;
        return Some(Typed {
            ty: TypeFact { words: text.to_owned(), kind: JsonKind::Array, items: Some(items.0) },
            format: None,
        });
    }
    if let Some(inner) = folded.strip_suffix("[]") {
        let items = kind_of_words(text, inner)?;
        return Some(Typed {
            ty: TypeFact { words: text.to_owned(), kind: JsonKind::Array, items: Some(items.0) },
            format: None,
        });
    }
    let (kind, format) = kind_of_words(text, &folded)?;
    Some(Typed { ty: TypeFact { words: text.to_owned(), kind, items: None }, format })
}

// A type among a few other words: `Customer object`, `string (date-time)`, `ISO date`, `enum string`.
// Other words are allowed only if they name a resource (a capital) or are in brackets.
fn kind_of_words(original: &str, folded: &str) -> Option<(JsonKind, Option<&'static str>)> {
    let apart = |c: char| !(c.is_alphanumeric() || c == '_' || c == '-');
    let mut kind = None;
    let mut format = None;
    for (word, original) in folded.split(apart).zip(original.split(apart)) {
        if word.is_empty() || matches!(word, "of" | "de" | "or" | "o") {
            continue;
        }
        match type_word(word) {
            Some(row) => {
                kind = Some(kind.unwrap_or(row.kind));
                format = format.or(row.format);
            }
            None if original.starts_with(char::is_uppercase) || word.contains('_') => {}
            None if folded.contains(&format!("({word}")) => {}
            None => return None,
        }
    }
    kind.map(|kind| (kind, format))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_take_the_longest() {
        let (typed, length) = leading_type("array of stringsOptional list").unwrap();
        assert_eq!((typed.ty.kind, typed.ty.items, length), (JsonKind::Array, Some(JsonKind::String), 16));
        assert_eq!(leading_type("int32required").unwrap().1, 5);
        assert_eq!(leading_type("númeroMonto").unwrap().1, 7);
        assert_eq!(leading_type("stringShown").unwrap().1, 6);
        assert_eq!(leading_singular_type("objectspeed"), Some(6));
        assert!(leading_type("Amount").is_none());
    }

    #[test]
    fn cells_hold_types_and_flags_only() {
        let kind = |text: &str| type_cell(text).and_then(|(typed, _)| typed).map(|typed| typed.ty.kind);
        assert_eq!(kind("string (required)"), Some(JsonKind::String));
        assert_eq!(kind("Customer object"), Some(JsonKind::Object));
        assert_eq!(kind("arreglo de objetos"), Some(JsonKind::Array));
        assert_eq!(kind("`integer` or null"), Some(JsonKind::Integer));
        assert_eq!(kind("The object that was made"), None);
        assert_eq!(kind("Optional object with settings"), None);
    }
}
