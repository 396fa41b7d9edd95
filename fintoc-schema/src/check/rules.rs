//! Checks rules over several fields: their members and places, and that they can be met.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::Cx;
use crate::constraint::RuleKind;
use crate::diagnostic::{Diagnostics, Place, code, quoted};
use crate::spec::{Item, Object, Rule, Text};

mod path;
mod places;
mod possible;

pub(super) fn check(cx: &Cx<'_>, found: &mut Diagnostics) {
    for object in &cx.module.objects {
        for rule in &object.rules {
            members_exist(object, rule, found);
            readers_are_not_bound(rule, found);
            places::check(cx, object, rule, found);
            total_obeys_integers(cx, rule, found);
        }
        possible::check(object, found);
    }
}

// A rule over a member that is not there would never hold, or always; over one alone it says
// nothing that the field could not say itself.
fn members_exist(object: &Object, rule: &Rule, found: &mut Diagnostics) {
    let known: Vec<&str> = object.fields.iter().map(|field| &*field.wire.value).collect();
    let mut seen: Vec<&str> = Vec::new();
    for member in rule.parts.member.iter().chain(&rule.parts.members) {
        if !known.contains(&&*member.value) {
            let message = format!("{} has no field {}", quoted(&object.name.value), quoted(&member.value));
            let unknown =
                code::UNKNOWN_MEMBER.at(&member.place, message).also(&object.name.place, "the object");
            found.push(unknown.suggest(&member.value, &known, "add the field, or remove the member"));
        }
        if seen.contains(&&*member.value) {
            let message = format!("{} stands here twice", quoted(&member.value));
            found.push(code::DUPLICATE_MEMBER.at(&member.place, message).help("name each member once"));
        }
        seen.push(&member.value);
    }
    let least = rule.kind.as_ref().map_or(0, |kind| match kind.value {
        RuleKind::ExactlyOneOf | RuleKind::AtLeastOneOf | RuleKind::Together | RuleKind::Excludes => 2,
        RuleKind::Requires => 1,
        RuleKind::Sum | RuleKind::Same | RuleKind::Checksum | RuleKind::Prefix | RuleKind::AfterNow => 0,
    });
    if let Some(list) = rule.parts.list.as_ref().filter(|_| rule.parts.members.len() < least) {
        let message = format!("{} names too few members", quoted(&rule.id.value));
        let help = if least == 2 { "name at least two" } else { "name at least one" };
        found.push(code::TOO_FEW_MEMBERS.at(list, message).help(help));
    }
}

// Responses must be judged alike by every validator in every language, and these rules cannot be
// written in JSON Schema.
fn readers_are_not_bound(rule: &Rule, found: &mut Diagnostics) {
    let (Some(kind), Some(reader)) = (&rule.kind, &rule.reader) else { return };
    if reader.value == "error" && !kind.value.is_in_json_schema() {
        let message =
            format!("JSON Schema cannot say {}, so that readers are only warned", quoted(kind.value.word()));
        let help = "write `reader = \"warning\"` or `\"note\"`";
        found.push(code::READER_TOO_STRICT.at(&reader.place, message).help(help));
    }
}

fn total_obeys_integers(cx: &Cx<'_>, rule: &Rule, found: &mut Diagnostics) {
    let Some(obeys) = &rule.parts.obeys else { return };
    let wrong = |message: String, other: Option<&Place>, found: &mut Diagnostics| {
        let wrong =
            code::WRONG_REFERENCE.at(&obeys.place, message).help("name a scalar with `type = \"integer\"`");
        found.push(match other {
            Some(place) => wrong.also(place, "defined here"),
            None => wrong,
        });
    };
    match cx.names.get(&obeys.value) {
        Some(Item::Scalar(scalar)) if is(scalar.shape.word.as_ref(), "integer") => {}
        Some(item) => {
            let message =
                format!("a total is a whole number, and {} is {}", quoted(&obeys.value), item.what());
            wrong(message, Some(item.place()), found);
        }
        None => super::references::report_unknown(cx, obeys, &[], found),
    }
}

/// Whether a word is there and says that.
fn is(word: Option<&Text>, said: &str) -> bool {
    word.is_some_and(|word| word.value == said)
}
