//! Checks that types have members, that there are not too many, and that variants are distinguishable.

use super::context::Context;
use crate::diagnostic::{Diagnostics, code, quoted};
use crate::spec::{Item, Object, Text, Union, Variant};

pub(super) fn check(cx: &Context<'_>, found: &mut Diagnostics) {
    for item in cx.module.enums.iter().filter(|item| item.empty) {
        report_empty(&item.name, "values", found);
    }
    for object in &cx.module.objects {
        not_too_many(object, found);
    }
    for union in &cx.module.unions {
        if union.empty {
            report_empty(&union.name, "variants", found);
        }
        match union.by.as_ref().map(|by| &*by.value) {
            Some("kind") => kinds_differ(cx, union, found),
            Some("tag") => tag_is_free(cx, union, found),
            _ => {}
        }
    }
}

/// The maximum number of fields of an object: generated code has one bit for each.
const MAX_FIELDS: usize = 128;

fn not_too_many(object: &Object, found: &mut Diagnostics) {
    if let Some(field) = object.fields.get(MAX_FIELDS) {
        let message = format!("{} has more than {MAX_FIELDS} fields", quoted(&object.name.value));
        let help = "move some of them into a nested object";
        found.push(code::TOO_MANY_MEMBERS.at(&field.wire.span, message).help(help));
    }
}

// No instance could be valid.
fn report_empty(name: &Text, what: &str, found: &mut Diagnostics) {
    let message = format!("{} has no {what}", quoted(&name.value));
    found.push(code::EMPTY_ENUM.at(&name.span, message).help("add one, or use another type"));
}

// A reader chooses the variant by the JSON type alone.
fn kinds_differ(cx: &Context<'_>, union: &Union, found: &mut Diagnostics) {
    let mut seen: Vec<(&str, &Text)> = Vec::new();
    for Variant { wire, word } in &union.variants {
        let Some(kind) = word.as_ref().and_then(|word| json_kind(cx, &word.value)) else { continue };
        // JSON does not distinguish integers from other numbers.
        let kind = if kind == "integer" { "number" } else { kind };
        let Some((_, first)) = seen.iter().find(|(known, _)| *known == kind) else {
            seen.push((kind, wire));
            continue;
        };
        let (one, other) = (quoted(&wire.value), quoted(&first.value));
        let message = format!("{one} and {other} have the same JSON type, {kind}");
        let same = code::AMBIGUOUS_VARIANT.at(&wire.span, message).also(&first.span, "first used here");
        found.push(same.help("merge the two, or use a tag"));
    }
}

/// The JSON type of a type.
pub(super) fn json_kind<'a>(cx: &Context<'a>, word: &'a str) -> Option<&'a str> {
    match cx.names.get(word) {
        Some(Item::Scalar(scalar)) => scalar.shape.word.as_ref().map(|word| &*word.value),
        Some(Item::Enum(_)) => Some("string"),
        Some(Item::Object(_)) => Some("object"),
        Some(Item::Union(_)) => None,
        None => super::references::is_simple(word).then_some(word),
    }
}

// The union writes and reads the tag; a second declaration could contradict it.
fn tag_is_free(cx: &Context<'_>, union: &Union, found: &mut Diagnostics) {
    let Some(tag) = &union.tag else { return };
    for word in union.variants.iter().filter_map(|variant| variant.word.as_ref()) {
        let Some(Item::Object(object)) = cx.names.get(&word.value) else { continue };
        for field in object.fields.iter().filter(|field| field.wire.value == tag.value) {
            let message = format!("{} is the tag of {}", quoted(&tag.value), quoted(&union.name.value));
            let declared = code::TAG_DECLARED.at(&field.wire.span, message).also(&tag.span, "the tag");
            found.push(declared.help("remove the field: the union writes and reads it"));
        }
    }
}
