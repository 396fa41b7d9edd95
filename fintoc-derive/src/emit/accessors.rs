//! What rules of outer objects see of a struct: each member by its name in JSON, if it has a value.
//!
//! ```text
//! pub fn __fintoc_price_data(&self) -> Option<&PriceData> { Some(&self.price_data) }
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{Field, Item, Presence, Struct};

/// The accessor of a member; only names that are identifiers have one.
pub(crate) fn accessor(wire: &str, span: Span) -> Option<Ident> {
    let name = format!("__fintoc_{wire}");
    syn::parse_str::<Ident>(&name).ok().map(|_| Ident::new(&name, span))
}

/// The value of a member, if it has one: an `Option<&T>`.
pub(crate) fn value_of(field: &Field, this: &TokenStream) -> TokenStream {
    let name = &field.name;
    match field.presence {
        Presence::Required => quote!(::core::option::Option::Some(&#this.#name)),
        Presence::Optional => quote!(#this.#name.as_ref()),
        Presence::Nullable | Presence::Member { .. } => quote!(#this.#name.value()),
    }
}

pub(crate) fn emit_accessors(item: &Item<Struct>) -> TokenStream {
    let Item { name, visibility, generics, shape, .. } = item;
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let accessors = shape.fields.iter().filter_map(|field| {
        let accessor = accessor(&field.wire, Span::call_site())?;
        let ty = &field.value.ty;
        let value = value_of(field, &quote!(self));
        Some(quote! {
            #[doc(hidden)]
            #[inline]
            #visibility fn #accessor(&self) -> ::core::option::Option<&#ty> { #value }
        })
    });
    quote! {
        // A private field may have a private type; only rules of this crate reach it.
        #[allow(dead_code, private_interfaces, reason = "rules of other types may ask for any member")]
        #[automatically_derived]
        impl #impl_generics #name #ty_generics #where_clause {
            #(#accessors)*
        }
    }
}
