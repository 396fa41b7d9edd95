//! Emits what the derive `Build` gives: `new` to an open struct; to a closed one a builder, getters and `warnings()`.
//!
//! ```text
//! impl Request {
//!     pub fn with_amount(amount: impl Input<Amount>, currency: impl Input<Currency>) -> RequestBuilder
//!     pub fn amount(&self) -> Option<&Amount>
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

use crate::emit::constraints::Handlers;
use crate::emit::impl_block::{with_bounds, with_defaults};
use crate::model::{Field, Item, Presence, Struct};

/// Emits no anonymous const: the builder is visible beside the struct.
pub(crate) fn emit_build(item: &Item<Struct>) -> TokenStream {
    if item.data.open { emit_new(item) } else { emit_builder(item) }
}

/// ```text
/// pub fn new(id: impl Into<String>) -> Self {
///     Self { id: id.into(), email: Default::default(), unknown: Default::default() }
/// }
/// ```
fn emit_new(item: &Item<Struct>) -> TokenStream {
    let Item { name, visibility, generics, data, .. } = item;
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let required: Vec<&Field> = data.fields.iter().filter(|field| field.is_required()).collect();
    let names = required.iter().map(|field| &field.name);
    let types = required.iter().map(|field| &field.ty);
    let fields = data.fields.iter().map(|field| {
        let name = &field.name;
        match field.presence {
            Presence::Required | Presence::Nullable => quote!(#name: ::core::convert::Into::into(#name)),
            Presence::Optional | Presence::Member { .. } => {
                quote!(#name: ::core::default::Default::default())
            }
        }
    });
    let unknown = data.unknown.iter();
    let new = quote! {
        /// Creates a value from the required members; the others are missing until their fields are set.
        #[must_use]
        #[allow(clippy::too_many_arguments, reason = "there are as many as the object requires")]
        #visibility fn new(#(#names: impl ::core::convert::Into<#types>),*) -> Self {
            Self { #(#fields,)* #(#unknown: ::core::default::Default::default())* }
        }
    };
    match with_defaults(generics, &new) {
        Some(new) => quote! {
            #[automatically_derived]
            impl #name { #new }
        },
        None => quote! {
            #[automatically_derived]
            impl #impl_generics #name #ty_generics #where_clause { #new }
        },
    }
}

fn emit_builder(item: &Item<Struct>) -> TokenStream {
    let parts = [
        emit_builder_struct(item),
        emit_constructors(item),
        emit_getters(item),
        emit_setters(item),
        emit_build_method(item),
    ];
    parts.into_iter().collect()
}

fn builder_name(item: &Item<Struct>) -> Ident {
    format_ident!("{}Builder", item.name)
}

/// Returns the type of a member inside the builder.
fn slot_type(item: &Item<Struct>, field: &Field) -> TokenStream {
    let krate = &item.krate;
    let ty = &field.value.ty;
    match field.presence {
        Presence::Required | Presence::Optional => quote!(::core::option::Option<#ty>),
        Presence::Nullable => quote!(::core::option::Option<#krate::Nullable<#ty>>),
        Presence::Member { .. } => quote!(#krate::Member<#ty>),
    }
}

/// Returns the type that the setter of a member takes as `impl Input<…>`.
fn setter_type(item: &Item<Struct>, field: &Field) -> TokenStream {
    let krate = &item.krate;
    let ty = &field.value.ty;
    match field.presence {
        Presence::Nullable => quote!(#krate::Nullable<#ty>),
        Presence::Required | Presence::Optional | Presence::Member { .. } => quote!(#ty),
    }
}

fn emit_builder_struct(item: &Item<Struct>) -> TokenStream {
    let Item { krate, name, visibility, generics, data } = item;
    let builder = builder_name(item);
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let names: Vec<_> = data.fields.iter().map(|field| &field.name).collect();
    let slots = data.fields.iter().map(|field| slot_type(item, field));
    let doc = format!("Builds a [`{name}`], and reports all violations at the end.");
    quote! {
        #[doc = #doc]
        #[must_use = "a builder does nothing until `build` is called"]
        #[derive(Clone)]
        #visibility struct #builder #generics #where_clause {
            __state: #krate::__private::BuilderState,
            #(#names: #slots,)*
        }

        #[automatically_derived]
        impl #impl_generics #krate::Input<#name #ty_generics> for #name #ty_generics #where_clause {
            fn input(self) -> ::core::result::Result<Self, #krate::Violations> { ::core::result::Result::Ok(self) }
        }
    }
}

fn emit_constructors(item: &Item<Struct>) -> TokenStream {
    let Item { krate, name, visibility, generics, data } = item;
    let builder = builder_name(item);
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let required: Vec<&Field> = data.fields.iter().filter(|field| field.is_required()).collect();
    let required_names: Vec<_> = required.iter().map(|field| &field.name).collect();
    let required_types: Vec<_> = required.iter().map(|field| setter_type(item, field)).collect();
    let names: Vec<_> = data.fields.iter().map(|field| &field.name).collect();
    let begin = quote! {
        #builder {
            __state: ::core::default::Default::default(),
            #(#names: ::core::default::Default::default(),)*
        }
        #(.#required_names(#required_names))*
    };
    let mut constructors = Vec::new();
    for field in constructor_fields(data) {
        let (member, ty) = (&field.name, setter_type(item, field));
        let constructor = format_ident!("with_{}", member.unraw());
        let doc = format!("Creates a builder with `{}` and the required members.", field.wire);
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
            /// Creates a builder with the required members.
            #visibility fn builder(
                #(#required_names: impl #krate::Input<#required_types>),*
            ) -> #builder #ty_generics {
                #begin
            }
        });
    }
    let copies = data.fields.iter().map(|field| {
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

            /// Creates a builder with the members of this value.
            #visibility fn to_builder(&self) -> #builder #ty_generics
            where
                Self: ::core::clone::Clone,
            {
                #builder { __state: ::core::default::Default::default(), #(#copies,)* }
            }
        }
    }
}

fn constructor_fields(data: &Struct) -> impl Iterator<Item = &Field> {
    data.constructors.iter().filter_map(|index| data.fields.get(*index))
}

fn emit_setters(item: &Item<Struct>) -> TokenStream {
    let Item { generics, data, .. } = item;
    let builder = builder_name(item);
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let setters = data.fields.iter().enumerate().map(|(index, field)| setter(item, index, field));
    quote! {
        #[automatically_derived]
        impl #impl_generics #builder #ty_generics #where_clause {
            #(#setters)*
        }
    }
}

fn setter(item: &Item<Struct>, index: usize, field: &Field) -> TokenStream {
    let Item { krate, visibility, data, .. } = item;
    let (name, wire, ty) = (&field.name, &field.wire, setter_type(item, field));
    let alternative = data.constructors.contains(&index);
    let setter = if alternative { format_ident!("with_{}", name.unraw()) } else { name.clone() };
    // Setting one of the alternatives removes the others.
    let others: Vec<(usize, &Ident)> = match alternative {
        true => {
            let others = data.constructors.iter().filter(|other| **other != index);
            others.filter_map(|other| Some((*other, &data.fields.get(*other)?.name))).collect()
        }
        false => Vec::new(),
    };
    let clear = others.iter().map(|(other, name)| {
        quote! {
            self.#name = ::core::default::Default::default();
            self.__state.forget(#other);
        }
    });
    let doc = match alternative {
        true => format!("Sets `{wire}`, and removes the alternatives to it."),
        false => format!("Sets `{wire}`."),
    };
    let mut code = quote! {
        #[doc = #doc]
        #visibility fn #setter(mut self, #name: impl #krate::Input<#ty>) -> Self {
            #(#clear)*
            self.#name = ::core::convert::From::from(self.__state.set(#index, #wire, #name));
            self
        }
    };
    if matches!(field.presence, Presence::Member { nullable: true }) {
        let setter = format_ident!("{}_null", name.unraw());
        let doc = format!("Sets `{wire}` to null.");
        code.extend(quote! {
            #[doc = #doc]
            #visibility fn #setter(mut self) -> Self {
                self.__state.forget(#index);
                self.#name = #krate::Member::Null;
                self
            }
        });
    }
    if !field.is_required() && !alternative {
        let setter = format_ident!("without_{}", name.unraw());
        let doc = format!("Removes `{wire}`.");
        code.extend(quote! {
            #[doc = #doc]
            #visibility fn #setter(mut self) -> Self {
                self.__state.forget(#index);
                self.#name = ::core::default::Default::default();
                self
            }
        });
    }
    code
}

fn emit_build_method(item: &Item<Struct>) -> TokenStream {
    let Item { krate, name, visibility, generics, data } = item;
    let builder = builder_name(item);
    let (_, ty_generics, _) = generics.split_for_impl();
    let bounded = with_bounds(generics, &[parse_quote!(#krate::Validate)]);
    let (impl_generics, _, where_clause) = bounded.split_for_impl();
    let mut handlers = Handlers::of_type(quote!(#name #ty_generics));
    let validations = data.fields.iter().enumerate().map(|(index, field)| {
        let (name, handler) = (&field.name, handlers.handler_type(&field.value));
        match field.presence {
            Presence::Required | Presence::Optional => {
                quote!(__validator.member::<#handler, _>(#index, self.#name.as_ref());)
            }
            Presence::Nullable => quote! {
                if let ::core::option::Option::Some(__value) = &self.#name {
                    __validator.member::<#handler, _>(#index, __value.value());
                    __validator.null(#index, __value.is_null(), ::core::option::Option::None);
                }
            },
            Presence::Member { .. } => quote! {
                __validator.member::<#handler, _>(#index, self.#name.value());
                __validator.null(#index, self.#name.is_null(), ::core::option::Option::None);
            },
        }
    });
    let validations: Vec<_> = validations.collect();
    let names: Vec<_> = data.fields.iter().map(|field| &field.name).collect();
    let put = quote!(__value = ::core::option::Option::Some(#name { #(#names),* }););
    let required = data.fields.iter().filter(|field| field.is_required()).map(|field| &field.name);
    // Constructors take all required members: one that is missing here broke a constraint, which is reported.
    let put =
        required.fold(put, |put, name| quote!(if let ::core::option::Option::Some(#name) = #name { #put }));
    quote! {
        #[automatically_derived]
        impl #impl_generics #builder #ty_generics #where_clause {
            /// Builds and validates the value.
            ///
            /// # Errors
            ///
            /// Returns all violations if a member or the whole is not valid.
            #visibility fn build(self) -> ::core::result::Result<#name #ty_generics, #krate::Violations> {
                use #krate::__private as __p;
                let mut __cx = self.__state.context();
                let mut __validator = __p::ObjectValidator::<#name #ty_generics>::new(&mut __cx);
                #(#validations)*
                self.__state.validate_presence(__validator);
                let Self { __state, #(#names),* } = self;
                let mut __value = ::core::option::Option::None;
                #put
                __state.finish(__cx, __value)
            }
        }

        #[automatically_derived]
        impl #impl_generics #krate::Input<#name #ty_generics> for #builder #ty_generics #where_clause {
            fn input(self) -> ::core::result::Result<#name #ty_generics, #krate::Violations> { self.build() }
        }
    }
}

fn emit_getters(item: &Item<Struct>) -> TokenStream {
    let Item { krate, name, visibility, generics, data } = item;
    let (_, ty_generics, _) = generics.split_for_impl();
    let bounded = with_bounds(generics, &[parse_quote!(#krate::Validate)]);
    let (impl_generics, _, where_clause) = bounded.split_for_impl();
    let getters = data.fields.iter().map(|field| {
        let (name, docs, ty) = (&field.name, &field.docs, &field.value.ty);
        let (shown, get) = match field.value.vec_item_type() {
            Some(item) => (quote!(&[#item]), quote!(.map(::std::vec::Vec::as_slice))),
            None => (quote!(&#ty), TokenStream::new()),
        };
        let docs = match docs.is_empty() {
            false => quote!(#(#docs)*),
            true => {
                let doc = format!("The member `{}`.", field.wire);
                quote!(#[doc = #doc])
            }
        };
        let (result, value) = match field.presence {
            Presence::Required => (shown, quote!(&self.#name)),
            Presence::Optional => (quote!(::core::option::Option<#shown>), quote!(self.#name.as_ref()#get)),
            Presence::Nullable => (quote!(#krate::Nullable<#shown>), quote!(self.#name.as_ref()#get)),
            Presence::Member { .. } => (quote!(#krate::Member<#shown>), quote!(self.#name.as_ref()#get)),
        };
        quote! {
            #docs
            #[inline]
            #[must_use]
            #visibility fn #name(&self) -> #result { #value }
        }
    });
    quote! {
        #[automatically_derived]
        impl #impl_generics #name #ty_generics #where_clause {
            #(#getters)*

            /// Returns the findings that do not make the value invalid.
            #[must_use]
            #visibility fn warnings(&self) -> #krate::Findings { #krate::Validate::findings(self) }
        }
    }
}
