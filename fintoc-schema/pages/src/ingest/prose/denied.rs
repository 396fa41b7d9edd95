//! Bounds that a word turns around, or sets without a number: "cannot be less than 5", "never negative".

use super::bounds::{Means, in_clause};
use fintoc_diff::prose::letters::has;
use fintoc_diff::prose::token::Token;

/// "must be positive", "never negative": a bound without a number.
pub(super) fn word_bound(sentence: &[Token]) -> Option<(&'static str, i64)> {
    let no = |at: usize| {
        let before = sentence.get(at.saturating_sub(3)..at).unwrap_or(&[]);
        before.iter().any(|token| has("not never no nunca cannot can't", &token.word))
    };
    sentence.iter().enumerate().find_map(|(at, token)| match token.word.as_str() {
        "positive" | "positivo" | "positiva" if !no(at) && !in_clause(sentence, at) => {
            Some(("exclusive_minimum", 0))
        }
        "non-negative" | "nonnegative" => Some(("minimum", 0)),
        "negative" | "negativo" | "negativa" if no(at) => Some(("minimum", 0)),
        _ => None,
    })
}

/// "cannot be less than 5" is "at least 5"; "not below" too.
pub(super) fn negated(sentence: &[Token], at: usize, means: Means) -> Means {
    let near = sentence.get(at.saturating_sub(3)..at).unwrap_or(&[]);
    let no = near
        .iter()
        .any(|token| matches!(token.word.as_str(), "not" | "cannot" | "can't" | "never" | "no" | "nunca"));
    match means {
        Means::Above if no => Means::Most,
        Means::Below if no => Means::Least,
        other => other,
    }
}

/// "Amounts above 5 are rejected": what the sentence tells is what is not accepted.
pub(super) fn is_refused(sentence: &[Token]) -> bool {
    const REFUSED: &str =
        "rejected refused invalid rechaza rechazan rechazado rechazada rechazados rechazadas";
    const TAKEN: &str = "accepted allowed permitted supported acepta aceptan permite permiten";
    sentence.iter().enumerate().any(|(at, token)| {
        let before = sentence.get(at.saturating_sub(2)..at).unwrap_or(&[]);
        has(REFUSED, &token.word)
            || (has(TAKEN, &token.word) && before.iter().any(|token| has("not no never aren't", &token.word)))
    })
}

/// What holds where the sentence tells what does not.
pub(super) fn opposite(means: Means) -> Means {
    match means {
        Means::Above => Means::Most,
        Means::Least => Means::Below,
        Means::Below => Means::Least,
        Means::Most => Means::Above,
        Means::Exactly => Means::Exactly,
    }
}
