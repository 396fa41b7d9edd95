//! Turns the model into the files that `cargo fintoc export` writes.
//!
//! ```text
//!         ┌─schemas─────▶ json-schema/*, openapi/*, labels.es.json, javascript/form.js
//!         ├─rules───────▶ rules.json, messages.{en,es}.json
//! Model ──┼─javascript──▶ javascript/<module>/<type>.js, javascript/messages/*.js
//!         ├─typescript──▶ javascript/<module>/types/*.d.ts
//!         ├─reference───▶ reference/{en,es}.{html,md}, reference/try.html
//!         ├─vectors─────▶ vectors/<module>/<Type>/*.json    (validated by fintoc-validator)
//!         └─rust────────▶ rust/<module>.rs
//! ```
//!
//! Each emitter is a constant of the type [`artefact::Emitter`]; the command line lists them. `locations` is shared by
//! `rules` and `schemas`; `spec_schema` writes the schema of the spec language and needs no model.

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
