//! Turns a type of the model into a Rust type, for either direction.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens;
use crate::model::{Direction, Field, Kind, Type};

/// How generated code names the crate that holds the derives and the run-time types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Runtime {
    /// `crate`: the code is part of `fintoc-types` itself.
    Crate,
    /// `::fintoc_types`: the code stands in a crate that depends on it.
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

/// What a field is declared as, absence and null included.
pub(super) fn of_field(field: &Field, direction: Direction, runtime: Runtime) -> TokenStream {
    let value = of(&field.ty, direction, runtime);
    let krate = runtime.path();
    match (field.required, direction, field.nullable) {
        (true, _, false) => value,
        (true, _, true) => quote!(#krate::Nullable<#value>),
        // A reader keeps a null wherever it came, so that it can be written back.
        (false, Direction::Response, _) | (false, Direction::Request, true) => quote!(#krate::Member<#value>),
        (false, Direction::Request, false) => quote!(Option<#value>),
    }
}

/// What a value is declared as: a request holds constrained types, a response what was sent.
pub(super) fn of(ty: &Type, direction: Direction, runtime: Runtime) -> TokenStream {
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
            quote!(#krate::Open<#name>)
        }
        // What was sent is what is written back.
        Type::Enum(item)
            if direction == Direction::Response && item.variants.iter().any(|it| !it.aliases.is_empty()) =>
        {
            let name = shared(&item.name);
            quote!(#krate::Spelled<#name>)
        }
        Type::Enum(item) => shared(&item.name),
        Type::Object(_) | Type::Union(_) => own(ty, direction),
        Type::Array(array) => {
            let items = of(&array.items, direction, runtime);
            quote!(Vec<#items>)
        }
        Type::Map(map) => {
            let keys = of(&Type::Scalar(map.keys.clone()), direction, runtime);
            let values = of(&map.values, direction, runtime);
            quote!(#krate::Map<#keys, #values>)
        }
    }
}

/// What a scalar holds inside.
pub(super) fn raw(kind: Kind, runtime: Runtime) -> TokenStream {
    let krate = runtime.path();
    match kind {
        Kind::String => quote!(String),
        Kind::Integer => quote!(i64),
        Kind::Number => quote!(#krate::Number),
        Kind::Boolean => quote!(bool),
    }
}

/// The path from inside `request` or `response` to a type that both directions share.
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

/// `<S: Text = SmolStr>`, where a response holds texts.
pub(super) fn parameter<'t>(
    held: impl IntoIterator<Item = &'t Type>,
    direction: Direction,
    runtime: Runtime,
) -> Option<TokenStream> {
    let krate = runtime.path();
    let wanted = direction == Direction::Response && held.into_iter().any(Type::holds_text);
    wanted.then(|| quote!(<S: #krate::Text = #krate::SmolStr>))
}
