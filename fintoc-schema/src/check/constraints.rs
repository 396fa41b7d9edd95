//! Checks that constraints fit their types, and that something fits the constraints.

use super::Cx;
use crate::constraint::{self, LARGEST_INTEGER, TECHNICAL_COUNT};
use crate::diagnostic::{Diagnostics, Place, code, listed, quoted};
use crate::model::Argument;
use crate::spec::{Constraint, Shape};

pub(super) fn check(cx: &Cx<'_>, found: &mut Diagnostics) {
    let scalars = cx.module.scalars.iter().map(|scalar| &scalar.shape);
    let fields = cx.module.objects.iter().flat_map(|object| &object.fields).map(|field| &field.shape);
    for shape in scalars.chain(fields) {
        keywords_fit(cx, shape, found);
        technical_is_there(shape, found);
        format_has_a_pattern(shape, found);
        bounds_leave_room(shape, found);
        some_text_fits(cx, shape, found);
    }
}

/// What the keywords of a shape stand on; `None` for a name, which brings its own.
pub(super) fn stands_on(shape: &Shape) -> Option<constraint::Shape> {
    match &*shape.word.as_ref()?.value {
        "string" => Some(constraint::Shape::String),
        "integer" => Some(constraint::Shape::Integer),
        "number" => Some(constraint::Shape::Number),
        "array" => Some(constraint::Shape::Array),
        "map" => Some(constraint::Shape::Map),
        _ => None,
    }
}

// On another type a keyword says nothing, and what was meant would be lost.
fn keywords_fit(cx: &Cx<'_>, shape: &Shape, found: &mut Diagnostics) {
    let Some(word) = &shape.word else { return };
    let on = stands_on(shape);
    let keywords = shape.constraints.iter().map(|it| {
        let fits = on.is_some_and(|on| it.keyword.fits.contains(&on));
        (it.keyword.word, &it.key, fits)
    });
    let format = shape.format.iter().map(|it| ("format", &it.place, on == Some(constraint::Shape::String)));
    for (keyword, place, _) in keywords.chain(format).filter(|(_, _, fits)| !fits) {
        let message = format!("{} does not fit the type {}", quoted(keyword), quoted(&word.value));
        let misfit = code::KEY_NOT_ALLOWED.at(place, message);
        found.push(match (cx.names.get(&word.value), constraint::keyword(keyword)) {
            (Some(item), _) => {
                let help = format!("constraints of {} stand where it is defined", quoted(&word.value));
                misfit.also(item.place(), "defined here").help(help)
            }
            (None, Some(row)) => {
                let fits: Vec<String> =
                    row.fits.iter().map(|shape| format!("{shape:?}").to_lowercase()).collect();
                misfit.help(format!("it fits {}", listed(fits.iter().map(|fit| &**fit))))
            }
            (None, None) => misfit.help("it fits `string`"),
        });
    }
}

fn technical_is_there(shape: &Shape, found: &mut Diagnostics) {
    for word in &shape.technical {
        if !shape.constraints.iter().any(|it| it.keyword.word == word.value) {
            let message = format!("{} does not stand beside this", quoted(&word.value));
            let help = "name a constraint of the same table; the bounds that are added are technical anyway";
            found.push(code::UNKNOWN_TECHNICAL.at(&word.place, message).help(help));
        }
    }
}

// Validators disagree about formats; a pattern they all read alike.
fn format_has_a_pattern(shape: &Shape, found: &mut Diagnostics) {
    let Some(format) = &shape.format else { return };
    let pattern = |it: &Constraint| matches!(it.argument, Argument::Patterns(_));
    if stands_on(shape) == Some(constraint::Shape::String) && !shape.constraints.iter().any(pattern) {
        let message = format!("{} decides nothing without a pattern", quoted(&format.value));
        let help = "add a `pattern` that is narrower than the format";
        found.push(code::FORMAT_WITHOUT_PATTERN.at(&format.place, message).help(help));
    }
}

/// A bound, and the key that says it; `None` for a technical one, which nobody wrote.
type Bound<'a> = (i64, Option<&'a Place>);

// Nothing lies between bounds that have changed places.
fn bounds_leave_room(shape: &Shape, found: &mut Diagnostics) {
    let Some(on) = stands_on(shape) else { return };
    let pairs: &[(&str, &str)] = match on {
        constraint::Shape::String => &[("min_length", "max_length")],
        constraint::Shape::Array => &[("min_items", "max_items")],
        constraint::Shape::Map => &[("min_properties", "max_properties")],
        constraint::Shape::Integer | constraint::Shape::Number => {
            return numbers_leave_room(shape, on, found);
        }
    };
    for (least, most) in pairs {
        let least = bound(shape, least, (0, None));
        let most = bound(shape, most, (TECHNICAL_COUNT, None));
        tell_empty(least, most, least.0 > most.0, found);
    }
}

fn numbers_leave_room(shape: &Shape, on: constraint::Shape, found: &mut Diagnostics) {
    let lower =
        ["minimum", "exclusive_minimum"].map(|word| (word, bound(shape, word, (-LARGEST_INTEGER, None))));
    let upper =
        ["maximum", "exclusive_maximum"].map(|word| (word, bound(shape, word, (LARGEST_INTEGER, None))));
    for (low_word, low) in lower {
        for (high_word, high) in upper {
            let given = |word: &str, bound: Bound<'_>| bound.1.is_some() && word.starts_with("exclusive");
            let outside = i64::from(given(low_word, low)) + i64::from(given(high_word, high));
            // Between two fractions there is always another one.
            let needed = if on == constraint::Shape::Integer { outside } else { outside.min(1) };
            tell_empty(low, high, high.0 - low.0 < needed, found);
        }
    }
}

fn bound<'a>(shape: &'a Shape, word: &str, otherwise: Bound<'a>) -> Bound<'a> {
    let given = shape.constraints.iter().find(|it| it.keyword.word == word);
    match given.map(|it| (&it.argument, it.places.first())) {
        Some((Argument::Integer(number), place)) => (*number, place),
        _ => otherwise,
    }
}

fn tell_empty(low: Bound<'_>, high: Bound<'_>, empty: bool, found: &mut Diagnostics) {
    let (true, Some(place)) = (empty, low.1.or(high.1)) else { return };
    let message = format!("nothing lies between {} and {}", low.0, high.0);
    let range = code::EMPTY_RANGE.at(place, message);
    found.push(match (low.1, high.1) {
        (Some(_), Some(high)) => range.also(high, "the upper bound").help("correct one of the two"),
        (Some(_), None) => range.help("the upper bound is the technical one; write a higher one"),
        (None, _) => range.help("the lower bound is the technical one; write a lower one"),
    });
}

// Patterns, lengths and a constant can contradict each other.
fn some_text_fits(cx: &Cx<'_>, shape: &Shape, found: &mut Diagnostics) {
    if stands_on(shape) != Some(constraint::Shape::String) {
        return;
    }
    let count = |word, otherwise| u64::try_from(bound(shape, word, (otherwise, None)).0).unwrap_or_default();
    let (least, most) = (count("min_length", 0), count("max_length", TECHNICAL_COUNT));
    let dfa = cx.patterns.get(shape);
    for it in &shape.constraints {
        let message = match &it.argument {
            Argument::Text(text) => {
                let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
                let short = !(least..=most).contains(&length);
                let other = dfa.is_some_and(|dfa| !dfa.matches(text));
                if !short && !other {
                    continue;
                }
                format!("this text breaks the {} beside it", if short { "lengths" } else { "pattern" })
            }
            Argument::Patterns(_)
                if least <= most && dfa.is_some_and(|dfa| !dfa.allows_length(least, most)) =>
            {
                format!("no text of {least} to {most} characters matches")
            }
            Argument::Patterns(_) | Argument::Integer(_) | Argument::Flag => continue,
        };
        let place = it.places.first().unwrap_or(&it.key);
        found.push(code::IMPOSSIBLE_STRING.at(place, message).help("correct the one or the other"));
    }
}
