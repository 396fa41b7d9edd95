//! Emits a `Debug` that hides sensitive values.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

use crate::emit::impl_block::{impl_trait, with_bounds};
use crate::model::{Field, Item, Presence, Sensitivity, Struct, Union};

/// Emits `f.debug_struct("Customer").field("email", &Hidden("personal")).finish()`.
pub(crate) fn emit_redact(item: &Item<Struct>) -> TokenStream {
    let name = item.name.to_string();
    let fields = item.data.fields.iter().map(|field| {
        let (name, shown) = (field.name.to_string(), shown_value(field));
        quote!(.field(#name, #shown))
    });
    let unknown = item.data.unknown.iter().map(|unknown| {
        let name = unknown.to_string();
        quote!(.field(#name, &self.#unknown))
    });
    impl_debug(item, quote!(__f.debug_struct(#name) #(#fields)* #(#unknown)* .finish()))
}

/// Emits `Self::Text(value) => f.debug_tuple("Text").field(value).finish()`.
pub(crate) fn emit_redact_union(item: &Item<Union>) -> TokenStream {
    let arms = item.data.variants.iter().map(|variant| {
        let (name, string) = (&variant.name, variant.name.to_string());
        let shown = variant.sensitive.map_or_else(|| quote!(__value), placeholder);
        quote!(Self::#name(__value) => { let _ = __value; __f.debug_tuple(#string).field(#shown).finish() })
    });
    impl_debug(item, quote!(match self { #(#arms)* }))
}

fn impl_debug<D>(item: &Item<D>, body: TokenStream) -> TokenStream {
    let generics = with_bounds(&item.generics, &[parse_quote!(::core::fmt::Debug)]);
    impl_trait(
        item,
        &generics,
        quote!(::core::fmt::Debug),
        quote! {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #body
            }
        },
    )
}

fn placeholder(sensitivity: Sensitivity) -> TokenStream {
    let sensitivity = sensitivity.as_str();
    quote!(&__p::Redacted(#sensitivity))
}

// Of a sensitive value, `Debug` shows only whether there is one.
fn shown_value(field: &Field) -> TokenStream {
    let name = &field.name;
    let Some(sensitivity) = field.sensitive else { return quote!(&self.#name) };
    let placeholder = placeholder(sensitivity);
    match field.presence {
        Presence::Required => placeholder,
        Presence::Optional | Presence::Nullable | Presence::Member { .. } => {
            quote!(&self.#name.as_ref().map(|_| #placeholder))
        }
    }
}
