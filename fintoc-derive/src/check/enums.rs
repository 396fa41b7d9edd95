//! Checks enums: those whose variants are strings, and unions, whose variants hold one value each.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{Data, DeriveInput, Fields, LitStr, Token, Variant};

use crate::check::attributes::AttributeSet;
use crate::check::item::check_item;
use crate::check::value::check_value;
use crate::model::{Checked, StringEnum, StringVariant, Union, UnionVariant};

pub(crate) fn check_string_enum(input: DeriveInput) -> Checked<StringEnum> {
    check_item(input, check_string_enum_data)
}

pub(crate) fn check_union(input: DeriveInput) -> Checked<Union> {
    check_item(input, check_union_data)
}

fn check_string_enum_data(data: &Data, span: Span, attributes: &mut AttributeSet) -> Option<StringEnum> {
    let declared = enum_variants(data, span, attributes)?;
    let checked = declared.iter().map(|variant| check_string_variant(variant, attributes));
    let variants: Vec<_> = checked.collect::<Vec<_>>().into_iter().flatten().collect();
    let spellings = variants
        .iter()
        .flat_map(|variant| variant.spellings().map(|spelling| (spelling.as_str(), variant.name.span())));
    attributes.report_duplicates(spellings, "value");
    (variants.len() == declared.len()).then_some(StringEnum { variants })
}

fn check_string_variant(variant: &Variant, outer: &mut AttributeSet) -> Option<StringVariant> {
    let mut attributes = AttributeSet::of_attributes(&variant.attrs);
    let name = variant.ident.clone();
    let wire = wire_name(attributes.take_string("rename"), &name);
    let aliases = attributes.take_strings("alias").iter().map(LitStr::value).collect();
    outer.report_all_of(attributes);
    match variant.fields {
        Fields::Unit => Some(StringVariant { name, wire, aliases }),
        Fields::Named(_) | Fields::Unnamed(_) => {
            outer.report(name.span(), "expected a variant without fields");
            None
        }
    }
}

fn check_union_data(data: &Data, span: Span, attributes: &mut AttributeSet) -> Option<Union> {
    let declared = enum_variants(data, span, attributes)?;
    let open = attributes.take_openness();
    let by_kind = attributes.take_flag("kind");
    let tag = attributes.take_string("tag").map(|literal| literal.value());
    match (by_kind, &tag) {
        (Some(kind), Some(_)) => attributes.report(kind, "`tag` and `kind` are mutually exclusive"),
        (None, None) => attributes.report(span, "expected `#[fintoc(tag = \"...\")]` or `#[fintoc(kind)]`"),
        (Some(_), None) | (None, Some(_)) => {}
    }
    let checked = declared.iter().map(|variant| check_union_variant(variant, tag.is_some(), attributes));
    let variants: Vec<_> = checked.collect::<Vec<_>>().into_iter().flatten().collect();
    let wires = variants.iter().map(|variant| (variant.wire.as_str(), variant.name.span()));
    attributes.report_duplicates(wires, "value");
    (variants.len() == declared.len()).then_some(Union { open, tag, variants })
}

fn check_union_variant(variant: &Variant, by_tag: bool, outer: &mut AttributeSet) -> Option<UnionVariant> {
    let mut attributes = AttributeSet::of_attributes(&variant.attrs);
    let name = variant.ident.clone();
    let rename = if by_tag { attributes.take_string("rename") } else { None };
    let wire = wire_name(rename, &name);
    let sensitive = attributes.take_sensitivity();
    let held = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first(),
        Fields::Unnamed(_) | Fields::Named(_) | Fields::Unit => None,
    };
    let Some(held) = held else {
        outer.report(name.span(), format!("expected a variant with exactly one unnamed field: `{name}(T)`"));
        return None;
    };
    let value = check_value(&held.ty, &mut attributes);
    outer.report_all_of(attributes);
    Some(UnionVariant { name, wire, sensitive, value })
}

fn enum_variants<'d>(
    data: &'d Data,
    span: Span,
    attributes: &mut AttributeSet,
) -> Option<&'d Punctuated<Variant, Token![,]>> {
    match data {
        Data::Enum(data) if !data.variants.is_empty() => return Some(&data.variants),
        Data::Enum(_) => attributes.reject_item(span, "the enum has no variants"),
        Data::Struct(_) | Data::Union(_) => attributes.reject_item(span, "expected an enum"),
    }
    None
}

/// The string in JSON: that of `rename`, otherwise the name of the variant in snake_case.
fn wire_name(rename: Option<LitStr>, variant: &Ident) -> String {
    rename.map_or_else(|| snake_case(&variant.unraw().to_string()), |literal| literal.value())
}

/// Returns `checking_account` for `CheckingAccount`.
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
