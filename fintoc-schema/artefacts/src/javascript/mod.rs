//! Writes a checker for each root object: a module without dependencies, for browsers and Node.
//!
//! ```text
//! root Object ──types, rules──▶ functions::Functions ──helper──▶ v1/create-checkout-session.js
//! Message     ──messages─────────────────────────────────────▶ messages/en.js, messages/es.js
//! ```
//!
//! A module contains the helpers that it needs, a function for each type, and the exports `check` and `standard`. Each
//! language of the messages is a module of its own, so a bundle contains only the languages that it imports.

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
        let text = format!("{GENERATED}\n{catalogue}\nexport default message;\n");
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

const GENERATED: &str = "// Generated from the specs by `cargo fintoc export`. Do not edit.\n";

/// Returns the module that checks a root object.
fn checker(module: &Module, root: &Rc<Object>) -> String {
    format!(
        "// Validates values against {}/{}.\n{GENERATED}\n{}\
         export const check = judge(check{});\n\
         export const standard = standardSchema(check);\n",
        module.name,
        root.name,
        program(root, &["judge", "standardSchema"]),
        root.name,
    )
}

/// Returns the `.d.ts` file of a root object.
fn declaration(root: &Object) -> String {
    format!(
        "import type {{ Check, Options, StandardSchema }} from \"../check.js\";\n\
         import type {{ {name} }} from \"./types/{direction}.js\";\n\n\
         export type {{ {name} }};\n\n\
         /** Validates a value as {{@link {name}}}, with messages for developers. */\n\
         export declare const check: Check<{name}>;\n\n\
         /** The same for libraries that support Standard Schema, with messages for forms. */\n\
         export declare const standard: (options?: Options) => StandardSchema<{name}>;\n",
        name = root.name,
        direction = root.direction,
    )
}

/// Returns the functions that check a root object, with the helpers that they and `called` need.
pub(super) fn program(root: &Rc<Object>, called: &[&str]) -> String {
    let mut functions = functions::Functions::new(root.direction);
    for (named, uses) in walk::parts(root) {
        functions.add(&named, uses);
    }
    let names = functions.names.iter().map(String::as_str).chain(called.iter().copied());
    let helpers = helper::needed(names, root.direction);
    format!("{helpers}\n\n{}", functions.text)
}
