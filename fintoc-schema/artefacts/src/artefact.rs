//! What an emitter is, and what it gives.

use fintoc_schema::model::Model;

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
