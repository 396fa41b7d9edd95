//! Turns root objects into checkers for browsers and Node: one module each, without any dependency.
//!
//! A module holds the helpers that it needs (`helper`), a line for each type (`types`, `rules`), and two
//! exports, `check` and `standard`. Messages are modules of their own, so that only the language that
//! somebody imports is loaded.

mod helper;
mod object;
mod print;
mod rules;
mod types;

use std::rc::Rc;

use super::emitters::{Artefact, Emitter};
use super::walk;
use crate::model::{Model, Module, Object};
use crate::name::kebab;

/// The checkers.
pub const JAVASCRIPT: Emitter = Emitter {
    name: "javascript",
    about: "a checker for each root type, as a module without dependencies",
    emit,
};

fn emit(model: &Model) -> Vec<Artefact> {
    let mut files: Vec<Artefact> = Vec::new();
    for module in &model.modules {
        for root in module.objects.iter().filter(|object| object.root) {
            let path = format!("javascript/{}/{}.js", module.name, kebab(&root.name));
            files.push(Artefact { path, text: checker(module, root) });
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// The checker of one root object.
fn checker(module: &Module, root: &Rc<Object>) -> String {
    let mut functions = types::Functions::new(root.direction);
    for (named, uses) in walk::parts(root) {
        functions.add(&named, uses);
    }
    let names = functions.names.iter().map(String::as_str).chain(["judge", "standardSchema"]);
    let helpers = helper::needed(names, root.direction);
    format!(
        "// Checks values against {}/{}.\n\
         // Made from the specs by `cargo fintoc export`: edit those.\n\n\
         {helpers}\n\n\
         {}\
         export const check = judge(check{});\n\
         export const standard = standardSchema(check);\n",
        module.name, root.name, functions.text, root.name,
    )
}
