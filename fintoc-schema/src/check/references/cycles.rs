//! Checks that nothing holds itself, and that types neither nest nor multiply without end.

use std::collections::BTreeMap;

use crate::check::Cx;
use crate::diagnostic::{Diagnostics, code, quoted};
use crate::spec::{Item, Text};

/// How deep objects may lie in each other: instances are not read deeper either.
const DEEPEST: usize = 64;

/// How many members an object may have in all, those of the objects in it included. Two members of one
/// type are twice as many: a few dozen lines that double what lies below them would be endless work.
const MOST: usize = 10_000;

/// What is known of a type.
#[derive(Clone, Copy, PartialEq)]
enum State {
    /// It was seen on the way from the first.
    Open,
    /// It ends.
    Done(Extent),
}

/// How large a type is.
#[derive(Clone, Copy, PartialEq, Default)]
struct Extent {
    /// The levels of objects, its own included.
    levels: usize,
    /// The members in all.
    members: usize,
    /// The most that one of its parts has.
    most: usize,
}

/// A type that is being walked through.
struct Step<'a> {
    item: Item<'a>,
    /// What is left to look at.
    left: Vec<&'a Text>,
    /// What lies below, as far as it is known.
    below: Extent,
}

impl Step<'_> {
    fn holds(&mut self, part: Extent) {
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

// No Rust type can hold itself, and every walk over the model must end, soon enough for the stack.
pub(super) fn check(cx: &Cx<'_>, found: &mut Diagnostics) {
    let mut states = BTreeMap::new();
    for item in cx.module.items() {
        walk(cx, item, &mut states, found);
    }
}

/// Depth first, with a stack of our own: any number of objects may hold each other in a row.
fn walk<'a>(cx: &Cx<'a>, start: Item<'a>, states: &mut BTreeMap<&'a str, State>, found: &mut Diagnostics) {
    let mut stack: Vec<Step<'a>> = Vec::new();
    let mut next = Some(start);
    loop {
        if let Some(item) = next.take() {
            states.entry(&item.name().value).or_insert_with(|| {
                stack.push(Step { item, left: parts(item), below: Extent::default() });
                State::Open
            });
        }
        let Some(step) = stack.last_mut() else { return };
        let Some(word) = step.left.pop() else {
            let extent = step.extent();
            // Told of the first only: what holds it is as large.
            if extent.levels == DEEPEST + 1 {
                let message = format!("more than {DEEPEST} objects lie in each other below this one");
                let help = "no instance that deep is read; take a level out";
                found.push(code::TOO_DEEP.at(step.item.place(), message).help(help));
            }
            if extent.members > MOST && extent.most <= MOST && extent.levels <= DEEPEST {
                let message = format!("more than {MOST} members lie in and below this one");
                let help = "hold large objects once, or in a list";
                found.push(code::TOO_MANY_PLACES.at(step.item.place(), message).help(help));
            }
            states.insert(&step.item.name().value, State::Done(extent));
            stack.pop();
            if let Some(outer) = stack.last_mut() {
                outer.holds(extent);
            }
            continue;
        };
        match states.get(&*word.value) {
            Some(State::Done(extent)) => step.holds(*extent),
            Some(State::Open) => {
                let same = |step: &Step<'_>| step.item.name().value == word.value;
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
