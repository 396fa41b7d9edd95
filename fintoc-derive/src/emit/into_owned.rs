//! Emits `IntoOwned`, which turns a value that borrows from the JSON text into one that owns its strings.
//!
//! ```text
//! impl<S: Text + IntoOwned> IntoOwned for Account<S> where <S as IntoOwned>::Owned: Text {
//!     type Owned = Account<<S as IntoOwned>::Owned>;
//!     fn into_owned(self) -> Self::Owned {
//!         Account { number: IntoOwned::into_owned(self.number), unknown: self.unknown }
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericParam, WherePredicate, parse_quote};

use crate::emit::impl_block::{impl_trait, with_bounds};
use crate::model::{Item, Struct, Union};

/// Emits `IntoOwned` of a struct.
pub(crate) fn emit_into_owned(item: &Item<Struct>) -> TokenStream {
    let Item { name, krate, data, .. } = item;
    let fields = data.fields.iter().map(|field| {
        let field = &field.name;
        quote!(#field: #krate::IntoOwned::into_owned(self.#field))
    });
    let unknown = data.unknown.iter().map(|unknown| quote!(#unknown: self.#unknown));
    impl_into_owned(item, quote!(#name { #(#fields,)* #(#unknown)* }))
}

/// Emits `IntoOwned` of a union.
pub(crate) fn emit_into_owned_union(item: &Item<Union>) -> TokenStream {
    let Item { name, krate, data, .. } = item;
    let arms = data.variants.iter().map(|variant| {
        let variant = &variant.name;
        quote!(Self::#variant(__value) => #name::#variant(#krate::IntoOwned::into_owned(__value)))
    });
    impl_into_owned(item, quote!(match self { #(#arms),* }))
}

fn impl_into_owned<D>(item: &Item<D>, body: TokenStream) -> TokenStream {
    let Item { name, krate, .. } = item;
    let mut generics = with_bounds(&item.generics, &[parse_quote!(#krate::IntoOwned)]);
    // The bounds of a parameter also hold for the type that the parameter becomes.
    let predicates: Vec<WherePredicate> = item
        .generics
        .type_params()
        .map(|parameter| {
            let (name, bounds) = (&parameter.ident, &parameter.bounds);
            parse_quote!(<#name as #krate::IntoOwned>::Owned: #bounds)
        })
        .collect();
    if !predicates.is_empty() {
        generics.make_where_clause().predicates.extend(predicates);
    }
    let arguments = item.generics.params.iter().map(|parameter| match parameter {
        GenericParam::Type(parameter) => {
            let name = &parameter.ident;
            quote!(<#name as #krate::IntoOwned>::Owned)
        }
        GenericParam::Lifetime(parameter) => {
            let lifetime = &parameter.lifetime;
            quote!(#lifetime)
        }
        GenericParam::Const(parameter) => {
            let name = &parameter.ident;
            quote!(#name)
        }
    });
    impl_trait(
        item,
        &generics,
        quote!(#krate::IntoOwned),
        quote! {
            type Owned = #name<#(#arguments),*>;

            fn into_owned(self) -> Self::Owned { #body }
        },
    )
}
