//! When a field must be there, must not, or should not be used any more.

use std::sync::LazyLock;

use super::statements::{About, Said};
use crate::read::fact::{Condition, Deprecated, Effect};
use crate::read::lexicon::phrases::Phrases;
use fintoc_diff::prose::letters::has;
use fintoc_diff::prose::token::{Token, TokenKind};

/// What a phrase asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ask {
    Required,
    Forbidden,
    Optional,
    Deprecated,
}

/// The phrases, folded.
static ASKS: LazyLock<Phrases<Ask>> = LazyLock::new(|| {
    Phrases::new(&[
        (
            Ask::Required,
            "required | mandatory | must be included | must include | must be sent | must send | must be \
             provided | must provide | must be present | should be sent | requerido | requerida | \
             obligatorio | obligatoria | debe enviarse | se debe enviar | debes enviar | debe incluirse | \
             debes incluir | se debe incluir | debe estar presente",
        ),
        (
            Ask::Forbidden,
            "must not be sent | must not be included | must not be present | must not be provided | must \
             be omitted | cannot be sent | can not be sent | should not be sent | do not send | don't \
             send | must be left out | not allowed | no debe enviarse | no se debe enviar | no debes \
             enviar | no debe incluirse | no se debe incluir | debe omitirse | no se permite | no puede \
             enviarse | excluyente con | mutually exclusive with",
        ),
        (Ask::Optional, "optional | opcional"),
        (Ask::Deprecated, "deprecated | obsoleto | obsoleta | en desuso | no longer used | ya no se usa"),
    ])
});

/// Words that make a requirement depend on something.
const CONDITION: &str = "if when unless whenever si cuando salvo provided for para only solo once together excluyente \
    exclusive";

/// Reads what a sentence asks for.
pub(super) fn read(sentence: &[Token], about: About, said: &mut Said) {
    read_default(sentence, about, said);
    for at in 0..sentence.len() {
        let Some((ask, after)) = ASKS.at(sentence, at) else { continue };
        let negated = at
            .checked_sub(1)
            .and_then(|at| sentence.get(at))
            .is_some_and(|token| matches!(token.word.as_str(), "not" | "no" | "never"));
        let depends = sentence.iter().any(|token| has(CONDITION, &token.word));
        match ask {
            Ask::Deprecated if !negated => {
                let replacement = replacement(sentence, about);
                said.deprecated = Some(Deprecated { replacement });
            }
            // "Optional list of things": the first word of the description. "Optional for guests" is no answer.
            Ask::Optional
                if at == 0 && !sentence.get(after).is_some_and(|next| has(CONDITION, &next.word)) =>
            {
                said.required = Some(false);
            }
            Ask::Required if at == 0 && sentence.len() == after => said.required = Some(true),
            Ask::Required | Ask::Forbidden if depends && !negated && !as_required(sentence, at) => {
                let effect = if ask == Ask::Required { Effect::Required } else { Effect::Forbidden };
                condition(sentence, at, effect, about, said);
            }
            Ask::Required if negated && !depends => said.required = Some(false),
            _ => {}
        }
    }
}

// "can be set as required in your configuration" asks for nothing.
fn as_required(sentence: &[Token], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|at| sentence.get(at))
        .is_some_and(|token| matches!(token.word.as_str(), "as" | "como"))
}

fn condition(sentence: &[Token], at: usize, effect: Effect, about: About, said: &mut Said) {
    let names = |token: &Token| {
        matches!(token.kind, TokenKind::Word | TokenKind::Quoted)
            && about.names.contains(token.raw)
            && token.raw != about.name
    };
    // The field that the words right before the phrase name: "amount must not be sent".
    let before = sentence.get(at.saturating_sub(2)..at).unwrap_or(&[]);
    let field = before.iter().rev().find(|token| names(token)).map_or(about.name, |token| token.raw);
    let near = |at: Option<usize>, words: &str| {
        at.and_then(|at| sentence.get(at)).is_some_and(|token| has(words, &token.word))
    };
    let mentions = sentence.iter().enumerate().filter(|(at, token)| {
        // A name that is an everyday word counts only where a field's name would stand: "the payment flow".
        let placed =
            near(at.checked_sub(1), "if when si cuando field parameter campo and or y o no sin without send sends sent give given provide \
                 envia envias enviar incluye incluyes with con")
                || near(at.checked_add(1), "is are es son equals isn't was field");
        names(token) && token.raw != field && (token.is_code() || placed)
    });
    let mut list: Vec<String> = Vec::new();
    for (_, token) in mentions {
        if !list.iter().any(|name| name == token.raw) {
            list.push(token.raw.to_owned());
        }
    }
    let condition = Condition { effect, field: field.to_owned(), mentions: list };
    if !said.conditions.contains(&condition) {
        said.conditions.push(condition);
    }
}

// "use X instead", "usa X en su lugar".
fn replacement(sentence: &[Token], about: About) -> Option<String> {
    let known =
        |token: &&Token| token.raw != about.name && (about.names.contains(token.raw) || token.is_code());
    let uses = sentence.iter().position(|token| {
        matches!(token.word.as_str(), "use" | "usa" | "usar" | "utiliza" | "favor" | "favour" | "by" | "por")
    })?;
    sentence.get(uses..)?.iter().find(known).map(|token| token.raw.to_owned())
}

// "Defaults to `payment`", "Por defecto es payment": a value, not a sentence.
fn read_default(sentence: &[Token], about: About, said: &mut Said) {
    static DEFAULTS: LazyLock<Phrases<()>> = LazyLock::new(|| {
        Phrases::new(&[(
            (),
            "defaults to | default is | default value is | by default it is | por defecto es | por \
             defecto : | por defecto , | el valor por defecto es | valor por defecto es | por omision es | default : | \
             por defecto sera | valor predeterminado es | predeterminado :",
        )])
    });
    // "`open` (default) or `closed`"
    static MARKS: LazyLock<Phrases<()>> = LazyLock::new(|| {
        Phrases::new(&[(
            (),
            "( default ) | ( the default ) | ( por defecto ) | ( valor por defecto ) | ( predeterminado )",
        )])
    });
    for at in 0..sentence.len() {
        let marked = sentence.get(at).filter(|token| token.is_code() && MARKS.at(sentence, at + 1).is_some());
        if let Some(token) = marked {
            said.default = Some(token.raw.to_owned());
        }
        let Some(((), after)) = DEFAULTS.at(sentence, at) else { continue };
        let Some(token) = sentence.get(after) else { continue };
        let last = sentence.get(after + 1).is_none_or(|next| next.is(",") || next.is(")") || next.is("("));
        let value = matches!(token.kind, TokenKind::Quoted | TokenKind::Number(_))
            || token.is_code()
            || token.kind == TokenKind::Word;
        if value && last && token.raw != about.name {
            said.default = Some(match token.kind {
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

    fn said(text: &str) -> Said {
        read_one(text, "items", JsonKind::Array, &["total", "items", "plan_id"])
    }

    #[test]
    fn conditions_name_their_field() {
        let found = said("When given, total must not be sent.").conditions;
        assert_eq!(found, [Condition { effect: Effect::Forbidden, field: "total".into(), mentions: vec![] }]);
        let found = said("Required if plan_id is absent.").conditions;
        assert_eq!(
            found,
            [Condition { effect: Effect::Required, field: "items".into(), mentions: vec!["plan_id".into()] }]
        );
        assert_eq!(said("Obligatorio cuando no se env\u{ed}a plan_id.").conditions.len(), 1);
        assert!(said("It can be set as required in your settings, if you like.").conditions.is_empty());
    }

    #[test]
    fn single_words_decide() {
        assert_eq!(said("Optional list of things.").required, Some(false));
        assert_eq!(said("Required. The list.").required, Some(true));
        assert_eq!(
            said("Deprecated: use plan_id instead.").deprecated,
            Some(Deprecated { replacement: Some("plan_id".into()) })
        );
        assert_eq!(said("Defaults to `card`.").default.as_deref(), Some("card"));
        assert_eq!(said("Defaults to 24 hours after the start.").default, None);
    }
}
