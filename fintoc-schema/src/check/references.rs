//! Checks that every type that is named exists, fits its place, and does not hold itself.

use super::Cx;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, code, listed, nearest, quoted};
use crate::spec::{Field, Item, Object, Text, Union};

mod cycles;

/// The types that need no definition.
const SIMPLE: &[&str] = &["string", "integer", "number", "boolean"];

pub(super) fn is_simple(word: &str) -> bool {
    SIMPLE.contains(&word)
}

pub(super) fn check(cx: &Cx<'_>, found: &mut Diagnostics) {
    for object in &cx.module.objects {
        for field in &object.fields {
            field_refers(cx, object, field, found);
        }
    }
    for union in &cx.module.unions {
        variants_refer(cx, union, found);
    }
    cycles::check(cx, found);
}

fn field_refers(cx: &Cx<'_>, object: &Object, field: &Field, found: &mut Diagnostics) {
    let shape = &field.shape;
    if let Some(word) = shape.word.as_ref().filter(|word| !["array", "map"].contains(&&*word.value)) {
        refers(cx, word, object, &["array", "map"], found);
    }
    for word in shape.items.iter().chain(&shape.values) {
        if ["array", "map"].contains(&&*word.value) {
            let message = format!("an {} cannot lie in another list or map directly", quoted(&word.value));
            let help = "put an object around it";
            found.push(code::WRONG_REFERENCE.at(&word.place, message).help(help));
        } else {
            refers(cx, word, object, &[], found);
        }
    }
    if let Some(word) = &shape.keys {
        let text = |item: Item<'_>| matches!(item, Item::Scalar(it) if it.shape.word.as_ref().is_none_or(|word| word.value == "string"));
        match cx.names.get(&word.value) {
            Some(item) if !text(item) => {
                let message = format!("the keys of a map are texts, and {} is not", quoted(&word.value));
                let other = code::WRONG_REFERENCE.at(&word.place, message).also(item.place(), "defined here");
                found.push(other.help("name a scalar with `type = \"string\"`"));
            }
            None if word.value != "string" => tell_unknown(cx, word, &["string"], found),
            _ => {}
        }
    }
}

/// A type that any value may have.
fn refers(cx: &Cx<'_>, word: &Text, object: &Object, more: &[&str], found: &mut Diagnostics) {
    if is_simple(&word.value) {
        return;
    }
    match cx.names.get(&word.value) {
        Some(item) => goes_the_same_way(cx, word, object, item, found),
        None => {
            let simple: Vec<&str> = SIMPLE.iter().chain(more).copied().collect();
            tell_unknown(cx, word, &simple, found);
        }
    }
}

pub(super) fn tell_unknown(cx: &Cx<'_>, word: &Text, simple: &[&str], found: &mut Diagnostics) {
    // A file that could not be read may define it.
    if cx.module.whole {
        found.push(nothing(cx, word, simple));
    }
}

fn nothing(cx: &Cx<'_>, word: &Text, simple: &[&str]) -> Diagnostic {
    let message = format!("{} names no type of {}", quoted(&word.value), quoted(&cx.module.name));
    let diagnostic = code::UNKNOWN_REFERENCE.at(&word.place, message);
    let known: Vec<&str> = cx.names.all().chain(simple.iter().copied()).collect();
    let diagnostic = diagnostic.suggest(&word.value, &known, "define it in a file of the same folder");
    match nearest(&word.value, known).and_then(|near| cx.names.get(near)) {
        Some(item) => diagnostic.also(item.place(), "defined here"),
        None => diagnostic,
    }
}

// A Rust type is strict or tolerant, so that a request cannot hold a response.
fn goes_the_same_way(cx: &Cx<'_>, word: &Text, object: &Object, item: Item<'_>, found: &mut Diagnostics) {
    let wanted = ways(object);
    let missing = |inner: &Object| wanted.iter().find(|way| !ways(inner).contains(way)).copied();
    let inner: Vec<&Object> = match item {
        Item::Object(inner) => vec![inner],
        Item::Union(union) => variants(cx, union).filter_map(as_object).collect(),
        Item::Scalar(_) | Item::Enum(_) => return,
    };
    for inner in inner {
        let Some(way) = missing(inner) else { continue };
        let name = quoted(&inner.name.value);
        let message = format!("{name} never lies in a {way}, as {} does", quoted(&object.name.value));
        let label = format!("{name} has its direction here");
        let other = inner.direction.as_ref().map_or(&inner.name.place, |direction| &direction.place);
        let wrong = code::WRONG_DIRECTION.at(&word.place, message).also(other, label);
        found.push(wrong.help(format!("give {name} `direction = \"both\"`")));
    }
}

fn ways(object: &Object) -> &'static [&'static str] {
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

fn variants<'a>(cx: &Cx<'a>, union: &'a Union) -> impl Iterator<Item = Item<'a>> {
    let words = union.variants.iter().filter_map(|variant| variant.word.as_ref());
    words.filter_map(|word| cx.names.get(&word.value))
}

fn variants_refer(cx: &Cx<'_>, union: &Union, found: &mut Diagnostics) {
    let tagged = union.by.as_ref().is_some_and(|by| by.value == "tag");
    for word in union.variants.iter().filter_map(|variant| variant.word.as_ref()) {
        match cx.names.get(&word.value) {
            Some(Item::Object(_)) => {}
            Some(item @ (Item::Scalar(_) | Item::Enum(_))) if tagged => {
                not_an_object(word, Some(item.place()), found)
            }
            Some(Item::Scalar(_) | Item::Enum(_)) => {}
            Some(Item::Union(inner)) => {
                let message = "a union cannot hold a union";
                let wrong =
                    code::WRONG_REFERENCE.at(&word.place, message).also(&inner.name.place, "defined here");
                found.push(wrong.help("list its variants here"));
            }
            None if is_simple(&word.value) && !tagged => {}
            None if is_simple(&word.value) => not_an_object(word, None, found),
            None => tell_unknown(cx, word, if tagged { &[] } else { SIMPLE }, found),
        }
    }
    one_way_is_common(cx, union, found);
}

fn not_an_object(word: &Text, other: Option<&Place>, found: &mut Diagnostics) {
    let message = format!("{} cannot carry a tag: it is no object", quoted(&word.value));
    let wrong =
        code::WRONG_REFERENCE.at(&word.place, message).help("name an object, or tell them apart by kind");
    found.push(match other {
        Some(place) => wrong.also(place, "defined here"),
        None => wrong,
    });
}

// Variants that never travel together make a union of nothing.
fn one_way_is_common(cx: &Cx<'_>, union: &Union, found: &mut Diagnostics) {
    let objects: Vec<&Object> = variants(cx, union).filter_map(as_object).collect();
    let common =
        ["request", "response"].iter().any(|way| objects.iter().all(|object| ways(object).contains(way)));
    if !common {
        let message = format!("the variants of {} never travel the same way", quoted(&union.name.value));
        let names = listed(objects.iter().map(|object| &*object.name.value));
        let help = format!("give {names} one direction, or `both`");
        found.push(code::WRONG_DIRECTION.at(&union.name.place, message).help(help));
    }
}
