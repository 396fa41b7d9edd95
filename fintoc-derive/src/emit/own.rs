//! What turns a value that borrows into one that borrows nothing.
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

use crate::emit::generics::{bounded, implement};
use crate::model::{Item, Struct, Union};

/// `IntoOwned` of a struct.
pub(crate) fn emit_own(item: &Item<Struct>) -> TokenStream {
    let Item { name, krate, shape, .. } = item;
    let fields = shape.fields.iter().map(|field| {
        let field = &field.name;
        quote!(#field: #krate::IntoOwned::into_owned(self.#field))
    });
    let unknown = shape.unknown.iter().map(|unknown| quote!(#unknown: self.#unknown));
    into_owned(item, quote!(#name { #(#fields,)* #(#unknown)* }))
}

/// `IntoOwned` of a union.
pub(crate) fn emit_own_union(item: &Item<Union>) -> TokenStream {
    let Item { name, krate, shape, .. } = item;
    let arms = shape.variants.iter().map(|variant| {
        let variant = &variant.name;
        quote!(Self::#variant(__value) => #name::#variant(#krate::IntoOwned::into_owned(__value)))
    });
    into_owned(item, quote!(match self { #(#arms),* }))
}

fn into_owned<S>(item: &Item<S>, body: TokenStream) -> TokenStream {
    let Item { name, krate, .. } = item;
    let mut generics = bounded(&item.generics, &[parse_quote!(#krate::IntoOwned)]);
    // What the item asks of a parameter, it asks of what the parameter becomes.
    let asked: Vec<WherePredicate> = item
        .generics
        .type_params()
        .map(|parameter| {
            let (name, bounds) = (&parameter.ident, &parameter.bounds);
            parse_quote!(<#name as #krate::IntoOwned>::Owned: #bounds)
        })
        .collect();
    if !asked.is_empty() {
        generics.make_where_clause().predicates.extend(asked);
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
    implement(
        item,
        &generics,
        quote!(#krate::IntoOwned),
        quote! {
            type Owned = #name<#(#arguments),*>;

            fn into_owned(self) -> Self::Owned { #body }
        },
    )
}
