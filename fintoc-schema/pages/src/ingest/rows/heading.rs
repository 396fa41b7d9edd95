//! What single lines are: headings, ends of pages, words over lists.

use crate::ingest::words::heads;
use fintoc_diff::prose::letters::{fold, rest};

/// The words over the list of status codes.
pub(super) fn is_responses(text: &str) -> bool {
    heads::RESPONSES.contains(&text.trim().trim_end_matches(':'))
}

/// What follows the last fact of a page.
pub(super) fn is_end(text: &str) -> bool {
    let folded = fold(text);
    ["updated ", "last updated", "actualizado hace", "ultima actualizacion"]
        .iter()
        .any(|begin| folded.starts_with(begin))
}

/// A heading that only says that fields follow.
pub(super) fn is_list_word(text: &str) -> bool {
    const LISTS: &[&str] = &[
        "attributes",
        "parameters",
        "fields",
        "properties",
        "atributos",
        "parametros",
        "campos",
        "propiedades",
    ];
    LISTS.contains(&fold(text.trim()).as_str())
}

/// A short line that ends without a stop and begins with a capital.
pub(super) fn is_heading(text: &str) -> bool {
    let text = text.trim();
    text.split_whitespace().count() <= 8
        && text.starts_with(char::is_uppercase)
        && !text.ends_with(['.', ',', ';', '!', '?'])
        && text.len() <= 80
}

/// A heading in which every longer word begins with a capital.
pub(super) fn is_title(text: &str) -> bool {
    let longer = |word: &&str| word.len() > 3;
    is_heading(text)
        && text.split_whitespace().count() >= 2
        && text.split_whitespace().filter(longer).all(|word| word.starts_with(char::is_uppercase))
        && !rest(text, 1).is_empty()
}
