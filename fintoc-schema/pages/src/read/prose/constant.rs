//! The only value of a field: "its value is always refund".

use std::sync::LazyLock;

use super::statements::FieldContext;
use super::values;
use crate::read::fact::JsonKind;
use crate::read::lexicon::phrases::{PhraseFile, Phrases};
use fintoc_diff::prose::token::{Token, TokenKind};

/// How much a phrase promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ConstantTrigger {
    /// A value follows, whatever the word.
    Strong,
    /// A value follows if the word looks like one.
    Weak,
}

static BEFORE: LazyLock<Phrases<ConstantTrigger>> = LazyLock::new(|| {
    PhraseFile::read(include_str!("constant.toml"), |file| {
        file.phrases(&[("before.strong", ConstantTrigger::Strong), ("before.weak", ConstantTrigger::Weak)])
    })
});

/// The one word that a sentence says a field always is.
pub(super) fn stated_constant(sentence: &[Token], about: FieldContext) -> Option<String> {
    if !matches!(about.kind, Some(JsonKind::String | JsonKind::Any) | None) {
        return None;
    }
    (0..sentence.len()).find_map(|at| {
        let (trigger, after) = BEFORE.matching(sentence, at)?;
        let token = sentence.get(after)?;
        let last = sentence.len() == after + 1;
        let word = matches!(token.kind, TokenKind::Word | TokenKind::Quoted)
            && !values::PHRASES.not_values.contains(&token.word);
        let sure = token.is_code()
            || (last
                && (trigger == ConstantTrigger::Strong || at == 0 || is_in_title(about, &token.word))
                && token.raw.chars().all(|c| c.is_ascii_lowercase()));
        (word && sure && !matches!(token.word.as_str(), "null" | "true" | "false"))
            .then(|| token.raw.to_owned())
    })
}

// Whether the page is called so: what is "always refund" on the page of refunds is its kind.
fn is_in_title(about: FieldContext, word: &str) -> bool {
    about.title.split(|c: char| !c.is_alphanumeric()).any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::super::read_one;
    use super::*;

    #[test]
    fn constants_are_one_word() {
        let is = |text: &str, expected: Option<&str>| {
            assert_eq!(
                read_one(text, "object", JsonKind::String, &[]).constant.as_deref(),
                expected,
                "{text}"
            );
        };
        is("The kind. Its value will always correspond to pay_order", Some("pay_order"));
        is("Always refund.", Some("refund"));
        is("Siempre es `reembolso`.", Some("reembolso"));
        is("The kind, which is always thing", Some("thing"));
        is("The kind, which is always there", None);
        is("It must always be unique.", None);
        is("Always greater than 0", None);
    }
}
