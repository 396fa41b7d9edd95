//! Lists of words that no phrase announces: "live or test", "only MXN is supported".

use super::values::{self, JOINTS};
use fintoc_diff::prose::letters::has;
use fintoc_diff::prose::token::{Token, TokenKind};

/// A sentence, or what stands behind its colon, that is nothing but a list: "live or test", "State: open, paid or void".
pub(super) fn bare(sentence: &[Token]) -> Option<Vec<String>> {
    let colon = sentence.iter().position(|token| token.is(":"));
    let from = colon.map_or(0, |colon| colon + 1);
    let (words, all_code) = values::list(sentence, from)?;
    let left = sentence.get(from..)?;
    let whole = left
        .iter()
        .all(|token| token.is(",") || has(JOINTS, &token.word) || words.iter().any(|word| word == token.raw));
    let values = left.iter().all(|token| {
        token.kind == TokenKind::Mark
            || token.kind == TokenKind::Quoted
            || (!has(IDENTIFIERS, token.raw)
                && (token.is_code() || token.raw.starts_with(char::is_lowercase)))
    });
    // Behind a colon two plain words may be anything: "Two things: name and number".
    let sure = all_code || colon.is_none() || words.len() >= 3 || words.iter().any(|word| word.contains('_'));
    (words.len() >= 2 && values && sure && (whole || all_in_code(left))).then_some(words)
}

// "`open` (at first) or `closed`": the words are in code letters, whatever stands in the brackets.
fn all_in_code(left: &[Token]) -> bool {
    let mut depth = 0_usize;
    left.iter().all(|token| {
        depth += usize::from(token.is("("));
        let inside = depth > 0;
        depth = depth.saturating_sub(usize::from(token.is(")")));
        inside || token.kind == TokenKind::Quoted || token.is(",") || has(JOINTS, &token.word)
    })
}

/// What numbers of people and accounts are called: kinds of text, not texts.
const IDENTIFIERS: &str = "RUT RFC CURP CLABE ID ISO URL URI API UUID";

/// "Only MXN is supported": the verb stands behind the list.
pub(super) fn only(sentence: &[Token]) -> Option<Vec<String>> {
    const VERBS: &str =
        "supported accepted allowed available permitted soporta soportan acepta aceptan admite admiten";
    let from = sentence.iter().position(|token| has("only solo solamente", &token.word))? + 1;
    let left = sentence.get(from..)?;
    let count =
        left.iter().take_while(|token| token.is_code() || token.is(",") || has(JOINTS, &token.word)).count();
    let verb = left.get(count..)?.iter().take(3).any(|token| has(VERBS, &token.word));
    let words = left.get(..count)?.iter().filter(|token| token.is_code());
    let words: Vec<String> = words.map(|token| token.raw.to_owned()).collect();
    (verb && !words.is_empty()).then_some(words)
}
