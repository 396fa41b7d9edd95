//! The words that steer the readers, in English and Spanish, as tables. No name of a field is among them.

pub(super) mod boilerplate;
pub(super) mod columns;
pub(super) mod flags;
pub(super) mod headings;
pub(super) mod phrases;
pub(super) mod types;
pub(super) mod vocabulary;

/// The length of the first of the phrases that `text` begins with, the longest first.
pub(super) fn starts_with_any(text: &str, phrases: &[&str]) -> Option<usize> {
    phrases.iter().filter(|phrase| text.starts_with(**phrase)).map(|phrase| phrase.len()).max()
}
