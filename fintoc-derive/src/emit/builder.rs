//! The builder of a closed struct.
//!
//! ```text
//! impl Request {
//!     pub fn with_amount(amount: impl Input<Amount>, currency: impl Input<Currency>) -> RequestBuilder
//!     pub fn to_builder(&self) -> RequestBuilder
//! }
//! impl RequestBuilder {
//!     pub fn email(self, email: impl Input<Email>) -> Self
//!     pub fn build(self) -> Result<Request, Violations>
//! }
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::parse_quote;

use crate::emit::build::builder_name;
use crate::emit::generics::bounded;
use crate::emit::getters::emit_getters;
use crate::emit::how::Ways;
use crate::model::{Field, Item, Presence, Struct};

pub(crate) fn emit_builder(item: &Item<Struct>) -> TokenStream {
    let parts =
        [emit_type(item), emit_constructors(item), emit_getters(item), emit_setters(item), emit_end(item)];
    parts.into_iter().collect()
}

/// What the builder holds of a member.
fn slot(item: &Item<Struct>, field: &Field) -> TokenStream {
    let krate = &item.krate;
    let ty = &field.value.ty;
    match field.presence {
        Presence::Required | Presence::Optional => quote!(::core::option::Option<#ty>),
        Presence::Nullable => quote!(::core::option::Option<#krate::Nullable<#ty>>),
        Presence::Member { .. } => quote!(#krate::Member<#ty>),
    }
}

/// What a setter of a member takes.
fn taken(item: &Item<Struct>, field: &Field) -> TokenStream {
    let krate = &item.krate;
    let ty = &field.value.ty;
    match field.presence {
        Presence::Nullable => quote!(#krate::Nullable<#ty>),
        Presence::Required | Presence::Optional | Presence::Member { .. } => quote!(#ty),
    }
}

fn emit_type(item: &Item<Struct>) -> TokenStream {
    let Item { krate, name, visibility, generics, shape } = item;
    let builder = builder_name(item);
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let names: Vec<_> = shape.fields.iter().map(|field| &field.name).collect();
    let slots = shape.fields.iter().map(|field| slot(item, field));
    let doc = format!("Builds a [`{name}`], and keeps what is wrong until the end.");
    quote! {
        #[doc = #doc]
        #[must_use = "a builder does nothing until `build` is called"]
        #[derive(Clone)]
        #visibility struct #builder #generics #where_clause {
            __building: #krate::__private::Building,
            #(#names: #slots,)*
        }

        #[automatically_derived]
        impl #impl_generics #krate::Input<#name #ty_generics> for #name #ty_generics #where_clause {
            fn input(self) -> ::core::result::Result<Self, #krate::Violations> { ::core::result::Result::Ok(self) }
        }
    }
}

fn emit_constructors(item: &Item<Struct>) -> TokenStream {
    let Item { krate, name, visibility, generics, shape } = item;
    let builder = builder_name(item);
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let required: Vec<&Field> = shape.fields.iter().filter(|field| field.is_required()).collect();
    let required_names: Vec<_> = required.iter().map(|field| &field.name).collect();
    let required_types: Vec<_> = required.iter().map(|field| taken(item, field)).collect();
    let names: Vec<_> = shape.fields.iter().map(|field| &field.name).collect();
    let begin = quote! {
        #builder {
            __building: ::core::default::Default::default(),
            #(#names: ::core::default::Default::default(),)*
        }
        #(.#required_names(#required_names))*
    };
    let mut constructors = Vec::new();
    for field in alternatives(shape) {
        let (member, ty) = (&field.name, taken(item, field));
        let constructor = format_ident!("with_{}", member.unraw());
        let doc = format!("Begins a builder with `{}` and what is always required.", field.wire);
        constructors.push(quote! {
            #[doc = #doc]
            #visibility fn #constructor(
                #member: impl #krate::Input<#ty>,
                #(#required_names: impl #krate::Input<#required_types>),*
            ) -> #builder #ty_generics {
                #begin.#constructor(#member)
            }
        });
    }
    if constructors.is_empty() {
        constructors.push(quote! {
            /// Begins a builder with what is required.
            #visibility fn builder(
                #(#required_names: impl #krate::Input<#required_types>),*
            ) -> #builder #ty_generics {
                #begin
            }
        });
    }
    let copies = shape.fields.iter().map(|field| {
        let name = &field.name;
        match field.presence {
            Presence::Required | Presence::Nullable => {
                quote!(#name: ::core::option::Option::Some(::core::clone::Clone::clone(&self.#name)))
            }
            Presence::Optional | Presence::Member { .. } => {
                quote!(#name: ::core::clone::Clone::clone(&self.#name))
            }
        }
    });
    quote! {
        #[allow(clippy::too_many_arguments, reason = "there are as many as the object requires")]
        #[automatically_derived]
        impl #impl_generics #name #ty_generics #where_clause {
            #(#constructors)*

            /// Begins a builder with everything that this value has.
            #visibility fn to_builder(&self) -> #builder #ty_generics
            where
                Self: ::core::clone::Clone,
            {
                #builder { __building: ::core::default::Default::default(), #(#copies,)* }
            }
        }
    }
}

fn alternatives(shape: &Struct) -> impl Iterator<Item = &Field> {
    shape.constructors.iter().filter_map(|index| shape.fields.get(*index))
}

fn emit_setters(item: &Item<Struct>) -> TokenStream {
    let Item { generics, shape, .. } = item;
    let builder = builder_name(item);
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let setters = shape.fields.iter().enumerate().map(|(index, field)| setter(item, index, field));
    quote! {
        #[automatically_derived]
        impl #impl_generics #builder #ty_generics #where_clause {
            #(#setters)*
        }
    }
}

fn setter(item: &Item<Struct>, index: usize, field: &Field) -> TokenStream {
    let Item { krate, visibility, shape, .. } = item;
    let (name, wire, ty) = (&field.name, &field.wire, taken(item, field));
    let alternative = shape.constructors.contains(&index);
    let setter = if alternative { format_ident!("with_{}", name.unraw()) } else { name.clone() };
    // One alternative stands for another.
    let others: Vec<(usize, &Ident)> = match alternative {
        true => {
            let others = shape.constructors.iter().filter(|other| **other != index);
            others.filter_map(|other| Some((*other, &shape.fields.get(*other)?.name))).collect()
        }
        false => Vec::new(),
    };
    let clear = others.iter().map(|(other, name)| {
        quote! {
            self.#name = ::core::default::Default::default();
            self.__building.forget(#other);
        }
    });
    let doc = match alternative {
        true => format!("Sets `{wire}`, in the place of what it cannot stand beside."),
        false => format!("Sets `{wire}`."),
    };
    let mut code = quote! {
        #[doc = #doc]
        #visibility fn #setter(mut self, #name: impl #krate::Input<#ty>) -> Self {
            #(#clear)*
            self.#name = ::core::convert::From::from(self.__building.take(#index, #wire, #name));
            self
        }
    };
    if matches!(field.presence, Presence::Member { nullable: true }) {
        let setter = format_ident!("{}_null", name.unraw());
        let doc = format!("Sets `{wire}` to null.");
        code.extend(quote! {
            #[doc = #doc]
            #visibility fn #setter(mut self) -> Self {
                self.__building.forget(#index);
                self.#name = #krate::Member::Null;
                self
            }
        });
    }
    if !field.is_required() && !alternative {
        let setter = format_ident!("without_{}", name.unraw());
        let doc = format!("Leaves `{wire}` out.");
        code.extend(quote! {
            #[doc = #doc]
            #visibility fn #setter(mut self) -> Self {
                self.__building.forget(#index);
                self.#name = ::core::default::Default::default();
                self
            }
        });
    }
    code
}

/// `build`
fn emit_end(item: &Item<Struct>) -> TokenStream {
    let Item { krate, name, visibility, generics, shape } = item;
    let builder = builder_name(item);
    let (_, ty_generics, _) = generics.split_for_impl();
    let bounded = bounded(generics, &[parse_quote!(#krate::Validate)]);
    let (impl_generics, _, where_clause) = bounded.split_for_impl();
    let mut ways = Ways::of_type(quote!(#name #ty_generics));
    let judged = shape.fields.iter().enumerate().map(|(index, field)| {
        let (name, way) = (&field.name, ways.way(&field.value));
        match field.presence {
            Presence::Required | Presence::Optional => {
                quote!(__judging.member::<#way, _>(#index, self.#name.as_ref());)
            }
            Presence::Nullable => quote! {
                if let ::core::option::Option::Some(__value) = &self.#name {
                    __judging.member::<#way, _>(#index, __value.value());
                    __judging.null(#index, __value.is_null(), ::core::option::Option::None);
                }
            },
            Presence::Member { .. } => quote! {
                __judging.member::<#way, _>(#index, self.#name.value());
                __judging.null(#index, self.#name.is_null(), ::core::option::Option::None);
            },
        }
    });
    let judged: Vec<_> = judged.collect();
    let names: Vec<_> = shape.fields.iter().map(|field| &field.name).collect();
    let put = quote!(__value = ::core::option::Option::Some(#name { #(#names),* }););
    let required = shape.fields.iter().filter(|field| field.is_required()).map(|field| &field.name);
    // A required member that is not there was given, and was broken.
    let put =
        required.fold(put, |put, name| quote!(if let ::core::option::Option::Some(#name) = #name { #put }));
    quote! {
        #[automatically_derived]
        impl #impl_generics #builder #ty_generics #where_clause {
            /// Judges the whole.
            ///
            /// # Errors
            ///
            /// Everything that is wrong with what was given, each at its place.
            #visibility fn build(self) -> ::core::result::Result<#name #ty_generics, #krate::Violations> {
                use #krate::__private as __p;
                let mut __cx = self.__building.cx();
                let mut __judging = __p::Judging::<#name #ty_generics>::new(&mut __cx);
                #(#judged)*
                self.__building.judge_presence(__judging);
                let Self { __building, #(#names),* } = self;
                let mut __value = ::core::option::Option::None;
                #put
                __building.end(__cx, __value)
            }
        }

        #[automatically_derived]
        impl #impl_generics #krate::Input<#name #ty_generics> for #builder #ty_generics #where_clause {
            fn input(self) -> ::core::result::Result<#name #ty_generics, #krate::Violations> { self.build() }
        }
    }
}
