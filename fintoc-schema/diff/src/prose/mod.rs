//! Sentences of a description as tokens, and the words in them that decide what is demanded.

pub mod letters;
pub mod number;
pub mod token;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use letters::cut;
use token::TokenKind;

/// No paragraph is read beyond this: what follows only counts for its fingerprint.
pub const PARAGRAPH: usize = 16 << 10;

/// Words that change what a sentence demands, folded.
static STRONG: LazyLock<BTreeSet<&str>> = LazyLock::new(|| include_str!("strong.txt").lines().collect());

/// The numbers, dates and strong words of a text, in order, each once.
pub fn flagged(text: &str) -> Vec<String> {
    let mut flagged: Vec<String> = Vec::new();
    let near = cut(text, 0, text.floor_char_boundary(PARAGRAPH));
    for token in token::sentences(near).into_iter().flatten() {
        let strong = match token.kind {
            TokenKind::Number(_) => Some(token.raw.to_owned()),
            TokenKind::Word if is_date(token.raw) => Some(token.raw.to_owned()),
            TokenKind::Word | TokenKind::Quoted => {
                STRONG.contains(token.word.as_str()).then(|| token.word.clone())
            }
            TokenKind::Mark => None,
        };
        if let Some(word) =
            strong.filter(|word| !flagged.contains(word) && flagged.len() < 32 && word.len() <= 24)
        {
            flagged.push(word);
        }
    }
    flagged
}

fn is_date(word: &str) -> bool {
    word.len() >= 8 && word.bytes().filter(u8::is_ascii_digit).count() >= 6 && word.contains(['-', '/'])
}
