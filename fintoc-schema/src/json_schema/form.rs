//! The profile for form libraries: every error belongs to its field.
//!
//! It avoids `allOf`: JSON Forms renders a schema that has one, even the whole form, as a choice.

use super::json::{Json, Members};
use super::language::Language;
use super::layout::{Layout, Null, Parts, Titles};
use super::presence::{Judged, Presence, has, has_under};
use super::scalar::{PatternStyle, type_of};
use crate::model::Enum;

/// The maximum number of leaves of the conditional; a rule that would need more is a branch of `allOf`.
const MAX_LEAVES: usize = 16;

pub(super) const FORM: Layout = Layout {
    titles: Titles::Labels,
    null: Null::Type,
    defaults: true,
    inline_enums: true,
    patterns: PatternStyle::NotNot,
    enumeration: choices,
    object,
};

/// Generates the values with their labels, without aliases.
fn choices(item: &Enum, language: Language, null: bool) -> Members {
    let choice =
        |word: Json, title: &str| Json::from(Members::new().with("const", word).with("title", title));
    let values = item.variants.iter().map(|variant| {
        let title = language.of(&variant.doc.label).unwrap_or(&variant.wire);
        choice(variant.wire.as_str().into(), title)
    });
    let none = null.then(|| choice(Json::Null, language.none()));
    let choices: Vec<Json> = values.chain(none).collect();
    Members::new().with("type", type_of("string", null)).with("oneOf", choices)
}

/// Generates the object with one `if`, whose leaves continue with the `if` of the next rule.
fn object(mut parts: Parts<'_>) -> Members {
    let ty = type_of("object", parts.null);
    let mut all = Branch::default();
    let mut others = Vec::<Json>::new();
    for rule in std::mem::take(&mut parts.rules) {
        let rule = branch(rule, &ty);
        let more = all.clone().and(&rule);
        if more.leaves() <= MAX_LEAVES {
            all = more;
        } else {
            others.push(rule.members().into());
        }
    }
    parts.plain().and(all.members()).with_some("allOf", (!others.is_empty()).then_some(others))
}

/// Assertions on an object, and a condition with the assertions of both outcomes.
#[derive(Debug, Clone, Default)]
struct Branch {
    assertions: Members,
    condition: Option<Box<Condition>>,
}

#[derive(Debug, Clone)]
struct Condition {
    when: Members,
    then: Branch,
    otherwise: Branch,
}

impl Branch {
    fn asserting(assertions: Members) -> Self {
        Self { assertions, condition: None }
    }

    fn conditional(when: Members, then: Self, otherwise: Self) -> Self {
        let condition = Some(Box::new(Condition { when, then, otherwise }));
        Self { assertions: Members::new(), condition }
    }

    /// Appends another branch to each leaf.
    fn and(self, other: &Self) -> Self {
        match self.condition {
            None => Self { assertions: self.assertions.and(other.assertions.clone()), ..other.clone() },
            Some(condition) => {
                let Condition { when, then, otherwise } = *condition;
                let assertions = self.assertions;
                Self { assertions, ..Self::conditional(when, then.and(other), otherwise.and(other)) }
            }
        }
    }

    fn leaves(&self) -> usize {
        let both = |one: &Condition| one.then.leaves().saturating_add(one.otherwise.leaves());
        self.condition.as_deref().map_or(1, both)
    }

    fn members(self) -> Members {
        let branch = |branch: Self| Some(branch.members()).filter(|members| !members.is_empty());
        match self.condition {
            None => self.assertions,
            Some(one) => self
                .assertions
                .with("if", one.when)
                .with_some("then", branch(one.then))
                .with_some("else", branch(one.otherwise)),
        }
    }
}

fn branch(rule: Judged<'_>, ty: &Json) -> Branch {
    let all = |members: &[String]| Branch::asserting(has_under(ty.clone(), members));
    let first = |members: &[String]| Branch::asserting(has_under(ty.clone(), members.first()));
    let nothing = Branch::default();
    let conditional = match rule.presence {
        Presence::ExactlyOneOf(members) => alone(members, first(members), ty),
        Presence::AtLeastOneOf(members) => Branch::conditional(any(members), nothing, first(members)),
        Presence::Together(members) => Branch::conditional(any(members), all(members), nothing),
        Presence::Excludes(members) => alone(members, nothing, ty),
        Presence::Requires(member, needs) => Branch::conditional(has([member]), all(needs), nothing),
    };
    Branch { assertions: rule.comment(), ..conditional }
}

/// The first present member forbids the others; if none is present, `otherwise` applies.
fn alone(members: &[String], otherwise: Branch, ty: &Json) -> Branch {
    members.iter().rev().fold(otherwise, |otherwise, member| {
        let others = members.iter().filter(|other| *other != member);
        let none = others.fold(Members::new(), |all, other| all.with(other, false));
        let forbidden = Members::new().with("type", ty.clone()).with("properties", none);
        Branch::conditional(has([member]), Branch::asserting(forbidden), otherwise)
    })
}

/// Matches objects with at least one of the members.
fn any(members: &[String]) -> Members {
    let each: Vec<Json> = members.iter().map(|member| has([member]).into()).collect();
    Members::new().with("type", "object").with("anyOf", each)
}
