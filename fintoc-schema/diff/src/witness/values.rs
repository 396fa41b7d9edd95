//! Values on and around everything that decides whether a type takes them.

use std::rc::Rc;

use crate::{automaton, instance};
use fintoc_schema::assertion::{Asserted, Assertion};
use fintoc_schema::constraint::Measure;
use fintoc_schema::json_schema::json::Json;
use fintoc_schema::model::{Constraint, Kind, Object, Scalar, Type};
use fintoc_schema::pattern;

/// Presence rules: the object with each small set of the members that rules name.
pub(super) fn subsets(object: &Object) -> Vec<Json> {
    let mut names: Vec<&str> = Vec::new();
    for rule in &object.rules {
        names.extend(rule.assertion.members());
    }
    names.sort();
    names.dedup();
    let empty = Object { rules: Vec::new(), ..object.clone() };
    let Json::Object(base) = instance::smallest(&Type::Object(Rc::new(empty))) else { return Vec::new() };
    let sets = 0..1_usize << names.len().min(6);
    sets.map(|set| {
        let mut members = base.clone();
        for (bit, name) in names.iter().take(6).enumerate() {
            let field = object.fields.iter().find(|field| field.wire == **name);
            members.retain(|(known, _)| known != name || field.is_some_and(|field| field.required));
            if let Some(field) = field.filter(|field| set & (1 << bit) != 0 && !field.required) {
                members.push(((*name).to_owned(), instance::smallest(&field.ty)));
            }
        }
        Json::Object(members)
    })
    .collect()
}

/// The type at a place.
pub(super) fn at(object: &Object, steps: &[&str]) -> Option<Type> {
    let (first, rest) = steps.split_first()?;
    let mut found = object.fields.iter().find(|field| field.wire == *first)?.ty.clone();
    for step in rest {
        found = match &found {
            Type::Object(object) => at(object, &[step])?,
            Type::Array(array) if *step == "*" => array.items.clone(),
            Type::Map(map) if *step == "*" => map.values.clone(),
            Type::Union(union) => union.variants.iter().find_map(|variant| match &variant.ty {
                Type::Object(object) => at(object, &[step]),
                Type::Scalar(_) | Type::Enum(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => None,
            })?,
            Type::Scalar(_) | Type::Enum(_) | Type::Array(_) | Type::Map(_) => return None,
        };
    }
    Some(found)
}

/// Values on and around everything that decides whether the type takes them.
pub(super) fn of(ty: &Type) -> Vec<Json> {
    let mut out = vec![instance::smallest(ty)];
    match ty {
        Type::Scalar(scalar) => out.extend(around(scalar)),
        Type::Enum(list) => {
            let words =
                list.variants.iter().flat_map(|word| std::iter::once(&word.wire).chain(&word.aliases));
            out.extend(words.map(|word| Json::Text(word.clone())));
            out.push(Json::Text("a_word_that_nobody_lists".to_owned()));
        }
        Type::Array(array) => {
            let item = instance::smallest(&array.items);
            out.extend(
                counts(&array.constraints).into_iter().map(|many| Json::Array(vec![item.clone(); many])),
            );
        }
        Type::Map(map) => {
            let value = instance::smallest(&map.values);
            let many = |many: usize| (0..many).map(|index| (format!("k{index}"), value.clone())).collect();
            out.extend(counts(&map.constraints).into_iter().map(|count| Json::Object(many(count))));
            out.extend(around(&map.keys).into_iter().filter_map(|key| {
                let Json::Text(key) = key else { return None };
                Some(Json::Object(vec![(key, value.clone())]))
            }));
        }
        Type::Union(union) => {
            out.extend(union.variants.iter().map(|variant| instance::of_variant(union, variant)))
        }
        Type::Object(_) => {}
    }
    out.extend([
        Json::Boolean(true),
        Json::Integer(1),
        Json::Decimal(1.5),
        Json::Text("a".to_owned()),
        Json::Array(vec![]),
    ]);
    out
}

fn around(scalar: &Scalar) -> Vec<Json> {
    let mut out: Vec<Json> = scalar.examples.clone();
    for constraint in &scalar.constraints {
        match &constraint.assertion {
            Assertion::Limit(limit, number) => match limit.measure() {
                Measure::Value => {
                    out.extend([-1, 0, 1].map(|step| Json::Integer(number.saturating_add(step))));
                    let fractions = [-0.5, 0.5].map(|step| Json::Decimal(*number as f64 + step));
                    out.extend(fractions.into_iter().filter(|_| scalar.kind == Kind::Number));
                }
                Measure::Length => {
                    let near = [-1, 0, 1].map(|step| number.saturating_add(step));
                    let near = near.map(|many| usize::try_from(many).unwrap_or(0));
                    let short = near.into_iter().filter(|many| *many <= 70_000);
                    out.extend(short.map(|many| Json::Text("a".repeat(many))));
                }
                // Of arrays and maps.
                Measure::Items | Measure::Members => {}
            },
            Assertion::MultipleOf(factor) => {
                let near = Asserted::by(&scalar.constraints).value.multiple(*factor).unwrap_or(0);
                let near =
                    [near, near.saturating_add(1), near.saturating_sub(1), near.saturating_add(*factor)];
                out.extend(near.map(Json::Integer));
            }
            Assertion::Constant(text) => out.push(Json::Text(text.clone())),
            Assertion::Patterns(list) => {
                let automaton = pattern::compile(list).ok();
                out.extend(automaton.and_then(|automaton| automaton::shortest(&automaton)).map(Json::Text));
            }
            // Of arrays.
            Assertion::Unique => {}
        }
    }
    out
}

fn counts(constraints: &[Constraint]) -> Vec<usize> {
    let limits = constraints.iter().filter_map(|constraint| constraint.assertion.limit());
    let numbers = limits.filter_map(|(_, number)| usize::try_from(number).ok());
    let mut all: Vec<usize> = numbers
        .filter(|many| *many <= 1_000)
        .flat_map(|many| [many.saturating_sub(1), many, many + 1])
        .collect();
    all.extend([0, 1, 2]);
    all
}

/// A text that two patterns judge differently; where there is none, any text will do.
pub(super) fn between(old: &Scalar, new: &Scalar) -> Vec<Json> {
    let automaton = |scalar: &Scalar| match Asserted::by(&scalar.constraints).patterns {
        [] => pattern::compile(&["^[ -~]*$"]).ok(),
        list => pattern::compile(list).ok(),
    };
    let (Some(old), Some(new)) = (automaton(old), automaton(new)) else { return Vec::new() };
    let texts = [automaton::difference(&old, &new), automaton::difference(&new, &old)];
    texts.into_iter().flatten().flatten().map(Json::Text).collect()
}
