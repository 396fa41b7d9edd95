//! Checks that the paths of a rule lead to values that the rule can check.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::path::{Resolved, Target, resolve};
use crate::check::constraints::violated_keyword;
use crate::check::context::{Context, has_value};
use crate::constraint::RuleKind;
use crate::diagnostic::{Diagnostic, Diagnostics, code, listed, quoted};
use crate::spec::{Object, Rule, Text};

pub(super) fn check(cx: &Context<'_>, object: &Object, rule: &Rule, found: &mut Diagnostics) {
    let Some(kind) = &rule.kind else { return };
    let parts = &rule.parts;
    let at = |path: &Text, found: &mut Diagnostics| {
        let resolved = resolve(cx, object, path);
        resolved.map_err(|wrong| wrong.into_iter().for_each(|wrong| found.push(wrong))).ok()
    };
    match kind.value {
        RuleKind::Sum => {
            let factors = parts.factors.iter().filter_map(|path| Some((path, at(path, found)?)));
            let factors: Vec<_> = factors.collect();
            check_factors(rule, &factors, found);
        }
        RuleKind::Same => {
            if let (Some(first), Some(others)) = (&parts.first, &parts.others)
                && let (Some(one), Some(other)) = (at(first, found), at(others, found))
            {
                check_same((first, &one), (others, &other), found);
            }
        }
        RuleKind::Checksum | RuleKind::Prefix | RuleKind::AfterNow => {
            let Some(path) = &parts.path else { return };
            if let Some(resolved) = at(path, found) {
                check_string(kind.value, path, &resolved, found);
                if let Some(prefix) = &parts.prefix {
                    prefix_is_possible(cx, prefix, &resolved, found);
                }
            }
            if let Some((Some(path), Some(equals))) = &parts.when
                && let Some(resolved) = at(path, found)
            {
                check_condition(cx, path, equals, &resolved, found);
            }
        }
        RuleKind::ExactlyOneOf
        | RuleKind::AtLeastOneOf
        | RuleKind::Together
        | RuleKind::Excludes
        | RuleKind::Requires => {}
    }
}

fn wrong(path: &Text, resolved: &Resolved<'_>, message: String, help: &str) -> Diagnostic {
    code::PATH_TYPE.at(&path.span, message).also(resolved.field, "this field").help(help)
}

// Only integers have the same sum in every language, and all factors must be below the same array.
fn check_factors(rule: &Rule, factors: &[(&Text, Resolved<'_>)], found: &mut Diagnostics) {
    if rule.parts.factors.is_empty() {
        let message = format!("{} has no factors", quoted(&rule.id.value));
        found.push(code::INVALID_PATH.at(&rule.id.span, message).help("add at least one factor"));
    }
    let mut array: Option<&str> = None;
    for (path, resolved) in factors {
        if !matches!(resolved.target, Target::Scalar("integer", _)) {
            let message = format!("{} is not an integer", quoted(&path.value));
            found.push(wrong(path, resolved, message, "use a path to an integer"));
        }
        let Some(prefix) = &resolved.array else {
            let message = format!("{} is not below an array", quoted(&path.value));
            found.push(wrong(path, resolved, message, "add `[*]` after the name of the array"));
            continue;
        };
        let first = *array.get_or_insert(prefix);
        if first != prefix {
            let message = format!("{} is below another array than {}", quoted(&path.value), quoted(first));
            found.push(wrong(path, resolved, message, "use factors of the same array"));
        }
    }
}

// Values of different types are never equal, or equal by accident.
fn check_same(one: (&Text, &Resolved<'_>), other: (&Text, &Resolved<'_>), found: &mut Diagnostics) {
    let ((first, one), (others, other)) = (one, other);
    if one.array.is_some() {
        let message = format!("{} has many values", quoted(&first.value));
        found.push(wrong(
            first,
            one,
            message,
            "use a path without `[*]` for `first`, and the other one for `others`",
        ));
    }
    let alike = match (one.target, other.target) {
        (Target::Scalar(one, _), Target::Scalar(other, _)) => one == other,
        (Target::Enum(one), Target::Enum(other)) => one.name.value == other.name.value,
        (Target::Scalar(..) | Target::Enum(_) | Target::Object(_) | Target::Other(_), _) => false,
    };
    if !alike {
        let message = format!("{} and {} have different types", quoted(&first.value), quoted(&others.value));
        let help = "use paths to values of the same enumeration, or of the same JSON type";
        found.push(wrong(others, other, message, help).also(one.field, "compared with this field"));
    }
}

fn check_string(kind: RuleKind, path: &Text, resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let Target::Scalar("string", shape) = resolved.target else {
        let message = format!("{} is not a string", quoted(&path.value));
        found.push(wrong(path, resolved, message, "use a path to a string"));
        return;
    };
    let dated = shape.is_some_and(|shape| has_value(shape.format.as_ref(), "date-time"));
    let needs_instant = match kind {
        RuleKind::AfterNow => true,
        RuleKind::ExactlyOneOf
        | RuleKind::AtLeastOneOf
        | RuleKind::Together
        | RuleKind::Excludes
        | RuleKind::Requires
        | RuleKind::Sum
        | RuleKind::Same
        | RuleKind::Checksum
        | RuleKind::Prefix => false,
    };
    if needs_instant && !dated {
        let message = format!("{} is not a date-time", quoted(&path.value));
        found.push(wrong(path, resolved, message, "use a path to a string with `format = \"date-time\"`"));
    }
}

// If no valid string has the prefix, no instance satisfies the rule.
fn prefix_is_possible(cx: &Context<'_>, prefix: &Text, resolved: &Resolved<'_>, found: &mut Diagnostics) {
    let Target::Scalar("string", Some(shape)) = resolved.target else { return };
    let pattern = cx.patterns.get(shape).is_some_and(|dfa| !dfa.allows_prefix(&prefix.value));
    let constant = shape
        .constraints
        .iter()
        .any(|it| it.assertion.constant().is_some_and(|text| !text.starts_with(&*prefix.value)));
    for (what, _) in [("pattern", pattern), ("constant", constant)].into_iter().filter(|(_, never)| *never) {
        let message = format!("no string that satisfies the {what} begins with {}", quoted(&prefix.value));
        let never = code::IMPOSSIBLE_RULE.at(&prefix.span, message).also(resolved.field, "this field");
        found.push(never.help(format!("correct the prefix, or the {what}")));
    }
}

fn check_condition(
    cx: &Context<'_>,
    path: &Text,
    equals: &Text,
    resolved: &Resolved<'_>,
    found: &mut Diagnostics,
) {
    if resolved.array.is_some() {
        let message = format!("{} has many values", quoted(&path.value));
        found.push(wrong(path, resolved, message, "use a path without `[*]`"));
    }
    match resolved.target {
        Target::Scalar("string", shape) => {
            if let Some(keyword) = shape.and_then(|shape| violated_keyword(cx, shape, &equals.value)) {
                let message = format!("{} violates {}", quoted(&equals.value), quoted(keyword.word()));
                let never = code::PATH_TYPE.at(&equals.span, message).also(resolved.field, "this field");
                found.push(never.help("use a valid value of the field"));
            }
        }
        Target::Enum(item) => {
            let values: Vec<&str> = item.words.iter().map(|word| &*word.wire.value).collect();
            if values.contains(&&*equals.value) {
                return;
            }
            let message = format!("{} is not a value of {}", quoted(&equals.value), quoted(&item.name.value));
            let wrong = code::PATH_TYPE.at(&equals.span, message).also(&item.name.span, "defined here");
            let otherwise = format!("use one of {}", listed(values.iter().copied()));
            found.push(wrong.suggest(&equals.value, &values, &otherwise));
        }
        Target::Scalar(..) | Target::Object(_) | Target::Other(_) => {
            let message = format!("{} is neither a string nor an enumeration", quoted(&path.value));
            found.push(wrong(path, resolved, message, "use a path to a string or an enumeration"));
        }
    }
}
