//! What is kept of a description: a fingerprint and its strong words, never its sentences.

use super::has;
use super::token::{self, TokenKind};
use crate::tools::fingerprint;
use crate::tools::ingest::fact::Wording;
use crate::tools::ingest::text::{Piece, cut};

/// Words that change what a sentence demands, folded.
const STRONG: &str = "must only required always never cannot optional mandatory deprecated debe deben debes solo \
    solamente requerido requerida siempre nunca obligatorio obligatoria opcional obsoleto obsoleta null nulo nula \
    iso timestamp yyyy-mm-dd aaaa-mm-dd date-time url uri uuid email e-mail correo";
const QUOTE: usize = 80;

/// What is kept of the paragraphs.
pub(super) fn of(paragraphs: &[Piece]) -> Option<Wording> {
    let text: String = paragraphs.iter().map(|piece| piece.text.as_str()).collect::<Vec<_>>().join(" ");
    if text.trim().is_empty() {
        return None;
    }
    let mut quote = cut(&text, 0, text.floor_char_boundary(QUOTE)).trim().to_owned();
    if text.len() > QUOTE {
        quote.push('\u{2026}');
    }
    Some(Wording { fingerprint: fingerprint::of_text(&text), flagged: flagged(&text), quote })
}

/// The numbers, dates and strong words of a text, in order, each once.
pub(in crate::tools) fn flagged(text: &str) -> Vec<String> {
    let mut flagged: Vec<String> = Vec::new();
    let near = cut(text, 0, text.floor_char_boundary(super::PARAGRAPH));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strong_words_are_kept() {
        let wording = of(&[Piece::new("It must be less than 7,000,000 from 2026-01-01 on.", 0)]).unwrap();
        assert_eq!(wording.flagged, ["must", "7,000,000", "2026-01-01"]);
    }
}
