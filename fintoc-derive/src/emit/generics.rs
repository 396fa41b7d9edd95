//! The generics of an item, with what an impl asks of them.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Generics, TypeParamBound, WherePredicate, parse_quote};

use crate::model::{Inside, Item, Value};

/// Asks something of each type parameter.
pub(crate) fn bounded(generics: &Generics, bounds: &[TypeParamBound]) -> Generics {
    let mut generics = generics.clone();
    for parameter in generics.type_params_mut() {
        parameter.bounds.extend(bounds.iter().cloned());
    }
    generics
}

/// Puts `'de` first; what is borrowed is borrowed from it.
pub(crate) fn with_de(generics: &Generics) -> Generics {
    let mut generics = generics.clone();
    let lifetimes: Vec<_> = generics.lifetimes().map(|parameter| parameter.lifetime.clone()).collect();
    let de = parse_quote!('de #(: #lifetimes)*);
    let de: syn::GenericParam = match lifetimes.split_first() {
        None => de,
        Some((first, rest)) => parse_quote!('de: #first #(+ #rest)*),
    };
    generics.params.insert(0, de);
    generics
}

/// Asks that constraints fit the values that they stand on, where that depends on a type parameter.
pub(crate) fn with_views<'v, S>(
    mut generics: Generics,
    item: &Item<S>,
    values: impl Iterator<Item = &'v Value>,
) -> Generics {
    if item.generics.type_params().next().is_none() {
        return generics;
    }
    let krate = &item.krate;
    let mut predicates: Vec<WherePredicate> = Vec::new();
    for value in values {
        constrained(value, &mut |ty| predicates.push(parse_quote!(#ty: #krate::View)));
    }
    generics.make_where_clause().predicates.extend(predicates);
    generics
}

fn constrained(value: &Value, found: &mut impl FnMut(&syn::Type)) {
    if !value.constraints.is_empty() {
        found(&value.ty);
    }
    match &value.inside {
        Inside::Nothing => {}
        Inside::Items(item) => constrained(item, found),
        Inside::Entries(key, value) => {
            constrained(key, found);
            constrained(value, found);
        }
    }
}

/// `impl<…> Trait for Item<…> where … { … }`
pub(crate) fn implement<S>(
    item: &Item<S>,
    generics: &Generics,
    what: TokenStream,
    body: TokenStream,
) -> TokenStream {
    let name = &item.name;
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, own, _) = item.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #impl_generics #what for #name #own #where_clause {
            #body
        }
    }
}
