//! Emits `Serialize` of a struct, and the impl of `Serialize` for every other item.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

use crate::emit::impl_block::{impl_trait, with_bounds};
use crate::model::{Field, Item, Presence, Struct};

/// Emits `WriteMembers`, `Serialize`.
pub(crate) fn emit_write(item: &Item<Struct>) -> TokenStream {
    let generics = with_bounds(&item.generics, &[parse_quote!(__p::serde::Serialize)]);
    let members = item.data.fields.iter().map(write_member);
    let unknown = item.data.unknown.iter().map(|name| quote!(self.#name.write(__map)?;));
    let write = impl_trait(
        item,
        &generics,
        quote!(__p::WriteMembers),
        quote! {
            fn write_members<__M: __p::serde::ser::SerializeMap>(
                &self,
                __map: &mut __M,
            ) -> ::core::result::Result<(), __M::Error> {
                #(#members)*
                #(#unknown)*
                ::core::result::Result::Ok(())
            }
        },
    );
    let serialize = impl_serialize(item, &generics, quote!(__p::write_object(self, __serializer)));
    quote!(#write #serialize)
}

/// Emits `serde::Serialize`; the body writes `self` to `__serializer`.
pub(crate) fn impl_serialize<D>(item: &Item<D>, generics: &syn::Generics, body: TokenStream) -> TokenStream {
    impl_trait(
        item,
        generics,
        quote!(__p::serde::Serialize),
        quote! {
            fn serialize<__S: __p::serde::Serializer>(
                &self,
                __serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                #body
            }
        },
    )
}

fn write_member(field: &Field) -> TokenStream {
    let Field { name, wire, .. } = field;
    match field.presence {
        Presence::Required | Presence::Nullable => quote!(__map.serialize_entry(#wire, &self.#name)?;),
        Presence::Optional => quote! {
            if let ::core::option::Option::Some(__value) = &self.#name {
                __map.serialize_entry(#wire, __value)?;
            }
        },
        Presence::Member { .. } => quote!(__p::write_member(__map, #wire, &self.#name)?;),
    }
}
