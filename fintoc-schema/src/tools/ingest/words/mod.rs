//! The words that steer the readers, in English and Spanish, as tables. No name of a field is among them.

pub mod columns;
pub mod flags;
pub mod furniture;
pub mod heads;
pub mod types;
pub mod vocabulary;

/// The length of the first of the phrases that `text` begins with, the longest first.
pub fn starts_with_any(text: &str, phrases: &[&str]) -> Option<usize> {
    phrases.iter().filter(|phrase| text.starts_with(**phrase)).map(|phrase| phrase.len()).max()
}
