//! Turns tokens into words: what was written, before anything is known of its meaning.

mod place;
mod words;

pub(crate) use place::{Call, Place, Step};
pub(crate) use words::{Argument, Word, parse_words, words_of};
