//! The rules of two objects, paired by id.

use super::bounds::Side;
use super::{Spot, Walk, demands, is_free};
use crate::describe;
use crate::table::{self, Row};
use crate::verdict::Relation;
use fintoc_schema::model::{Direction, Object, Origin, Rule, RuleAssertion, Severity, Step};

impl Walk<'_> {
    pub(super) fn rules(&mut self, spot: &Spot, old: &Object, new: &Object) {
        let pairs = pairs(old, new);
        let gone = old
            .rules
            .iter()
            .filter(|rule| !pairs.iter().any(|(was, _)| was.is_some_and(|was| was.id == rule.id)));
        for (was, is) in pairs.iter().copied().chain(gone.map(|rule| (Some(rule), None))) {
            if let Some(row) = row(was, is, new.direction) {
                self.note(spot, row, was.map(fact), is.map(fact));
            }
            self.total(spot, was, is);
        }
    }

    /// The total of a sum obeys a simple type, which no member need have.
    fn total(&mut self, spot: &Spot, was: Option<&Rule>, is: Option<&Rule>) {
        let (Some(was), Some(is)) = (was, is) else { return };
        let (Some(before), Some(after)) = (was.assertion.obeys(), is.assertion.obeys()) else { return };
        if [was, is].iter().all(|rule| refuses(rule, spot.direction)) && before.name == after.name {
            let (old, new) = (Side::of_scalar(before, &was.origin), Side::of_scalar(after, &is.origin));
            self.constraints(spot, old, new);
        }
    }
}

fn fact(rule: &Rule) -> (String, &Origin) {
    (format!("{}: {}", rule.id, describe::rule(rule)), &rule.origin)
}

/// Each rule of the new object with its like in the old one: of the same id, or with the same demand.
fn pairs<'a>(old: &'a Object, new: &'a Object) -> Vec<(Option<&'a Rule>, Option<&'a Rule>)> {
    let named = |object: &'a Object, rule: &Rule| object.rules.iter().find(|other| other.id == rule.id);
    let like = |rule: &'a Rule| {
        let alike =
            |before: &&Rule| describe::rule(before) == describe::rule(rule) && named(new, before).is_none();
        named(old, rule).or_else(|| old.rules.iter().find(alike))
    };
    new.rules.iter().map(|rule| (like(rule), Some(rule))).collect()
}

fn row(was: Option<&Rule>, is: Option<&Rule>, direction: Direction) -> Option<&'static Row> {
    let same = was.zip(is).is_some_and(|(was, is)| describe::rule(was) == describe::rule(is));
    let weight = |rule: Option<&Rule>| rule.map(|rule| severity(rule, direction));
    if same && weight(was) == weight(is) {
        return None;
    }
    if !same && was.or(is).is_some_and(about_an_id) {
        return Some(table::ID_FORM_CHANGED);
    }
    let refuses = |rule: Option<&Rule>| rule.is_some_and(|rule| refuses(rule, Some(direction)));
    match (refuses(was), refuses(is)) {
        (false, false) => Some(table::ADVICE_CHANGED),
        (false, true) => Some(table::RULE_ADDED),
        (true, false) => Some(table::RULE_REMOVED),
        (true, true) => match was.zip(is).map(|(was, is)| demands::compare(&was.assertion, &is.assertion)) {
            Some(Relation::Equal) => None,
            Some(Relation::Wider) => Some(table::RULE_WIDENED),
            Some(Relation::Narrower) => Some(table::RULE_NARROWED),
            Some(Relation::Neither | Relation::Unknown) | None => Some(table::RULE_CHANGED),
        },
    }
}

// How an id begins is as free as its form.
fn about_an_id(rule: &Rule) -> bool {
    match &rule.assertion {
        RuleAssertion::Prefix { path, .. } => {
            path.0.iter().rev().find_map(|step| match step {
                Step::Member(member) => Some(is_free(&member.wire)),
                Step::Each => None,
            }) == Some(true)
        }
        RuleAssertion::ExactlyOneOf(_)
        | RuleAssertion::AtLeastOneOf(_)
        | RuleAssertion::Together(_)
        | RuleAssertion::Excludes(_)
        | RuleAssertion::Requires { .. }
        | RuleAssertion::Sum { .. }
        | RuleAssertion::Same { .. }
        | RuleAssertion::Checksum { .. }
        | RuleAssertion::AfterNow { .. } => false,
    }
}

fn refuses(rule: &Rule, direction: Option<Direction>) -> bool {
    direction.is_some_and(|direction| severity(rule, direction) == Severity::Error)
}

fn severity(rule: &Rule, direction: Direction) -> Severity {
    match direction {
        Direction::Request => rule.writer,
        Direction::Response => rule.reader,
    }
}
