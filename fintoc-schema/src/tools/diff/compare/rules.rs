//! The rules of two objects, paired by id.

use super::{Spot, Walk};
use crate::model::{Direction, Object, Rule, Severity};
use crate::tools::diff::shapes;
use crate::tools::diff::table;

impl Walk<'_> {
    pub(super) fn rules(&mut self, spot: &Spot, old: &Object, new: &Object) {
        let refuses = |rule: &Rule| severity(rule, new.direction) == Severity::Error;
        let fact = |rule: &Rule| format!("{}: {}", rule.id, shapes::rule(rule));
        for rule in &new.rules {
            // The same demand under another id is the same rule.
            let same = |before: &&Rule| before.id == rule.id || shapes::rule(before) == shapes::rule(rule);
            let before = old.rules.iter().find(same);
            let is = Some((fact(rule), &rule.origin));
            let row = match before {
                None if refuses(rule) => table::RULE_ADDED,
                None => table::ADVICE_CHANGED,
                Some(before) => {
                    match (refuses(before), refuses(rule), shapes::rule(before) == shapes::rule(rule)) {
                        (_, _, true) if severity(before, new.direction) == severity(rule, new.direction) => {
                            continue;
                        }
                        (true, true, true) => continue,
                        (false, true, _) => table::RULE_ADDED,
                        (true, false, _) => table::RULE_REMOVED,
                        (true, true, false) => table::RULE_CHANGED,
                        (false, false, _) => table::ADVICE_CHANGED,
                    }
                }
            };
            self.note(spot, row, before.map(|before| (fact(before), &before.origin)), is);
        }
        for rule in &old.rules {
            if new.rules.iter().any(|after| after.id == rule.id || shapes::rule(after) == shapes::rule(rule))
            {
                continue;
            }
            let row = if refuses(rule) { table::RULE_REMOVED } else { table::ADVICE_CHANGED };
            self.note(spot, row, Some((fact(rule), &rule.origin)), None);
        }
    }
}

fn severity(rule: &Rule, direction: Direction) -> Severity {
    match direction {
        Direction::Request => rule.writer,
        Direction::Response => rule.reader,
    }
}
