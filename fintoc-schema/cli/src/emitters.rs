//! The list of everything that an export writes.
//!
//! An emitter reads the model and returns text; it knows neither the disk nor another emitter.
//! Adding one means a file of its own and one line in [`EMITTERS`].

use fintoc_artefacts::artefact::{Artefact, Emitter};
use fintoc_artefacts::{javascript, reference, rules, rust, schemas, typescript, vectors};

/// The schema of what `fintoc ingest` prints.
const FACTS: Emitter = Emitter {
    name: "facts",
    about: "the schema of what `fintoc ingest` reads from a page",
    emit: |_| schema_file("facts.schema.json", fintoc_pages::read::output::SCHEMA),
};

/// The schema of what `fintoc diff --format json` prints.
const CHANGES: Emitter = Emitter {
    name: "changes",
    about: "the schema of what `fintoc diff --format json` prints",
    emit: |_| schema_file("changes.schema.json", fintoc_diff::report::json::SCHEMA),
};

fn schema_file(path: &str, text: &str) -> Vec<Artefact> {
    vec![Artefact { path: path.to_owned(), text: text.to_owned() }]
}

/// All emitters, in the order of the table.
pub const EMITTERS: &[Emitter] = &[
    schemas::SCHEMAS,
    schemas::form::FORM,
    schemas::labels::LABELS,
    schemas::openapi::OPENAPI,
    rules::RULES,
    rules::messages::MESSAGES,
    FACTS,
    CHANGES,
    rust::RUST,
    javascript::JAVASCRIPT,
    typescript::TYPESCRIPT,
    reference::REFERENCE,
    vectors::VECTORS,
];
