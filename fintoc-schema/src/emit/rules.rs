//! Generates the `rule(...)` part of a struct's attribute from a rule over several fields.
//!
//! ```text
//! rule(id = "amount-or-line-items", exactly_one_of([amount, line_items]))
//! rule(id = "item-currency", severity = warning, same(currency, line_items[*].price_data.currency))
//! rule(id = "total", sum(line_items[*].quantity, obeys = super::Amount::check))
//! ```

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens;
use super::types::{self, Runtime};
use crate::model::{
    Algorithm, Condition, Direction, Field, Object, Path, Rule, RuleAssertion, Severity, Step,
};

/// Generates `constructors(amount, line_items)` if exactly one of several members is required: each
/// choice has a constructor of its own, so an invalid combination cannot be expressed.
pub(super) fn constructors(object: &Object) -> Option<TokenStream> {
    if object.direction == Direction::Response {
        return None;
    }
    object.rules.iter().find_map(|rule| match &rule.assertion {
        RuleAssertion::ExactlyOneOf(members) => {
            let choices = fields(members, object);
            Some(quote!(constructors(#(#choices),*)))
        }
        RuleAssertion::AtLeastOneOf(_)
        | RuleAssertion::Together(_)
        | RuleAssertion::Excludes(_)
        | RuleAssertion::Requires { .. }
        | RuleAssertion::Sum { .. }
        | RuleAssertion::Same { .. }
        | RuleAssertion::Checksum { .. }
        | RuleAssertion::Prefix { .. }
        | RuleAssertion::AfterNow { .. } => None,
    })
}

/// Generates the rule, with the severity for the object's direction.
pub(super) fn emit(rule: &Rule, object: &Object, runtime: Runtime) -> TokenStream {
    let id = tokens::text(&rule.id);
    let severity = match object.direction {
        Direction::Request => rule.writer,
        Direction::Response => rule.reader,
    };
    let severity = match severity {
        Severity::Error => None,
        Severity::Warning => Some(quote!(severity = warning,)),
        Severity::Note => Some(quote!(severity = note,)),
    };
    let demand = demand(&rule.assertion, object, runtime);
    quote!(rule(id = #id, #severity #demand))
}

fn demand(kind: &RuleAssertion, object: &Object, runtime: Runtime) -> TokenStream {
    let krate = runtime.path();
    match kind {
        RuleAssertion::ExactlyOneOf(members) => group("exactly_one_of", members, object),
        RuleAssertion::AtLeastOneOf(members) => group("at_least_one_of", members, object),
        RuleAssertion::Together(members) => group("together", members, object),
        RuleAssertion::Excludes(members) => group("excludes", members, object),
        RuleAssertion::Requires { member, needs } => {
            let member = fields(std::slice::from_ref(member), object);
            let needs = fields(needs, object);
            quote!(requires([#(#member),*], [#(#needs),*]))
        }
        RuleAssertion::Sum { factors, obeys } => {
            let factors = factors.iter().map(place);
            let check = types::shared(&obeys.name);
            quote!(sum(#(#factors,)* obeys = #check::check))
        }
        RuleAssertion::Same { first, others } => {
            let first = place(first);
            let others = place(others);
            quote!(same(#first, #others))
        }
        RuleAssertion::Checksum { path, algorithms, when } => {
            let when = when.as_ref().map(condition);
            let path = place(path);
            let algorithms = algorithms.iter().map(|algorithm| {
                let name = tokens::ident(algorithm_name(*algorithm));
                quote!(#krate::rule::#name)
            });
            quote!(#when checksum(#path, algorithms = &[#(#algorithms),*]))
        }
        RuleAssertion::Prefix { path, prefix } => {
            let path = place(path);
            let prefix = tokens::text(prefix);
            quote!(prefix(#path, prefix = #prefix))
        }
        RuleAssertion::AfterNow { path, seconds } => {
            let path = place(path);
            let seconds = Literal::i64_unsuffixed(*seconds);
            quote!(clock, after_now(#path, seconds = #seconds))
        }
    }
}

fn algorithm_name(algorithm: Algorithm) -> &'static str {
    match algorithm {
        Algorithm::Rut => "RUT",
        Algorithm::Rfc => "RFC",
        Algorithm::Curp => "CURP",
        Algorithm::Clabe => "CLABE",
    }
}

fn group(kind: &str, members: &[String], object: &Object) -> TokenStream {
    let kind = tokens::ident(kind);
    let members = fields(members, object);
    quote!(#kind([#(#members),*]))
}

// Rules use JSON names, attributes Rust names.
fn fields(members: &[String], object: &Object) -> Vec<proc_macro2::Ident> {
    let named = |member: &String| object.fields.iter().find(|field: &&Field| field.wire == *member);
    members.iter().filter_map(named).map(|field| tokens::ident(&field.name)).collect()
}

fn condition(condition: &Condition) -> TokenStream {
    let path = place(&condition.path);
    let word = tokens::text(&condition.equals);
    quote!(when(#path = #word),)
}

/// `line_items[*].price_data.currency`
fn place(path: &Path) -> TokenStream {
    let mut tokens = TokenStream::new();
    for step in &path.0 {
        match step {
            Step::Each => tokens.extend(quote!([*])),
            Step::Member(member) => {
                if !tokens.is_empty() {
                    tokens.extend(quote!(.));
                }
                let name = tokens::ident(&member.name);
                tokens.extend(quote!(#name));
            }
        }
    }
    tokens
}
