//! The profile that every validator interprets alike.

use super::enums;
use super::json::{Json, Members};
use super::layout::{Layout, Null, Parts, Titles};
use super::presence::{Judged, Presence, has};
use super::scalar::PatternStyle;

pub(super) const PORTABLE: Layout = Layout {
    titles: Titles::Labels,
    null: Null::Branch,
    defaults: false,
    inline_enums: false,
    patterns: PatternStyle::AllOf,
    enumeration: enums::closed,
    object,
};

/// Generates the object with a branch of `allOf` for each rule, in the order of the spec.
pub(super) fn object(mut parts: Parts<'_>) -> Members {
    let rules: Vec<Json> =
        std::mem::take(&mut parts.rules).into_iter().flat_map(rule).map(Json::from).collect();
    parts.plain().with_some("allOf", (!rules.is_empty()).then_some(rules))
}

/// Generates a rule as schemas, all of which must match.
///
/// Uses neither `dependentRequired`, which draft-07 lacks, nor `if`: "a implies b" is
/// `anyOf: [not a, b]`.
fn rule(rule: Judged<'_>) -> Vec<Members> {
    let schemas = conditions(rule.presence).into_iter();
    schemas.map(|schema| rule.comment().and(schema)).collect()
}

fn conditions(presence: Presence<'_>) -> Vec<Members> {
    match presence {
        Presence::ExactlyOneOf(members) => vec![any_member("oneOf", members)],
        Presence::AtLeastOneOf(members) => vec![any_member("anyOf", members)],
        // Each member implies the next, in a ring.
        Presence::Together(members) => {
            let next = members.iter().cycle().skip(1);
            members.iter().zip(next).map(|(member, next)| implies(member, [next])).collect()
        }
        // None of them, or exactly one.
        Presence::Excludes(members) => {
            let none = not(any_member("anyOf", members));
            let one = members.iter().map(|member| has([member]));
            vec![either("oneOf", [none].into_iter().chain(one))]
        }
        Presence::Requires(member, needs) => vec![implies(member, needs)],
    }
}

fn any_member(keyword: &str, members: &[String]) -> Members {
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
