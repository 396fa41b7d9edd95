//! The list of everything that an export writes.
//!
//! An emitter reads the model and returns text; it knows neither the disk nor another emitter.
//! Adding one means a file of its own and one line in [`EMITTERS`].

use super::{diff, ingest, javascript, reference, rules, rust, schemas, typescript, vectors};
use crate::model::Model;

/// One exported file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artefact {
    /// Where it stands below the export folder, with `/`.
    pub path: String,
    /// What it holds; always ends with a newline.
    pub text: String,
}

/// A way to turn the model into files.
#[derive(Debug, Clone, Copy)]
pub struct Emitter {
    /// A word for the table at the end of an export: `json-schema`.
    pub name: &'static str,
    /// What it writes and for whom, in one sentence.
    pub about: &'static str,
    /// Returns the files, sorted by path.
    pub emit: fn(&Model) -> Vec<Artefact>,
}

/// All emitters, in the order of the table.
pub const EMITTERS: &[Emitter] = &[
    schemas::SCHEMAS,
    schemas::form::FORM,
    schemas::labels::LABELS,
    schemas::openapi::OPENAPI,
    rules::RULES,
    rules::messages::MESSAGES,
    ingest::FACTS,
    diff::report::json::CHANGES,
    rust::RUST,
    javascript::JAVASCRIPT,
    typescript::TYPESCRIPT,
    reference::REFERENCE,
    vectors::VECTORS,
];
