//! Whether a sentence says that a field may be null.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::statements::FieldContext;
use crate::read::lexicon::phrases::PhraseFile;
use fintoc_diff::prose::token::Token;

struct NullPhrases {
    null: BTreeSet<String>,
    negations: BTreeSet<String>,
    before: BTreeSet<String>,
    clause_openers: BTreeSet<String>,
}

static PHRASES: LazyLock<NullPhrases> = LazyLock::new(|| {
    PhraseFile::read(include_str!("null.toml"), |file| NullPhrases {
        null: file.words("null"),
        negations: file.words("negations"),
        before: file.words("before"),
        clause_openers: file.words("clause_openers"),
    })
});

/// `Some(true)`: it may be null; `Some(false)`: it never is.
pub(super) fn stated_nullability(sentence: &[Token], about: FieldContext) -> Option<bool> {
    let at = sentence.iter().position(|token| PHRASES.null.contains(&token.word))?;
    let before = sentence.get(..at)?;
    let clause = before.iter().rposition(|token| token.is(",") || token.is(";")).map_or(0, |comma| comma + 1);
    let inside = before.get(clause..)?;
    if inside.iter().any(|token| PHRASES.clause_openers.contains(&token.word)) {
        return None;
    }
    // "customer may be null" in the row of another field.
    let other = inside.iter().any(|token| {
        token.word != about.name && token.word.contains('_') && about.names.contains(&token.word)
    });
    if other {
        return None;
    }
    let near = before.get(at.saturating_sub(4)..at)?;
    if near.iter().any(|token| PHRASES.negations.contains(&token.word)) {
        return Some(false);
    }
    let said = before.last().is_none_or(|token| PHRASES.before.contains(&token.word) || token.is(","));
    said.then_some(true)
}

#[cfg(test)]
mod tests {
    use super::super::read_one;
    use crate::read::fact::JsonKind;

    #[test]
    fn null_is_said_in_many_ways() {
        let is = |text: &str, expected| {
            assert_eq!(read_one(text, "email", JsonKind::String, &["other_one"]).nullable, expected, "{text}")
        };
        is("If no one gave one, this field will be null in the answer.", Some(true));
        is("A mailbox, or null.", Some(true));
        is("Puede ser null si no hay.", Some(true));
        is("Ser\u{e1} nulo hasta el pago.", Some(true));
        is("It is never null.", Some(false));
        is("No puede ser null.", Some(false));
        is("If other_one is null, this is used.", None);
        is("Here other_one may be null.", None);
        is("A mailbox.", None);
    }
}
