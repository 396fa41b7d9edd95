//! The profile that every validator reads alike.

use super::enums;
use super::json::{Json, Members};
use super::presence::{Judged, Presence, has};
use super::shape::{Null, Parts, Patterns, Shape, Titles};

pub(super) const PORTABLE: Shape = Shape {
    titles: Titles::Labels,
    null: Null::Branch,
    defaults: false,
    words_in_place: false,
    patterns: Patterns::Together,
    words: enums::closed,
    object,
};

/// Each rule is a branch of `allOf`, in the order of the spec.
pub(super) fn object(mut parts: Parts<'_>) -> Members {
    let rules: Vec<Json> =
        std::mem::take(&mut parts.rules).into_iter().flat_map(rule).map(Json::from).collect();
    parts.plain().with_some("allOf", (!rules.is_empty()).then_some(rules))
}

/// A rule as schemas that all must hold.
///
/// No `dependentRequired`, which engines for draft-07 do not know, and no `if`: "where a is, b is"
/// says `anyOf: [not a, b]`.
fn rule(rule: Judged<'_>) -> Vec<Members> {
    let schemas = conditions(rule.presence).into_iter();
    schemas.map(|schema| rule.comment().and(schema)).collect()
}

fn conditions(presence: Presence<'_>) -> Vec<Members> {
    match presence {
        Presence::ExactlyOneOf(members) => vec![one_by_one("oneOf", members)],
        Presence::AtLeastOneOf(members) => vec![one_by_one("anyOf", members)],
        // Whoever is there brings the next one along, in a circle.
        Presence::Together(members) => {
            let next = members.iter().cycle().skip(1);
            members.iter().zip(next).map(|(member, next)| implies(member, [next])).collect()
        }
        // None of them, or one.
        Presence::Excludes(members) => {
            let none = not(one_by_one("anyOf", members));
            let one = members.iter().map(|member| has([member]));
            vec![either("oneOf", [none].into_iter().chain(one))]
        }
        Presence::Requires(member, needs) => vec![implies(member, needs)],
    }
}

fn one_by_one(keyword: &str, members: &[String]) -> Members {
    either(keyword, members.iter().map(|member| has([member])))
}

fn implies<'a>(member: &'a String, needs: impl IntoIterator<Item = &'a String>) -> Members {
    either("anyOf", [not(has([member])), has(needs)])
}

fn either(keyword: &str, ways: impl IntoIterator<Item = Members>) -> Members {
    Members::new().with("type", "object").with(keyword, ways.into_iter().collect::<Vec<_>>())
}

fn not(schema: Members) -> Members {
    Members::new().with("type", "object").with("not", schema)
}
