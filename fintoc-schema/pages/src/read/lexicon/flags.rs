//! Words beside a type: required, optional, nullable, deprecated, enum.

use std::sync::LazyLock;

use super::phrases::{PhraseFile, leading_phrase};
use fintoc_diff::prose::letters::{fold, rest};

/// What such a word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flag {
    /// Required.
    Required,
    /// Optional.
    Optional,
    /// Required under a condition.
    Conditional,
    /// May be null.
    Nullable,
    /// Its values are listed.
    Enum,
    /// Deprecated.
    Deprecated,
    /// Without meaning for the value: read-only.
    Other,
}

struct FlagPhrases {
    flags: Vec<(Flag, Vec<String>)>,
    yes: Vec<String>,
    no: Vec<String>,
}

static PHRASES: LazyLock<FlagPhrases> = LazyLock::new(|| {
    PhraseFile::read(include_str!("flags.toml"), |file| FlagPhrases {
        flags: file.lists(&[
            ("flags.required", Flag::Required),
            ("flags.optional", Flag::Optional),
            ("flags.conditional", Flag::Conditional),
            ("flags.nullable", Flag::Nullable),
            ("flags.enum", Flag::Enum),
            ("flags.deprecated", Flag::Deprecated),
            ("flags.other", Flag::Other),
        ]),
        yes: file.list("yes"),
        no: file.list("no"),
    })
});

/// The flag that a text begins with, as glued rows have them, and its length.
pub(crate) fn leading_flag(text: &str) -> Option<(Flag, usize)> {
    let hits = PHRASES.flags.iter().filter_map(|(flag, words)| Some((*flag, leading_phrase(text, words)?)));
    hits.max_by_key(|(_, length)| *length)
}

/// Takes all flags out of a cell; what is left keeps its order.
pub(crate) fn split_flags(text: &str) -> (Vec<Flag>, String) {
    let mut flags = Vec::new();
    let mut left = text.to_owned();
    for (flag, words) in &PHRASES.flags {
        for word in words {
            while let Some((from, to)) = find_word(&left, word) {
                // `enum` alone is the type.
                let around = format!("{} {}", left.get(..from).unwrap_or(""), rest(&left, to));
                if *flag == Flag::Enum && !around.chars().any(char::is_alphanumeric) {
                    break;
                }
                flags.push(*flag);
                left = around;
            }
        }
    }
    if flags.is_empty() {
        return (flags, left);
    }
    let mark = |c: char| c.is_whitespace() || matches!(c, ',' | '·' | '|' | '-' | ';' | '/' | '•');
    let left = left.replace("()", "").replace("( )", "");
    (flags, left.trim_matches(mark).to_owned())
}

// A word of the table in the text, whole, with the bytes that it takes there.
fn find_word(text: &str, word: &str) -> Option<(usize, usize)> {
    let folded = fold(text);
    let at = folded.find(word)?;
    let end = at + word.len();
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
    let starts = !word.starts_with(char::is_alphanumeric)
        || edge(folded.get(..at).and_then(|before| before.chars().next_back()));
    let ends = edge(rest(&folded, end).chars().next());
    if !(starts && ends) {
        return None;
    }
    let byte = |folded_at: usize| {
        let characters = folded.get(..folded_at).map_or(0, |before| before.chars().count());
        text.char_indices().nth(characters).map_or(text.len(), |(at, _)| at)
    };
    Some((byte(at), byte(end)))
}

/// What a cell of a column "Required" says; none where it says something else.
pub(crate) fn yes_or_no(text: &str) -> Option<bool> {
    let folded = fold(text.trim().trim_matches(['*', '`', '.', '_']));
    if PHRASES.yes.contains(&folded) {
        Some(true)
    } else if PHRASES.no.contains(&folded) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_leave_the_type() {
        assert_eq!(split_flags("string, required"), (vec![Flag::Required], "string".into()));
        assert_eq!(split_flags("entero (obligatorio)"), (vec![Flag::Required], "entero".into()));
        assert_eq!(split_flags("enum"), (vec![], "enum".into()));
        assert_eq!(split_flags("string enum").0, [Flag::Enum]);
        assert_eq!(split_flags("objeto o nulo"), (vec![Flag::Nullable], "objeto".into()));
    }
}
