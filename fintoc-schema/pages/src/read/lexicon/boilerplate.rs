//! Text of a page without information about the API: buttons, dates, masks.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::phrases::{PhraseFile, leading_phrase};
use fintoc_diff::prose::letters::fold;

/// The phrases without information.
pub(crate) struct BoilerplatePhrases {
    lines: BTreeSet<String>,
    line_starts: Vec<String>,
    /// Between the title of a page and its operation.
    pub(crate) after_title: Vec<String>,
    masks: Vec<String>,
    /// On a button that adds an item, before the type.
    pub(crate) add_buttons: Vec<String>,
}

pub(crate) static PHRASES: LazyLock<BoilerplatePhrases> = LazyLock::new(|| {
    PhraseFile::read(include_str!("boilerplate.toml"), |file| BoilerplatePhrases {
        lines: file.words("lines"),
        line_starts: file.list("line_starts"),
        after_title: file.list("after_title"),
        masks: file.list("masks"),
        add_buttons: file.list("add_buttons"),
    })
});

/// Whether a line has no information about the API.
pub(crate) fn is_boilerplate(text: &str) -> bool {
    let folded = fold(text.trim());
    PHRASES.lines.contains(&folded)
        || (folded.len() < 80 && PHRASES.line_starts.iter().any(|start| folded.starts_with(start)))
        || folded.chars().all(|c| !c.is_alphanumeric() && !"{}[],".contains(c))
}

/// The length of the masked address that a text begins with.
pub(crate) fn mask_length(text: &str) -> Option<usize> {
    leading_phrase(text, &PHRASES.masks)
}
