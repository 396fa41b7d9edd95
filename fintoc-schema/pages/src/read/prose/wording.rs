//! What is kept of a description: a fingerprint and the words that change a demand, never its sentences.

use crate::read::fact::Wording;
use crate::read::text::Piece;
use fintoc_diff::fingerprint;
use fintoc_diff::prose::flagged;
use fintoc_diff::prose::letters::cut;

const QUOTE: usize = 80;

/// What is kept of the paragraphs.
pub(in crate::read) fn wording_of(paragraphs: &[Piece]) -> Option<Wording> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strong_words_are_kept() {
        let wording =
            wording_of(&[Piece::new("It must be less than 7,000,000 from 2026-01-01 on.", 0)]).unwrap();
        assert_eq!(wording.flagged, ["must", "7,000,000", "2026-01-01"]);
    }
}
