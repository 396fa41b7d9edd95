//! Generates an annotated struct from an object.
//!
//! ```text
//! #[derive(Clone, PartialEq, Eq, Hash, Read, Write, Validate, Redact, Build, IntoOwned)]
//! #[fintoc(object = "v1/CheckoutSession", open)]
//! #[non_exhaustive]
//! pub struct CheckoutSession<S: Text = SmolStr> {
//!     #[fintoc(scalar = super::CheckoutSessionId)]
//!     pub id: S,
//!     #[fintoc(unknown)]
//!     pub unknown: UnknownMembers,
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{self, Runtime};
use super::{docs, rules, scalars, tokens};
use crate::model::{Direction, Field, Kind, Object, Scalar, Type};

/// Generates the struct for the object's direction.
pub(super) fn emit(object: &Object, module: &str, runtime: Runtime) -> TokenStream {
    let name = tokens::ident(&object.name);
    let about = docs::object(object);
    let krate = runtime.path();
    let openness = openness(object.direction);
    let object_name = tokens::text(&format!("{module}/{}", object.name));
    let constructors = rules::constructors(object).into_iter();
    let rules = object.rules.iter().map(|rule| rules::emit(rule, object, runtime));
    let fields = object.fields.iter().map(|item| field(item, object.direction, runtime));
    let unknown = match object.direction {
        Direction::Request => TokenStream::new(),
        Direction::Response => {
            let about = docs::unknown_members();
            quote! {
                #about
                #[fintoc(unknown)]
                pub unknown: #krate::UnknownMembers
            }
        }
    };
    let parameter = types::parameter(object.fields.iter().map(|item| &item.ty), object.direction, runtime);
    let owned = into_owned(object.direction, runtime);
    quote! {
        #about
        #[derive(
            Clone, PartialEq, Eq, Hash,
            #krate::Read, #krate::Write, #krate::Validate, #krate::Redact, #krate::Build #owned
        )]
        #[fintoc(crate = #krate, object = #object_name, #openness #(, #constructors)* #(, #rules)*)]
        #[non_exhaustive]
        pub struct #name #parameter {
            #(#fields,)*
            #unknown
        }
    }
}

/// Generates `, IntoOwned` for types that may borrow.
pub(super) fn into_owned(direction: Direction, runtime: Runtime) -> Option<TokenStream> {
    let krate = runtime.path();
    (direction == Direction::Response).then(|| quote!(, #krate::IntoOwned))
}

/// Generates `closed`, which rejects unknown members, or `open`, which keeps them.
pub(super) fn openness(direction: Direction) -> TokenStream {
    match direction {
        Direction::Request => quote!(closed),
        Direction::Response => quote!(open),
    }
}

fn field(item: &Field, direction: Direction, runtime: Runtime) -> TokenStream {
    let name = tokens::ident(&item.name);
    let about = docs::field(item);
    let visibility = match direction {
        Direction::Request => TokenStream::new(),
        Direction::Response => quote!(pub),
    };
    let ty = types::field_type(item, direction, runtime);
    let attributes: Vec<TokenStream> = [
        (item.name.trim_start_matches("r#") != item.wire).then(|| {
            let wire = tokens::text(&item.wire);
            quote!(rename = #wire)
        }),
        item.expected.then(|| quote!(expected)),
        (item.nullable && !item.required).then(|| quote!(nullable)),
        item.sensitive.or_else(|| scalars::class_within(&item.ty)).map(|class| {
            let class = scalars::class(class);
            quote!(sensitive = #class)
        }),
    ]
    .into_iter()
    .flatten()
    .chain(value_attributes(&item.ty, direction))
    .collect();
    let attribute = (!attributes.is_empty()).then(|| quote!(#[fintoc(#(#attributes),*)]));
    quote! {
        #about
        #attribute
        #visibility #name: #ty
    }
}

/// Generates the constraints of a value: those of a container, and in a response, which has raw
/// values, the newtype whose violations become findings.
pub(super) fn value_attributes(ty: &Type, direction: Direction) -> Vec<TokenStream> {
    let inside = |word: &str, words: Vec<TokenStream>| {
        let word = tokens::ident(word);
        (!words.is_empty()).then(|| quote!(#word(#(#words),*)))
    };
    let (parts, constraints) = match ty {
        Type::Scalar(scalar) => return scalar_attribute(scalar, direction).into_iter().collect(),
        Type::Array(array) => {
            (vec![inside("items", value_attributes(&array.items, direction))], &array.constraints)
        }
        Type::Map(map) => (
            vec![
                inside("keys", scalar_attribute(&map.keys, direction).into_iter().collect()),
                inside("values", value_attributes(&map.values, direction)),
            ],
            &map.constraints,
        ),
        Type::Enum(_) | Type::Object(_) | Type::Union(_) => return Vec::new(),
    };
    let own = constraints.iter().map(|constraint| scalars::attribute(constraint, ""));
    own.chain(parts.into_iter().flatten()).collect()
}

// A request has the newtype itself.
fn scalar_attribute(scalar: &Scalar, direction: Direction) -> Option<TokenStream> {
    let needed = direction == Direction::Response && scalar.kind != Kind::Boolean;
    needed.then(|| {
        let newtype = types::shared(&scalar.name);
        quote!(scalar = #newtype)
    })
}
