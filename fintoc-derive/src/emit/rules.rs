//! Emits the calls of a struct's rules, and the accessors that rules of outer structs use.
//!
//! ```text
//! validator.rule("amount-or-line-items", Severity::Error, rule::exactly_one_of(
//!     MemberSet::new(&["amount", "line_items"], &[present.has(0), present.has(1)])));
//!
//! let __values_0 = |index| source.value_at(&["items", "*", "currency"], index, |this, index| {
//!     this.__fintoc_items()?.get(index)?.__fintoc_currency()
//! });
//! validator.rule("item-currency", Severity::Warning, rule::same(&[
//!     PathValues::new(&["items", "*", "currency"], source.count(&["items"], |this| this.__fintoc_items()), &__values_0),
//! ]));
//!
//! pub fn __fintoc_currency(&self) -> Option<&Currency> { Some(&self.currency) }
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::emit::impl_block::respanned;
use crate::model::{Field, Item, Presence, Rule, RulePath, RuleStep, RuleSubject, Struct};

/// Emits the rules about which members are present.
pub(crate) fn emit_presence_rules(item: &Item<Struct>) -> TokenStream {
    let rules = item.data.rules.iter().filter_map(|rule| match &rule.subject {
        RuleSubject::Presence(sets) => Some(emit_presence_rule(item, rule, sets)),
        RuleSubject::Values { .. } => None,
    });
    rules.collect()
}

/// Emits the rules about values.
pub(crate) fn emit_value_rules(item: &Item<Struct>) -> TokenStream {
    let rules = item.data.rules.iter().filter_map(|rule| match &rule.subject {
        RuleSubject::Presence(_) => None,
        RuleSubject::Values { paths, condition, clock } => {
            Some(emit_value_rule(item, rule, paths, condition.as_ref(), *clock))
        }
    });
    rules.collect()
}

/// Whether there are rules about values.
pub(crate) fn has_value_rules(item: &Item<Struct>) -> bool {
    item.data.rules.iter().any(|rule| match rule.subject {
        RuleSubject::Presence(_) => false,
        RuleSubject::Values { .. } => true,
    })
}

fn emit_presence_rule(item: &Item<Struct>, rule: &Rule, sets: &[Vec<usize>]) -> TokenStream {
    let krate = respanned(&item.krate, rule.kind.span());
    let groups = sets.iter().map(|indices| {
        let fields = indices.iter().filter_map(|index| item.data.fields.get(*index));
        let names = fields.map(|field| &field.wire);
        quote! {
            #krate::rule::MemberSet::new(&[#(#names),*], &[#(__p::Bits::contains(__present, #indices)),*])
        }
    });
    let expressions = &rule.expressions;
    rule_call(item, rule, quote!(#(#groups,)* #(#expressions),*))
}

fn emit_value_rule(
    item: &Item<Struct>,
    rule: &Rule,
    paths: &[RulePath],
    condition: Option<&(RulePath, String)>,
    clock: bool,
) -> TokenStream {
    let krate = respanned(&item.krate, rule.kind.span());
    let variables: Vec<Ident> = (0..paths.len()).map(|index| format_ident!("__values_{index}")).collect();
    let arguments = paths.iter().zip(&variables).map(|(path, variable)| {
        let names = name_list(&path.0);
        let count = value_count(path);
        quote!(#krate::rule::PathValues::new(#names, #count, &#variable))
    });
    let closures = paths.iter().map(|path| {
        let value = value_at(path, &quote!(__index));
        quote!(|__index: usize| #value)
    });
    let expressions = &rule.expressions;
    let now = clock.then(|| quote!(__now));
    let call = rule_call(item, rule, quote!(&[#(#arguments),*], #(#expressions,)* #now));
    let mut code = quote! { #(let #variables = #closures;)* #call };
    if clock {
        code = quote! { if let ::core::option::Option::Some(__now) = __validator.now() { #code } };
    }
    if let Some((path, string)) = condition {
        let value = value_at(path, &quote!(0));
        code = quote! { if #value.is_some_and(|__word| *__word == *#string) { #code } };
    }
    quote!({ #code })
}

fn rule_call(item: &Item<Struct>, rule: &Rule, arguments: TokenStream) -> TokenStream {
    let (id, kind) = (&rule.id, &rule.kind);
    let severity = Ident::new(rule.severity.variant(), Span::call_site());
    let krate = respanned(&item.krate, kind.span());
    let call = quote_spanned!(kind.span()=> #krate::rule::#kind(#arguments));
    let krate = &item.krate;
    quote! { __validator.rule(#id, #krate::Severity::#severity, #call); }
}

/// Emits `&["line_items", "*", "price_data", "currency"]`.
fn name_list(steps: &[RuleStep]) -> TokenStream {
    let names = steps.iter().map(|step| match step {
        RuleStep::EachItem => "*",
        RuleStep::Member(name, _) => name.as_str(),
    });
    quote!(&[#(#names),*])
}

/// Emits the number of values: that of the items, or one.
fn value_count(path: &RulePath) -> TokenStream {
    let is_item = |step: &RuleStep| match step {
        RuleStep::EachItem => true,
        RuleStep::Member(..) => false,
    };
    let mut split = path.0.splitn(2, is_item);
    let (Some(to_array), Some(_)) = (split.next(), split.next()) else {
        return quote!(::core::option::Option::Some(1));
    };
    let names = name_list(to_array);
    let access = access_chain(to_array);
    quote!(__source.count(#names, |__this| #access))
}

/// Emits the value at the path; `index` is that of the item.
fn value_at(path: &RulePath, index: &TokenStream) -> TokenStream {
    let names = name_list(&path.0);
    let access = access_chain(&path.0);
    quote!(__source.value_at(#names, #index, |__this, __index| { let _ = __index; #access }))
}

fn access_chain(steps: &[RuleStep]) -> TokenStream {
    let mut code = quote!(__this);
    for (index, step) in steps.iter().enumerate() {
        code = match step {
            RuleStep::EachItem => quote!(#code?.get(__index)),
            RuleStep::Member(name, span) => {
                let question = (index > 0).then(|| quote!(?));
                let accessor = accessor_name(name, *span);
                // rustc underlines a member that the type does not have where it is written.
                quote_spanned!(*span=> #code #question.#accessor())
            }
        };
    }
    code
}

/// Emits a hidden method for each member.
pub(crate) fn emit_accessors(item: &Item<Struct>) -> TokenStream {
    let Item { name, visibility, generics, data, .. } = item;
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let accessors = data.fields.iter().filter_map(|field| {
        let accessor = accessor_name(&field.wire, Span::call_site())?;
        let ty = &field.value.ty;
        let value = member_value(field, &quote!(self));
        Some(quote! {
            #[doc(hidden)]
            #[inline]
            #visibility fn #accessor(&self) -> ::core::option::Option<&#ty> { #value }
        })
    });
    quote! {
        // A private field may have a private type; only rules of its own crate use such an accessor.
        #[allow(dead_code, private_interfaces, reason = "rules of other types may ask for any member")]
        #[automatically_derived]
        impl #impl_generics #name #ty_generics #where_clause {
            #(#accessors)*
        }
    }
}

/// Returns the name of the accessor of a member; only names that are identifiers have one.
fn accessor_name(wire: &str, span: Span) -> Option<Ident> {
    let name = format!("__fintoc_{wire}");
    syn::parse_str::<Ident>(&name).ok().map(|_| Ident::new(&name, span))
}

/// Emits the value of a member as an `Option<&T>`.
pub(crate) fn member_value(field: &Field, this: &TokenStream) -> TokenStream {
    let name = &field.name;
    match field.presence {
        Presence::Required => quote!(::core::option::Option::Some(&#this.#name)),
        Presence::Optional => quote!(#this.#name.as_ref()),
        Presence::Nullable | Presence::Member { .. } => quote!(#this.#name.value()),
    }
}
