//! Reads documentation pages, compares them with the specs, and edits the specs.

pub mod drift;
pub mod ingest;
