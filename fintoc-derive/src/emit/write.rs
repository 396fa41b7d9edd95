//! What writes a struct.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

use crate::emit::generics::{bounded, implement};
use crate::model::{Field, Item, Presence, Struct};

/// `WriteMembers`, `Serialize`.
pub(crate) fn emit_write(item: &Item<Struct>) -> TokenStream {
    let generics = bounded(&item.generics, &[parse_quote!(__p::serde::Serialize)]);
    let members = item.shape.fields.iter().map(write_member);
    let unknown = item.shape.unknown.iter().map(|name| quote!(self.#name.write(__map)?;));
    let write = implement(
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
    let serialize = serialize(item, &generics, quote!(__p::write_object(self, __serializer)));
    quote!(#write #serialize)
}

/// For whoever uses serde.
pub(crate) fn serialize<S>(item: &Item<S>, generics: &syn::Generics, body: TokenStream) -> TokenStream {
    implement(
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
