//! Smallest instances: of a type, and of an object with a given value at a given place.

use super::automaton;
use fintoc_schema::assertion::{Asserted, Range};
use fintoc_schema::json_schema::json::Json;
use fintoc_schema::model::{
    Discriminator, Kind, Map, Object, RuleAssertion, Scalar, Type, Union, UnionVariant,
};
use fintoc_schema::pattern;

/// A smallest instance that the type accepts, as far as its rules are simple.
#[must_use]
pub fn smallest(ty: &Type) -> Json {
    build(ty, Want::NOTHING)
}

/// A smallest instance of an object that has a value at a place; the steps of the place are member
/// names, and `*` for an item or any member of a map.
#[must_use]
pub fn with(object: &Object, steps: &[&str], value: &Json) -> Json {
    members(object, Want { steps, value: Some(value) })
}

/// A smallest instance of an object that has the parent of a place, but nothing at it.
#[must_use]
pub fn without(object: &Object, steps: &[&str]) -> Json {
    members(object, Want { steps, value: None })
}

/// A smallest instance of one variant of a union.
#[must_use]
pub fn of_variant(union: &Union, variant: &UnionVariant) -> Json {
    tagged(union, variant, smallest(&variant.ty))
}

// What has to stand below: with no steps left, the value itself.
#[derive(Clone, Copy)]
struct Want<'a> {
    steps: &'a [&'a str],
    value: Option<&'a Json>,
}

impl Want<'_> {
    const NOTHING: Want<'static> = Want { steps: &[], value: None };
}

fn build(ty: &Type, want: Want) -> Json {
    if let (Some(value), true) = (want.value, want.steps.is_empty()) {
        return value.clone();
    }
    match ty {
        Type::Scalar(scalar) => self::scalar(scalar),
        Type::Enum(list) => {
            let shown =
                list.variants.iter().find(|word| word.lifecycle.removed.is_none()).or(list.variants.first());
            Json::Text(shown.map(|word| word.wire.clone()).unwrap_or_default())
        }
        Type::Object(object) => members(object, want),
        Type::Union(union) => self::union(union, want),
        Type::Array(array) => {
            let least = at_least(Asserted::by(&array.constraints).items);
            let asked = usize::from(want.steps.first() == Some(&"*"));
            let inner = Want { steps: want.steps.get(asked..).unwrap_or(&[]), value: want.value };
            let first = (asked == 1).then(|| build(&array.items, inner));
            let others = std::iter::repeat_with(|| build(&array.items, Want::NOTHING));
            Json::Array(first.into_iter().chain(others).take(least.max(asked)).collect())
        }
        Type::Map(map) => self::map(map, want),
    }
}

fn map(map: &Map, want: Want) -> Json {
    let least = at_least(Asserted::by(&map.constraints).members).max(usize::from(!want.steps.is_empty()));
    let name = if let Json::Text(text) = scalar(&map.keys) { text } else { "key".to_owned() };
    let inner = Want { steps: want.steps.get(1..).unwrap_or(&[]), value: want.value };
    let pairs = (0..least).map(|index| match index {
        0 if !want.steps.is_empty() => (name.clone(), build(&map.values, inner)),
        0 => (name.clone(), smallest(&map.values)),
        _ => (format!("{name}{index}"), smallest(&map.values)),
    });
    Json::Object(pairs.collect())
}

fn union(union: &Union, want: Want) -> Json {
    let leads = |ty: &Type| match (ty, want.steps.first()) {
        (Type::Object(object), Some(step)) => object.fields.iter().any(|field| field.wire == **step),
        _ => false,
    };
    let variant = union.variants.iter().find(|variant| leads(&variant.ty)).or(union.variants.first());
    let Some(variant) = variant else { return Json::Null };
    tagged(union, variant, build(&variant.ty, want))
}

fn tagged(union: &Union, variant: &UnionVariant, value: Json) -> Json {
    match (value, &union.by) {
        (Json::Object(mut members), Discriminator::Tag(tag)) => {
            members.insert(0, (tag.clone(), Json::Text(variant.wire.clone())));
            Json::Object(members)
        }
        (value, _) => value,
    }
}

fn members(object: &Object, want: Want) -> Json {
    let mut out: Vec<(String, Json)> = Vec::new();
    let step = want.steps.first().copied();
    let last = want.steps.len() == 1;
    for field in &object.fields {
        let asked = step == Some(&field.wire);
        if asked && last && want.value.is_none() {
            continue;
        }
        if asked {
            let inner = Want { steps: want.steps.get(1..).unwrap_or(&[]), value: want.value };
            out.push((field.wire.clone(), build(&field.ty, inner)));
        } else if field.required && field.lifecycle.removed.is_none() {
            out.push((field.wire.clone(), smallest(&field.ty)));
        }
    }
    // A member that this side does not know.
    if let (Some(step), Some(value), true) = (step, want.value, last)
        && !object.fields.iter().any(|field| field.wire == step)
    {
        out.push((step.to_owned(), value.clone()));
    }
    let missing = step.filter(|_| last && want.value.is_none());
    rules(object, missing, &mut out);
    Json::Object(out)
}

// Adds what the rules over presence ask for.
fn rules(object: &Object, missing: Option<&str>, out: &mut Vec<(String, Json)>) {
    for rule in &object.rules {
        let has = |out: &[(String, Json)], name: &String| out.iter().any(|(known, _)| known == name);
        let wanted: Vec<&String> = match &rule.assertion {
            RuleAssertion::ExactlyOneOf(names) | RuleAssertion::AtLeastOneOf(names) => {
                let none = !names.iter().any(|name| has(out, name));
                names.iter().find(|name| none && missing != Some(name.as_str())).into_iter().collect()
            }
            RuleAssertion::Together(names) => {
                let some = names.iter().any(|name| has(out, name));
                names.iter().filter(|_| some).collect()
            }
            RuleAssertion::Requires { member, needs } => {
                let asks = has(out, member);
                needs.iter().filter(|_| asks).collect()
            }
            // They forbid, or are about values.
            RuleAssertion::Excludes(_)
            | RuleAssertion::Sum { .. }
            | RuleAssertion::Same { .. }
            | RuleAssertion::Checksum { .. }
            | RuleAssertion::Prefix { .. }
            | RuleAssertion::AfterNow { .. } => Vec::new(),
        };
        for name in wanted {
            let field = object.fields.iter().find(|field| field.wire == *name);
            if let Some(field) = field.filter(|_| !has(out, name)) {
                out.push((name.clone(), smallest(&field.ty)));
            }
        }
    }
}

fn scalar(scalar: &Scalar) -> Json {
    if let Some(example) = scalar.examples.first() {
        return example.clone();
    }
    // All that a scalar can assert; the rest is for arrays and maps.
    let Asserted { constant, value, factor, length, patterns, items: _, members: _, unique: _ } =
        Asserted::by(&scalar.constraints);
    match scalar.kind {
        Kind::Boolean => Json::Boolean(true),
        Kind::Integer | Kind::Number => Json::Integer(nearest_to_zero(value, factor.unwrap_or(1))),
        Kind::String => Json::Text(match (constant, patterns) {
            (Some(text), _) => text.to_owned(),
            (None, []) => "a".repeat(at_least(length).max(1)),
            (None, patterns) => pattern::compile(patterns)
                .ok()
                .and_then(|automaton| automaton::shortest(&automaton))
                .unwrap_or_default(),
        }),
    }
}

/// The integer of a range that is nearest to zero: a multiple of the factor, if there is one.
fn nearest_to_zero(range: Range, factor: i64) -> i64 {
    let near = 0.max(range.least.unwrap_or(i64::MIN)).min(range.most.unwrap_or(i64::MAX));
    range.multiple(factor).unwrap_or(near)
}

/// The least size, as far as instances are made so large.
fn at_least(range: Range) -> usize {
    range.least.and_then(|least| usize::try_from(least).ok()).unwrap_or(0).min(1_000)
}
