//! Writes TypeScript declarations in which invalid combinations of members do not compile.
//!
//! ```ts
//! export type Session = { currency: Currency } & (
//!   | { amount: Amount; line_items?: never }
//!   | { amount?: never; line_items: readonly [LineItem, ...LineItem[]] }
//! );
//! ```

mod object;
mod tsdoc;
mod types;

use crate::artefact::{Artefact, Emitter};
use fintoc_schema::model::{Direction, Enum, Model, Module, Scalar, Union};

/// The declarations.
pub const TYPESCRIPT: Emitter = Emitter {
    name: "typescript",
    about: "types for requests and responses, in which invalid combinations of members do not compile",
    emit,
};

fn emit(model: &Model) -> Vec<Artefact> {
    let mut files: Vec<Artefact> = model.modules.iter().flat_map(module).collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// Returns the folder of a module's types, beside its checkers.
pub(crate) fn folder(module: &Module) -> String {
    format!("javascript/{}/types", module.name)
}

fn module(module: &Module) -> Vec<Artefact> {
    let head = format!(
        "// Types of {}, dated version {}.\n// Generated from the specs by `cargo fintoc export`. Do not edit.\n\n",
        module.path_generation, module.dated_version
    );
    let file = |name: &str, text: String| Artefact {
        path: format!("{}/{name}.d.ts", folder(module)),
        text: format!("{head}{}\n", text.trim_end()),
    };
    vec![
        file("index", index(module)),
        file("request", direction(module, Direction::Request)),
        file("response", direction(module, Direction::Response)),
        file("shared", shared(module)),
    ]
}

/// Returns the index: root types by their names, all others in a namespace for each direction.
fn index(module: &Module) -> String {
    let mut text = String::from(
        "export type * from \"./shared.js\";\n\
         export type * as request from \"./request.js\";\n\
         export type * as response from \"./response.js\";\n",
    );
    for direction in Direction::ALL {
        let roots = module.objects.iter().filter(|object| object.root && object.direction == *direction);
        let names: Vec<&str> = roots.map(|object| &*object.name).collect();
        if !names.is_empty() {
            text.push_str(&format!("export type {{ {} }} from \"./{direction}.js\";\n", names.join(", ")));
        }
    }
    text
}

/// Returns the declarations of simple types, which are equal in both directions.
fn shared(module: &Module) -> String {
    let scalars = module.scalars.iter().map(|scalar| self::scalar(scalar));
    let enums = module.enums.iter().map(|list| enumeration(list));
    let unions = module.unions.iter().filter(|union| union.direction.is_none());
    let unions = unions.map(|union| self::union(union, Direction::Request));
    scalars.chain(enums).chain(unions).collect()
}

fn direction(module: &Module, direction: Direction) -> String {
    let unions = module.unions.iter().filter(|union| union.direction == Some(direction));
    let objects = module.objects.iter().filter(|object| object.direction == direction);
    let text: String = unions
        .map(|union| self::union(union, direction))
        .chain(objects.map(|object| object::declaration(object)))
        .collect();
    let names = shared_names(module);
    let used: Vec<&str> = names.into_iter().filter(|name| mentions(&text, name)).collect();
    if used.is_empty() {
        return text;
    }
    format!("import type {{\n{}}} from \"./shared.js\";\n\n{text}", list(&used))
}

fn shared_names(module: &Module) -> Vec<&str> {
    let scalars = module.scalars.iter().map(|scalar| &*scalar.name);
    let enums = module.enums.iter().map(|list| &*list.name);
    let unions = module.unions.iter().filter(|union| union.direction.is_none()).map(|union| &*union.name);
    let mut names: Vec<&str> = scalars.chain(enums).chain(unions).collect();
    names.sort_unstable();
    names
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("  {name},\n")).collect()
}

/// Whether a declaration uses a name outside comments.
fn mentions(text: &str, name: &str) -> bool {
    let code = text.lines().filter(|line| !line.trim_start().starts_with(['*', '/']));
    let words = |line: &str| line.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == name);
    code.into_iter().any(words)
}

fn scalar(scalar: &Scalar) -> String {
    format!("{}export type {} = {};\n\n", tsdoc::scalar(scalar), scalar.name, types::of_scalar(scalar))
}

fn enumeration(list: &Enum) -> String {
    let words = types::words(list).join(" | ");
    format!("{}export type {} = {words};\n\n", tsdoc::enumeration(list), list.name)
}

fn union(union: &Union, direction: Direction) -> String {
    let variants = types::variants(union, direction).join(" | ");
    format!("{}export type {} = {variants};\n\n", tsdoc::union(union), union.name)
}
