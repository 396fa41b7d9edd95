//! Checks that no type contains itself, is nested too deep, or has too many members in all.

use std::collections::BTreeMap;

use crate::check::context::Context;
use crate::diagnostic::{Diagnostics, code, quoted};
use crate::spec::{Item, Text};

/// The maximum nesting depth of objects, which is also that of instances.
const MAX_DEPTH: usize = 64;

/// The maximum number of members of an object, including those of the objects in it. Without it, a
/// few dozen lines, each of which doubles the members below it, would take forever.
const MAX_MEMBERS: usize = 10_000;

/// The progress of the walk on a type.
#[derive(Clone, Copy, PartialEq)]
enum State {
    /// On the path from the first type.
    Open,
    /// Finished.
    Done(Extent),
}

/// The size of a type.
#[derive(Clone, Copy, PartialEq, Default)]
struct Extent {
    /// The depth of nested objects, including itself.
    levels: usize,
    /// The number of members in all.
    members: usize,
    /// The largest number of members of one of its parts.
    most: usize,
}

/// A type on the path of the walk.
struct Visit<'a> {
    item: Item<'a>,
    /// The references that are left.
    left: Vec<&'a Text>,
    /// The size of the parts that are finished.
    below: Extent,
}

impl Visit<'_> {
    fn add_part(&mut self, part: Extent) {
        self.below.levels = self.below.levels.max(part.levels);
        self.below.members = self.below.members.saturating_add(part.members);
        self.below.most = self.below.most.max(part.members);
    }

    fn extent(&self) -> Extent {
        let own = match self.item {
            Item::Scalar(_) | Item::Enum(_) => 0,
            Item::Union(union) => union.variants.len(),
            Item::Object(object) => object.fields.len(),
        };
        let Extent { levels, members, most } = self.below;
        Extent { levels: levels + 1, members: members.saturating_add(own), most }
    }
}

// No Rust type can contain itself, and every walk over the model must end before the stack overflows.
pub(super) fn check(cx: &Context<'_>, found: &mut Diagnostics) {
    let mut states = BTreeMap::new();
    for item in cx.module.items() {
        walk(cx, item, &mut states, found);
    }
}

/// Walks depth first. Iterative, since a chain of objects may have any length.
fn walk<'a>(
    cx: &Context<'a>,
    start: Item<'a>,
    states: &mut BTreeMap<&'a str, State>,
    found: &mut Diagnostics,
) {
    let mut stack: Vec<Visit<'a>> = Vec::new();
    let mut next = Some(start);
    loop {
        if let Some(item) = next.take() {
            states.entry(&item.name().value).or_insert_with(|| {
                stack.push(Visit { item, left: parts(item), below: Extent::default() });
                State::Open
            });
        }
        let Some(step) = stack.last_mut() else { return };
        let Some(word) = step.left.pop() else {
            let extent = step.extent();
            // Reported for the first type only, since every type that contains it is as large.
            if extent.levels == MAX_DEPTH + 1 {
                let message = format!("more than {MAX_DEPTH} nested objects");
                let help = "instances are not read that deep; remove a level";
                found.push(code::TOO_DEEP.at(step.item.span(), message).help(help));
            }
            if extent.members > MAX_MEMBERS && extent.most <= MAX_MEMBERS && extent.levels <= MAX_DEPTH {
                let message = format!("more than {MAX_MEMBERS} members, including nested ones");
                let help = "refer to large objects once, or in an array";
                found.push(code::TYPE_TOO_LARGE.at(step.item.span(), message).help(help));
            }
            states.insert(&step.item.name().value, State::Done(extent));
            stack.pop();
            if let Some(outer) = stack.last_mut() {
                outer.add_part(extent);
            }
            continue;
        };
        match states.get(&*word.value) {
            Some(State::Done(extent)) => step.add_part(*extent),
            Some(State::Open) => {
                let same = |step: &Visit<'_>| step.item.name().value == word.value;
                let from = stack.iter().position(same).unwrap_or_default();
                let names: Vec<&str> = stack.iter().skip(from).map(|step| &*step.item.name().value).collect();
                found.push(cycle(&names, word));
            }
            None => next = cx.names.get(&word.value),
        }
    }
}

fn cycle(names: &[&str], word: &Text) -> crate::diagnostic::Diagnostic {
    let chain = match names {
        [first, second, .., last] if names.len() > 8 => format!("{first} -> {second} -> ... -> {last}"),
        _ => names.join(" -> "),
    };
    let message = format!("{} contains itself: {chain} -> {}", quoted(&word.value), word.value);
    code::REFERENCE_CYCLE.at(&word.span, message).help("remove one of these references")
}

/// The references of a type, in reverse order.
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
