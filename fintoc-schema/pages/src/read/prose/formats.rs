//! What a sentence says about the form of a text.

use std::sync::LazyLock;

use crate::read::lexicon::phrases::Phrases;
use fintoc_diff::prose::token::Token;

/// The words for each form, folded.
static FORMATS: LazyLock<Phrases<&'static str>> = LazyLock::new(|| {
    Phrases::new(&[
        ("date-time", "iso 8601 | iso-8601 | iso8601 | timestamp | rfc 3339 | date-time | fecha y hora"),
        ("date", "yyyy-mm-dd | aaaa-mm-dd"),
        ("email", "email address | e-mail address | valid email | correo electronico | direccion de correo"),
        (
            "uri",
            "url to | url of | url de | url del | url a | url where | url que | url donde | url para | url for | \
             valid url | https url",
        ),
        ("uuid", "uuid"),
    ])
});

/// Whether a word alone names a form.
pub(crate) fn is_format_word(word: &str) -> bool {
    const WORDS: &str = "iso 8601 timestamp yyyy-mm-dd aaaa-mm-dd date-time url uri uuid email e-mail correo";
    fintoc_diff::prose::letters::has(WORDS, word)
}

/// The forms that a sentence names, in order.
pub(super) fn named_formats(sentence: &[Token]) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = Vec::new();
    for at in 0..sentence.len() {
        if let Some((format, _)) = FORMATS.matching(sentence, at)
            && !found.contains(&format)
        {
            found.push(format);
        }
    }
    found
}
