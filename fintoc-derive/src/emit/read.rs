//! Emits `Read` of a struct, and the impls of `Read` and `Deserialize` for every other item.
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
//! finished.validate(out.as_ref())
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{Generics, parse_quote};

use crate::emit::constraints::Handlers;
use crate::emit::impl_block::{impl_trait, with_bounds, with_constrained_bounds, with_de_lifetime};
use crate::model::{Field, Item, Presence, Struct};

/// Emits `JsonTypes`, `Read`, `ReadMembers`, `Deserialize`.
pub(crate) fn emit_read(item: &Item<Struct>) -> TokenStream {
    let krate = &item.krate;
    let shape = impl_trait(
        item,
        &item.generics,
        quote!(#krate::JsonTypes),
        quote! {
            const KINDS: #krate::Kinds = #krate::Kinds::only(#krate::Kind::Object);
        },
    );
    let values = item.data.fields.iter().map(|field| &field.value);
    let mut generics = with_constrained_bounds(read_generics(item), item, values);
    // With this bound, a missing derive of `Validate` is one error; without it, each use of `ObjectSchema` would be one.
    let (name, (_, own, _)) = (&item.name, item.generics.split_for_impl());
    generics.make_where_clause().predicates.push(parse_quote!(#name #own: __p::ObjectSchema));
    let read = impl_read(item, &generics, quote!(__p::read_object(__deserializer, __cx, __out)));
    let object = impl_trait(item, &generics, quote!(__p::ReadMembers<'de>), emit_read_members(item));
    let deserialize = impl_deserialize(item, &generics);
    quote!(#shape #read #object #deserialize)
}

/// Returns the generics of an impl of `Read`.
pub(crate) fn read_generics<D>(item: &Item<D>) -> Generics {
    let krate = &item.krate;
    with_de_lifetime(&with_bounds(
        &item.generics,
        &[parse_quote!(#krate::Read<'de>), parse_quote!(#krate::Validate)],
    ))
}

/// Emits `Read`; the body reads from `__deserializer` into `__out`.
pub(crate) fn impl_read<D>(item: &Item<D>, generics: &Generics, body: TokenStream) -> TokenStream {
    let krate = &item.krate;
    impl_trait(
        item,
        generics,
        quote!(#krate::Read<'de>),
        quote! {
            #[inline]
            fn read<__D: __p::serde::Deserializer<'de>>(
                __deserializer: __D,
                __cx: &mut #krate::Context,
                __out: &mut ::core::option::Option<Self>,
            ) -> ::core::result::Result<(), __D::Error> {
                #body
            }
        },
    )
}

/// Emits `serde::Deserialize`, which calls `Read`.
pub(crate) fn impl_deserialize<D>(item: &Item<D>, generics: &Generics) -> TokenStream {
    impl_trait(
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

fn emit_read_members(item: &Item<Struct>) -> TokenStream {
    let Struct { fields, unknown, .. } = &item.data;
    let krate = &item.krate;
    let locals: Vec<_> = (0..fields.len()).map(member_variable).collect();
    let mut handlers = Handlers::new();
    let arms = fields.iter().enumerate().map(|(index, field)| read_member(index, field, &mut handlers));
    let keeps = match unknown {
        Some(_) => quote!(::core::option::Option::Some(&mut __unknown)),
        None => quote!(::core::option::Option::None),
    };
    let unknown_local =
        unknown.iter().map(|_| quote!(let mut __unknown = #krate::UnknownMembers::default();));
    let unknown_field = unknown.iter().map(|name| quote!(#name: __unknown,));
    let members = fields.iter().enumerate().map(|(index, field)| member_initializer(item, index, field));
    let required =
        fields.iter().enumerate().filter(|(_, field)| field.is_required()).map(|(index, field)| {
            let local = member_variable(index);
            let read = match field.presence {
                Presence::Nullable => quote!(#krate::Nullable::read(#local, __finished.is_null(#index))),
                Presence::Required | Presence::Optional | Presence::Member { .. } => quote!(#local),
            };
            quote!(let ::core::option::Option::Some(#local) = #read)
        });
    let construct = quote! {
        *__out = ::core::option::Option::Some(Self { #(#members,)* #(#unknown_field)* });
    };
    // Required members are unwrapped one by one: unwrapping a tuple of them would move them once more.
    let construct = required.rev().fold(construct, |construct, unwrap| quote!(if #unwrap { #construct }));
    quote! {
        fn read_members<__A: __p::serde::de::MapAccess<'de>>(
            mut __members: __p::ObjectReader<'_, __A, Self>,
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
            #construct
            __finished.validate(__out.as_ref())
        }
    }
}

/// Emits the match arm that reads a member into its variable.
fn read_member<'v>(index: usize, field: &'v Field, handlers: &mut Handlers<'v>) -> TokenStream {
    let local = member_variable(index);
    let ty = &field.value.ty;
    let handler = handlers.handler_type(&field.value);
    let nullable = match field.presence {
        Presence::Required | Presence::Optional => {
            return quote!(#index => __members.field::<#handler, #ty>(#index, &mut #local)?,);
        }
        Presence::Nullable => true,
        Presence::Member { nullable } => nullable,
    };
    quote!(#index => __members.nullable::<#handler, #ty>(#index, &mut #local, #nullable)?,)
}

/// Emits the member in the struct expression.
fn member_initializer(item: &Item<Struct>, index: usize, field: &Field) -> TokenStream {
    let krate = &item.krate;
    let (name, local) = (&field.name, member_variable(index));
    match field.presence {
        Presence::Required | Presence::Nullable | Presence::Optional => quote!(#name: #local),
        Presence::Member { .. } => quote!(#name: #krate::Member::read(#local, __finished.is_null(#index))),
    }
}

fn member_variable(index: usize) -> Ident {
    Ident::new(&format!("__member_{index}"), Span::call_site())
}
