//! Two words that qualify the same noun: "in live mode or in test mode".

use super::About;
use super::values::{ARTICLES, JOINTS};
use fintoc_diff::prose::letters::has;
use fintoc_diff::prose::token::{Token, TokenKind};

/// The values of such a sentence: they stand before the field's own noun, twice; in Spanish behind it.
pub(super) fn of(sentence: &[Token], about: About) -> Option<Vec<String>> {
    let asks = sentence.iter().any(|token| matches!(token.word.as_str(), "whether" | "if" | "si"));
    let places: Vec<usize> = (0..sentence.len())
        .filter(|at| sentence.get(*at).is_some_and(|token| token.kind == TokenKind::Word))
        .collect();
    let own = |word: &str| word == about.name || about.name.rsplit('_').next() == Some(word);
    for (index, first) in places.iter().enumerate() {
        let noun = &sentence.get(*first)?.word;
        let second = places
            .get(index + 1..)?
            .iter()
            .find(|at| sentence.get(**at).is_some_and(|token| token.word == *noun));
        let Some(second) = second.filter(|second| **second - *first <= 5) else { continue };
        let between = sentence.get(*first + 1..*second)?;
        let joint = between.iter().position(|token| has(JOINTS, &token.word));
        let (Some(joint), true, true) = (joint, asks, noun.len() >= 4) else { continue };
        let behind = joint == 1;
        let value = |noun_at: usize| {
            if behind {
                sentence.get(noun_at + 1)
            } else {
                noun_at.checked_sub(1).and_then(|at| sentence.get(at))
            }
        };
        let words: Vec<String> = [value(*first), value(*second)]
            .into_iter()
            .flatten()
            .filter(|token| !has(ARTICLES, &token.word) && token.kind != TokenKind::Mark)
            .map(|token| token.raw.to_owned())
            .collect();
        if words.len() == 2 && (own(noun) || behind) {
            return Some(words);
        }
    }
    None
}
