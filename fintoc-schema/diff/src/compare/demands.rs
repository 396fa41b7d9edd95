//! What two rules demand: whether one takes all that the other takes.

use std::collections::BTreeSet;

use crate::verdict::Relation;
use fintoc_schema::model::{Algorithm, Path, RuleKind};

/// Of more members not every set is looked at.
const MOST_MEMBERS: usize = 12;

/// How what the second takes lies to what the first takes; unknown where only a person can say.
pub(super) fn compare(old: &RuleKind, new: &RuleKind) -> Relation {
    if let Some(names) = members(old).zip(members(new)).map(|(old, new)| &old | &new) {
        return presence(old, new, &names);
    }
    match (old, new) {
        (
            RuleKind::AfterNow { path: was, seconds: before },
            RuleKind::AfterNow { path: is, seconds: after },
        ) if same(was, is) => Relation::of(before < after, after < before),
        (
            RuleKind::Checksum { path: was, algorithms: before, when: None },
            RuleKind::Checksum { path: is, algorithms: after, when: None },
        ) if same(was, is) => {
            let lacks = |list: &[Algorithm], other: &[Algorithm]| other.iter().any(|one| !list.contains(one));
            Relation::of(lacks(after, before), lacks(before, after))
        }
        _ => Relation::Unknown,
    }
}

/// Each set of the members that the rules name is taken or refused by each rule.
fn presence(old: &RuleKind, new: &RuleKind, names: &BTreeSet<&str>) -> Relation {
    if names.len() > MOST_MEMBERS {
        return Relation::Unknown;
    }
    let (mut lost, mut won) = (false, false);
    for set in 0..1_usize << names.len() {
        let has =
            |name: &str| names.iter().position(|known| *known == name).is_some_and(|at| set >> at & 1 == 1);
        let (before, after) = (takes(old, &has), takes(new, &has));
        lost |= before && !after;
        won |= after && !before;
    }
    Relation::of(lost, won)
}

fn takes(rule: &RuleKind, has: &dyn Fn(&str) -> bool) -> bool {
    let count = |list: &[String]| list.iter().filter(|name| has(name)).count();
    match rule {
        RuleKind::ExactlyOneOf(list) => count(list) == 1,
        RuleKind::AtLeastOneOf(list) => count(list) >= 1,
        RuleKind::Together(list) => count(list) == 0 || count(list) == list.len(),
        RuleKind::Excludes(list) => count(list) <= 1,
        RuleKind::Requires { member, needs } => !has(member) || count(needs) == needs.len(),
        RuleKind::Sum { .. }
        | RuleKind::Same { .. }
        | RuleKind::Checksum { .. }
        | RuleKind::Prefix { .. }
        | RuleKind::AfterNow { .. } => true,
    }
}

/// The members of a rule over presence.
fn members(rule: &RuleKind) -> Option<BTreeSet<&str>> {
    match rule {
        RuleKind::ExactlyOneOf(all)
        | RuleKind::AtLeastOneOf(all)
        | RuleKind::Together(all)
        | RuleKind::Excludes(all) => Some(all.iter().map(String::as_str).collect()),
        RuleKind::Requires { member, needs } => {
            Some(needs.iter().chain(std::iter::once(member)).map(String::as_str).collect())
        }
        RuleKind::Sum { .. }
        | RuleKind::Same { .. }
        | RuleKind::Checksum { .. }
        | RuleKind::Prefix { .. }
        | RuleKind::AfterNow { .. } => None,
    }
}

fn same(one: &Path, other: &Path) -> bool {
    one.to_string() == other.to_string()
}
