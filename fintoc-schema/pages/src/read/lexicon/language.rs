//! The language of a page, by its most frequent words.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::phrases::PhraseFile;
use fintoc_diff::prose::letters::{cut, fold};

struct CommonWords {
    english: BTreeSet<String>,
    spanish: BTreeSet<String>,
}

static PHRASES: LazyLock<CommonWords> = LazyLock::new(|| {
    PhraseFile::read(include_str!("language.toml"), |file| CommonWords {
        english: file.words("english"),
        spanish: file.words("spanish"),
    })
});

/// The language of a page: `es` if its common words outnumber the English ones, else `en`.
pub(crate) fn language(page: &str) -> &'static str {
    let folded = fold(cut(page, 0, page.floor_char_boundary(64 << 10)));
    let count = |words: &BTreeSet<String>| {
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| words.contains(*word)).count()
    };
    if count(&PHRASES.spanish) > count(&PHRASES.english) { "es" } else { "en" }
}
