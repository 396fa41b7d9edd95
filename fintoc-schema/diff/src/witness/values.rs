//! Values on and around everything that decides whether a type takes them.

use std::rc::Rc;

use crate::{automaton, instance};
use fintoc_schema::json_schema::json::Json;
use fintoc_schema::model::{Argument, Constraint, Kind, Object, RuleKind, Scalar, Type};
use fintoc_schema::pattern;

/// Presence rules: the object with each small set of the members that rules name.
pub(super) fn subsets(object: &Object) -> Vec<Json> {
    let mut names: Vec<&String> = Vec::new();
    for rule in &object.rules {
        match &rule.kind {
            RuleKind::ExactlyOneOf(list)
            | RuleKind::AtLeastOneOf(list)
            | RuleKind::Together(list)
            | RuleKind::Excludes(list) => {
                names.extend(list);
            }
            RuleKind::Requires { member, needs } => names.extend(std::iter::once(member).chain(needs)),
            _ => {}
        }
    }
    names.sort();
    names.dedup();
    let empty = Object { rules: Vec::new(), ..object.clone() };
    let base = match instance::smallest(&Type::Object(Rc::new(empty))) {
        Json::Object(members) => members,
        _ => return Vec::new(),
    };
    let sets = 0..1_usize << names.len().min(6);
    sets.map(|set| {
        let mut members = base.clone();
        for (bit, name) in names.iter().take(6).enumerate() {
            let field = object.fields.iter().find(|field| field.wire == **name);
            members.retain(|(known, _)| known != *name || field.is_some_and(|field| field.required));
            if let Some(field) = field.filter(|field| set & (1 << bit) != 0 && !field.required) {
                members.push(((*name).clone(), instance::smallest(&field.ty)));
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
                _ => None,
            })?,
            _ => return None,
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
            out.extend(around(&map.keys).into_iter().filter_map(|key| match key {
                Json::Text(key) => Some(Json::Object(vec![(key, value.clone())])),
                _ => None,
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
        match (&constraint.argument, scalar.kind) {
            (Argument::Integer(bound), Kind::Integer | Kind::Number) => {
                out.extend([-1, 0, 1].map(|step| Json::Integer(bound.saturating_add(step))));
                let fractions = [-0.5, 0.5].map(|step| Json::Decimal(*bound as f64 + step));
                out.extend(fractions.into_iter().filter(|_| scalar.kind == Kind::Number));
            }
            (Argument::Integer(length), Kind::String) => {
                let near = [-1, 0, 1].map(|step| usize::try_from(length.saturating_add(step)).unwrap_or(0));
                out.extend(
                    near.into_iter().filter(|many| *many <= 70_000).map(|many| Json::Text("a".repeat(many))),
                );
            }
            (Argument::Text(text), _) => out.push(Json::Text(text.clone())),
            (Argument::Patterns(list), _) => {
                let automaton = pattern::compile(list).ok();
                out.extend(automaton.and_then(|automaton| automaton::shortest(&automaton)).map(Json::Text));
            }
            _ => {}
        }
    }
    out
}

fn counts(constraints: &[Constraint]) -> Vec<usize> {
    let numbers = constraints.iter().filter_map(|constraint| match constraint.argument {
        Argument::Integer(number) => usize::try_from(number).ok(),
        Argument::Flag | Argument::Text(_) | Argument::Patterns(_) => None,
    });
    let mut all: Vec<usize> = numbers
        .filter(|many| *many <= 1_000)
        .flat_map(|many| [many.saturating_sub(1), many, many + 1])
        .collect();
    all.extend([0, 1, 2]);
    all
}

/// A text that two patterns judge differently; where there is none, any text will do.
pub(super) fn between(old: &Scalar, new: &Scalar) -> Vec<Json> {
    let automaton = |scalar: &Scalar| {
        let found = scalar.constraints.iter().find(|one| one.keyword.word == "pattern");
        match found.map(|found| &found.argument) {
            Some(Argument::Patterns(list)) => pattern::compile(list).ok(),
            Some(Argument::Integer(_) | Argument::Flag | Argument::Text(_)) => None,
            None => pattern::compile(&["^[ -~]*$"]).ok(),
        }
    };
    let (Some(old), Some(new)) = (automaton(old), automaton(new)) else { return Vec::new() };
    let texts = [automaton::difference(&old, &new), automaton::difference(&new, &old)];
    texts.into_iter().flatten().flatten().map(Json::Text).collect()
}
