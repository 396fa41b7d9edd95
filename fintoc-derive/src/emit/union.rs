//! Emits `Read`, `Serialize` and `Validate` of a union: an enum whose variants hold one value each.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Generics, WherePredicate, parse_quote};

use crate::emit::constraints::Handlers;
use crate::emit::impl_block::{
    impl_trait, is_parameter, with_bounds, with_constrained_bounds, with_defaults,
};
use crate::emit::read::{impl_deserialize, impl_read, read_generics};
use crate::emit::write::impl_serialize;
use crate::model::{Item, Union, UnionVariant};

/// Emits `JsonTypes`, `Read`, `Union`, `Deserialize`, and `From` and `Input` from the values of the variants.
pub(crate) fn emit_read_union(item: &Item<Union>) -> TokenStream {
    let krate = &item.krate;
    let types: Vec<_> = item.data.variants.iter().map(|variant| &variant.value.ty).collect();
    let kinds = match &item.data.tag {
        Some(_) => quote!(#krate::Kinds::only(#krate::Kind::Object)),
        None => quote!(#krate::Kinds::NONE #(.union(<#types as #krate::JsonTypes>::KINDS))*),
    };
    let shape_generics = match item.data.tag {
        Some(_) => item.generics.clone(),
        None => with_bounds(&item.generics, &[parse_quote!(#krate::JsonTypes)]),
    };
    let shape = impl_trait(
        item,
        &shape_generics,
        quote!(#krate::JsonTypes),
        quote! {
            const KINDS: #krate::Kinds = #kinds;
        },
    );
    let generics = with_constrained_bounds(
        read_generics(item),
        item,
        item.data.variants.iter().map(|variant| &variant.value),
    );
    let read_by = match item.data.tag {
        Some(_) => quote!(__p::read_by_tag),
        None => quote!(__p::read_by_kind),
    };
    let read = impl_read(item, &generics, quote!(#read_by(__deserializer, __cx, __out)));
    let union = impl_trait(item, &generics, quote!(__p::Union<'de>), emit_read_variant(item));
    let deserialize = impl_deserialize(item, &generics);
    let distinct = emit_distinct_types(item);
    let conversions = emit_conversions(item);
    quote!(#shape #read #union #deserialize #distinct #conversions)
}

/// Emits `0 => __p::into_variant::<Handler, Text, _, _>(deserializer, cx, out, Self::Text)`.
fn emit_read_variant(item: &Item<Union>) -> TokenStream {
    let krate = &item.krate;
    let mut handlers = Handlers::new();
    let arms = item.data.variants.iter().enumerate().map(|(index, variant)| {
        let (name, ty) = (&variant.name, &variant.value.ty);
        let handler = handlers.handler_type(&variant.value);
        quote!(#index => __p::into_variant::<#handler, #ty, _, _>(__deserializer, __cx, __out, Self::#name))
    });
    let arms: Vec<_> = arms.collect();
    let tag = item.data.tag.as_deref().unwrap_or_default();
    let tag_values = item.data.variants.iter().map(|variant| &variant.wire);
    let types = item.data.variants.iter().map(|variant| &variant.value.ty);
    quote! {
        const TAG: &'static str = #tag;
        const TAG_VALUES: &'static [&'static str] = &[#(#tag_values),*];
        const VARIANTS: &'static [#krate::Kinds] = &[#(<#types as #krate::JsonTypes>::KINDS),*];

        fn read_variant<__D: __p::serde::Deserializer<'de>>(
            __index: usize,
            __deserializer: __D,
            __cx: &mut #krate::Context,
            __out: &mut ::core::option::Option<Self>,
        ) -> ::core::result::Result<(), __D::Error> {
            match __index {
                #(#arms,)*
                _ => __p::no_variant(),
            }
        }
    }
}

/// Emits the assertion that no two variants are read from the same JSON type.
fn emit_distinct_types(item: &Item<Union>) -> Option<TokenStream> {
    let krate = &item.krate;
    let types: Vec<_> = item.data.variants.iter().map(|variant| &variant.value.ty).collect();
    let types = quote!(#(<#types as #krate::JsonTypes>::KINDS),*);
    let types = match item.generics.params.is_empty() {
        true => types,
        false => with_defaults(&item.generics, types)?,
    };
    item.data.tag.is_none().then(|| {
        quote! {
            const _: () = ::core::assert!(
                __p::distinct(&[#types]),
                "two variants of the union have the same JSON type",
            );
        }
    })
}

/// Emits `From` and `Input` from the values of the variants and, where the JSON type selects the variant, `Input` from plain values.
fn emit_conversions(item: &Item<Union>) -> TokenStream {
    let Item { krate, name, generics, data, .. } = item;
    // With a free parameter, inference would not find the instance that a value is converted into.
    let has_default = with_defaults(generics, TokenStream::new()).is_some();
    let none = Generics::default();
    let (impl_generics, ty_generics, where_clause) =
        if has_default { &none } else { generics }.split_for_impl();
    let plain: &[&str] =
        if data.tag.is_none() && (has_default || generics.params.is_empty()) { &PLAIN } else { &[] };
    let type_of = |variant: &UnionVariant| {
        let ty = &variant.value.ty;
        with_defaults(generics, ty).unwrap_or_else(|| ty.to_token_stream())
    };
    let from = data.variants.iter().filter_map(|variant| {
        let (variant, ty) = (&variant.name, type_of(variant));
        let written = ty.to_string();
        let same = |other: &&UnionVariant| type_of(other).to_string() == written;
        let repeated = data.variants.iter().filter(same).count() > 1;
        let is_string = matches!(written.rsplit(' ').next(), Some("String" | "SmolStr"));
        let is_plain = !plain.is_empty() && (is_string || plain.contains(&written.as_str()));
        let input = (!is_plain).then(|| {
            quote! {
                #[automatically_derived]
                impl #impl_generics #krate::Input<#name #ty_generics> for #ty #where_clause {
                    fn input(self) -> ::core::result::Result<#name #ty_generics, #krate::Violations> {
                        ::core::result::Result::Ok(#name::#variant(self))
                    }
                }
            }
        });
        (!repeated).then(|| {
            quote! {
                #[automatically_derived]
                impl #impl_generics ::core::convert::From<#ty> for #name #ty_generics #where_clause {
                    fn from(__value: #ty) -> Self { Self::#variant(__value) }
                }
                #input
            }
        })
    });
    // The strings of responses. `SmolStr` has no `IntoDeserializer`, but its `&str` has.
    let from_smol_str = (!plain.is_empty()).then(|| {
        quote! {
            #[automatically_derived]
            impl #krate::Input<#name> for #krate::SmolStr {
                fn input(self) -> ::core::result::Result<#name, #krate::Violations> {
                    __p::from_plain(self.as_str())
                }
            }
        }
    });
    let plain = plain.iter().filter_map(|ty| syn::parse_str::<syn::Type>(ty).ok());
    quote! {
        #(#from)*

        #(
            #[automatically_derived]
            impl #krate::Input<#name> for #plain {
                fn input(self) -> ::core::result::Result<#name, #krate::Violations> { __p::from_plain(self) }
            }
        )*
        #from_smol_str

        #[automatically_derived]
        impl #impl_generics #krate::Input<#name #ty_generics> for #name #ty_generics #where_clause {
            fn input(self) -> ::core::result::Result<Self, #krate::Violations> { ::core::result::Result::Ok(self) }
        }
    }
}

/// The plain types that convert into a union whose variant the JSON type selects.
const PLAIN: [&str; 5] = ["&str", "::std::string::String", "i64", "i32", "bool"];

/// Emits `Serialize`.
pub(crate) fn emit_write_union(item: &Item<Union>) -> TokenStream {
    let mut generics = with_bounds(&item.generics, &[parse_quote!(__p::serde::Serialize)]);
    if item.data.tag.is_some() {
        // The value of a variant writes its members after the tag; a type parameter inside that value need not.
        let held = item.data.variants.iter().map(|variant| &variant.value.ty);
        let predicates: Vec<WherePredicate> = held
            .filter(|ty| is_parameter(&item.generics, ty))
            .map(|ty| parse_quote!(#ty: __p::WriteMembers))
            .collect();
        if !predicates.is_empty() {
            generics.make_where_clause().predicates.extend(predicates);
        }
    }
    let arms = item.data.variants.iter().map(|variant| {
        let (name, wire) = (&variant.name, &variant.wire);
        let write = match &item.data.tag {
            Some(tag) => quote!(__p::write_tagged(#tag, #wire, __value, __serializer)),
            None => quote!(__p::serde::Serialize::serialize(__value, __serializer)),
        };
        quote!(Self::#name(__value) => #write)
    });
    impl_serialize(item, &generics, quote!(match self { #(#arms),* }))
}

/// Emits `Check` of each variant with constraints, `Validate`.
pub(crate) fn emit_validate_union(item: &Item<Union>) -> TokenStream {
    let krate = &item.krate;
    let mut handlers = Handlers::new();
    let arms = item.data.variants.iter().map(|variant| {
        let (name, ty) = (&variant.name, &variant.value.ty);
        let handler = handlers.handler_type(&variant.value);
        quote!(Self::#name(__value) => <#handler as __p::ValidateAs<#ty>>::validate(__value, __cx))
    });
    let arms: Vec<_> = arms.collect();
    let checks = handlers.emit_checks(item, item.data.open);
    let values = item.data.variants.iter().map(|variant| &variant.value);
    let generics =
        with_constrained_bounds(with_bounds(&item.generics, &[parse_quote!(#krate::Validate)]), item, values);
    let validate = impl_trait(
        item,
        &generics,
        quote!(#krate::Validate),
        quote! {
            fn validate_into(&self, __cx: &mut #krate::Context) {
                match self { #(#arms),* }
            }
        },
    );
    quote!(#checks #validate)
}
