//! Values as the items of a list: "- `created`: not yet used".

use crate::ingest::fact::{Confidence, Values};
use fintoc_diff::prose::letters::rest;

/// The value that a line of a list begins with: "- `created`: not yet used".
pub(super) fn bullet(line: &str) -> Option<String> {
    let inner = line.trim_start().strip_prefix(['-', '*', '\u{2022}'])?.trim_start();
    if let Some(code) = inner.strip_prefix('`') {
        let end = code.find('`')?;
        let after = rest(code, end + 1).trim_start();
        let word = code.get(..end)?;
        let told = after.is_empty() || after.starts_with([':', '-', '\u{2013}', '\u{2014}', '(', ',', '.']);
        return (told && !word.contains(char::is_whitespace)).then(|| word.to_owned());
    }
    let (word, _) = inner.split_once(':').or_else(|| inner.split_once(" - ")).unwrap_or((inner, ""));
    let value =
        !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    value.then(|| word.to_owned())
}

/// The values of such a list.
pub(super) fn of_bullets(words: Vec<String>) -> Values {
    Values { words, listed: true, confidence: Confidence::Medium }
}
