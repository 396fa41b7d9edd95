//! What two rules demand: whether one takes all that the other takes.

use std::collections::BTreeSet;

use crate::verdict::Relation;
use fintoc_schema::model::{Algorithm, Path, RuleAssertion};

/// Of more members not every set is looked at.
const MOST_MEMBERS: usize = 12;

/// How what the second takes lies to what the first takes; unknown where only a person can say.
pub(super) fn compare(old: &RuleAssertion, new: &RuleAssertion) -> Relation {
    if let Some(names) = members(old).zip(members(new)).map(|(old, new)| &old | &new) {
        return presence(old, new, &names);
    }
    match (old, new) {
        (
            RuleAssertion::AfterNow { path: was, seconds: before },
            RuleAssertion::AfterNow { path: is, seconds: after },
        ) if same(was, is) => Relation::of(before < after, after < before),
        (
            RuleAssertion::Checksum { path: was, algorithms: before, when: None },
            RuleAssertion::Checksum { path: is, algorithms: after, when: None },
        ) if same(was, is) => {
            let lacks = |list: &[Algorithm], other: &[Algorithm]| other.iter().any(|one| !list.contains(one));
            Relation::of(lacks(after, before), lacks(before, after))
        }
        (
            RuleAssertion::ExactlyOneOf(_)
            | RuleAssertion::AtLeastOneOf(_)
            | RuleAssertion::Together(_)
            | RuleAssertion::Excludes(_)
            | RuleAssertion::Requires { .. }
            | RuleAssertion::Sum { .. }
            | RuleAssertion::Same { .. }
            | RuleAssertion::Checksum { .. }
            | RuleAssertion::Prefix { .. }
            | RuleAssertion::AfterNow { .. },
            _,
        ) => Relation::Unknown,
    }
}

/// Each set of the members that the rules name is taken or refused by each rule.
fn presence(old: &RuleAssertion, new: &RuleAssertion, names: &BTreeSet<&str>) -> Relation {
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

fn takes(rule: &RuleAssertion, has: &dyn Fn(&str) -> bool) -> bool {
    let count = |list: &[String]| list.iter().filter(|name| has(name)).count();
    match rule {
        RuleAssertion::ExactlyOneOf(list) => count(list) == 1,
        RuleAssertion::AtLeastOneOf(list) => count(list) >= 1,
        RuleAssertion::Together(list) => count(list) == 0 || count(list) == list.len(),
        RuleAssertion::Excludes(list) => count(list) <= 1,
        RuleAssertion::Requires { member, needs } => !has(member) || count(needs) == needs.len(),
        RuleAssertion::Sum { .. }
        | RuleAssertion::Same { .. }
        | RuleAssertion::Checksum { .. }
        | RuleAssertion::Prefix { .. }
        | RuleAssertion::AfterNow { .. } => true,
    }
}

/// The members of a rule over presence.
fn members(rule: &RuleAssertion) -> Option<BTreeSet<&str>> {
    let members = rule.members();
    (!members.is_empty()).then(|| members.into_iter().collect())
}

fn same(one: &Path, other: &Path) -> bool {
    one.to_string() == other.to_string()
}
