//! The generics of an item, with what an impl asks of them.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Type, TypeParamBound, WherePredicate, parse_quote};

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

/// What stands in the code of the instance that is meant where a type is named without arguments, in the place of what stands in
/// the code of every instance: for what must not be left open, such as what `Type::new(…)` makes. `None` where there is no such
/// one instance: there are no parameters, or one of them has no default, or is no type.
pub(crate) fn instance(generics: &Generics, code: impl ToTokens) -> Option<TokenStream> {
    if generics.params.is_empty() {
        return None;
    }
    let default = |parameter: &GenericParam| match parameter {
        GenericParam::Type(parameter) => {
            let (_, default) = parameter.default.as_ref()?;
            Some((parameter.ident.clone(), default.to_token_stream()))
        }
        GenericParam::Lifetime(_) | GenericParam::Const(_) => None,
    };
    let defaults: Option<Vec<_>> = generics.params.iter().map(default).collect();
    defaults.map(|defaults| replaced(code.into_token_stream(), &defaults))
}

fn replaced(code: TokenStream, defaults: &[(Ident, TokenStream)]) -> TokenStream {
    let replace = |token: TokenTree| match token {
        TokenTree::Ident(ident) => match defaults.iter().find(|(name, _)| *name == ident) {
            Some((_, default)) => default.clone(),
            None => ident.into_token_stream(),
        },
        TokenTree::Group(group) => {
            let mut new = Group::new(group.delimiter(), replaced(group.stream(), defaults));
            new.set_span(group.span());
            new.into_token_stream()
        }
        TokenTree::Punct(_) | TokenTree::Literal(_) => token.into_token_stream(),
    };
    code.into_iter().map(replace).collect()
}

/// Asks that constraints fit the values that they stand on, where these are type parameters. What is built over a parameter fits as it
/// always does; asked for here, it would hide from rustc what constraints see of it.
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
        constrained(value, &mut |ty| {
            if is_parameter(&item.generics, ty) {
                predicates.push(parse_quote!(#ty: #krate::View));
            }
        });
    }
    generics.make_where_clause().predicates.extend(predicates);
    generics
}

/// Whether a type is a parameter, and nothing built over one.
pub(crate) fn is_parameter(generics: &Generics, ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    path.qself.is_none() && generics.type_params().any(|parameter| path.path.is_ident(&parameter.ident))
}

fn constrained(value: &Value, found: &mut impl FnMut(&Type)) {
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
