//! The profile for code generators: unions of complete objects, and no conditionals.

use super::annotations::Annotations;
use super::enums;
use super::json::{Json, Members};
use super::layout::{Layout, Null, Parts, Titles};
use super::portable;
use super::presence::Case;
use super::scalar::PatternStyle;
use crate::name;

/// The maximum number of variants; a rule that would need more is expressed as in the profile `portable`.
const MAX_VARIANTS: usize = 16;

pub(super) const CODE: Layout = Layout {
    titles: Titles::TypeNames,
    null: Null::Branch,
    defaults: false,
    inline_enums: false,
    patterns: PatternStyle::AllOf,
    enumeration: enums::closed,
    object,
};

/// Generates one complete object for each way to satisfy the rules.
fn object(mut parts: Parts<'_>) -> Members {
    let mut cases = vec![Case::default()];
    let mut other_rules = Vec::new();
    for rule in std::mem::take(&mut parts.rules) {
        let more = match rule.presence.ways() {
            ..=MAX_VARIANTS => product(&cases, &rule.presence.cases(), &parts.required),
            _ => Vec::new(),
        };
        if (1..=MAX_VARIANTS).contains(&more.len()) {
            cases = more;
        } else {
            other_rules.push(rule);
        }
    }
    parts.rules = other_rules;
    match cases.as_slice() {
        [only] => portable::object(narrowed(&parts, only, parts.head.clone())),
        many => {
            let variants = many.iter().map(|case| {
                let head = Annotations { title: title(&parts.head, case), ..Annotations::default() };
                portable::object(narrowed(&parts, case, head)).into()
            });
            let variants: Vec<Json> = variants.collect();
            parts.head.members().with("oneOf", variants)
        }
    }
}

/// The object in one case. A closed object omits the excluded members, an open one forbids them.
fn narrowed<'a>(parts: &Parts<'a>, case: &Case, head: Annotations) -> Parts<'a> {
    let mut narrowed = Parts { head, ..parts.clone() };
    if parts.open {
        let absent = narrowed.properties.iter_mut().filter(|(name, _)| case.absent.contains(name));
        // Not `false`, which quicktype rejects.
        absent.for_each(|(_, schema)| *schema = Members::new().with("not", Members::new()).into());
    } else {
        narrowed.properties.retain(|(name, _)| !case.absent.contains(name));
    }
    let names = parts.properties.iter().map(|(name, _)| name);
    let required = names.filter(|name| parts.required.contains(name) || case.present.contains(name));
    narrowed.required = required.cloned().collect();
    narrowed
}

/// The title: `CreateCheckoutSessionWithAmount`. It is unique, since cases that exclude each other never require
/// the same members.
fn title(head: &Annotations, case: &Case) -> Option<String> {
    let (preposition, members) = match case.present.as_slice() {
        [] => ("Without", &case.absent),
        _ => ("With", &case.present),
    };
    let members: Vec<String> = members.iter().map(|member| name::camel(member)).collect();
    head.title.as_ref().map(|title| format!("{title}{preposition}{}", members.join("And")))
}

/// The ways to satisfy both, without those that forbid a required member.
fn product(cases: &[Case], others: &[Case], required: &[String]) -> Vec<Case> {
    let both = cases.iter().flat_map(|case| others.iter().filter_map(|other| case.and(other)));
    both.filter(|case| !required.iter().any(|member| case.absent.contains(member))).collect()
}
