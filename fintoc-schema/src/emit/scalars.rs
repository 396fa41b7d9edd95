//! Generates an annotated newtype from a scalar.
//!
//! ```text
//! #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Scalar)]
//! #[fintoc(sensitive = personal, max_length = 254, pattern = EMAIL_PATTERN)]
//! pub struct Email(String);
//! ```

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{self, Runtime};
use super::{docs, patterns, tokens};
use crate::assertion::Argument;
use crate::model::{Constraint, Kind, Scalar, Sensitivity, Type};
use crate::name;

/// Generates the newtype, and the table of its pattern if it has one. A boolean has no constraints
/// and stays a `bool`.
pub(super) fn emit(scalar: &Scalar, runtime: Runtime) -> TokenStream {
    if scalar.kind == Kind::Boolean {
        return TokenStream::new();
    }
    let name = tokens::ident(&scalar.name);
    let about = docs::scalar(scalar);
    let krate = runtime.path();
    let derives = match scalar.kind {
        Kind::Integer => quote!(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash),
        Kind::String => quote!(Clone, PartialEq, Eq, PartialOrd, Ord, Hash),
        Kind::Number | Kind::Boolean => quote!(Clone, PartialEq, Eq, Hash),
    };
    let inner = types::raw(scalar.kind, runtime);
    let sensitive = scalar.sensitive.map(class).map(|class| quote!(sensitive = #class,));
    let pattern = patterns::emit(scalar, runtime);
    let constraints = scalar.constraints.iter().map(|constraint| attribute(constraint, &scalar.name));
    quote! {
        #about
        #[derive(#derives, #krate::Scalar)]
        #[fintoc(crate = #krate, #sensitive #(#constraints),*)]
        pub struct #name(#inner);
        #pattern
    }
}

/// Generates the sensitivity class: `personal`.
pub(super) fn class(sensitivity: Sensitivity) -> TokenStream {
    let class = tokens::ident(match sensitivity {
        Sensitivity::Secret => "secret",
        Sensitivity::Personal => "personal",
        Sensitivity::Bank => "bank",
    });
    quote!(#class)
}

/// The sensitivity class of the scalars in a value, at any depth of arrays and maps. Objects and
/// unions redact their own.
pub(super) fn class_within(ty: &Type) -> Option<Sensitivity> {
    match ty {
        Type::Scalar(scalar) => scalar.sensitive,
        Type::Array(array) => class_within(&array.items),
        Type::Map(map) => class_within(&map.values).or(map.keys.sensitive),
        Type::Enum(_) | Type::Object(_) | Type::Union(_) => None,
    }
}

/// Generates `max_length = 254`: the keyword is the name of the function that decides it.
pub(super) fn attribute(constraint: &Constraint, scalar: &str) -> TokenStream {
    let word = tokens::ident(&name::field(constraint.keyword().word()));
    match constraint.assertion.argument() {
        Argument::Integer(bound) => {
            let bound = proc_macro2::Literal::i64_unsuffixed(bound);
            quote!(#word = #bound)
        }
        Argument::Flag => quote!(#word),
        Argument::Text(value) => {
            let value = tokens::text(value);
            quote!(#word = #value)
        }
        Argument::Patterns(_) => {
            let table = patterns::name(scalar);
            quote!(#word = &#table)
        }
    }
}
