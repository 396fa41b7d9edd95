//! Writes the two files that users of the profile `form` need beside it. They do not depend on the model.

use crate::artefact::{Artefact, Emitter};
use fintoc_schema::model::Model;

/// The emitter.
pub const FORM: Emitter = Emitter {
    name: "form",
    about: "for RJSF and Ajv: one message at each location, and only the defaults that the server applies",
    emit,
};

fn emit(_: &Model) -> Vec<Artefact> {
    // Beside the catalogues, which `form.js` imports.
    let file =
        |name: &str, text: &str| Artefact { path: format!("javascript/{name}"), text: text.to_owned() };
    vec![file("form.d.ts", include_str!("form.d.ts")), file("form.js", include_str!("form.js"))]
}
