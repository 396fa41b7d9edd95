//! Checks that there are as many different items, or names of members, as are asked for.

use super::Cx;
use super::constraints::stands_on;
use crate::constraint;
use crate::diagnostic::{Diagnostics, code};
use crate::model::Argument;
use crate::spec::{Constraint, Item, Shape, Text};

pub(super) fn check(cx: &Cx<'_>, found: &mut Diagnostics) {
    for field in cx.module.objects.iter().flat_map(|object| &object.fields) {
        let shape = &field.shape;
        match stands_on(shape) {
            Some(constraint::Shape::Array) if constraint_of(shape, "unique_items").is_some() => {
                enough(cx, (shape, "min_items"), shape.items.as_ref(), "items", found);
            }
            // The names of members are different anyway.
            Some(constraint::Shape::Map) => {
                enough(cx, (shape, "min_properties"), shape.keys.as_ref(), "names", found);
            }
            _ => {}
        }
    }
}

// Three different truth values: no instance could ever fit.
fn enough(cx: &Cx<'_>, least: (&Shape, &str), of: Option<&Text>, what: &str, found: &mut Diagnostics) {
    let (Some(constraint), Some(of)) = (constraint_of(least.0, least.1), of) else { return };
    let (Argument::Integer(asked), Some(there)) = (&constraint.argument, most(cx, &of.value)) else { return };
    if i64::try_from(there).is_ok_and(|there| there < *asked) {
        let place = constraint.places.first().unwrap_or(&constraint.key);
        let message = format!("{asked} different {what} are asked for, of {there} that exist");
        let range = code::EMPTY_RANGE.at(place, message).also(&of.place, "what they are");
        found.push(range.help("ask for fewer, or for others"));
    }
}

/// How many different values a type has; `None` for more than anybody counts.
fn most(cx: &Cx<'_>, word: &str) -> Option<usize> {
    match cx.names.get(word) {
        None => (word == "boolean").then_some(2),
        Some(Item::Scalar(scalar)) => match &scalar.shape.word {
            Some(kind) if kind.value == "boolean" => Some(2),
            _ => constraint_of(&scalar.shape, "const").map(|_| 1),
        },
        Some(Item::Enum(list)) if list.open.as_ref().is_none_or(|open| !open.value) => {
            Some(list.words.iter().map(|word| 1 + word.aliases.len()).sum())
        }
        Some(Item::Enum(_) | Item::Union(_) | Item::Object(_)) => None,
    }
}

fn constraint_of<'a>(shape: &'a Shape, word: &str) -> Option<&'a Constraint> {
    shape.constraints.iter().find(|it| it.keyword.word == word)
}
