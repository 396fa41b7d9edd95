//! The profile for form libraries: every mistake lands on its field.

use super::json::{Json, Members};
use super::presence::{Judged, Presence, has, has_under};
use super::scalar::type_of;
use super::shape::{Null, Parts, Shape, Titles};
use super::words::Language;
use crate::model::Enum;

pub(super) const FORM: Shape = Shape {
    titles: Titles::Labels,
    null: Null::Type,
    defaults: true,
    words_in_place: true,
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

/// Each rule is a branch of `allOf` that says `if`, `then`, `else`.
fn object(mut parts: Parts<'_>) -> Members {
    let ty = type_of("object", parts.null);
    let rules = std::mem::take(&mut parts.rules);
    let rules: Vec<Json> = rules.into_iter().map(|one| rule(one, &ty).into()).collect();
    parts.plain().with_some("allOf", (!rules.is_empty()).then_some(rules))
}

fn rule(rule: Judged<'_>, ty: &Json) -> Members {
    rule.comment().and(conditions(rule.presence, ty))
}

fn conditions(presence: Presence<'_>, ty: &Json) -> Members {
    let all = |members: &[String]| has_under(ty.clone(), members);
    let first = |members: &[String]| has_under(ty.clone(), members.first());
    match presence {
        Presence::ExactlyOneOf(members) => alone(members, Some(first(members)), ty),
        Presence::AtLeastOneOf(members) => {
            Members::new().with("if", any(members)).with("else", first(members))
        }
        Presence::Together(members) => Members::new().with("if", any(members)).with("then", all(members)),
        Presence::Excludes(members) => alone(members, None, ty),
        Presence::Requires(member, needs) => {
            Members::new().with("if", has([member])).with("then", all(needs))
        }
    }
}

/// The first member that is present forbids the others; where none is, `otherwise` holds.
fn alone(members: &[String], otherwise: Option<Members>, ty: &Json) -> Members {
    let chain = members.iter().rev().fold(otherwise, |otherwise, member| {
        let others = members.iter().filter(|other| *other != member);
        let none = others.fold(Members::new(), |all, other| all.with(other, false));
        let none = Members::new().with("type", ty.clone()).with("properties", none);
        let branch = Members::new().with("if", has([member])).with("then", none);
        Some(branch.with_some("else", otherwise))
    });
    chain.unwrap_or_default()
}

/// Objects that have at least one of the members.
fn any(members: &[String]) -> Members {
    let each: Vec<Json> = members.iter().map(|member| has([member]).into()).collect();
    Members::new().with("type", "object").with("anyOf", each)
}
