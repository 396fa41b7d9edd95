//! Checks that the places in a rule hold what the rule can judge.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::is;
use super::path::{End, Followed, follow};
use crate::check::Cx;
use crate::check::values::fits;
use crate::constraint::RuleKind;
use crate::diagnostic::{Diagnostic, Diagnostics, code, listed, quoted};
use crate::spec::{Object, Rule, Text, Value};

pub(super) fn check(cx: &Cx<'_>, object: &Object, rule: &Rule, found: &mut Diagnostics) {
    let Some(kind) = &rule.kind else { return };
    let parts = &rule.parts;
    let at = |path: &Text, found: &mut Diagnostics| {
        let followed = follow(cx, object, path);
        followed.map_err(|wrong| wrong.into_iter().for_each(|wrong| found.push(wrong))).ok()
    };
    match kind.value {
        RuleKind::Sum => {
            let factors = parts.factors.iter().filter_map(|path| Some((path, at(path, found)?)));
            let factors: Vec<_> = factors.collect();
            factors_are_integers(rule, &factors, found);
        }
        RuleKind::Same => {
            if let (Some(first), Some(others)) = (&parts.first, &parts.others)
                && let (Some(one), Some(other)) = (at(first, found), at(others, found))
            {
                equals_are_alike((first, &one), (others, &other), found);
            }
        }
        RuleKind::Checksum | RuleKind::Prefix | RuleKind::AfterNow => {
            let Some(path) = &parts.path else { return };
            if let Some(followed) = at(path, found) {
                text_is_there(kind.value, path, &followed, found);
                if let Some(prefix) = &parts.prefix {
                    some_text_begins(cx, prefix, &followed, found);
                }
            }
            if let Some((Some(path), Some(equals))) = &parts.when
                && let Some(followed) = at(path, found)
            {
                condition_can_hold(cx, path, equals, &followed, found);
            }
        }
        RuleKind::ExactlyOneOf
        | RuleKind::AtLeastOneOf
        | RuleKind::Together
        | RuleKind::Excludes
        | RuleKind::Requires => {}
    }
}

fn wrong(path: &Text, followed: &Followed<'_>, message: String, help: &str) -> Diagnostic {
    code::PATH_TYPE.at(&path.place, message).also(followed.field, "this field").help(help)
}

// Only whole numbers add up alike in every language, and they must lie below one array.
fn factors_are_integers(rule: &Rule, factors: &[(&Text, Followed<'_>)], found: &mut Diagnostics) {
    if rule.parts.factors.is_empty() {
        let message = format!("{} adds nothing up", quoted(&rule.id.value));
        found.push(code::INVALID_PATH.at(&rule.id.place, message).help("name at least one factor"));
    }
    let mut array: Option<&str> = None;
    for (path, followed) in factors {
        if !matches!(followed.end, End::Scalar("integer", _)) {
            let message = format!("{} is no whole number", quoted(&path.value));
            found.push(wrong(path, followed, message, "lead the place to an integer"));
        }
        let Some(each) = &followed.each else {
            let message = format!("{} lies below no array", quoted(&path.value));
            found.push(wrong(path, followed, message, "write `[*]` after the name of the array"));
            continue;
        };
        let first = *array.get_or_insert(each);
        if first != each {
            let message = format!("{} lies below another array than {}", quoted(&path.value), quoted(first));
            found.push(wrong(path, followed, message, "take all factors from one array"));
        }
    }
}

// Values of two types are never equal, or equal by accident.
fn equals_are_alike(one: (&Text, &Followed<'_>), other: (&Text, &Followed<'_>), found: &mut Diagnostics) {
    let ((first, one), (others, other)) = (one, other);
    if one.each.is_some() {
        let message = format!("{} are many values", quoted(&first.value));
        found.push(wrong(first, one, message, "let `first` be one value, and `others` the many"));
    }
    let alike = match (one.end, other.end) {
        (End::Scalar(one, _), End::Scalar(other, _)) => one == other,
        (End::Enum(one), End::Enum(other)) => one.name.value == other.name.value,
        (End::Scalar(..) | End::Enum(_) | End::Object(_) | End::Other(_), _) => false,
    };
    if !alike {
        let message =
            format!("{} and {} are of different types", quoted(&first.value), quoted(&others.value));
        let help = "lead both to values of one enumeration, or of one JSON kind";
        found.push(wrong(others, other, message, help).also(one.field, "compared with this field"));
    }
}

fn text_is_there(kind: RuleKind, path: &Text, followed: &Followed<'_>, found: &mut Diagnostics) {
    let End::Scalar("string", shape) = followed.end else {
        let message = format!("{} is no text", quoted(&path.value));
        found.push(wrong(path, followed, message, "lead the place to a string"));
        return;
    };
    let dated = shape.is_some_and(|shape| is(shape.format.as_ref(), "date-time"));
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
        let message = format!("{} is no instant", quoted(&path.value));
        found.push(wrong(
            path,
            followed,
            message,
            "lead the place to a string with `format = \"date-time\"`",
        ));
    }
}

// Where no text that the pattern or the constant allows begins like that, no instance could obey.
fn some_text_begins(cx: &Cx<'_>, prefix: &Text, followed: &Followed<'_>, found: &mut Diagnostics) {
    let End::Scalar("string", Some(shape)) = followed.end else { return };
    let pattern = cx.patterns.get(shape).is_some_and(|dfa| !dfa.allows_prefix(&prefix.value));
    let constant = shape
        .constraints
        .iter()
        .any(|it| it.assertion.constant().is_some_and(|text| !text.starts_with(&*prefix.value)));
    for (what, _) in [("pattern", pattern), ("constant", constant)].into_iter().filter(|(_, never)| *never) {
        let message = format!("no text that fits the {what} begins with {}", quoted(&prefix.value));
        let never = code::IMPOSSIBLE_RULE.at(&prefix.place, message).also(followed.field, "this field");
        found.push(never.help(format!("correct the prefix, or the {what}")));
    }
}

fn condition_can_hold(
    cx: &Cx<'_>,
    path: &Text,
    equals: &Text,
    followed: &Followed<'_>,
    found: &mut Diagnostics,
) {
    if followed.each.is_some() {
        let message = format!("{} are many values", quoted(&path.value));
        found.push(wrong(path, followed, message, "name one value, without `[*]`"));
    }
    match followed.end {
        End::Scalar("string", shape) => {
            let misfit =
                shape.and_then(|shape| fits::shape(cx, shape, &Value::text(equals)).map(|(_, why)| why));
            if let Some(why) = misfit {
                let message = format!("{} never stands there: it {why}", quoted(&equals.value));
                let never = code::PATH_TYPE.at(&equals.place, message).also(followed.field, "this field");
                found.push(never.help("write a text that fits the field"));
            }
        }
        End::Enum(item) => {
            let words: Vec<&str> = item.words.iter().map(|word| &*word.wire.value).collect();
            if words.contains(&&*equals.value) {
                return;
            }
            let message = format!("{} is no word of {}", quoted(&equals.value), quoted(&item.name.value));
            let wrong = code::PATH_TYPE.at(&equals.place, message).also(&item.name.place, "defined here");
            let otherwise = format!("use one of {}", listed(words.iter().copied()));
            found.push(wrong.suggest(&equals.value, &words, &otherwise));
        }
        End::Scalar(..) | End::Object(_) | End::Other(_) => {
            let message = format!("{} is no text", quoted(&path.value));
            found.push(wrong(path, followed, message, "lead the place to a string or a word"));
        }
    }
}
