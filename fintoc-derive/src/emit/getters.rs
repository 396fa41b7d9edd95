//! The getters of a closed struct.
//!
//! ```text
//! impl Request {
//!     pub fn amount(&self) -> Option<&Amount>
//!     pub fn warnings(&self) -> Findings
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Type, parse_quote};

use crate::check::last_segment;
use crate::emit::generics::bounded;
use crate::model::{Item, Presence, Struct};

pub(crate) fn emit_getters(item: &Item<Struct>) -> TokenStream {
    let Item { krate, name, visibility, generics, shape } = item;
    let (_, ty_generics, _) = generics.split_for_impl();
    let bounded = bounded(generics, &[parse_quote!(#krate::Validate)]);
    let (impl_generics, _, where_clause) = bounded.split_for_impl();
    let getters = shape.fields.iter().map(|field| {
        let (name, docs, ty) = (&field.name, &field.docs, &field.value.ty);
        let (shown, get) = match slice_of(ty) {
            Some(item) => (quote!(&[#item]), quote!(.map(::std::vec::Vec::as_slice))),
            None => (quote!(&#ty), TokenStream::new()),
        };
        let docs = match docs.is_empty() {
            false => quote!(#(#docs)*),
            true => {
                let doc = format!("The member `{}`.", field.wire);
                quote!(#[doc = #doc])
            }
        };
        let (result, value) = match field.presence {
            Presence::Required => (shown, quote!(&self.#name)),
            Presence::Optional => (quote!(::core::option::Option<#shown>), quote!(self.#name.as_ref()#get)),
            Presence::Nullable => (quote!(#krate::Nullable<#shown>), quote!(self.#name.as_ref()#get)),
            Presence::Member { .. } => (quote!(#krate::Member<#shown>), quote!(self.#name.as_ref()#get)),
        };
        quote! {
            #docs
            #[inline]
            #[must_use]
            #visibility fn #name(&self) -> #result { #value }
        }
    });
    quote! {
        #[automatically_derived]
        impl #impl_generics #name #ty_generics #where_clause {
            #(#getters)*

            /// What is unusual, though it is not refused.
            #[must_use]
            #visibility fn warnings(&self) -> #krate::Findings { #krate::Validate::findings(self) }
        }
    }
}

fn slice_of(ty: &Type) -> Option<&Type> {
    match last_segment(ty) {
        Some((word, types)) if word == "Vec" => types.first().copied(),
        _ => None,
    }
}
