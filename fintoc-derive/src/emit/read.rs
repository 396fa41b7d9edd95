//! What reads a struct.
//!
//! ```text
//! let mut __member_0 = None;
//! loop {
//!     match members.next(Some(&mut unknown))? {
//!         0 => members.field::<Plain, String>(0, &mut __member_0)?,
//!         _ => break,
//!     }
//! }
//! let finished = members.finish()?;
//! if let Some(__member_0) = __member_0 {
//!     *out = Some(Self { id: __member_0, unknown });
//! }
//! finished.judge(out.as_ref())
//! ```

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Generics, parse_quote};

use crate::emit::generics::{bounded, implement, with_de, with_views};
use crate::emit::how::Ways;
use crate::emit::local;
use crate::model::{Field, Item, Presence, Struct};

/// `Shape`, `Read`, `Object`, `Deserialize`.
pub(crate) fn emit_read(item: &Item<Struct>) -> TokenStream {
    let krate = &item.krate;
    let shape = implement(
        item,
        &item.generics,
        quote!(#krate::Shape),
        quote! {
            const KINDS: #krate::Kinds = #krate::Kinds::of(#krate::Kind::Object);
        },
    );
    let values = item.shape.fields.iter().map(|field| &field.value);
    let mut generics = with_views(reading(item), item, values);
    // Asked for in so many words, what is missing without `Validate` is told once; else each use of it would be a mistake of its own.
    let (name, (_, own, _)) = (&item.name, item.generics.split_for_impl());
    generics.make_where_clause().predicates.push(parse_quote!(#name #own: __p::Rules));
    let read = implement_read(item, &generics, quote!(__p::read_object(__deserializer, __cx, __out)));
    let object = implement(item, &generics, quote!(__p::Object<'de>), read_members(item));
    let deserialize = deserialize(item, &generics);
    quote!(#shape #read #object #deserialize)
}

/// The generics of an impl that reads.
pub(crate) fn reading<S>(item: &Item<S>) -> Generics {
    let krate = &item.krate;
    with_de(&bounded(&item.generics, &[parse_quote!(#krate::Read<'de>), parse_quote!(#krate::Validate)]))
}

/// `Read`, by what reads from `__deserializer` into `__out`.
pub(crate) fn implement_read<S>(item: &Item<S>, generics: &Generics, body: TokenStream) -> TokenStream {
    let krate = &item.krate;
    implement(
        item,
        generics,
        quote!(#krate::Read<'de>),
        quote! {
            #[inline]
            fn read<__D: __p::serde::Deserializer<'de>>(
                __deserializer: __D,
                __cx: &mut #krate::Cx,
                __out: &mut ::core::option::Option<Self>,
            ) -> ::core::result::Result<(), __D::Error> {
                #body
            }
        },
    )
}

/// For whoever uses serde.
pub(crate) fn deserialize<S>(item: &Item<S>, generics: &Generics) -> TokenStream {
    implement(
        item,
        generics,
        quote!(__p::serde::Deserialize<'de>),
        quote! {
            fn deserialize<__D: __p::serde::Deserializer<'de>>(
                __deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                __p::deserialize(__deserializer)
            }
        },
    )
}

fn read_members(item: &Item<Struct>) -> TokenStream {
    let Struct { fields, unknown, .. } = &item.shape;
    let krate = &item.krate;
    let locals: Vec<_> = (0..fields.len()).map(local).collect();
    let mut ways = Ways::new();
    let arms = fields.iter().enumerate().map(|(index, field)| read_member(index, field, &mut ways));
    let keeps = match unknown {
        Some(_) => quote!(::core::option::Option::Some(&mut __unknown)),
        None => quote!(::core::option::Option::None),
    };
    let unknown_local = unknown.iter().map(|_| quote!(let mut __unknown = #krate::Unknown::default();));
    let unknown_field = unknown.iter().map(|name| quote!(#name: __unknown,));
    let members = fields.iter().enumerate().map(|(index, field)| put_member(item, index, field));
    let required =
        fields.iter().enumerate().filter(|(_, field)| field.is_required()).map(|(index, field)| {
            let local = local(index);
            let read = match field.presence {
                Presence::Nullable => quote!(#krate::Nullable::read(#local, __finished.is_null(#index))),
                Presence::Required | Presence::Optional | Presence::Member { .. } => quote!(#local),
            };
            quote!(let ::core::option::Option::Some(#local) = #read)
        });
    let put = quote! {
        *__out = ::core::option::Option::Some(Self { #(#members,)* #(#unknown_field)* });
    };
    // Required members are unwrapped one by one: a tuple of them would be one more move.
    let put = required.rev().fold(put, |put, unwrap| quote!(if #unwrap { #put }));
    quote! {
        fn read_members<__A: __p::serde::de::MapAccess<'de>>(
            mut __members: __p::Members<'_, __A, Self>,
            __out: &mut ::core::option::Option<Self>,
        ) -> ::core::result::Result<(), __A::Error> {
            #(let mut #locals = ::core::option::Option::None;)*
            #(#unknown_local)*
            loop {
                match __members.next(#keeps)? {
                    #(#arms)*
                    _ => break,
                }
            }
            let __finished = __members.finish()?;
            #put
            __finished.judge(__out.as_ref())
        }
    }
}

fn read_member<'v>(index: usize, field: &'v Field, ways: &mut Ways<'v>) -> TokenStream {
    let local = local(index);
    let ty = &field.value.ty;
    let way = ways.way(&field.value);
    let nullable = match field.presence {
        Presence::Required | Presence::Optional => {
            return quote!(#index => __members.field::<#way, #ty>(#index, &mut #local)?,);
        }
        Presence::Nullable => true,
        Presence::Member { nullable } => nullable,
    };
    quote!(#index => __members.nullable::<#way, #ty>(#index, &mut #local, #nullable)?,)
}

fn put_member(item: &Item<Struct>, index: usize, field: &Field) -> TokenStream {
    let krate = &item.krate;
    let (name, local) = (&field.name, local(index));
    match field.presence {
        Presence::Required | Presence::Nullable | Presence::Optional => quote!(#name: #local),
        Presence::Member { .. } => quote!(#name: #krate::Member::read(#local, __finished.is_null(#index))),
    }
}
