//! Emits everything that the derive `StringEnum` gives to an enum of strings.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::impl_block::{impl_trait, with_de_lifetime};
use crate::emit::read::{impl_deserialize, impl_read};
use crate::emit::write::impl_serialize;
use crate::model::{Item, StringEnum};

pub(crate) fn emit_string_enum(item: &Item<StringEnum>) -> TokenStream {
    let parts = [emit_values(item), emit_json(item), emit_conversions(item)];
    parts.into_iter().collect()
}

/// Emits `StringEnum`, `Constrained`, `PathValue`, `Validate`.
fn emit_values(item: &Item<StringEnum>) -> TokenStream {
    let Item { krate, generics, data, .. } = item;
    let wires: Vec<&String> = data.variants.iter().map(|variant| &variant.wire).collect();
    let names: Vec<_> = data.variants.iter().map(|variant| &variant.name).collect();
    let spellings = data.variants.iter().flat_map(|variant| {
        let name = &variant.name;
        variant.spellings().map(move |spelling| quote!(#spelling => (Self::#name, #spelling)))
    });
    let string_enum = impl_trait(
        item,
        generics,
        quote!(#krate::StringEnum),
        quote! {
            const VALUES: &'static [&'static str] = &[#(#wires),*];

            #[inline]
            fn parse(__spelling: &str) -> ::core::option::Option<(Self, &'static str)> {
                ::core::option::Option::Some(match __spelling {
                    #(#spellings,)*
                    _ => return ::core::option::Option::None,
                })
            }

            #[inline]
            fn as_str(self) -> &'static str {
                match self { #(Self::#names => #wires),* }
            }
        },
    );
    let constrained = impl_trait(
        item,
        generics,
        quote!(#krate::Constrained),
        quote! {
            type Operand<'__v> = &'__v str;

            fn operand(&self) -> &str { self.as_str() }
        },
    );
    let path_value = impl_trait(
        item,
        generics,
        quote!(#krate::PathValue),
        quote! {
            type Owned = Self;
            type Canonical = str;

            fn canonical(&self) -> __p::Cow<'_, str> { __p::Cow::Borrowed(self.as_str()) }
        },
    );
    let validate = impl_trait(
        item,
        generics,
        quote!(#krate::Validate),
        quote! {
            fn validate_into(&self, _: &mut #krate::Context) {}
        },
    );
    quote!(#string_enum #constrained #path_value #validate)
}

/// Emits `JsonTypes`, `Read`, `Deserialize`, `Serialize`.
fn emit_json(item: &Item<StringEnum>) -> TokenStream {
    let Item { krate, generics, .. } = item;
    let shape = impl_trait(
        item,
        generics,
        quote!(#krate::JsonTypes),
        quote! {
            const KINDS: #krate::Kinds = #krate::Kinds::only(#krate::Kind::String);
        },
    );
    let reading = with_de_lifetime(generics);
    let read = impl_read(
        item,
        &reading,
        quote!(__deserializer.deserialize_any(__p::Visit(__p::StringEnumSlot(__cx, __out)))),
    );
    let deserialize = impl_deserialize(item, &reading);
    let serialize = impl_serialize(item, generics, quote!(__serializer.serialize_str(self.as_str())));
    quote!(#shape #read #deserialize #serialize)
}

/// Emits `as_str()`, `AsRef`, `Display`, `TryFrom`, `FromStr`, `Input`, comparison with `OpenEnum`.
fn emit_conversions(item: &Item<StringEnum>) -> TokenStream {
    let Item { krate, name, visibility, generics, .. } = item;
    let as_ref = impl_trait(
        item,
        generics,
        quote!(::core::convert::AsRef<str>),
        quote! {
            fn as_ref(&self) -> &str { self.as_str() }
        },
    );
    let display = impl_trait(
        item,
        generics,
        quote!(::core::fmt::Display),
        quote! {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { __f.pad(self.as_str()) }
        },
    );
    let parse = impl_trait(
        item,
        generics,
        quote!(::core::str::FromStr),
        quote! {
            type Err = #krate::Violations;

            fn from_str(__text: &str) -> ::core::result::Result<Self, #krate::Violations> { __p::parse_string_enum(__text) }
        },
    );
    let equal = impl_trait(
        item,
        generics,
        quote!(::core::cmp::PartialEq<#krate::OpenEnum<#name>>),
        quote! {
            fn eq(&self, __other: &#krate::OpenEnum<#name>) -> bool { __other == self }
        },
    );
    let from = [quote!(&str), quote!(::std::string::String), quote!(#krate::SmolStr)];
    quote! {
        #as_ref #display #parse #equal

        #[automatically_derived]
        impl #name {
            /// Returns the string in JSON.
            #[inline]
            #[must_use]
            #visibility fn as_str(self) -> &'static str { #krate::StringEnum::as_str(self) }
        }

        #(
            #[automatically_derived]
            impl ::core::convert::TryFrom<#from> for #name {
                type Error = #krate::Violations;

                fn try_from(__text: #from) -> ::core::result::Result<Self, #krate::Violations> {
                    __p::parse_string_enum(::core::convert::AsRef::as_ref(&__text))
                }
            }

            #[automatically_derived]
            impl #krate::Input<#name> for #from {
                fn input(self) -> ::core::result::Result<#name, #krate::Violations> {
                    __p::parse_string_enum(::core::convert::AsRef::as_ref(&self))
                }
            }
        )*

        #[automatically_derived]
        impl #krate::Input<#name> for #name {
            fn input(self) -> ::core::result::Result<Self, #krate::Violations> { ::core::result::Result::Ok(self) }
        }
    }
}
