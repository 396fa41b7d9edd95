//! How values are made: a closed struct by a builder, an open one by `new`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::builder::emit_builder;
use crate::emit::generics::instance;
use crate::model::{Field, Item, Presence, Struct};

/// What stands beside the item, under its names; and what may stand apart.
pub(crate) fn emit_build(item: &Item<Struct>) -> TokenStream {
    if item.shape.open { emit_new(item) } else { emit_builder(item) }
}

/// ```text
/// pub fn new(id: impl Into<String>) -> Self {
///     Self { id: id.into(), email: Default::default(), unknown: Default::default() }
/// }
/// ```
fn emit_new(item: &Item<Struct>) -> TokenStream {
    let Item { name, visibility, generics, shape, .. } = item;
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let required: Vec<&Field> = shape.fields.iter().filter(|field| field.is_required()).collect();
    let names = required.iter().map(|field| &field.name);
    let types = required.iter().map(|field| &field.ty);
    let fields = shape.fields.iter().map(|field| {
        let name = &field.name;
        match field.presence {
            Presence::Required | Presence::Nullable => quote!(#name: ::core::convert::Into::into(#name)),
            Presence::Optional | Presence::Member { .. } => {
                quote!(#name: ::core::default::Default::default())
            }
        }
    });
    let unknown = shape.unknown.iter();
    let new = quote! {
        /// Takes what must be there; every other member is absent, until its field is assigned.
        #[must_use]
        #[allow(clippy::too_many_arguments, reason = "there are as many as the object requires")]
        #visibility fn new(#(#names: impl ::core::convert::Into<#types>),*) -> Self {
            Self { #(#fields,)* #(#unknown: ::core::default::Default::default())* }
        }
    };
    match instance(generics, &new) {
        Some(new) => quote! {
            #[automatically_derived]
            impl #name { #new }
        },
        None => quote! {
            #[automatically_derived]
            impl #impl_generics #name #ty_generics #where_clause { #new }
        },
    }
}

/// The name of a builder.
pub(crate) fn builder_name(item: &Item<Struct>) -> syn::Ident {
    format_ident!("{}Builder", item.name)
}
