//! Turns the model into everything that is exported.

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
