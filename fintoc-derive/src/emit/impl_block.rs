//! Emits impl blocks: their generics and bounds, and the spans of the paths in them.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Path, Type, TypeParamBound, WherePredicate, parse_quote};

use crate::model::{Contents, Item, Value};

/// Emits `impl<…> Trait for Item<…> where … { … }`.
pub(crate) fn impl_trait<D>(
    item: &Item<D>,
    generics: &Generics,
    implemented: TokenStream,
    body: TokenStream,
) -> TokenStream {
    let name = &item.name;
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, own, _) = item.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #impl_generics #implemented for #name #own #where_clause {
            #body
        }
    }
}

/// Puts code where its names cannot collide with those of the user, and where `__p` is the private module of `fintoc_types`.
pub(crate) fn in_anonymous_const<D>(item: &Item<D>, code: TokenStream) -> TokenStream {
    let krate = &item.krate;
    quote! {
        const _: () = {
            use #krate::__private as __p;
            #code
        };
    }
}

/// Gives a path the span of a name, so an error in a call of the path is underlined at that name.
pub(crate) fn respanned(path: &Path, span: Span) -> TokenStream {
    let respan = |mut token: TokenTree| {
        token.set_span(span.resolved_at(token.span()));
        token
    };
    path.to_token_stream().into_iter().map(respan).collect()
}

/// Returns the generics with these bounds on each type parameter.
pub(crate) fn with_bounds(generics: &Generics, bounds: &[TypeParamBound]) -> Generics {
    let mut generics = generics.clone();
    for parameter in generics.type_params_mut() {
        parameter.bounds.extend(bounds.iter().cloned());
    }
    generics
}

/// Returns the generics with the lifetime `'de` in front, which outlives all others.
pub(crate) fn with_de_lifetime(generics: &Generics) -> Generics {
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

/// Replaces the type parameters in code by their defaults. Code for this one instance is emitted where inference would not find the
/// parameters, for example for `Type::new(…)`. Returns `None` if there are no parameters, or if one has no default or is not a type.
pub(crate) fn with_defaults(generics: &Generics, code: impl ToTokens) -> Option<TokenStream> {
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
    defaults.map(|defaults| replace_parameters(code.into_token_stream(), &defaults))
}

fn replace_parameters(code: TokenStream, defaults: &[(Ident, TokenStream)]) -> TokenStream {
    let replace = |token: TokenTree| match token {
        TokenTree::Ident(ident) => match defaults.iter().find(|(name, _)| *name == ident) {
            Some((_, default)) => default.clone(),
            None => ident.into_token_stream(),
        },
        TokenTree::Group(group) => {
            let mut new = Group::new(group.delimiter(), replace_parameters(group.stream(), defaults));
            new.set_span(group.span());
            new.into_token_stream()
        }
        TokenTree::Punct(_) | TokenTree::Literal(_) => token.into_token_stream(),
    };
    code.into_iter().map(replace).collect()
}

/// Returns the generics with a bound `Constrained` on each type parameter that has constraints. Types that only contain a parameter get no
/// bound: it would hide from rustc what a constraint reads from them.
pub(crate) fn with_constrained_bounds<'v, D>(
    mut generics: Generics,
    item: &Item<D>,
    values: impl Iterator<Item = &'v Value>,
) -> Generics {
    if item.generics.type_params().next().is_none() {
        return generics;
    }
    let krate = &item.krate;
    let mut predicates: Vec<WherePredicate> = Vec::new();
    for value in values {
        for_each_constrained(value, &mut |ty| {
            if is_parameter(&item.generics, ty) {
                predicates.push(parse_quote!(#ty: #krate::Constrained));
            }
        });
    }
    generics.make_where_clause().predicates.extend(predicates);
    generics
}

/// Whether a type is a type parameter itself.
pub(crate) fn is_parameter(generics: &Generics, ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    path.qself.is_none() && generics.type_params().any(|parameter| path.path.is_ident(&parameter.ident))
}

fn for_each_constrained(value: &Value, visit: &mut impl FnMut(&Type)) {
    if !value.constraints.is_empty() {
        visit(&value.ty);
    }
    match &value.contents {
        Contents::Unconstrained => {}
        Contents::Items(item) => for_each_constrained(item, visit),
        Contents::Entries(key, value) => {
            for_each_constrained(key, visit);
            for_each_constrained(value, visit);
        }
    }
}
