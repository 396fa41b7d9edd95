//! Checks that a type has enough distinct values for the required number of items or member names.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::constraints::constrained_type;
use super::context::Context;
use crate::assertion::Asserted;
use crate::constraint::{self, End, Limit, Measure};
use crate::diagnostic::{Diagnostics, code};
use crate::spec::{Item, Shape, Text};

pub(super) fn check(cx: &Context<'_>, found: &mut Diagnostics) {
    for field in cx.module.objects.iter().flat_map(|object| &object.fields) {
        let shape = &field.shape;
        match constrained_type(shape) {
            Some(constraint::Shape::Array) if Asserted::by(&shape.constraints).unique => {
                enough(cx, (shape, Measure::Items), shape.items.as_ref(), "items", found);
            }
            // Member names are always distinct.
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

// For example three distinct booleans: no instance could be valid.
fn enough(
    cx: &Context<'_>,
    least: (&Shape, Measure),
    of: Option<&Text>,
    what: &str,
    found: &mut Diagnostics,
) {
    let lower = |limit: &Limit| (limit.measure(), limit.end()) == (least.1, End::Lower);
    for constraint in &least.0.constraints {
        let Some((_, asked)) = constraint.assertion.limit().filter(|(limit, _)| lower(limit)) else {
            continue;
        };
        let Some((of, there)) = of.and_then(|of| Some((of, count_values(cx, &of.value)?))) else { continue };
        if i64::try_from(there).is_ok_and(|there| there < asked) {
            let span = constraint.spans.first().unwrap_or(&constraint.key);
            let message = format!("{asked} distinct {what} are required, but only {there} exist");
            let range = code::EMPTY_RANGE.at(span, message).also(&of.span, "their type");
            found.push(range.help("require fewer, or use another type"));
        }
    }
}

/// The number of distinct values of a type; `None` if it is unbounded.
fn count_values(cx: &Context<'_>, word: &str) -> Option<usize> {
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
