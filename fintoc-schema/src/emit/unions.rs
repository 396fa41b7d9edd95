//! Generates an annotated Rust enum from a union.
//!
//! ```text
//! #[derive(Clone, PartialEq, Eq, Hash, Read, Write, Validate, Redact)]
//! #[fintoc(closed, kind)]
//! pub enum MetadataValue {
//!     Text(super::MetadataText),
//!     Flag(bool),
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::structs::{into_owned, openness, value_attributes};
use super::types::{self, Runtime};
use super::{docs, scalars, tokens};
use crate::model::{Direction, Discriminator, Union, UnionVariant};

/// Generates the enum for one direction.
pub(super) fn emit(union: &Union, direction: Direction, runtime: Runtime) -> TokenStream {
    let name = tokens::ident(&union.name);
    let about = docs::union(union);
    let krate = runtime.path();
    let openness = openness(direction);
    let by = match &union.by {
        Discriminator::Tag(member) => {
            let member = tokens::text(member);
            quote!(tag = #member)
        }
        Discriminator::Kind => quote!(kind),
    };
    let variants = union.variants.iter().map(|item| variant(item, union, direction, runtime));
    let parameter = types::parameter(union.variants.iter().map(|item| &item.ty), direction, runtime);
    let owned = into_owned(direction, runtime);
    quote! {
        #about
        #[derive(Clone, PartialEq, Eq, Hash, #krate::Read, #krate::Write, #krate::Validate, #krate::Redact #owned)]
        #[fintoc(crate = #krate, #openness, #by)]
        #[non_exhaustive]
        pub enum #name #parameter { #(#variants),* }
    }
}

fn variant(item: &UnionVariant, union: &Union, direction: Direction, runtime: Runtime) -> TokenStream {
    let name = tokens::ident(&item.name);
    let about = docs::union_variant(item);
    let inner = types::value_type(&item.ty, direction, runtime);
    let rename = match union.by {
        Discriminator::Tag(_) => {
            let wire = tokens::text(&item.wire);
            Some(quote!(rename = #wire))
        }
        Discriminator::Kind => None,
    };
    let sensitive = scalars::class_within(&item.ty).map(|class| {
        let class = scalars::class(class);
        quote!(sensitive = #class)
    });
    let attributes: Vec<TokenStream> =
        rename.into_iter().chain(sensitive).chain(value_attributes(&item.ty, direction)).collect();
    let attribute = (!attributes.is_empty()).then(|| quote!(#[fintoc(#(#attributes),*)]));
    quote! {
        #about
        #attribute
        #name(#inner)
    }
}
