//! The profile for form libraries: every mistake lands on its field.
//!
//! Hardly an `allOf`: JSON Forms takes whatever has one, the whole form too, for something to choose from.

use super::json::{Json, Members};
use super::presence::{Judged, Presence, has, has_under};
use super::scalar::type_of;
use super::shape::{Null, Parts, Patterns, Shape, Titles};
use super::words::Language;
use crate::model::Enum;

/// More ends than this help nobody: rules that would give more stand in `allOf` after all.
const MOST_ENDS: usize = 16;

pub(super) const FORM: Shape = Shape {
    titles: Titles::Labels,
    null: Null::Type,
    defaults: true,
    words_in_place: true,
    patterns: Patterns::Negated,
    words: choices,
    object,
};

/// Words with what people read instead of them; other spellings are not offered.
fn choices(item: &Enum, language: Language, null: bool) -> Members {
    let choice =
        |word: Json, title: &str| Json::from(Members::new().with("const", word).with("title", title));
    let words = item.variants.iter().map(|variant| {
        let title = language.of(&variant.doc.label).unwrap_or(&variant.wire);
        choice(variant.wire.as_str().into(), title)
    });
    let none = null.then(|| choice(Json::Null, language.none()));
    let choices: Vec<Json> = words.chain(none).collect();
    Members::new().with("type", type_of("string", null)).with("oneOf", choices)
}

/// The object with one `if`, at whose ends the next rule's `if` begins.
fn object(mut parts: Parts<'_>) -> Members {
    let ty = type_of("object", parts.null);
    let mut all = Branch::default();
    let mut others = Vec::<Json>::new();
    for rule in std::mem::take(&mut parts.rules) {
        let rule = branch(rule, &ty);
        let more = all.clone().and(&rule);
        if more.ends() <= MOST_ENDS {
            all = more;
        } else {
            others.push(rule.members().into());
        }
    }
    parts.plain().and(all.members()).with_some("allOf", (!others.is_empty()).then_some(others))
}

/// What an object must be, and what it must be besides where a condition holds or does not.
#[derive(Debug, Clone, Default)]
struct Branch {
    demands: Members,
    condition: Option<Box<Condition>>,
}

#[derive(Debug, Clone)]
struct Condition {
    when: Members,
    then: Branch,
    otherwise: Branch,
}

impl Branch {
    fn demanding(demands: Members) -> Self {
        Self { demands, condition: None }
    }

    fn asking(when: Members, then: Self, otherwise: Self) -> Self {
        let condition = Some(Box::new(Condition { when, then, otherwise }));
        Self { demands: Members::new(), condition }
    }

    /// This, and at each of its ends the other.
    fn and(self, other: &Self) -> Self {
        match self.condition {
            None => Self { demands: self.demands.and(other.demands.clone()), ..other.clone() },
            Some(condition) => {
                let Condition { when, then, otherwise } = *condition;
                let demands = self.demands;
                Self { demands, ..Self::asking(when, then.and(other), otherwise.and(other)) }
            }
        }
    }

    fn ends(&self) -> usize {
        let both = |one: &Condition| one.then.ends().saturating_add(one.otherwise.ends());
        self.condition.as_deref().map_or(1, both)
    }

    fn members(self) -> Members {
        let branch = |branch: Self| Some(branch.members()).filter(|members| !members.is_empty());
        match self.condition {
            None => self.demands,
            Some(one) => self
                .demands
                .with("if", one.when)
                .with_some("then", branch(one.then))
                .with_some("else", branch(one.otherwise)),
        }
    }
}

fn branch(rule: Judged<'_>, ty: &Json) -> Branch {
    let all = |members: &[String]| Branch::demanding(has_under(ty.clone(), members));
    let first = |members: &[String]| Branch::demanding(has_under(ty.clone(), members.first()));
    let nothing = Branch::default();
    let asking = match rule.presence {
        Presence::ExactlyOneOf(members) => alone(members, first(members), ty),
        Presence::AtLeastOneOf(members) => Branch::asking(any(members), nothing, first(members)),
        Presence::Together(members) => Branch::asking(any(members), all(members), nothing),
        Presence::Excludes(members) => alone(members, nothing, ty),
        Presence::Requires(member, needs) => Branch::asking(has([member]), all(needs), nothing),
    };
    Branch { demands: rule.comment(), ..asking }
}

/// The first member that is present forbids the others; where none is, `otherwise` holds.
fn alone(members: &[String], otherwise: Branch, ty: &Json) -> Branch {
    members.iter().rev().fold(otherwise, |otherwise, member| {
        let others = members.iter().filter(|other| *other != member);
        let none = others.fold(Members::new(), |all, other| all.with(other, false));
        let forbidden = Members::new().with("type", ty.clone()).with("properties", none);
        Branch::asking(has([member]), Branch::demanding(forbidden), otherwise)
    })
}

/// Objects that have at least one of the members.
fn any(members: &[String]) -> Members {
    let each: Vec<Json> = members.iter().map(|member| has([member]).into()).collect();
    Members::new().with("type", "object").with("anyOf", each)
}
