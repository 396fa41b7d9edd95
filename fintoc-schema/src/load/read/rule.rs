//! Turns a `[object.*.rule]` member into a rule.

use super::facts;
use crate::load::node::{Kind, Member, Table};
use crate::spec::{Rule, RuleParts};

pub(super) fn read(member: &Member, table: &Table) -> Rule {
    let when = table.value("when").and_then(|node| node.table());
    let list =
        table.value("members").or(table.value("needs")).filter(|node| matches!(node.kind, Kind::List(_)));
    let mut members = table.texts("members");
    members.extend(table.texts("needs"));
    Rule {
        id: member.key.clone(),
        kind: table.text("kind"),
        writer: table.text("writer"),
        reader: table.text("reader"),
        parts: RuleParts {
            members,
            list: list.map(|node| node.place.clone()),
            member: table.text("member"),
            factors: table.texts("factors"),
            obeys: table.text("obeys"),
            first: table.text("first"),
            others: table.text("others"),
            path: table.text("path"),
            algorithms: table.texts("algorithms"),
            when: when.map(|when| (when.text("path"), when.text("equals"))),
            prefix: table.text("prefix"),
            seconds: table.integer("seconds"),
        },
        facts: facts(table),
    }
}
