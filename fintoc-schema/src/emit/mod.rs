//! Generates Rust source from the model: annotated items, whose behaviour `fintoc-derive` generates.
//!
//! ```text
//! pub mod v1 {
//!     pub use request::CreateCheckoutSession;
//!     pub struct Amount(i64);                 // scalars and enumerations are shared
//!     pub enum Currency { Clp, Mxn }
//!     pub mod request { pub struct CreateCheckoutSession { .. } }
//!     pub mod response { pub struct CheckoutSession { .. } }
//! }
//! ```

mod docs;
mod enums;
mod messages;
mod patterns;
mod rules;
mod scalars;
mod structs;
pub(crate) mod tokens;
mod types;
mod unions;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Direction, Model, Module, Object};

pub use messages::messages;
pub use types::Runtime;

/// Generates a `pub mod` for each module of the model, and the table `ROOTS` of their root types.
///
/// `runtime` is the path of the crate with the derives and the run-time types.
///
/// ```
/// use fintoc_schema::{emit, model::Model};
///
/// let nothing = Model { modules: Vec::new(), messages: Vec::new(), words: Vec::new() };
/// assert!(emit::modules(&nothing, emit::Runtime::Extern).is_empty());
/// ```
pub fn modules(model: &Model, runtime: Runtime) -> TokenStream {
    if model.modules.is_empty() {
        return TokenStream::new();
    }
    let modules = model.modules.iter().map(|module| named_module(module, runtime));
    let roots = roots_by_name(model, runtime);
    quote! {
        #(#modules)*
        #roots
    }
}

/// Generates the content of one module, for a file of its own.
pub fn module(module: &Module, runtime: Runtime) -> TokenStream {
    let scalars = module.scalars.iter().map(|scalar| scalars::emit(scalar, runtime));
    let enums = module.enums.iter().map(|item| enums::emit(item, runtime));
    let roots = module.objects.iter().filter(|object| object.root).map(|object| re_export(object));
    let directions = [Direction::Request, Direction::Response]
        .map(|direction| direction_types(module, direction, runtime));
    quote! {
        #(#roots)*
        #(#scalars)*
        #(#enums)*
        #(#directions)*
    }
}

fn named_module(item: &Module, runtime: Runtime) -> TokenStream {
    let name = tokens::ident(&item.name);
    let about = docs::module(item);
    let body = module(item, runtime);
    quote! {
        #about
        pub mod #name { #body }
    }
}

fn re_export(object: &Object) -> TokenStream {
    let name = tokens::ident(&object.name);
    let direction = tokens::ident(direction_module(object.direction));
    quote! { pub use #direction::#name; }
}

/// ```text
/// pub static ROOTS: &[Root] = &[Root::new::<v1::CheckoutSession>("v1/CheckoutSession")];
/// ```
fn roots_by_name(model: &Model, runtime: Runtime) -> TokenStream {
    let krate = runtime.path();
    let about = docs::roots();
    let roots = model.modules.iter().flat_map(|module| {
        let krate = krate.clone();
        module.objects.iter().filter(|object| object.root).map(move |object| {
            let of = tokens::ident(&module.name);
            let name = tokens::ident(&object.name);
            let place = tokens::text(&format!("{}/{}", module.name, object.name));
            quote!(#krate::Root::new::<#of::#name>(#place))
        })
    });
    quote! {
        #about
        pub static ROOTS: &[#krate::Root] = &[#(#roots),*];
    }
}

// One type cannot be both strict and tolerant, so each direction has a module of its own.
fn direction_types(module: &Module, direction: Direction, runtime: Runtime) -> TokenStream {
    let mut objects = module.objects_of(direction).peekable();
    if objects.peek().is_none() {
        return TokenStream::new();
    }
    let unions = module.unions_of(direction).map(|union| unions::emit(union, direction, runtime));
    let structs = objects.map(|object| structs::emit(object, &module.name, runtime));
    let name = tokens::ident(direction_module(direction));
    let about = docs::direction(direction);
    quote! {
        #about
        pub mod #name {
            #(#unions)*
            #(#structs)*
        }
    }
}

/// The name of the Rust module with the types of a direction.
pub(crate) fn direction_module(direction: Direction) -> &'static str {
    match direction {
        Direction::Request => "request",
        Direction::Response => "response",
    }
}
