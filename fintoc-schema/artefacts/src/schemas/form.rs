//! What users of the profile `form` need besides: two files that no model changes.

use crate::artefact::{Artefact, Emitter};
use fintoc_schema::model::Model;

/// The emitter.
pub const FORM: Emitter = Emitter {
    name: "form",
    about: "for RJSF and Ajv: one message for one mistake, and nothing filled in that the server does not fill in",
    emit,
};

fn emit(_: &Model) -> Vec<Artefact> {
    let file = |path: &str, text: &str| Artefact { path: path.to_owned(), text: text.to_owned() };
    vec![file("form.d.ts", include_str!("form.d.ts")), file("form.js", include_str!("form.js"))]
}
