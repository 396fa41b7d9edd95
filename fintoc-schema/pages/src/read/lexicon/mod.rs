//! The words that steer the readers, in English and Spanish, as data. No name of a field is among them.

pub(super) mod boilerplate;
pub(super) mod columns;
pub(super) mod flags;
pub(super) mod headings;
pub(super) mod language;
pub(super) mod phrases;
pub(super) mod types;
pub(super) mod vocabulary;
