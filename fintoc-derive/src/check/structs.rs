//! Checks structs.

use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::{Data, DeriveInput, Ident, Token};

use crate::check::bag::Bag;
use crate::check::fields::{self, check_field};
use crate::check::rules::check_rule;
use crate::check::{Checked, check_item, named_fields, refuse_repeated};
use crate::model::{Field, Struct};

/// A set of members is kept in the bits of a `u128`.
const MOST_MEMBERS: usize = 128;

pub(crate) fn check_struct(input: DeriveInput) -> Checked<Struct> {
    check_item(input, struct_shape)
}

fn struct_shape(data: &Data, span: Span, bag: &mut Bag) -> Option<Struct> {
    let Some(declared) = named_fields(data, span, bag) else {
        // Its words are not judged: one mistake is enough.
        bag.rest();
        return None;
    };
    let open = bag.openness();
    let mut fields = Vec::new();
    let mut unknown = None;
    for field in declared {
        match check_field(field, bag) {
            Some(fields::Checked::Member(member)) => fields.push(*member),
            Some(fields::Checked::Unknown(name)) if open && unknown.is_none() => unknown = Some(name),
            Some(fields::Checked::Unknown(name)) => {
                let message = if open {
                    "one field keeps unknown members"
                } else {
                    "only an `open` struct keeps unknown members"
                };
                bag.error(name.span(), message);
                unknown.get_or_insert(name);
            }
            None => {}
        }
    }
    if fields.len() > MOST_MEMBERS {
        bag.error(span, format!("a struct may have {MOST_MEMBERS} members, this one has {}", fields.len()));
        return None;
    }
    let names = fields.iter().map(|field| (field.wire.as_str(), field.name.span()));
    refuse_repeated(names, "name", bag);
    let object = bag.text("object").map(|text| text.value()).unwrap_or_default();
    let constructors = match bag.list("constructors") {
        Some((name, _)) if open => {
            bag.error(name.span(), "only a `closed` struct has a builder");
            Vec::new()
        }
        Some((_, tokens)) => check_constructors(tokens, &fields, bag),
        None => Vec::new(),
    };
    let mut rules = Vec::new();
    while let Some((_, tokens)) = bag.list("rule") {
        rules.extend(check_rule(tokens, &fields, bag));
    }
    let ids = rules.iter().map(|rule| (rule.id.as_str(), rule.call.kind.span()));
    refuse_repeated(ids, "rule", bag);
    Some(Struct { open, object, constructors, rules, fields, unknown })
}

fn check_constructors(tokens: TokenStream, fields: &[Field], bag: &mut Bag) -> Vec<usize> {
    let parser = syn::punctuated::Punctuated::<Ident, Token![,]>::parse_terminated_with;
    let names = match (|input: syn::parse::ParseStream<'_>| parser(input, Ident::parse_any)).parse2(tokens) {
        Ok(names) => names,
        Err(error) => {
            bag.errors().push(error);
            return Vec::new();
        }
    };
    let mut constructors = Vec::new();
    for name in &names {
        match field_index(fields, name) {
            Some(index) if is_required(fields, index) => {
                bag.error(name.span(), format!("`{name}` is required: every constructor takes it"));
            }
            Some(index) if constructors.contains(&index) => {
                bag.error(name.span(), format!("`{name}` stands here twice"));
            }
            Some(index) => constructors.push(index),
            None => bag.error(name.span(), format!("there is no field `{name}`")),
        }
    }
    constructors
}

fn is_required(fields: &[Field], index: usize) -> bool {
    fields.get(index).is_some_and(Field::is_required)
}

/// The index of a field.
pub(crate) fn field_index(fields: &[Field], name: &Ident) -> Option<usize> {
    fields.iter().position(|field| field.name.unraw() == name.unraw())
}
