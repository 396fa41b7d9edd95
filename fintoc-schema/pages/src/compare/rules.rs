//! Compares the requirements in sentences with the rules of the specs.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::context::{Context, FingerprintChange};
use super::difference::{Drift, Fix};
use super::expected::Expected;
use crate::read::fact::{Condition, Effect, Fact};
use fintoc_diff::{describe, table};
use fintoc_schema::model::Rule;

use super::pairs::Pairing;
use crate::read::path::last_name;

pub(super) fn compare_rules(context: &Context, expected: &[Expected], pairing: &Pairing, out: &mut Drift) {
    let mut supported: Vec<(String, String)> = Vec::new();
    let mut reworded: Vec<(String, String)> = Vec::new();
    let described = || pairing.matched.iter().filter(|known| known.described());
    for known in described() {
        let (fact, Some(field)) = (known.fact, expected.get(known.at)) else { continue };
        let changed = FingerprintChange::new(fact, field, context);
        if changed.has_baseline && changed.wording {
            reworded.push((field.object.name.clone(), field.field.wire.clone()));
        }
        for condition in &fact.conditions {
            let names = names(condition, field);
            let rule =
                field.object.rules.iter().find(|rule| names.iter().all(|name| members(rule).contains(name)));
            match rule {
                Some(rule) if names.len() >= 2 => {
                    supported.push((field.object.name.clone(), rule.id.clone()))
                }
                _ if changed.wording && names.len() >= 2 => {
                    let facts = (None, Some(sentence(condition, &names)));
                    out.findings.push(context.finding(table::RULE_ADDED, fact, field, facts, Fix::Decide));
                }
                _ => {}
            }
        }
    }
    // A rule that this page tells of, whose sentence changed and no longer says it.
    for known in described() {
        let (fact, Some(field)) = (known.fact, expected.get(known.at)) else { continue };
        for rule in
            field.object.rules.iter().filter(|rule| context.documents(&rule.evidence) && is_presence(rule))
        {
            let here = members(rule).first() == Some(&field.field.wire.as_str());
            let spoken = members(rule)
                .iter()
                .any(|name| reworded.contains(&(field.object.name.clone(), (*name).to_owned())));
            let kept = supported.contains(&(field.object.name.clone(), rule.id.clone()));
            if here && spoken && !kept && !fact_says(fact, rule) {
                let facts = (Some(format!("{}: {}", rule.id, describe::rule(rule))), None);
                out.findings.push(context.finding(table::RULE_REMOVED, fact, field, facts, Fix::Decide));
            }
        }
    }
}

fn is_presence(rule: &Rule) -> bool {
    !members(rule).is_empty()
}

fn fact_says(fact: &Fact, rule: &Rule) -> bool {
    fact.conditions.iter().any(|condition| members(rule).contains(&condition.field.as_str()))
}

// The members that a condition is about: its own, the row's, and those that it names.
fn names<'a>(condition: &'a Condition, field: &'a Expected) -> Vec<&'a str> {
    let all = std::iter::once(condition.field.as_str())
        .chain(std::iter::once(field.field.wire.as_str()))
        .chain(condition.mentions.iter().map(String::as_str));
    let mut list: Vec<&str> = Vec::new();
    for name in all.map(last_name) {
        let known = field.object.fields.iter().any(|known| known.wire == name);
        if known && !list.contains(&name) {
            list.push(name);
        }
    }
    list
}

fn sentence(condition: &Condition, names: &[&str]) -> String {
    let others: Vec<&str> = names.iter().filter(|name| **name != condition.field).copied().collect();
    match condition.effect {
        Effect::Required => format!("{} is required depending on {}", condition.field, others.join(", ")),
        Effect::Forbidden => format!("{} is forbidden depending on {}", condition.field, others.join(", ")),
    }
}

fn members(rule: &Rule) -> Vec<&str> {
    rule.assertion.members()
}
