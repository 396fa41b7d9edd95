//! Turns what was written into what is known. A mistake is noted, its word is left out, and checking goes on: so all mistakes
//! are told at once, and the code for the rest of the item is still there for the code that uses it.

mod bag;
mod fields;
mod newtype;
mod rules;
mod structs;
mod types;
mod unions;
mod value;
mod words;

pub(crate) use newtype::check_newtype;
pub(crate) use structs::{check_struct, field_index};
pub(crate) use types::last_segment;
pub(crate) use unions::check_union;
pub(crate) use words::check_words;

use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::{Data, DataEnum, DeriveInput, Error, Field, Fields, Token};

use crate::check::bag::Bag;
use crate::model::Item;
use crate::syntax::words_of;

/// A checked item, and the mistakes that were found beside it. Without an item there is nothing to emit code for.
pub(crate) struct Checked<S> {
    pub(crate) item: Option<Item<S>>,
    pub(crate) errors: Vec<Error>,
}

/// Reads the words of the item itself, and lets `shape` make sense of them and of what the item holds.
fn check_item<S>(input: DeriveInput, shape: impl FnOnce(&Data, Span, &mut Bag) -> Option<S>) -> Checked<S> {
    let mut errors = Vec::new();
    let words = words_of(&input.attrs, &mut errors);
    let mut bag = Bag::new(words, errors);
    let krate = bag.path("crate").unwrap_or_else(|| syn::parse_quote!(::fintoc_types));
    let shape = shape(&input.data, input.ident.span(), &mut bag);
    let item = shape.map(|shape| Item {
        name: input.ident,
        visibility: input.vis,
        generics: input.generics,
        krate,
        shape,
    });
    Checked { item, errors: bag.finish() }
}

/// Names that stand twice.
fn refuse_repeated<'n>(names: impl Iterator<Item = (&'n str, Span)>, what: &str, bag: &mut Bag) {
    let mut seen: Vec<&str> = Vec::new();
    for (name, span) in names {
        if seen.contains(&name) {
            bag.error(span, format!("the {what} `{name}` stands here twice"));
        } else {
            seen.push(name);
        }
    }
}

fn named_fields<'d>(data: &'d Data, span: Span, bag: &mut Bag) -> Option<&'d Punctuated<Field, Token![,]>> {
    match data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => return Some(&fields.named),
            Fields::Unnamed(_) | Fields::Unit => {}
        },
        Data::Enum(_) | Data::Union(_) => {}
    }
    bag.error(span, "expected a struct with named fields");
    None
}

fn enumeration<'d>(data: &'d Data, span: Span, bag: &mut Bag) -> Option<&'d DataEnum> {
    match data {
        Data::Enum(data) if !data.variants.is_empty() => return Some(data),
        Data::Enum(_) => bag.error(span, "the enum has no variants"),
        Data::Struct(_) | Data::Union(_) => bag.error(span, "expected an enum"),
    }
    None
}

/// `checking_account` for `CheckingAccount`.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
