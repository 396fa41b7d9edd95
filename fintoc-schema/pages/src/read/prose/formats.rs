//! Formats of strings that a sentence names.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::read::lexicon::phrases::{PhraseFile, Phrases};
use fintoc_diff::prose::token::Token;

struct FormatPhrases {
    named: Phrases<&'static str>,
    words: BTreeSet<String>,
}

static PHRASES: LazyLock<FormatPhrases> = LazyLock::new(|| {
    PhraseFile::read(include_str!("formats.toml"), |file| FormatPhrases {
        named: file.phrases(&[
            ("named.date-time", "date-time"),
            ("named.date", "date"),
            ("named.email", "email"),
            ("named.uri", "uri"),
            ("named.uuid", "uuid"),
        ]),
        words: file.words("words"),
    })
});

/// Whether a word alone names a form.
pub(crate) fn is_format_word(word: &str) -> bool {
    PHRASES.words.contains(word)
}

/// The forms that a sentence names, in order.
pub(super) fn named_formats(sentence: &[Token]) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = Vec::new();
    for at in 0..sentence.len() {
        if let Some((format, _)) = PHRASES.named.matching(sentence, at)
            && !found.contains(&format)
        {
            found.push(format);
        }
    }
    found
}
