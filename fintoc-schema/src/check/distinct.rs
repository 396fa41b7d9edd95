//! Checks that there are as many different items, or names of members, as are asked for.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::Cx;
use super::constraints::stands_on;
use crate::assertion::Asserted;
use crate::constraint::{self, End, Limit, Measure};
use crate::diagnostic::{Diagnostics, code};
use crate::spec::{Item, Shape, Text};

pub(super) fn check(cx: &Cx<'_>, found: &mut Diagnostics) {
    for field in cx.module.objects.iter().flat_map(|object| &object.fields) {
        let shape = &field.shape;
        match stands_on(shape) {
            Some(constraint::Shape::Array) if Asserted::by(&shape.constraints).unique => {
                enough(cx, (shape, Measure::Items), shape.items.as_ref(), "items", found);
            }
            // The names of members are different anyway.
            Some(constraint::Shape::Map) => {
                enough(cx, (shape, Measure::Members), shape.keys.as_ref(), "names", found);
            }
            Some(
                constraint::Shape::Array
                | constraint::Shape::String
                | constraint::Shape::Integer
                | constraint::Shape::Number,
            )
            | None => {}
        }
    }
}

// Three different truth values: no instance could ever fit.
fn enough(cx: &Cx<'_>, least: (&Shape, Measure), of: Option<&Text>, what: &str, found: &mut Diagnostics) {
    let lower = |limit: &Limit| (limit.measure(), limit.end()) == (least.1, End::Lower);
    for constraint in &least.0.constraints {
        let Some((_, asked)) = constraint.assertion.limit().filter(|(limit, _)| lower(limit)) else {
            continue;
        };
        let Some((of, there)) = of.and_then(|of| Some((of, most(cx, &of.value)?))) else { continue };
        if i64::try_from(there).is_ok_and(|there| there < asked) {
            let place = constraint.places.first().unwrap_or(&constraint.key);
            let message = format!("{asked} different {what} are asked for, of {there} that exist");
            let range = code::EMPTY_RANGE.at(place, message).also(&of.place, "what they are");
            found.push(range.help("ask for fewer, or for others"));
        }
    }
}

/// How many different values a type has; `None` for more than anybody counts.
fn most(cx: &Cx<'_>, word: &str) -> Option<usize> {
    match cx.names.get(word) {
        None => (word == "boolean").then_some(2),
        Some(Item::Scalar(scalar)) => match &scalar.shape.word {
            Some(kind) if kind.value == "boolean" => Some(2),
            _ => Asserted::by(&scalar.shape.constraints).constant.map(|_| 1),
        },
        Some(Item::Enum(list)) if list.open.as_ref().is_none_or(|open| !open.value) => {
            Some(list.words.iter().map(|word| 1 + word.aliases.len()).sum())
        }
        Some(Item::Enum(_) | Item::Union(_) | Item::Object(_)) => None,
    }
}
