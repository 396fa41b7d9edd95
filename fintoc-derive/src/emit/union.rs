//! What reads, writes and judges an enum whose variants hold one value each.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Generics, WherePredicate, parse_quote};

use crate::emit::generics::{bounded, implement, instance, is_parameter, with_views};
use crate::emit::how::Ways;
use crate::emit::read::{deserialize, implement_read, reading};
use crate::emit::write::serialize;
use crate::model::{Item, Union, UnionVariant};

/// `Shape`, `Read`, `Union`, `Deserialize`, and `From` and `Input` of what the variants hold.
pub(crate) fn emit_read_union(item: &Item<Union>) -> TokenStream {
    let krate = &item.krate;
    let types: Vec<_> = item.shape.variants.iter().map(|variant| &variant.value.ty).collect();
    let kinds = match &item.shape.tag {
        Some(_) => quote!(#krate::Kinds::of(#krate::Kind::Object)),
        None => quote!(#krate::Kinds::NONE #(.or(<#types as #krate::Shape>::KINDS))*),
    };
    let shape_generics = match item.shape.tag {
        Some(_) => item.generics.clone(),
        None => bounded(&item.generics, &[parse_quote!(#krate::Shape)]),
    };
    let shape = implement(
        item,
        &shape_generics,
        quote!(#krate::Shape),
        quote! {
            const KINDS: #krate::Kinds = #kinds;
        },
    );
    let generics = with_views(reading(item), item, item.shape.variants.iter().map(|variant| &variant.value));
    let read_by = match item.shape.tag {
        Some(_) => quote!(__p::read_by_tag),
        None => quote!(__p::read_by_kind),
    };
    let read = implement_read(item, &generics, quote!(#read_by(__deserializer, __cx, __out)));
    let union = implement(item, &generics, quote!(__p::Union<'de>), read_variant(item));
    let deserialize = deserialize(item, &generics);
    let distinct = distinct_kinds(item);
    let conversions = conversions(item);
    quote!(#shape #read #union #deserialize #distinct #conversions)
}

/// `0 => __p::into_variant::<Way, Text, _, _>(deserializer, cx, out, Self::Text)`
fn read_variant(item: &Item<Union>) -> TokenStream {
    let krate = &item.krate;
    let mut ways = Ways::new();
    let arms = item.shape.variants.iter().enumerate().map(|(index, variant)| {
        let (name, ty) = (&variant.name, &variant.value.ty);
        let way = ways.way(&variant.value);
        quote!(#index => __p::into_variant::<#way, #ty, _, _>(__deserializer, __cx, __out, Self::#name))
    });
    let arms: Vec<_> = arms.collect();
    let tag = item.shape.tag.as_deref().unwrap_or_default();
    let words = item.shape.variants.iter().map(|variant| &variant.wire);
    let types = item.shape.variants.iter().map(|variant| &variant.value.ty);
    quote! {
        const TAG: &'static str = #tag;
        const WORDS: &'static [&'static str] = &[#(#words),*];
        const VARIANTS: &'static [#krate::Kinds] = &[#(<#types as #krate::Shape>::KINDS),*];

        fn read_variant<__D: __p::serde::Deserializer<'de>>(
            __index: usize,
            __deserializer: __D,
            __cx: &mut #krate::Cx,
            __out: &mut ::core::option::Option<Self>,
        ) -> ::core::result::Result<(), __D::Error> {
            match __index {
                #(#arms,)*
                _ => __p::no_variant(),
            }
        }
    }
}

/// Two variants of one kind could not be told apart.
fn distinct_kinds(item: &Item<Union>) -> Option<TokenStream> {
    let krate = &item.krate;
    let types: Vec<_> = item.shape.variants.iter().map(|variant| &variant.value.ty).collect();
    let types = quote!(#(<#types as #krate::Shape>::KINDS),*);
    let types = match item.generics.params.is_empty() {
        true => types,
        false => instance(&item.generics, types)?,
    };
    item.shape.tag.is_none().then(|| {
        quote! {
            const _: () = ::core::assert!(
                __p::distinct(&[#types]),
                "two variants of the union have the same JSON kind",
            );
        }
    })
}

/// A value of a variant is a value of the union; and so is, where the kind tells, any plain value.
fn conversions(item: &Item<Union>) -> TokenStream {
    let Item { krate, name, generics, shape, .. } = item;
    // Where a parameter is left open, nobody could say which instance a value is turned into.
    let whole = instance(generics, TokenStream::new()).is_some();
    let none = Generics::default();
    let (impl_generics, ty_generics, where_clause) = if whole { &none } else { generics }.split_for_impl();
    let plain: &[&str] =
        if shape.tag.is_none() && (whole || generics.params.is_empty()) { &PLAIN } else { &[] };
    let type_of = |variant: &UnionVariant| {
        let ty = &variant.value.ty;
        instance(generics, ty).unwrap_or_else(|| ty.to_token_stream())
    };
    let from = shape.variants.iter().filter_map(|variant| {
        let (word, ty) = (&variant.name, type_of(variant));
        let written = ty.to_string();
        let same = |other: &&UnionVariant| type_of(other).to_string() == written;
        let repeated = shape.variants.iter().filter(same).count() > 1;
        let is_text = matches!(written.rsplit(' ').next(), Some("String" | "SmolStr"));
        let is_plain = !plain.is_empty() && (is_text || plain.contains(&written.as_str()));
        let input = (!is_plain).then(|| {
            quote! {
                #[automatically_derived]
                impl #impl_generics #krate::Input<#name #ty_generics> for #ty #where_clause {
                    fn input(self) -> ::core::result::Result<#name #ty_generics, #krate::Violations> {
                        ::core::result::Result::Ok(#name::#word(self))
                    }
                }
            }
        });
        (!repeated).then(|| {
            quote! {
                #[automatically_derived]
                impl #impl_generics ::core::convert::From<#ty> for #name #ty_generics #where_clause {
                    fn from(__value: #ty) -> Self { Self::#word(__value) }
                }
                #input
            }
        })
    });
    // What the texts of a response are held in. It is somebody else's, and no deserializer can be made of it, but of its text.
    let held = (!plain.is_empty()).then(|| {
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
        #held

        #[automatically_derived]
        impl #impl_generics #krate::Input<#name #ty_generics> for #name #ty_generics #where_clause {
            fn input(self) -> ::core::result::Result<Self, #krate::Violations> { ::core::result::Result::Ok(self) }
        }
    }
}

const PLAIN: [&str; 5] = ["&str", "::std::string::String", "i64", "i32", "bool"];

/// `Serialize`
pub(crate) fn emit_write_union(item: &Item<Union>) -> TokenStream {
    let mut generics = bounded(&item.generics, &[parse_quote!(__p::serde::Serialize)]);
    if item.shape.tag.is_some() {
        // What a variant holds writes its members; what is only part of it need not.
        let held = item.shape.variants.iter().map(|variant| &variant.value.ty);
        let open: Vec<WherePredicate> = held
            .filter(|ty| is_parameter(&item.generics, ty))
            .map(|ty| parse_quote!(#ty: __p::WriteMembers))
            .collect();
        if !open.is_empty() {
            generics.make_where_clause().predicates.extend(open);
        }
    }
    let arms = item.shape.variants.iter().map(|variant| {
        let (name, wire) = (&variant.name, &variant.wire);
        let write = match &item.shape.tag {
            Some(tag) => quote!(__p::write_tagged(#tag, #wire, __value, __serializer)),
            None => quote!(__p::serde::Serialize::serialize(__value, __serializer)),
        };
        quote!(Self::#name(__value) => #write)
    });
    serialize(item, &generics, quote!(match self { #(#arms),* }))
}

/// `Check` of each constrained variant, `Validate`.
pub(crate) fn emit_validate_union(item: &Item<Union>) -> TokenStream {
    let krate = &item.krate;
    let mut ways = Ways::new();
    let arms = item.shape.variants.iter().map(|variant| {
        let (name, ty) = (&variant.name, &variant.value.ty);
        let way = ways.way(&variant.value);
        quote!(Self::#name(__value) => <#way as __p::JudgeAs<#ty>>::judge(__value, __cx))
    });
    let arms: Vec<_> = arms.collect();
    let checks = ways.checks(item, item.shape.open);
    let values = item.shape.variants.iter().map(|variant| &variant.value);
    let generics = with_views(bounded(&item.generics, &[parse_quote!(#krate::Validate)]), item, values);
    let validate = implement(
        item,
        &generics,
        quote!(#krate::Validate),
        quote! {
            fn judge(&self, __cx: &mut #krate::Cx) {
                match self { #(#arms),* }
            }
        },
    );
    quote!(#checks #validate)
}
