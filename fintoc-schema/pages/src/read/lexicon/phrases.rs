//! Reads the files of phrases that steer the readers: one format, one parser.
//!
//! A file is TOML. A table is a list of phrases, by language: `en`, `es`, and `any` for signs and words
//! of both. A reader takes every list of its file by name, once per process.

use std::collections::{BTreeMap, BTreeSet};

use fintoc_diff::prose::token::Token;
use toml_edit::{DocumentMut, Item};

/// The lists of a file that no reader has taken yet, by the path of their table.
pub(crate) struct PhraseFile {
    lists: BTreeMap<String, Vec<String>>,
}

impl PhraseFile {
    /// Parses a file and takes its lists. A debug build fails on a list that is missing or not taken.
    pub(crate) fn read<T>(text: &str, take: impl FnOnce(&mut PhraseFile) -> T) -> T {
        let document: Result<DocumentMut, _> = text.parse();
        debug_assert!(document.is_ok(), "a file of phrases is not TOML: {:?}", document.err());
        let mut file = PhraseFile { lists: BTreeMap::new() };
        if let Ok(document) = document {
            file.add_tables("", document.as_item());
        }
        let taken = take(&mut file);
        debug_assert!(file.lists.is_empty(), "no reader takes {:?}", file.lists.keys());
        taken
    }

    fn add_tables(&mut self, path: &str, item: &Item) {
        let Some(table) = item.as_table_like() else { return };
        for (key, value) in table.iter() {
            if let Some(list) = value.as_array() {
                let phrases = list.iter().filter_map(|phrase| phrase.as_str()).map(str::to_owned);
                self.lists.entry(path.to_owned()).or_default().extend(phrases);
            } else {
                let path = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
                self.add_tables(&path, value);
            }
        }
    }

    /// Takes a list: all languages, in the order of the file.
    pub(crate) fn list(&mut self, name: &str) -> Vec<String> {
        let list = self.lists.remove(name);
        debug_assert!(list.is_some(), "no list `{name}` in the file of phrases");
        list.unwrap_or_default()
    }

    /// Takes a list of single words.
    pub(crate) fn words(&mut self, name: &str) -> BTreeSet<String> {
        self.list(name).into_iter().collect()
    }

    /// Takes a list for each meaning, in the order of `names`.
    pub(crate) fn lists<M: Copy>(&mut self, names: &[(&str, M)]) -> Vec<(M, Vec<String>)> {
        names.iter().map(|(name, meaning)| (*meaning, self.list(name))).collect()
    }

    /// Takes a list for each meaning, to be matched with tokens.
    pub(crate) fn phrases<M: Copy>(&mut self, names: &[(&str, M)]) -> Phrases<M> {
        let mut by_first: BTreeMap<String, Vec<(Vec<String>, M)>> = BTreeMap::new();
        for (meaning, phrases) in self.lists(names) {
            for phrase in phrases {
                let words: Vec<String> = phrase.split_whitespace().map(str::to_owned).collect();
                if let Some(first) = words.first() {
                    by_first.entry(first.clone()).or_default().push((words, meaning));
                }
            }
        }
        // The longest first: "greater than or equal to" before "greater than".
        by_first.values_mut().for_each(|list| list.sort_by_key(|(words, _)| std::cmp::Reverse(words.len())));
        Phrases { by_first }
    }
}

/// Phrases of one or more tokens and what each means.
pub(crate) struct Phrases<M> {
    by_first: BTreeMap<String, Vec<(Vec<String>, M)>>,
}

impl<M: Copy> Phrases<M> {
    /// Finds the longest phrase that begins at a token: its meaning, and the index of the token after it.
    pub(crate) fn matching(&self, tokens: &[Token], at: usize) -> Option<(M, usize)> {
        let list = self.by_first.get(&tokens.get(at)?.word)?;
        list.iter().find_map(|(words, meaning)| {
            let fits = words
                .iter()
                .enumerate()
                .all(|(index, word)| tokens.get(at + index).is_some_and(|token| token.word == *word));
            fits.then_some((*meaning, at + words.len()))
        })
    }
}

/// The length of the longest phrase that a text begins with.
pub(crate) fn leading_phrase(text: &str, phrases: &[impl AsRef<str>]) -> Option<usize> {
    let lengths = phrases.iter().map(AsRef::as_ref).filter(|phrase| text.starts_with(*phrase)).map(str::len);
    lengths.max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_list_in_all_languages() {
        let file = "[before.above]\nen = [\"more than\"]\nes = [\"mas de\"]\nany = [\">\"]\n";
        let list = PhraseFile::read(file, |file| file.list("before.above"));
        assert_eq!(list, ["more than", "mas de", ">"]);
    }

    #[test]
    #[should_panic(expected = "no reader takes")]
    fn rejects_a_list_that_no_reader_takes() {
        PhraseFile::read("[extra]\nen = [\"a\"]\n", |_| ());
    }
}
