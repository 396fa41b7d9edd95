//! Reads documentation pages, compares them with the specs, and edits the specs.

pub mod compare;
pub mod edit;
pub mod read;
