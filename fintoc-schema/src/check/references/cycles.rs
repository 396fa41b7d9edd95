//! Checks that nothing holds itself.

use std::collections::BTreeMap;

use crate::check::Cx;
use crate::diagnostic::{Diagnostics, code, quoted};
use crate::spec::{Item, Text};

/// Whether a type was seen on the way from the first, or is known to end.
#[derive(PartialEq)]
enum State {
    Open,
    Done,
}

// No Rust type can hold itself, and every walk over the model must end.
pub(super) fn check(cx: &Cx<'_>, found: &mut Diagnostics) {
    let mut states = BTreeMap::new();
    for item in cx.module.items() {
        walk(cx, item, &mut states, found);
    }
}

/// Depth first, with a stack of our own: a thousand objects may hold each other in a row.
fn walk<'a>(cx: &Cx<'a>, start: Item<'a>, states: &mut BTreeMap<&'a str, State>, found: &mut Diagnostics) {
    let mut stack: Vec<(Item<'a>, Vec<&'a Text>)> = Vec::new();
    let mut next = Some(start);
    loop {
        if let Some(item) = next.take() {
            states.entry(&item.name().value).or_insert_with(|| {
                stack.push((item, parts(item)));
                State::Open
            });
        }
        let Some((item, left)) = stack.last_mut() else { return };
        let Some(word) = left.pop() else {
            states.insert(&item.name().value, State::Done);
            stack.pop();
            continue;
        };
        let Some(inner) = cx.names.get(&word.value) else { continue };
        if states.get(&*word.value) == Some(&State::Open) {
            let from = stack.iter().position(|(item, _)| item.name().value == word.value).unwrap_or_default();
            let names: Vec<&str> = stack.iter().skip(from).map(|(item, _)| &*item.name().value).collect();
            found.push(cycle(&names, word));
        } else {
            next = Some(inner);
        }
    }
}

fn cycle(names: &[&str], word: &Text) -> crate::diagnostic::Diagnostic {
    let chain = names.join(" -> ");
    let message = format!("{} holds itself: {chain} -> {}", quoted(&word.value), word.value);
    code::REFERENCE_CYCLE.at(&word.place, message).help("take one of these references out")
}

/// The words that name types inside an item, the first last.
fn parts(item: Item<'_>) -> Vec<&Text> {
    let mut words: Vec<&Text> = match item {
        Item::Scalar(_) | Item::Enum(_) => Vec::new(),
        Item::Union(union) => union.variants.iter().filter_map(|variant| variant.word.as_ref()).collect(),
        Item::Object(object) => {
            let shapes = object.fields.iter().map(|field| &field.shape);
            shapes.flat_map(|it| [&it.word, &it.items, &it.keys, &it.values]).flatten().collect()
        }
    };
    words.reverse();
    words
}
