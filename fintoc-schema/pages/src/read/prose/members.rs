//! Members that a sentence names: "each item includes price (with currency and amount) and quantity".

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::values;
use crate::read::fact::JsonKind;
use crate::read::lexicon::phrases::{PhraseFile, Phrases};
use crate::read::path::join;
use fintoc_diff::prose::token::{Token, TokenKind};

struct MemberPhrases {
    openers: Phrases<()>,
    inner_openers: BTreeSet<String>,
}

static PHRASES: LazyLock<MemberPhrases> = LazyLock::new(|| {
    PhraseFile::read(include_str!("members.toml"), |file| MemberPhrases {
        openers: file.phrases(&[("openers", ())]),
        inner_openers: file.words("inner_openers"),
    })
});

/// The paths below the field that a sentence names, outer before inner.
pub(super) fn named_members(sentence: &[Token], kind: Option<JsonKind>) -> Vec<String> {
    if !matches!(kind, Some(JsonKind::Array | JsonKind::Object)) {
        return Vec::new();
    }
    let after =
        (0..sentence.len()).find_map(|at| PHRASES.openers.matching(sentence, at)).map(|((), after)| after);
    let mut found = Vec::new();
    if let Some(after) = after {
        let prefix = if kind == Some(JsonKind::Array) { "[]" } else { "" };
        read_names(sentence, after, prefix, &mut found);
    }
    found
}

// Reads names up to the end of the list; brackets hold the members of the name before them.
fn read_names(sentence: &[Token], from: usize, prefix: &str, found: &mut Vec<String>) -> usize {
    let mut at = from;
    let mut last = String::new();
    let mut joined = true;
    while let Some(token) = sentence.get(at) {
        let name = matches!(token.kind, TokenKind::Word | TokenKind::Quoted) && is_lower_case(token.raw);
        if token.is("(") && !last.is_empty() && prefix.matches('.').count() < 4 {
            let inner = at
                + 1
                + usize::from(
                    sentence.get(at + 1).is_some_and(|token| PHRASES.inner_openers.contains(&token.word)),
                );
            at = read_names(sentence, inner, &last, found);
            at += usize::from(sentence.get(at).is_some_and(|token| token.is(")")));
            continue;
        }
        if token.is(",")
            || token.kind == TokenKind::Word && values::PHRASES.conjunctions.contains(&token.word)
        {
            joined = true;
        } else if joined && name {
            last = join(prefix, token.raw);
            found.push(last.clone());
            joined = false;
        } else {
            // "and the quantity of it": no name, the list ends.
            break;
        }
        at += 1;
    }
    at
}

fn is_lower_case(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::super::read_one;
    use super::*;

    #[test]
    fn brackets_hold_inner_members() {
        let found = |text: &str| read_one(text, "lines", JsonKind::Array, &[]).members;
        assert_eq!(
            found("Things. Each item includes price (with code, cents, and thing) and count."),
            ["[].price", "[].price.code", "[].price.cents", "[].price.thing", "[].count"]
        );
        assert_eq!(found("Cada elemento incluye `nombre` y `monto`."), ["[].nombre", "[].monto"]);
        assert!(found("Each item is a thing.").is_empty());
    }
}
