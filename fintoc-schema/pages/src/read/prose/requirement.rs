//! Requirements, conditions, deprecations and defaults in sentences.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::statements::{DescriptionFacts, FieldContext};
use crate::read::fact::{Condition, Deprecated, Effect};
use crate::read::lexicon::phrases::{PhraseFile, Phrases};
use fintoc_diff::prose::token::{Token, TokenKind};

/// What a phrase asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Requirement {
    Required,
    Forbidden,
    Optional,
    Deprecated,
}

struct RequirementPhrases {
    requirements: Phrases<Requirement>,
    conditions: BTreeSet<String>,
    before_names: BTreeSet<String>,
    after_names: BTreeSet<String>,
    negations: BTreeSet<String>,
    configured_as: BTreeSet<String>,
    replacements: BTreeSet<String>,
    before_default: Phrases<()>,
    after_default: Phrases<()>,
}

static PHRASES: LazyLock<RequirementPhrases> = LazyLock::new(|| {
    PhraseFile::read(include_str!("requirement.toml"), |file| RequirementPhrases {
        requirements: file.phrases(&[
            ("phrases.required", Requirement::Required),
            ("phrases.forbidden", Requirement::Forbidden),
            ("phrases.optional", Requirement::Optional),
            ("phrases.deprecated", Requirement::Deprecated),
        ]),
        conditions: file.words("conditions"),
        before_names: file.words("before_names"),
        after_names: file.words("after_names"),
        negations: file.words("negations"),
        configured_as: file.words("configured_as"),
        replacements: file.words("replacements"),
        before_default: file.phrases(&[("default.before", ())]),
        after_default: file.phrases(&[("default.after", ())]),
    })
});

/// Reads what a sentence asks for.
pub(super) fn read_requirements(sentence: &[Token], about: FieldContext, facts: &mut DescriptionFacts) {
    read_default(sentence, about, facts);
    for at in 0..sentence.len() {
        let Some((ask, after)) = PHRASES.requirements.matching(sentence, at) else { continue };
        let negated = at
            .checked_sub(1)
            .and_then(|at| sentence.get(at))
            .is_some_and(|token| PHRASES.negations.contains(&token.word));
        let depends = sentence.iter().any(|token| PHRASES.conditions.contains(&token.word));
        match ask {
            Requirement::Deprecated if !negated => {
                let replacement = replacement(sentence, about);
                facts.deprecated = Some(Deprecated { replacement });
            }
            // "Optional list of things": the first word of the description. "Optional for guests" does not decide.
            Requirement::Optional
                if at == 0
                    && !sentence.get(after).is_some_and(|next| PHRASES.conditions.contains(&next.word)) =>
            {
                facts.required = Some(false);
            }
            Requirement::Required if at == 0 && sentence.len() == after => facts.required = Some(true),
            Requirement::Required | Requirement::Forbidden
                if depends && !negated && !is_configured(sentence, at) =>
            {
                let effect = if ask == Requirement::Required { Effect::Required } else { Effect::Forbidden };
                add_condition(sentence, at, effect, about, facts);
            }
            Requirement::Required if negated && !depends => facts.required = Some(false),
            _ => {}
        }
    }
}

// "can be set as required in your configuration" asks for nothing.
fn is_configured(sentence: &[Token], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|at| sentence.get(at))
        .is_some_and(|token| PHRASES.configured_as.contains(&token.word))
}

fn add_condition(
    sentence: &[Token],
    at: usize,
    effect: Effect,
    about: FieldContext,
    facts: &mut DescriptionFacts,
) {
    let names = |token: &Token| {
        matches!(token.kind, TokenKind::Word | TokenKind::Quoted)
            && about.names.contains(token.raw)
            && token.raw != about.name
    };
    // The field that the words right before the phrase name: "amount must not be sent".
    let before = sentence.get(at.saturating_sub(2)..at).unwrap_or(&[]);
    let field = before.iter().rev().find(|token| names(token)).map_or(about.name, |token| token.raw);
    let near = |at: Option<usize>, words: &BTreeSet<String>| {
        at.and_then(|at| sentence.get(at)).is_some_and(|token| words.contains(&token.word))
    };
    let mentions = sentence.iter().enumerate().filter(|(at, token)| {
        // A name that is an everyday word counts only where a field's name is expected: "the payment flow".
        let placed =
            near(at.checked_sub(1), &PHRASES.before_names) || near(at.checked_add(1), &PHRASES.after_names);
        names(token) && token.raw != field && (token.is_code() || placed)
    });
    let mut list: Vec<String> = Vec::new();
    for (_, token) in mentions {
        if !list.iter().any(|name| name == token.raw) {
            list.push(token.raw.to_owned());
        }
    }
    let condition = Condition { effect, field: field.to_owned(), mentions: list };
    if !facts.conditions.contains(&condition) {
        facts.conditions.push(condition);
    }
}

// "use X instead", "usa X en su lugar".
fn replacement(sentence: &[Token], about: FieldContext) -> Option<String> {
    let known =
        |token: &&Token| token.raw != about.name && (about.names.contains(token.raw) || token.is_code());
    let uses = sentence.iter().position(|token| PHRASES.replacements.contains(&token.word))?;
    sentence.get(uses..)?.iter().find(known).map(|token| token.raw.to_owned())
}

// "Defaults to `payment`", "Por defecto es payment": a value, not a sentence.
fn read_default(sentence: &[Token], about: FieldContext, facts: &mut DescriptionFacts) {
    for at in 0..sentence.len() {
        let marked = sentence
            .get(at)
            .filter(|token| token.is_code() && PHRASES.after_default.matching(sentence, at + 1).is_some());
        if let Some(token) = marked {
            facts.default = Some(token.raw.to_owned());
        }
        let Some(((), after)) = PHRASES.before_default.matching(sentence, at) else { continue };
        let Some(token) = sentence.get(after) else { continue };
        let last = sentence.get(after + 1).is_none_or(|next| next.is(",") || next.is(")") || next.is("("));
        let value = matches!(token.kind, TokenKind::Quoted | TokenKind::Number(_))
            || token.is_code()
            || token.kind == TokenKind::Word;
        if value && last && token.raw != about.name {
            facts.default = Some(match token.kind {
                TokenKind::Number(value) => value.to_string(),
                _ => token.raw.to_owned(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::read_one;
    use super::*;
    use crate::read::fact::JsonKind;

    fn facts(text: &str) -> DescriptionFacts {
        read_one(text, "items", JsonKind::Array, &["total", "items", "plan_id"])
    }

    #[test]
    fn conditions_name_their_field() {
        let found = facts("When given, total must not be sent.").conditions;
        assert_eq!(found, [Condition { effect: Effect::Forbidden, field: "total".into(), mentions: vec![] }]);
        let found = facts("Required if plan_id is absent.").conditions;
        assert_eq!(
            found,
            [Condition { effect: Effect::Required, field: "items".into(), mentions: vec!["plan_id".into()] }]
        );
        assert_eq!(facts("Obligatorio cuando no se env\u{ed}a plan_id.").conditions.len(), 1);
        assert!(facts("It can be set as required in your settings, if you like.").conditions.is_empty());
    }

    #[test]
    fn single_words_decide() {
        assert_eq!(facts("Optional list of things.").required, Some(false));
        assert_eq!(facts("Required. The list.").required, Some(true));
        assert_eq!(
            facts("Deprecated: use plan_id instead.").deprecated,
            Some(Deprecated { replacement: Some("plan_id".into()) })
        );
        assert_eq!(facts("Defaults to `card`.").default.as_deref(), Some("card"));
        assert_eq!(facts("Defaults to 24 hours after the start.").default, None);
    }
}
