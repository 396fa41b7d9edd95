//! Checks structs with named fields.

use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, Token};

use crate::check::attributes::AttributeSet;
use crate::check::item::check_item;
use crate::check::rules::{check_rules, resolve_field};
use crate::check::value::check_value;
use crate::model::{Checked, Field, Presence, Struct, last_segment};
use crate::parse::parse_field_names;

/// A set of members is kept in the bits of a `u128`.
const MAX_MEMBERS: usize = 128;

pub(crate) fn check_struct(input: DeriveInput) -> Checked<Struct> {
    check_item(input, check_struct_data)
}

fn check_struct_data(data: &Data, span: Span, attributes: &mut AttributeSet) -> Option<Struct> {
    let Some(declared) = named_fields(data) else {
        attributes.reject_item(span, "expected a struct with named fields");
        return None;
    };
    let open = attributes.take_openness();
    let mut fields = Vec::new();
    let mut unknown = None;
    for field in declared {
        match check_field(field, attributes) {
            Some(CheckedField::Member(member)) => fields.push(*member),
            Some(CheckedField::Unknown(name, flag)) => {
                if !open {
                    attributes.report(flag, "`unknown` requires an `open` struct");
                } else if unknown.is_some() {
                    attributes.report(flag, "only one field can be `unknown`");
                }
                unknown.get_or_insert(name);
            }
            None => {}
        }
    }
    if fields.len() > MAX_MEMBERS {
        let message = format!("a struct has at most {MAX_MEMBERS} members, found {}", fields.len());
        attributes.reject_item(span, message);
        return None;
    }
    let names = fields.iter().map(|field| (field.wire.as_str(), field.name.span()));
    attributes.report_duplicates(names, "member name");
    let object = attributes.take_string("object").map(|name| name.value()).unwrap_or_default();
    let constructors = match attributes.take_list("constructors") {
        Some((name, _)) if open => {
            attributes.report(name.span(), "`constructors` requires a `closed` struct");
            Vec::new()
        }
        Some((_, tokens)) => check_constructors(tokens, &fields, attributes),
        None => Vec::new(),
    };
    let rules = check_rules(&fields, attributes);
    Some(Struct { open, object, constructors, rules, fields, unknown })
}

fn named_fields(data: &Data) -> Option<&Punctuated<syn::Field, Token![,]>> {
    match data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => Some(&fields.named),
            Fields::Unnamed(_) | Fields::Unit => None,
        },
        Data::Enum(_) | Data::Union(_) => None,
    }
}

fn check_constructors(tokens: TokenStream, fields: &[Field], attributes: &mut AttributeSet) -> Vec<usize> {
    let names = attributes.ok_or_report(parse_field_names(tokens)).unwrap_or_default();
    let mut constructors = Vec::new();
    for name in &names {
        let Some((index, field)) = resolve_field(name, fields, attributes) else { continue };
        if field.is_required() {
            let message = format!("`{name}` is required, so every constructor already takes it");
            attributes.report(name.span(), message);
        } else if constructors.contains(&index) {
            attributes.report(name.span(), format!("duplicate constructor `{name}`"));
        } else {
            constructors.push(index);
        }
    }
    constructors
}

enum CheckedField {
    Member(Box<Field>),
    /// The field that keeps unknown members, and the span of its attribute.
    Unknown(Ident, Span),
}

fn check_field(field: &syn::Field, outer: &mut AttributeSet) -> Option<CheckedField> {
    let name = field.ident.clone()?;
    let mut attributes = AttributeSet::of_attributes(&field.attrs);
    let checked = match attributes.take_flag("unknown") {
        Some(flag) => CheckedField::Unknown(name, flag),
        None => CheckedField::Member(Box::new(check_member(name, field, &mut attributes))),
    };
    outer.report_all_of(attributes);
    Some(checked)
}

fn check_member(name: Ident, field: &syn::Field, attributes: &mut AttributeSet) -> Field {
    let rename = attributes.take_string("rename");
    let wire = rename.map_or_else(|| name.unraw().to_string(), |literal| literal.value());
    let nullable = attributes.take_flag("nullable");
    let expected = attributes.take_flag("expected");
    let sensitive = attributes.take_sensitivity();
    let segment = last_segment(&field.ty);
    let (presence, value) = match segment.as_ref().map(|(name, types)| (name.as_str(), &types[..])) {
        Some(("Option", [value])) => (Presence::Optional, *value),
        Some(("Nullable", [value])) => (Presence::Nullable, *value),
        Some(("Member", [value])) => (Presence::Member { nullable: nullable.is_some() }, *value),
        _ => (Presence::Required, &field.ty),
    };
    if let (Some(flag), false) = (nullable, matches!(presence, Presence::Member { .. })) {
        attributes.report_with_help(
            flag,
            "`nullable` requires a field of type `Member<T>`",
            "a required member that may be null has type `Nullable<T>`",
        );
    }
    let required = presence.is_required();
    if let (Some(flag), true) = (expected, required) {
        attributes.report_with_help(
            flag,
            "`expected` requires a field of type `Option<T>` or `Member<T>`",
            "a member of any other type is required: remove `expected`",
        );
    }
    if last_segment(value).is_some_and(|(name, _)| name == "Option") {
        attributes.report_with_help(
            value.span(),
            "`Option` must be the outermost type of the field",
            "`Nullable<T>` and `Member<T>` accept null",
        );
    }
    Field {
        value: check_value(value, attributes),
        docs: field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).cloned().collect(),
        ty: field.ty.clone(),
        expected: expected.is_some() && !required,
        name,
        wire,
        presence,
        sensitive,
    }
}
