//! Checks the constraints of a value, and of the values inside it.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use crate::check::attributes::AttributeSet;
use crate::model::{Constraint, Contents, Value, last_segment};
use crate::parse::{Argument, Attribute};

/// Takes all remaining attributes as constraints: there is no list of keywords, rustc finds the function of each.
pub(crate) fn check_value(ty: &Type, attributes: &mut AttributeSet) -> Value {
    let contents = check_contents(ty, attributes);
    let scalar = attributes.take_type_path("scalar").map(Constraint::Scalar);
    let remaining = attributes.take_remaining().into_iter();
    let keywords: Vec<_> = remaining.filter_map(|attribute| check_keyword(attribute, attributes)).collect();
    Value { ty: ty.clone(), constraints: scalar.into_iter().chain(keywords).collect(), contents }
}

fn check_keyword(attribute: Attribute, attributes: &mut AttributeSet) -> Option<Constraint> {
    let name = function_name(&attribute.name, attributes)?;
    match attribute.argument {
        // The argument has the span of the keyword, so rustc underlines the keyword.
        Argument::None => {
            let flag = Ident::new("true", attribute.name.span());
            Some(Constraint::Keyword(name, quote!(#flag)))
        }
        Argument::Value(tokens) => Some(Constraint::Keyword(name, tokens)),
        Argument::List(_) => {
            let name = &attribute.name;
            attributes.report_with_help(
                name.span(),
                format!("unknown fintoc attribute `{name}(...)`"),
                format!("a keyword takes its argument after an equals sign: `{name} = ...`"),
            );
            None
        }
    }
}

/// Returns the name of the rule function: `r#const` for `const`.
fn function_name(name: &Ident, attributes: &mut AttributeSet) -> Option<Ident> {
    if syn::parse2::<Ident>(name.to_token_stream()).is_ok() {
        return Some(name.clone());
    }
    if ["crate", "self", "super", "Self", "_"].iter().any(|keyword| name == keyword) {
        attributes.report_unknown(name);
        return None;
    }
    Some(format_ident!("r#{name}", span = name.span()))
}

/// Checks `items(…)`, `keys(…)` and `values(…)`.
fn check_contents(ty: &Type, attributes: &mut AttributeSet) -> Contents {
    let items = attributes.take_list("items");
    let keys = attributes.take_list("keys");
    let values = attributes.take_list("values");
    let types = last_segment(ty).map(|(_, types)| types).unwrap_or_default();
    if let Some((name, tokens)) = items {
        if let (None, None, [item]) = (&keys, &values, &types[..]) {
            return Contents::Items(Box::new(check_content(item, Some((name, tokens)), attributes)));
        }
        attributes.report(name.span(), "`items` requires the type `Vec<T>`");
    } else if let Some((name, _)) = keys.as_ref().or(values.as_ref()) {
        if let [key, value] = &types[..] {
            let key = check_content(key, keys, attributes);
            let value = check_content(value, values, attributes);
            return Contents::Entries(Box::new(key), Box::new(value));
        }
        attributes.report(name.span(), format!("`{name}` requires the type `Map<K, V>`"));
    }
    Contents::Unconstrained
}

fn check_content(ty: &Type, list: Option<(Ident, TokenStream)>, outer: &mut AttributeSet) -> Value {
    let mut attributes = AttributeSet::of_list(list.map(|(_, tokens)| tokens).unwrap_or_default());
    let value = check_value(ty, &mut attributes);
    outer.report_all_of(attributes);
    value
}
