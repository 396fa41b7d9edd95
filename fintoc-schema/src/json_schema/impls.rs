//! Generates `JsonSchema` impls for all types, so a user's own schemas can contain them.
//!
//! ```text
//! json_schema! { v1::request::Customer, "v1::request::Customer", "{...}", [("TaxId", v1::request::TaxId)] }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{self, TypeSchema};
use crate::emit::{direction_module, tokens};
use crate::model::{Direction, Model, Module};

/// Generates one call of the macro `json_schema!` for each named type. The macro belongs to the crate
/// with the types.
///
/// ```
/// use fintoc_schema::{json_schema, model::Model};
///
/// let nothing = Model { modules: Vec::new(), messages: Vec::new(), words: Vec::new() };
/// assert!(json_schema::impls(&nothing).is_empty());
/// ```
#[must_use]
pub fn impls(model: &Model) -> TokenStream {
    model
        .modules
        .iter()
        .flat_map(|module| types::types(module).into_iter().map(|ty| type_impls(&ty, module)))
        .collect()
}

fn type_impls(ty: &TypeSchema, module: &Module) -> TokenStream {
    let text = tokens::text(&ty.text);
    let directions =
        [Direction::Request, Direction::Response].into_iter().filter(|way| has_direction(ty, *way, module));
    // A type that both directions share is one Rust type, except a union, of which each direction has its own.
    let union = module.unions.iter().any(|union| union.name == ty.name);
    let directions: Vec<Option<Direction>> = match ty.direction {
        None if !union => vec![None],
        _ => directions.map(Some).collect(),
    };
    let calls = directions.into_iter().map(|way| {
        let path = path(&ty.name, way, module);
        let id = tokens::text(&path.to_string().replace(' ', ""));
        let name = tokens::text(&ty.name);
        let references = ty.references.iter().map(|name| {
            let key = tokens::text(name);
            let path = path_of_reference(name, way, module);
            quote!((#key, #path))
        });
        quote! { json_schema! { #path, #name, #id, #text, [#(#references),*] } }
    });
    calls.collect()
}

fn has_direction(ty: &TypeSchema, way: Direction, module: &Module) -> bool {
    let union = module.unions_of(way).any(|union| union.name == ty.name);
    union || ty.direction == Some(way)
}

fn path_of_reference(name: &str, way: Option<Direction>, module: &Module) -> TokenStream {
    let shared = module.scalars.iter().any(|scalar| scalar.name == name)
        || module.enums.iter().any(|item| item.name == name);
    path(name, way.filter(|_| !shared), module)
}

fn path(name: &str, way: Option<Direction>, module: &Module) -> TokenStream {
    let module = tokens::ident(&module.name);
    let name = tokens::ident(name);
    match way {
        Some(way) => {
            let way = tokens::ident(direction_module(way));
            quote!(crate::#module::#way::#name)
        }
        None => quote!(crate::#module::#name),
    }
}
