//! Checks rules over several fields: their members and paths, and that some instance satisfies them.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::context::{Context, has_value};
use crate::constraint::RuleKind;
use crate::diagnostic::{Diagnostics, Span, code, quoted};
use crate::spec::{Item, Object, Rule};

mod path;
mod paths;
mod possible;

pub(super) fn check(cx: &Context<'_>, found: &mut Diagnostics) {
    for object in &cx.module.objects {
        for rule in &object.rules {
            members_exist(object, rule, found);
            readers_are_only_warned(rule, found);
            paths::check(cx, object, rule, found);
            total_is_an_integer(cx, rule, found);
        }
        possible::check(object, found);
    }
}

// A rule over a missing member would never hold, or always; a rule over one member is a property of
// that member.
fn members_exist(object: &Object, rule: &Rule, found: &mut Diagnostics) {
    let known: Vec<&str> = object.fields.iter().map(|field| &*field.wire.value).collect();
    let mut seen: Vec<&str> = Vec::new();
    for member in rule.parts.member.iter().chain(&rule.parts.members) {
        if !known.contains(&&*member.value) {
            let message = format!("{} has no field {}", quoted(&object.name.value), quoted(&member.value));
            let unknown =
                code::UNKNOWN_MEMBER.at(&member.span, message).also(&object.name.span, "the object");
            found.push(unknown.suggest(&member.value, &known, "add the field, or remove the member"));
        }
        if seen.contains(&&*member.value) {
            let message = format!("duplicate member {}", quoted(&member.value));
            found.push(code::DUPLICATE_MEMBER.at(&member.span, message).help("remove the duplicate"));
        }
        seen.push(&member.value);
    }
    let least = rule.kind.as_ref().map_or(0, |kind| match kind.value {
        RuleKind::ExactlyOneOf | RuleKind::AtLeastOneOf | RuleKind::Together | RuleKind::Excludes => 2,
        RuleKind::Requires => 1,
        RuleKind::Sum | RuleKind::Same | RuleKind::Checksum | RuleKind::Prefix | RuleKind::AfterNow => 0,
    });
    if let Some(list) = rule.parts.list.as_ref().filter(|_| rule.parts.members.len() < least) {
        let message = format!("{} has too few members", quoted(&rule.id.value));
        let help = if least == 2 { "name at least two" } else { "name at least one" };
        found.push(code::TOO_FEW_MEMBERS.at(list, message).help(help));
    }
}

// Every validator in every language must accept the same responses, and JSON Schema cannot express
// these rules.
fn readers_are_only_warned(rule: &Rule, found: &mut Diagnostics) {
    let (Some(kind), Some(reader)) = (&rule.kind, &rule.reader) else { return };
    if reader.value == "error" && !kind.value.is_in_json_schema() {
        let message = format!(
            "JSON Schema cannot express {}, so it cannot be an error for readers",
            quoted(kind.value.word())
        );
        let help = "use `reader = \"warning\"` or `\"note\"`";
        found.push(code::READER_TOO_STRICT.at(&reader.span, message).help(help));
    }
}

fn total_is_an_integer(cx: &Context<'_>, rule: &Rule, found: &mut Diagnostics) {
    let Some(obeys) = &rule.parts.obeys else { return };
    let wrong = |message: String, other: Option<&Span>, found: &mut Diagnostics| {
        let wrong =
            code::WRONG_REFERENCE.at(&obeys.span, message).help("name a scalar with `type = \"integer\"`");
        found.push(match other {
            Some(span) => wrong.also(span, "defined here"),
            None => wrong,
        });
    };
    match cx.names.get(&obeys.value) {
        Some(Item::Scalar(scalar)) if has_value(scalar.shape.word.as_ref(), "integer") => {}
        Some(item) => {
            let message = format!("{} is not an integer scalar", quoted(&obeys.value));
            wrong(message, Some(item.span()), found);
        }
        None => super::references::report_unknown(cx, obeys, &[], found),
    }
}
