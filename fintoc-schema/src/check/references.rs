//! Checks that every reference names a type that exists and is allowed there, and that none contains itself.

use super::context::Context;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, code, listed, nearest, quoted};
use crate::spec::{Field, Item, Object, Text, Union};

mod cycles;

/// The types that need no definition.
const SIMPLE: &[&str] = &["string", "integer", "number", "boolean"];

pub(super) fn is_simple(word: &str) -> bool {
    SIMPLE.contains(&word)
}

pub(super) fn check(cx: &Context<'_>, found: &mut Diagnostics) {
    for object in &cx.module.objects {
        for field in &object.fields {
            check_field(cx, object, field, found);
        }
    }
    for union in &cx.module.unions {
        check_variants(cx, union, found);
    }
    cycles::check(cx, found);
}

fn check_field(cx: &Context<'_>, object: &Object, field: &Field, found: &mut Diagnostics) {
    let shape = &field.shape;
    if let Some(word) = shape.word.as_ref().filter(|word| !["array", "map"].contains(&&*word.value)) {
        check_reference(cx, word, object, &["array", "map"], found);
    }
    for word in shape.items.iter().chain(&shape.values) {
        if ["array", "map"].contains(&&*word.value) {
            let message = format!("{} cannot be nested directly in an array or a map", quoted(&word.value));
            let help = "wrap it in an object";
            found.push(code::WRONG_REFERENCE.at(&word.span, message).help(help));
        } else {
            check_reference(cx, word, object, &[], found);
        }
    }
    if let Some(word) = &shape.keys {
        let text = |item: Item<'_>| matches!(item, Item::Scalar(it) if it.shape.word.as_ref().is_none_or(|word| word.value == "string"));
        match cx.names.get(&word.value) {
            Some(item) if !text(item) => {
                let message =
                    format!("the keys of a map must be strings, but {} is not a string", quoted(&word.value));
                let other = code::WRONG_REFERENCE.at(&word.span, message).also(item.span(), "defined here");
                found.push(other.help("name a scalar with `type = \"string\"`"));
            }
            None if word.value != "string" => report_unknown(cx, word, &["string"], found),
            _ => {}
        }
    }
}

/// Checks a reference to a type of any kind.
fn check_reference(cx: &Context<'_>, word: &Text, object: &Object, more: &[&str], found: &mut Diagnostics) {
    if is_simple(&word.value) {
        return;
    }
    match cx.names.get(&word.value) {
        Some(item) => check_direction(cx, word, object, item, found),
        None => {
            let simple: Vec<&str> = SIMPLE.iter().chain(more).copied().collect();
            report_unknown(cx, word, &simple, found);
        }
    }
}

pub(super) fn report_unknown(cx: &Context<'_>, word: &Text, simple: &[&str], found: &mut Diagnostics) {
    // An unreadable file may define it.
    if cx.module.whole {
        found.push(unknown_type(cx, word, simple));
    }
}

fn unknown_type(cx: &Context<'_>, word: &Text, simple: &[&str]) -> Diagnostic {
    let message = format!("unknown type {} in {}", quoted(&word.value), quoted(&cx.module.name));
    let diagnostic = code::UNKNOWN_REFERENCE.at(&word.span, message);
    let known: Vec<&str> = cx.names.all().chain(simple.iter().copied()).collect();
    let diagnostic = diagnostic.suggest(&word.value, &known, "define it in a file of the same folder");
    match nearest(&word.value, known).and_then(|near| cx.names.get(near)) {
        Some(item) => diagnostic.also(item.span(), "defined here"),
        None => diagnostic,
    }
}

// A Rust type is strict or tolerant, so a request cannot contain a response.
fn check_direction(cx: &Context<'_>, word: &Text, object: &Object, item: Item<'_>, found: &mut Diagnostics) {
    let wanted = directions(object);
    let missing = |inner: &Object| wanted.iter().find(|way| !directions(inner).contains(way)).copied();
    let inner: Vec<&Object> = match item {
        Item::Object(inner) => vec![inner],
        Item::Union(union) => variants(cx, union).filter_map(as_object).collect(),
        Item::Scalar(_) | Item::Enum(_) => return,
    };
    for inner in inner {
        let Some(way) = missing(inner) else { continue };
        let name = quoted(&inner.name.value);
        let only = directions(inner).first().copied().unwrap_or_default();
        let message =
            format!("{name} is {only}-only, but the {way} {} refers to it", quoted(&object.name.value));
        let label = format!("direction of {name}");
        let other = inner.direction.as_ref().map_or(&inner.name.span, |direction| &direction.span);
        let wrong = code::WRONG_DIRECTION.at(&word.span, message).also(other, label);
        found.push(wrong.help(format!("give {name} `direction = \"both\"`")));
    }
}

fn directions(object: &Object) -> &'static [&'static str] {
    match object.direction.as_ref().map(|word| &*word.value) {
        Some("request") => &["request"],
        Some("response") => &["response"],
        _ => &["request", "response"],
    }
}

fn as_object(item: Item<'_>) -> Option<&Object> {
    match item {
        Item::Object(object) => Some(object),
        Item::Scalar(_) | Item::Enum(_) | Item::Union(_) => None,
    }
}

fn variants<'a>(cx: &Context<'a>, union: &'a Union) -> impl Iterator<Item = Item<'a>> {
    let words = union.variants.iter().filter_map(|variant| variant.word.as_ref());
    words.filter_map(|word| cx.names.get(&word.value))
}

fn check_variants(cx: &Context<'_>, union: &Union, found: &mut Diagnostics) {
    let tagged = union.by.as_ref().is_some_and(|by| by.value == "tag");
    for word in union.variants.iter().filter_map(|variant| variant.word.as_ref()) {
        match cx.names.get(&word.value) {
            Some(Item::Object(_)) => {}
            Some(item @ (Item::Scalar(_) | Item::Enum(_))) if tagged => {
                not_an_object(word, Some(item.span()), found)
            }
            Some(Item::Scalar(_) | Item::Enum(_)) => {}
            Some(Item::Union(inner)) => {
                let message = "a union cannot contain a union";
                let wrong =
                    code::WRONG_REFERENCE.at(&word.span, message).also(&inner.name.span, "defined here");
                found.push(wrong.help("list its variants instead"));
            }
            None if is_simple(&word.value) && !tagged => {}
            None if is_simple(&word.value) => not_an_object(word, None, found),
            None => report_unknown(cx, word, if tagged { &[] } else { SIMPLE }, found),
        }
    }
    check_common_direction(cx, union, found);
}

fn not_an_object(word: &Text, other: Option<&Span>, found: &mut Diagnostics) {
    let message = format!("{} is not an object, so it cannot have a tag", quoted(&word.value));
    let wrong = code::WRONG_REFERENCE.at(&word.span, message).help("name an object, or use `by = \"kind\"`");
    found.push(match other {
        Some(span) => wrong.also(span, "defined here"),
        None => wrong,
    });
}

// A union whose variants share no direction has no valid instance.
fn check_common_direction(cx: &Context<'_>, union: &Union, found: &mut Diagnostics) {
    let objects: Vec<&Object> = variants(cx, union).filter_map(as_object).collect();
    let common = ["request", "response"]
        .iter()
        .any(|way| objects.iter().all(|object| directions(object).contains(way)));
    if !common {
        let message = format!("the variants of {} have no direction in common", quoted(&union.name.value));
        let names = listed(objects.iter().map(|object| &*object.name.value));
        let help = format!("give {names} the same direction, or `both`");
        found.push(code::WRONG_DIRECTION.at(&union.name.span, message).help(help));
    }
}
