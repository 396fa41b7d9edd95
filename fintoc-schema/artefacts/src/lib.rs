//! Turns the model into everything that is exported.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

pub mod artefact;
pub mod javascript;
pub mod locations;
pub mod reference;
pub mod rules;
pub mod rust;
pub mod schemas;
pub mod spec_schema;
pub mod typescript;
pub mod vectors;
