//! Checks that constraints are allowed with their types, and that some value satisfies them.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::context::Context;
use crate::assertion::{Asserted, Assertion, Range};
use crate::constraint::{self, End, Keyword, Limit, Measure};
use crate::diagnostic::{Diagnostics, Span, code, listed, quoted};
use crate::spec::{Constraint, Shape};

pub(super) fn check(cx: &Context<'_>, found: &mut Diagnostics) {
    let scalars = cx.module.scalars.iter().map(|scalar| &scalar.shape);
    let fields = cx.module.objects.iter().flat_map(|object| &object.fields).map(|field| &field.shape);
    for shape in scalars.chain(fields) {
        keywords_fit(cx, shape, found);
        technical_is_there(shape, found);
        format_has_a_pattern(shape, found);
        bounds_leave_room(shape, found);
        some_string_is_valid(cx, shape, found);
    }
}

/// The type that the keywords of a type expression constrain; `None` for a reference.
pub(super) fn constrained_type(shape: &Shape) -> Option<constraint::Shape> {
    constraint::Shape::parse(&shape.word.as_ref()?.value)
}

// A keyword has no meaning for other types, and the fact would be lost.
fn keywords_fit(cx: &Context<'_>, shape: &Shape, found: &mut Diagnostics) {
    let Some(word) = &shape.word else { return };
    let on = constrained_type(shape);
    let keywords = shape.constraints.iter().map(|it| (it.keyword().word(), &it.key, it.keyword().fits()));
    let format = shape.format.iter().map(|it| ("format", &it.span, &[constraint::Shape::String][..]));
    let misfits = |fits: &[constraint::Shape]| on.is_none_or(|on| !fits.contains(&on));
    for (keyword, span, fits) in keywords.chain(format).filter(|(_, _, fits)| misfits(fits)) {
        let message = format!("{} is not allowed with the type {}", quoted(keyword), quoted(&word.value));
        let misfit = code::KEY_NOT_ALLOWED.at(span, message);
        found.push(match cx.names.get(&word.value) {
            Some(item) => {
                let help = format!("constraints of {} belong to its definition", quoted(&word.value));
                misfit.also(item.span(), "defined here").help(help)
            }
            None => misfit.help(format!("it is allowed with {}", listed(fits.iter().map(|fit| fit.word())))),
        });
    }
}

fn technical_is_there(shape: &Shape, found: &mut Diagnostics) {
    for word in &shape.technical {
        if !shape.constraints.iter().any(|it| it.keyword().word() == word.value) {
            let message = format!("{} is not a constraint of this table", quoted(&word.value));
            let help = "name a constraint of the same table; default bounds are always technical";
            found.push(code::UNKNOWN_TECHNICAL.at(&word.span, message).help(help));
        }
    }
}

// Validators disagree about formats, but not about patterns.
fn format_has_a_pattern(shape: &Shape, found: &mut Diagnostics) {
    let Some(format) = &shape.format else { return };
    let pattern = |it: &Constraint| it.assertion.patterns().is_some();
    if constrained_type(shape) == Some(constraint::Shape::String) && !shape.constraints.iter().any(pattern) {
        let message = format!("format {} without a pattern", quoted(&format.value));
        let help = "add a `pattern` that is narrower than the format";
        found.push(code::FORMAT_WITHOUT_PATTERN.at(&format.span, message).help(help));
    }
}

/// A bound and the span of its value; `None` for a technical one, which is not in the spec.
type Bound<'a> = (i64, Option<&'a Span>);

// No value is between reversed bounds.
fn bounds_leave_room(shape: &Shape, found: &mut Diagnostics) {
    let Some(on) = constrained_type(shape) else { return };
    let ends = |end| Limit::all(on.measure(), end).map(|limit| (limit, bound(shape, limit)));
    for (lower, low) in ends(End::Lower) {
        for (upper, high) in ends(End::Upper) {
            let excludes = |limit: Limit, bound: Bound<'_>| bound.1.is_some() && !limit.is_inclusive();
            let excluded = i64::from(excludes(lower, low)) + i64::from(excludes(upper, high));
            // There is a fraction between any two numbers.
            let needed = if on.is_dense() { excluded.min(1) } else { excluded };
            report_empty(low, high, high.0 - low.0 < needed, found);
        }
    }
    some_multiple_is_between(shape, on.measure(), found);
}

// Multiples of 100 from 120 to 180: no instance could ever fit.
fn some_multiple_is_between(shape: &Shape, measure: Measure, found: &mut Diagnostics) {
    let Range { least, most } = Asserted::by(&shape.constraints).value;
    let least = least.unwrap_or(measure.technical(End::Lower));
    let most = most.unwrap_or(measure.technical(End::Upper));
    let range = Range { least: Some(least), most: Some(most) };
    for it in &shape.constraints {
        let Some(factor) = it.assertion.factor().filter(|_| least <= most) else { continue };
        if range.multiple(factor).is_none() {
            let span = it.spans.first().unwrap_or(&it.key);
            let message = format!("no multiple of {factor} is between {least} and {most}");
            found.push(code::EMPTY_RANGE.at(span, message).help("correct the factor or a bound"));
        }
    }
}

/// The bound of a type expression for a limit, or the technical bound.
fn bound(shape: &Shape, limit: Limit) -> Bound<'_> {
    let given = shape.constraints.iter().find_map(|it| match it.assertion.limit() {
        Some((known, number)) if known == limit => Some((number, it.spans.first())),
        Some(_) | None => None,
    });
    given.unwrap_or_else(|| (limit.measure().technical(limit.end()), None))
}

fn report_empty(low: Bound<'_>, high: Bound<'_>, empty: bool, found: &mut Diagnostics) {
    let (true, Some(span)) = (empty, low.1.or(high.1)) else { return };
    let message = format!("empty range from {} to {}", low.0, high.0);
    let range = code::EMPTY_RANGE.at(span, message);
    found.push(match (low.1, high.1) {
        (Some(_), Some(high)) => range.also(high, "upper bound").help("correct one of the bounds"),
        (Some(_), None) => range.help("the upper bound is the technical one; use a lower minimum"),
        (None, _) => range.help("the lower bound is the technical one; use a higher maximum"),
    });
}

// Patterns, lengths and a constant can contradict each other.
fn some_string_is_valid(cx: &Context<'_>, shape: &Shape, found: &mut Diagnostics) {
    if constrained_type(shape) != Some(constraint::Shape::String) {
        return;
    }
    let length = Asserted::by(&shape.constraints).length;
    let count = |given: Option<i64>, end| {
        u64::try_from(given.unwrap_or(Measure::Length.technical(end))).unwrap_or_default()
    };
    let (least, most) = (count(length.least, End::Lower), count(length.most, End::Upper));
    let dfa = cx.patterns.get(shape);
    for it in &shape.constraints {
        let message = match &it.assertion {
            Assertion::Constant(text) => {
                let Some(keyword) = violated_keyword(cx, shape, text) else { continue };
                format!("the constant violates {}", quoted(keyword.word()))
            }
            Assertion::Patterns(_)
                if least <= most && dfa.is_some_and(|dfa| !dfa.allows_length(least, most)) =>
            {
                format!("no string of {least} to {most} characters matches")
            }
            Assertion::Patterns(_) | Assertion::Limit(..) | Assertion::MultipleOf(_) | Assertion::Unique => {
                continue;
            }
        };
        let span = it.spans.first().unwrap_or(&it.key);
        found.push(code::IMPOSSIBLE_STRING.at(span, message).help("correct one of the constraints"));
    }
}

/// The first keyword of a string type that a string violates.
pub(super) fn violated_keyword(cx: &Context<'_>, shape: &Shape, text: &str) -> Option<Keyword> {
    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    let violated = |it: &&Constraint| match &it.assertion {
        Assertion::Constant(constant) => constant != text,
        Assertion::Limit(limit, number) => !limit.accepts(length, *number),
        Assertion::Patterns(_) => cx.patterns.get(shape).is_some_and(|dfa| !dfa.matches(text)),
        // Of integers and arrays.
        Assertion::MultipleOf(_) | Assertion::Unique => false,
    };
    shape.constraints.iter().find(violated).map(Constraint::keyword)
}
