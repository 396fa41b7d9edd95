//! Phrases of several words and what they mean.

use std::collections::BTreeMap;

use fintoc_diff::prose::token::Token;

/// Phrases with their meanings, found by their first word.
pub(crate) struct Phrases<M: 'static> {
    by_first: BTreeMap<&'static str, Vec<(Vec<&'static str>, M)>>,
}

impl<M: Copy> Phrases<M> {
    /// From a table in which bars separate the phrases of one meaning.
    pub(crate) fn new(table: &[(M, &'static str)]) -> Phrases<M> {
        let mut by_first: BTreeMap<&'static str, Vec<(Vec<&'static str>, M)>> = BTreeMap::new();
        for (meaning, phrases) in table {
            for phrase in phrases.split(" | ") {
                let words: Vec<&str> = phrase.split_whitespace().collect();
                if let Some(first) = words.first() {
                    by_first.entry(first).or_default().push((words, *meaning));
                }
            }
        }
        // The longest first: "greater than or equal to" before "greater than".
        by_first.values_mut().for_each(|list| list.sort_by_key(|(words, _)| std::cmp::Reverse(words.len())));
        Phrases { by_first }
    }

    /// The phrase that begins at a token: its meaning, and the token after it.
    pub(crate) fn matching(&self, tokens: &[Token], at: usize) -> Option<(M, usize)> {
        let list = self.by_first.get(tokens.get(at)?.word.as_str())?;
        list.iter().find_map(|(words, meaning)| {
            let fits = words
                .iter()
                .enumerate()
                .all(|(index, word)| tokens.get(at + index).is_some_and(|token| token.word == *word));
            fits.then_some((*meaning, at + words.len()))
        })
    }
}
