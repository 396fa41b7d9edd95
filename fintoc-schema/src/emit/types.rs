//! Generates the Rust type for a type of the model, in either direction.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens;
use crate::model::{Direction, Field, Kind, Type};

/// The path by which generated code refers to the crate with the derives and the run-time types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Runtime {
    /// `crate`: the code is part of `fintoc-types` itself.
    Crate,
    /// `::fintoc_types`: the code is part of a crate that depends on it.
    Extern,
}

impl Runtime {
    pub(super) fn path(self) -> TokenStream {
        match self {
            Self::Crate => quote!(crate),
            Self::Extern => quote!(::fintoc_types),
        }
    }
}

/// The Rust type of a field, with its optionality and nullability.
pub(super) fn field_type(field: &Field, direction: Direction, runtime: Runtime) -> TokenStream {
    let value = value_type(&field.ty, direction, runtime);
    let krate = runtime.path();
    match (field.required, direction, field.nullable) {
        (true, _, false) => value,
        (true, _, true) => quote!(#krate::Nullable<#value>),
        // A reader keeps every null, so it can be written back.
        (false, Direction::Response, _) | (false, Direction::Request, true) => quote!(#krate::Member<#value>),
        (false, Direction::Request, false) => quote!(Option<#value>),
    }
}

/// The Rust type of a value: a constrained type in a request, a raw type in a response.
pub(super) fn value_type(ty: &Type, direction: Direction, runtime: Runtime) -> TokenStream {
    let krate = runtime.path();
    match ty {
        Type::Scalar(scalar) => match (direction, scalar.kind) {
            (_, Kind::Boolean) => quote!(bool),
            (Direction::Request, _) => shared(&scalar.name),
            (Direction::Response, Kind::String) => quote!(S),
            (Direction::Response, kind) => raw(kind, runtime),
        },
        Type::Enum(item) if item.open && direction == Direction::Response => {
            let name = shared(&item.name);
            quote!(#krate::OpenEnum<#name>)
        }
        // The spelling that was received is written back.
        Type::Enum(item)
            if direction == Direction::Response && item.variants.iter().any(|it| !it.aliases.is_empty()) =>
        {
            let name = shared(&item.name);
            quote!(#krate::Verbatim<#name>)
        }
        Type::Enum(item) => shared(&item.name),
        Type::Object(_) | Type::Union(_) => own(ty, direction),
        Type::Array(array) => {
            let items = value_type(&array.items, direction, runtime);
            quote!(Vec<#items>)
        }
        Type::Map(map) => {
            let keys = value_type(&Type::Scalar(map.keys.clone()), direction, runtime);
            let values = value_type(&map.values, direction, runtime);
            quote!(#krate::Map<#keys, #values>)
        }
    }
}

/// The type inside a newtype.
pub(super) fn raw(kind: Kind, runtime: Runtime) -> TokenStream {
    let krate = runtime.path();
    match kind {
        Kind::String => quote!(String),
        Kind::Integer => quote!(i64),
        Kind::Number => quote!(#krate::Number),
        Kind::Boolean => quote!(bool),
    }
}

/// The path from `request` or `response` to a type that both directions share.
pub(super) fn shared(name: &str) -> TokenStream {
    let name = tokens::ident(name);
    quote!(super::#name)
}

fn own(ty: &Type, direction: Direction) -> TokenStream {
    let name = match ty {
        Type::Object(object) => tokens::ident(&object.name),
        Type::Union(union) => tokens::ident(&union.name),
        Type::Scalar(_) | Type::Enum(_) | Type::Array(_) | Type::Map(_) => return TokenStream::new(),
    };
    let arguments = (direction == Direction::Response && ty.holds_text()).then(|| quote!(<S>));
    quote!(#name #arguments)
}

/// Generates `<S: Text = SmolStr>` for a response that contains strings.
pub(super) fn parameter<'t>(
    held: impl IntoIterator<Item = &'t Type>,
    direction: Direction,
    runtime: Runtime,
) -> Option<TokenStream> {
    let krate = runtime.path();
    let wanted = direction == Direction::Response && held.into_iter().any(Type::holds_text);
    wanted.then(|| quote!(<S: #krate::Text = #krate::SmolStr>))
}
