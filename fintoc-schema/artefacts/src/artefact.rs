//! The interface of emitters.

use fintoc_schema::model::Model;

/// One exported file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artefact {
    /// The path below the export folder, with `/`.
    pub path: String,
    /// The content; ends with a newline.
    pub text: String,
}

/// A function from the model to files.
#[derive(Debug, Clone, Copy)]
pub struct Emitter {
    /// The name in the summary of an export: `json-schema`.
    pub name: &'static str,
    /// A description in one sentence.
    pub about: &'static str,
    /// Returns the files, sorted by path.
    pub emit: fn(&Model) -> Vec<Artefact>,
}
