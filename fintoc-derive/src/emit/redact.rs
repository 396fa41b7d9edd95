//! `Debug` that shows nothing sensitive.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

use crate::emit::generics::{bounded, implement};
use crate::model::{Class, Field, Item, Presence, Struct, Union};

/// `f.debug_struct("Customer").field("email", &Hidden("personal")).finish()`
pub(crate) fn emit_redact(item: &Item<Struct>) -> TokenStream {
    let name = item.name.to_string();
    let fields = item.shape.fields.iter().map(|field| {
        let (name, shown) = (field.name.to_string(), shown(field));
        quote!(.field(#name, #shown))
    });
    let unknown = item.shape.unknown.iter().map(|unknown| {
        let name = unknown.to_string();
        quote!(.field(#name, &self.#unknown))
    });
    debug(item, quote!(__f.debug_struct(#name) #(#fields)* #(#unknown)* .finish()))
}

/// `Self::Text(value) => f.debug_tuple("Text").field(value).finish()`
pub(crate) fn emit_redact_union(item: &Item<Union>) -> TokenStream {
    let arms = item.shape.variants.iter().map(|variant| {
        let (name, word) = (&variant.name, variant.name.to_string());
        let shown = variant.sensitive.map_or_else(|| quote!(__value), hidden);
        quote!(Self::#name(__value) => { let _ = __value; __f.debug_tuple(#word).field(#shown).finish() })
    });
    debug(item, quote!(match self { #(#arms)* }))
}

fn debug<S>(item: &Item<S>, body: TokenStream) -> TokenStream {
    let generics = bounded(&item.generics, &[parse_quote!(::core::fmt::Debug)]);
    implement(
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

fn hidden(class: Class) -> TokenStream {
    let class = class.word();
    quote!(&__p::Hidden(#class))
}

// Whether there is a value is shown, of sensitive ones nothing else.
fn shown(field: &Field) -> TokenStream {
    let name = &field.name;
    let Some(class) = field.sensitive else { return quote!(&self.#name) };
    let hidden = hidden(class);
    match field.presence {
        Presence::Required => hidden,
        Presence::Optional => quote!(&self.#name.as_ref().map(|_| #hidden)),
        Presence::Nullable | Presence::Member { .. } => quote!(&self.#name.as_ref().map(|_| #hidden)),
    }
}
