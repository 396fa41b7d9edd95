//! Writes every root type as JSON Schema: three profiles, each in two dialects.

pub mod form;
pub mod labels;
pub mod openapi;

use crate::artefact::{Artefact, Emitter};
use fintoc_schema::json_schema::{self, Dialect, Profile};
use fintoc_schema::model::Model;

/// The emitter.
pub const SCHEMAS: Emitter = Emitter {
    name: "json-schema",
    about: "JSON Schema of every root type: `portable` for validators, `form` for form libraries, `code` for generators",
    emit,
};

fn emit(model: &Model) -> Vec<Artefact> {
    let mut files = Vec::new();
    for module in &model.modules {
        for root in module.objects.iter().filter(|object| object.root) {
            for profile in Profile::ALL {
                files.extend(Dialect::ALL.map(|dialect| Artefact {
                    path: json_schema::path(module, root, profile, dialect),
                    text: json_schema::document(module, root, profile, dialect),
                }));
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
