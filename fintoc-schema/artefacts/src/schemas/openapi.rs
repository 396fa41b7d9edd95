//! Writes each module as the components of an OpenAPI 3.1 document.

use crate::artefact::{Artefact, Emitter};
use fintoc_schema::json_schema::json::{self, Members};
use fintoc_schema::json_schema::{self, Dialect};
use fintoc_schema::model::{Model, Module};

/// The emitter.
pub const OPENAPI: Emitter = Emitter {
    name: "openapi",
    about: "the schemas of the profile `code` as components of OpenAPI 3.1",
    emit,
};

fn emit(model: &Model) -> Vec<Artefact> {
    let files = model.modules.iter().map(|module| Artefact {
        path: format!("openapi/{}.json", module.name),
        text: json::pretty(&document(module).into()),
    });
    files.collect()
}

/// The document has components and no paths: the specs have no endpoints.
fn document(module: &Module) -> Members {
    let about = format!(
        "Types of Fintoc's API, path generation {}, dated version {}. Not an official Fintoc document.",
        module.path_generation, module.dated_version
    );
    let info = Members::new()
        .with("title", format!("Fintoc {}", module.name))
        .with("description", about)
        .with("version", env!("CARGO_PKG_VERSION"));
    Members::new()
        .with("openapi", "3.1.0")
        .with("info", info)
        .with("jsonSchemaDialect", Dialect::Draft2020.uri())
        .with("components", Members::new().with("schemas", json_schema::components(module)))
}
