//! What the rules of a struct call.
//!
//! ```text
//! judge.rule("amount-or-line-items", Severity::Error, rule::exactly_one_of(
//!     Group::new(&["amount", "line_items"], &[present.has(0), present.has(1)])));
//!
//! let __place_0 = |index| source.at(&["items", "*", "currency"], index, |this, index| {
//!     this.__fintoc_items()?.get(index)?.__fintoc_currency()
//! });
//! judge.rule("item-currency", Severity::Warning, rule::same(&[
//!     Places::new(&["items", "*", "currency"], source.count(&["items"], |this| this.__fintoc_items()), &__place_0),
//! ]));
//! ```

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;
use syn::ext::IdentExt;

use crate::check::field_index;
use crate::emit::accessors::accessor;
use crate::emit::at;
use crate::model::{Item, Rule, Struct};
use crate::syntax::{Place, Step};

/// The rules on who is present.
pub(crate) fn presence(item: &Item<Struct>) -> TokenStream {
    let rules = item.shape.rules.iter().filter(|rule| rule.call.places.is_empty());
    rules.map(|rule| presence_rule(item, rule)).collect()
}

/// The rules on values.
pub(crate) fn places(item: &Item<Struct>) -> TokenStream {
    place_rules(item).map(|rule| place_rule(item, rule)).collect()
}

/// Whether there are any.
pub(crate) fn has_places(item: &Item<Struct>) -> bool {
    place_rules(item).next().is_some()
}

fn place_rules(item: &Item<Struct>) -> impl Iterator<Item = &Rule> {
    item.shape.rules.iter().filter(|rule| !rule.call.places.is_empty())
}

fn presence_rule(item: &Item<Struct>, rule: &Rule) -> TokenStream {
    let fields = &item.shape.fields;
    let krate = at(&item.krate, rule.call.kind.span());
    let groups = rule.call.groups.iter().map(|members| {
        let indices: Vec<usize> = members.iter().filter_map(|name| field_index(fields, name)).collect();
        let names = indices.iter().filter_map(|index| fields.get(*index)).map(|field| &field.wire);
        quote! {
            #krate::rule::Group::new(&[#(#names),*], &[#(__p::Bits::has(__present, #indices)),*])
        }
    });
    let expressions = &rule.call.expressions;
    verdict(item, rule, quote!(#(#groups,)* #(#expressions),*))
}

fn place_rule(item: &Item<Struct>, rule: &Rule) -> TokenStream {
    let krate = at(&item.krate, rule.call.kind.span());
    let names: Vec<Ident> =
        (0..rule.call.places.len()).map(|index| format_ident!("__place_{index}")).collect();
    let places = rule.call.places.iter().zip(&names).map(|(place, name)| {
        let path = path(item, place);
        let count = count(item, place);
        quote!(#krate::rule::Places::new(#path, #count, &#name))
    });
    let gets = rule.call.places.iter().map(|place| {
        let value = value_at(item, place, &quote!(__index));
        quote!(|__index: usize| #value)
    });
    let expressions = &rule.call.expressions;
    let now = rule.clock.then(|| quote!(__now));
    let call = verdict(item, rule, quote!(&[#(#places),*], #(#expressions,)* #now));
    let mut code = quote! { #(let #names = #gets;)* #call };
    if rule.clock {
        code = quote! { if let ::core::option::Option::Some(__now) = __judge.now() { #code } };
    }
    if let Some((place, word)) = &rule.when {
        let value = value_at(item, place, &quote!(0));
        code = quote! { if #value.is_some_and(|__word| *__word == *#word) { #code } };
    }
    quote!({ #code })
}

fn verdict(item: &Item<Struct>, rule: &Rule, arguments: TokenStream) -> TokenStream {
    let (id, kind) = (&rule.id, &rule.call.kind);
    let severity = Ident::new(rule.severity, Span::call_site());
    let krate = at(&item.krate, kind.span());
    let call = quote_spanned!(kind.span()=> #krate::rule::#kind(#arguments));
    let krate = &item.krate;
    quote! { __judge.rule(#id, #krate::Severity::#severity, #call); }
}

/// `&["line_items", "*", "price_data", "currency"]`
fn path(item: &Item<Struct>, place: &Place) -> TokenStream {
    let names = names(item, place);
    quote!(&[#(#names),*])
}

// Below the first step, members are named as in JSON: their types alone know their fields.
fn names(item: &Item<Struct>, place: &Place) -> Vec<String> {
    let name = |(index, step): (usize, &Step)| match step {
        Step::Each => "*".to_owned(),
        Step::Field(name) => wire(item, name, index == 0),
    };
    place.0.iter().enumerate().map(name).collect()
}

fn wire(item: &Item<Struct>, name: &Ident, first: bool) -> String {
    let fields = &item.shape.fields;
    let field = field_index(fields, name).and_then(|index| fields.get(index)).filter(|_| first);
    field.map_or_else(|| name.unraw().to_string(), |field| field.wire.clone())
}

/// How many items there are.
fn count(item: &Item<Struct>, place: &Place) -> TokenStream {
    let names = names(item, place);
    let Some(each) = names.iter().position(|name| name == "*") else {
        return quote!(::core::option::Option::Some(1));
    };
    let to_array = names.iter().take(each);
    let steps = place.0.iter().take(each);
    let walk = walk(item, steps);
    quote!(__source.count(&[#(#to_array),*], |__this| #walk))
}

/// The value at the place, if it takes part.
fn value_at(item: &Item<Struct>, place: &Place, index: &TokenStream) -> TokenStream {
    let path = path(item, place);
    let walk = walk(item, place.0.iter());
    quote!(__source.at(#path, #index, |__this, __index| { let _ = __index; #walk }))
}

fn walk<'s>(item: &Item<Struct>, steps: impl Iterator<Item = &'s Step>) -> TokenStream {
    let mut code = quote!(__this);
    for (index, step) in steps.enumerate() {
        code = match step {
            Step::Each => quote!(#code?.get(__index)),
            Step::Field(name) => {
                let question = (index > 0).then(|| quote!(?));
                let accessor = accessor(&wire(item, name, index == 0), name.span());
                // A member that the type does not have is underlined where it was written.
                quote_spanned!(name.span()=> #code #question.#accessor())
            }
        };
    }
    code
}
