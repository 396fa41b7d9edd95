//! Checks what is demanded of a value, and of what it holds.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use crate::check::bag::Bag;
use crate::check::types::last_segment;
use crate::model::{Constraint, Inside, Value};
use crate::syntax::{Argument, Word, parse_words};

/// Every word that is left is a constraint.
pub(crate) fn check_value(ty: &Type, bag: &mut Bag) -> Value {
    let inside = check_inside(ty, bag);
    let scalar = bag.type_path("scalar").map(Constraint::Scalar);
    let keywords = bag.rest().into_iter().filter_map(|word| check_keyword(word, bag)).collect::<Vec<_>>();
    Value { ty: ty.clone(), constraints: scalar.into_iter().chain(keywords).collect(), inside }
}

fn check_keyword(word: Word, bag: &mut Bag) -> Option<Constraint> {
    let name = keyword(&word.name, bag)?;
    match word.argument {
        // The flag's place is the word.
        Argument::None => {
            let flag = Ident::new("true", word.name.span());
            Some(Constraint::Keyword(name, quote!(#flag)))
        }
        Argument::Is(tokens) => Some(Constraint::Keyword(name, tokens)),
        Argument::List(_) => {
            bag.error(word.name.span(), format!("`{}(…)` means nothing here", word.name));
            None
        }
    }
}

/// The name of the rule function: `const` is `r#const`.
fn keyword(name: &Ident, bag: &mut Bag) -> Option<Ident> {
    if syn::parse2::<Ident>(name.to_token_stream()).is_ok() {
        return Some(name.clone());
    }
    if ["crate", "self", "super", "Self", "_"].iter().any(|word| name == word) {
        bag.error(name.span(), format!("`{name}` means nothing here"));
        return None;
    }
    Some(format_ident!("r#{name}", span = name.span()))
}

/// `items(…)`, `keys(…)`, `values(…)`
fn check_inside(ty: &Type, bag: &mut Bag) -> Inside {
    let items = bag.list("items");
    let keys = bag.list("keys");
    let values = bag.list("values");
    let types = last_segment(ty).map(|(_, types)| types).unwrap_or_default();
    if let Some((name, tokens)) = items {
        if let (None, None, [item]) = (&keys, &values, &types[..]) {
            return Inside::Items(Box::new(check_part(item, Some((name, tokens)), bag)));
        }
        bag.error(name.span(), "`items` needs a `Vec<T>`");
    } else if let Some((name, _)) = keys.as_ref().or(values.as_ref()) {
        if let [key, value] = &types[..] {
            let key = check_part(key, keys, bag);
            let value = check_part(value, values, bag);
            return Inside::Entries(Box::new(key), Box::new(value));
        }
        bag.error(name.span(), format!("`{name}` needs a `Map<K, V>`"));
    }
    Inside::Nothing
}

fn check_part(ty: &Type, words: Option<(Ident, TokenStream)>, bag: &mut Bag) -> Value {
    let words = words.map_or(Ok(Vec::new()), |(_, tokens)| parse_words(tokens)).unwrap_or_else(|error| {
        bag.errors().push(error);
        Vec::new()
    });
    let mut inner = Bag::new(words, Vec::new());
    let value = check_value(ty, &mut inner);
    bag.errors().extend(inner.finish());
    value
}
