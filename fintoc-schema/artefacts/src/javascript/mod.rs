//! Turns root objects into checkers for browsers and Node: one module each, without any dependency.
//!
//! A module holds the helpers that it needs (`helper`), a line for each type (`types`, `rules`), and two
//! exports, `check` and `standard`. Messages are modules of their own, so that only the language that
//! somebody imports is loaded.

mod functions;
mod helper;
pub(super) mod messages;
mod paths;
mod print;
mod rules;
mod types;

use std::rc::Rc;

use crate::artefact::{Artefact, Emitter};
use fintoc_schema::json_schema::Language;
use fintoc_schema::model::{Model, Module, Object};
use fintoc_schema::name::kebab;
use fintoc_schema::walk;

/// The checkers.
pub const JAVASCRIPT: Emitter = Emitter {
    name: "javascript",
    about: "a checker for each root type, as a module without dependencies",
    emit,
};

fn emit(model: &Model) -> Vec<Artefact> {
    let file = |path: &str, text: String| Artefact { path: format!("javascript/{path}"), text };
    let mut files = vec![file("check.d.ts", include_str!("fixed/check.d.ts").to_owned())];
    for (word, language) in [("en", Language::English), ("es", Language::Spanish)] {
        files.push(file(&format!("messages/{word}.d.ts"), messages::DECLARATION.to_owned()));
        let catalogue = messages::catalogue(model, language);
        let text = format!("{MADE}\n{catalogue}\nexport default message;\n");
        files.push(file(&format!("messages/{word}.js"), text));
    }
    for module in &model.modules {
        for root in module.objects.iter().filter(|object| object.root) {
            let path = format!("{}/{}", module.name, kebab(&root.name));
            files.push(file(&format!("{path}.d.ts"), declaration(root)));
            files.push(file(&format!("{path}.js"), checker(module, root)));
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

const MADE: &str = "// Made from the specs by `cargo fintoc export`: edit those.\n";

/// The module that checks one root object.
fn checker(module: &Module, root: &Rc<Object>) -> String {
    format!(
        "// Checks values against {}/{}.\n{MADE}\n{}\
         export const check = judge(check{});\n\
         export const standard = standardSchema(check);\n",
        module.name,
        root.name,
        program(root, &["judge", "standardSchema"]),
        root.name,
    )
}

/// The `.d.ts` file of a root object.
fn declaration(root: &Object) -> String {
    format!(
        "import type {{ Check, Options, StandardSchema }} from \"../check.js\";\n\
         import type {{ {name} }} from \"./types/{direction}.js\";\n\n\
         export type {{ {name} }};\n\n\
         /** Judges a value as {{@link {name}}}. */\n\
         export declare const check: Check<{name}>;\n\n\
         /** The same for libraries that speak Standard Schema. */\n\
         export declare const standard: (options?: Options) => StandardSchema<{name}>;\n",
        name = root.name,
        direction = root.direction,
    )
}

/// Everything that checks a root object, down to the function of its name, with the helpers that it
/// and others call.
pub(super) fn program(root: &Rc<Object>, called: &[&str]) -> String {
    let mut functions = functions::Functions::new(root.direction);
    for (named, uses) in walk::parts(root) {
        functions.add(&named, uses);
    }
    let names = functions.names.iter().map(String::as_str).chain(called.iter().copied());
    let helpers = helper::needed(names, root.direction);
    format!("{helpers}\n\n{}", functions.text)
}
