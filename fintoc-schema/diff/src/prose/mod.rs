//! Sentences of a description as tokens, and the words in them that decide what is demanded.

pub mod letters;
pub mod number;
pub mod token;

use letters::{cut, has};
use token::TokenKind;

/// No paragraph is read beyond this: what follows only counts for its fingerprint.
pub const PARAGRAPH: usize = 16 << 10;

/// Words that change what a sentence demands, folded.
const STRONG: &str = "must only required always never cannot optional mandatory deprecated debe deben debes solo \
    solamente requerido requerida siempre nunca obligatorio obligatoria opcional obsoleto obsoleta null nulo nula \
    iso timestamp yyyy-mm-dd aaaa-mm-dd date-time url uri uuid email e-mail correo";

/// The numbers, dates and strong words of a text, in order, each once.
pub fn flagged(text: &str) -> Vec<String> {
    let mut flagged: Vec<String> = Vec::new();
    let near = cut(text, 0, text.floor_char_boundary(PARAGRAPH));
    for token in token::sentences(near).into_iter().flatten() {
        let strong = match token.kind {
            TokenKind::Number(_) => Some(token.raw.to_owned()),
            TokenKind::Word if is_date(token.raw) => Some(token.raw.to_owned()),
            TokenKind::Word | TokenKind::Quoted => has(STRONG, &token.word).then(|| token.word.clone()),
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
