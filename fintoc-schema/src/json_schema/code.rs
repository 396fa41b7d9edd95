//! The profile for generators of code: unions of complete objects, and no conditionals.

use super::enums;
use super::head::Head;
use super::json::{Json, Members};
use super::portable;
use super::presence::Case;
use super::shape::{Null, Parts, Patterns, Shape, Titles};
use crate::name;

/// More variants than this help nobody: rules that would give more are said as in the profile `portable`.
const MOST_VARIANTS: usize = 16;

pub(super) const CODE: Shape = Shape {
    titles: Titles::TypeNames,
    null: Null::Branch,
    defaults: false,
    words_in_place: false,
    patterns: Patterns::Together,
    words: enums::closed,
    object,
};

/// One complete object for each way to keep the rules.
fn object(mut parts: Parts<'_>) -> Members {
    let mut cases = vec![Case::default()];
    let mut said_otherwise = Vec::new();
    for rule in std::mem::take(&mut parts.rules) {
        let more = match rule.presence.ways() {
            ..=MOST_VARIANTS => product(&cases, &rule.presence.cases(), &parts.required),
            _ => Vec::new(),
        };
        if (1..=MOST_VARIANTS).contains(&more.len()) {
            cases = more;
        } else {
            said_otherwise.push(rule);
        }
    }
    parts.rules = said_otherwise;
    match cases.as_slice() {
        [only] => portable::object(narrowed(&parts, only, parts.head.clone())),
        many => {
            let variants = many.iter().map(|case| {
                let head = Head { title: title(&parts.head, case), ..Head::default() };
                portable::object(narrowed(&parts, case, head)).into()
            });
            let variants: Vec<Json> = variants.collect();
            parts.head.members().with("oneOf", variants)
        }
    }
}

/// The object in one case. What must be absent is left out of a closed object, and refused in an open one.
fn narrowed<'a>(parts: &Parts<'a>, case: &Case, head: Head) -> Parts<'a> {
    let mut narrowed = Parts { head, ..parts.clone() };
    if parts.open {
        let absent = narrowed.properties.iter_mut().filter(|(name, _)| case.absent.contains(name));
        // Not `false`, which quicktype refuses.
        absent.for_each(|(_, schema)| *schema = Members::new().with("not", Members::new()).into());
    } else {
        narrowed.properties.retain(|(name, _)| !case.absent.contains(name));
    }
    let names = parts.properties.iter().map(|(name, _)| name);
    let required = names.filter(|name| parts.required.contains(name) || case.present.contains(name));
    narrowed.required = required.cloned().collect();
    narrowed
}

/// `CreateCheckoutSessionWithAmount`: cases that exclude each other never ask for the same members.
fn title(head: &Head, case: &Case) -> Option<String> {
    let (word, members) = match case.present.as_slice() {
        [] => ("Without", &case.absent),
        _ => ("With", &case.present),
    };
    let members: Vec<String> = members.iter().map(|member| name::camel(member)).collect();
    head.title.as_ref().map(|title| format!("{title}{word}{}", members.join("And")))
}

/// The ways to keep both, without those that forbid what the object requires.
fn product(cases: &[Case], others: &[Case], required: &[String]) -> Vec<Case> {
    let both = cases.iter().flat_map(|case| others.iter().filter_map(|other| case.and(other)));
    both.filter(|case| !required.iter().any(|member| case.absent.contains(member))).collect()
}
