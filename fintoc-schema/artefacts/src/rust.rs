//! Writes the generated Rust, formatted: the items that `fintoc-types` compiles.

use proc_macro2::TokenStream;
use syn::{File, Item};

use crate::artefact::{Artefact, Emitter};
use fintoc_schema::emit::{self, Runtime};
use fintoc_schema::model::Model;

/// The emitter.
pub const RUST: Emitter =
    Emitter { name: "rust", about: "the Rust types that `fintoc-types` compiles, for reading", emit };

fn emit(model: &Model) -> Vec<Artefact> {
    let files = model.modules.iter().map(|module| {
        let tokens = emit::module(module, Runtime::Extern);
        let about = format!("//! Generated from `specs/{}`. Do not edit.\n\n", module.name);
        Artefact { path: format!("rust/{}.rs", module.name), text: about + &readable(tokens) }
    });
    files.collect()
}

/// Formats tokens as source.
///
/// ```
/// let tokens = quote::quote! { pub struct A; pub struct B; };
/// assert_eq!(fintoc_artefacts::rust::readable(tokens), "pub struct A;\n\npub struct B;\n");
/// ```
#[must_use]
pub fn readable(tokens: TokenStream) -> String {
    let plain = tokens.to_string();
    syn::parse2::<File>(tokens).map_or(plain, |file| lay_out(file.items))
}

// `prettyplease` writes no empty lines between items.
fn lay_out(items: Vec<Item>) -> String {
    let mut text = String::new();
    let mut before = None;
    for item in items {
        let import = matches!(item, Item::Use(_));
        if before.is_some_and(|before| !(before && import)) {
            text.push('\n');
        }
        before = Some(import);
        text.push_str(&one(item));
    }
    text
}

fn one(mut item: Item) -> String {
    let inner = if let Item::Mod(module) = &mut item {
        module.content.as_mut().map(|(_, items)| std::mem::take(items))
    } else {
        None
    };
    let shell = prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    });
    let Some(inner) = inner else { return shell };
    let mut text = shell.trim_end().trim_end_matches('}').to_owned();
    text.push('\n');
    for line in lay_out(inner).lines() {
        if !line.is_empty() {
            text.push_str("    ");
            text.push_str(line);
        }
        text.push('\n');
    }
    text + "}\n"
}

#[cfg(test)]
mod tests {
    use super::lay_out;

    #[test]
    fn separates_items_and_indents_modules() {
        let source =
            "pub use a::B; pub use a::C; /// Doc.\n pub mod a { pub struct B; pub struct C { b: B } }";
        let file: syn::File = syn::parse_str(source).expect("is Rust");
        assert_eq!(
            lay_out(file.items),
            "pub use a::B;\npub use a::C;\n\n/// Doc.\npub mod a {\n    pub struct B;\n\n    pub struct C {\n        b: B,\n    }\n}\n"
        );
    }
}
