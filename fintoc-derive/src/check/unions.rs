//! Checks enums whose variants hold one value each.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Variant};

use crate::check::bag::Bag;
use crate::check::value::check_value;
use crate::check::{Checked, check_item, enumeration, refuse_repeated, snake_case};
use crate::model::{Union, UnionVariant};
use crate::syntax::words_of;

pub(crate) fn check_union(input: DeriveInput) -> Checked<Union> {
    check_item(input, union_shape)
}

fn union_shape(data: &Data, span: Span, bag: &mut Bag) -> Option<Union> {
    let data = enumeration(data, span, bag)?;
    let open = bag.openness();
    let by_kind = bag.flag("kind");
    let tag = bag.text("tag").map(|text| text.value());
    match (by_kind, &tag) {
        (Some(kind), Some(_)) => bag.error(kind, "either `tag` or `kind` tells the variants apart"),
        (None, None) => bag.error(span, "expected `#[fintoc(tag = \"…\")]` or `#[fintoc(kind)]`"),
        (Some(_), None) | (None, Some(_)) => {}
    }
    let variants: Vec<_> =
        data.variants.iter().filter_map(|variant| check_variant(variant, tag.is_some(), bag)).collect();
    let wires = variants.iter().map(|variant| (variant.wire.as_str(), variant.name.span()));
    refuse_repeated(wires, "word", bag);
    (variants.len() == data.variants.len()).then_some(Union { open, tag, variants })
}

fn check_variant(variant: &Variant, by_tag: bool, outer: &mut Bag) -> Option<UnionVariant> {
    let words = words_of(&variant.attrs, outer.errors());
    let mut bag = Bag::new(words, Vec::new());
    let name = variant.ident.clone();
    let rename = if by_tag { bag.text("rename") } else { None };
    let wire = rename.map_or_else(|| snake_case(&name.unraw().to_string()), |text| text.value());
    let sensitive = bag.sensitive();
    let held = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first(),
        Fields::Unnamed(_) | Fields::Named(_) | Fields::Unit => None,
    };
    let Some(held) = held else {
        outer.error(name.span(), "a variant of a union holds one value: expected `Variant(Type)`");
        return None;
    };
    let value = check_value(&held.ty, &mut bag);
    outer.errors().extend(bag.finish());
    Some(UnionVariant { name, wire, sensitive, value })
}
