//! Common words of API documentation: where cells ran together, they tell the end of a sentence
//! from the name that follows it.

use std::collections::BTreeSet;

use fintoc_diff::prose::letters::fold;

const COMMON: &str = include_str!("vocabulary.txt");

/// The words that a page may use.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    words: BTreeSet<String>,
}

impl Vocabulary {
    /// The common words, and those of the page that stand alone in it.
    pub(crate) fn of_page(page: &str) -> Vocabulary {
        let mut words: BTreeSet<String> = COMMON.split_whitespace().map(str::to_owned).collect();
        let alone =
            page.split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '(' | ')' | '`' | '"' | ':'));
        for token in alone.filter(|token| (2..=24).contains(&token.len())) {
            // Neither the tail nor the inside of concatenated text is a word.
            if token.chars().all(char::is_alphabetic) && token.chars().skip(1).all(char::is_lowercase) {
                words.insert(fold(token));
            }
        }
        Vocabulary { words }
    }

    /// Whether this is a word, perhaps in the plural or past.
    pub(crate) fn has_word(&self, word: &str) -> bool {
        if word.len() < 2 {
            return matches!(word, "a" | "o" | "y" | "e");
        }
        const ENDINGS: &[&str] = &["s", "es", "d", "ed", "ing", "n"];
        self.words.contains(word)
            || ENDINGS.iter().any(|ending| {
                word.strip_suffix(ending).is_some_and(|stem| stem.len() >= 3 && self.words.contains(stem))
            })
    }

    /// Whether a run of letters is a row of words without spaces; empty runs are.
    pub(crate) fn is_made_of_words(&self, run: &str) -> bool {
        run.len() <= RUN && self.split_words(run).iter().all(|part| part.known)
    }

    /// Cuts a run of letters, digits and underscores into the fewest words. Letters that are in no
    /// word stay together.
    pub(crate) fn split_words(&self, run: &str) -> Vec<Part> {
        if run.len() > RUN || !run.is_ascii() {
            return vec![Part { from: 0, to: run.len(), known: false }];
        }
        // best[i]: the least cost of the first i letters, and where the last part of them begins.
        let mut best: Vec<(usize, usize, bool)> = vec![(0, 0, true)];
        for end in 1..=run.len() {
            let mut least = (usize::MAX, 0, false);
            for start in end.saturating_sub(24)..end {
                let Some((before, _, _)) = best.get(start).copied() else { continue };
                let part = run.get(start..end).unwrap_or("");
                let (cost, known) = self.cost(part);
                if before.saturating_add(cost) < least.0 {
                    least = (before + cost, start, known);
                }
            }
            best.push(least);
        }
        let mut parts: Vec<Part> = Vec::new();
        let mut end = run.len();
        while let Some((_, start, known)) = best.get(end).copied().filter(|_| end > 0) {
            parts.push(Part { from: start, to: end, known });
            end = start;
        }
        parts.reverse();
        parts.retain(|part| run.get(part.from..part.to) != Some("_"));
        // Unknown letters side by side are one part.
        parts.dedup_by(|next, last| {
            let join = !next.known && !last.known && last.to == next.from;
            if join {
                last.to = next.to;
            }
            join
        });
        parts
    }

    // Long words cost little; unknown letters a lot at first and then little: so an unknown word
    // stays whole, though short ones may lie in it (`se`, `si` and `on`).
    fn cost(&self, part: &str) -> (usize, bool) {
        if part == "_" {
            (0, true)
        } else if part.contains('_') {
            (usize::MAX / 2, false)
        } else if part.len() >= 2 && self.has_word(part) {
            (if part.len() == 2 { 6 } else { 2 }, true)
        } else if part.bytes().all(|b| b.is_ascii_digit()) {
            (2, true)
        } else {
            (12 + part.len(), false)
        }
    }
}

/// No run is cut that is longer.
const RUN: usize = 200;

/// A part of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// Whether it is a word.
    pub known: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_words_without_spaces() {
        let vocabulary = Vocabulary::of_page("the Zebra ran");
        assert!(vocabulary.is_made_of_words("thezebraran"));
        assert!(!vocabulary.is_made_of_words("thexqzebra"));
        assert!(vocabulary.is_made_of_words(""));
        let parts: Vec<(usize, bool)> =
            vocabulary.split_words("overquokkaran").iter().map(|part| (part.from, part.known)).collect();
        assert_eq!(parts, [(0, true), (4, false), (10, true)]);
    }
}
