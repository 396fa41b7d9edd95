//! Finds an instance on which two models differ: one that was accepted and is refused now, or the
//! other way round. It tries values around every bound of both sides, and asks the reference judge.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::automaton;
use super::change::{Change, Witness};
use super::instance;
use super::table;
use super::verdict::Relation;
use crate::json_schema::json::{Json, compact};
use crate::model::{Argument, Constraint, Direction, Kind, Model, Object, RuleKind, Scalar, Severity, Type};
use crate::pattern;
use crate::tools::judge::Judge;

/// Gives each change that is not equal an instance that shows it, where one is found.
pub(super) fn find(changes: &mut [Change], old: &Model, new: &Model) {
    let judge = Judge::default();
    let renamed = renamed(changes);
    for change in changes.iter_mut().filter(|change| change.relation() != Relation::Equal) {
        let (Some(before), Some(after)) =
            (root(old, change, renamed.get(&change.object)), root(new, change, None))
        else {
            continue;
        };
        change.witness = search(&judge, change, &before, &after);
    }
}

// Objects that have another name as a whole: `v1/Now` and what it was called.
fn renamed(changes: &[Change]) -> BTreeMap<String, String> {
    let whole = |change: &&Change| *change.row == *table::NAMED_TYPE_CHANGED && change.pointer.is_empty();
    let pair = |change: &Change| change.old.clone().map(|old| (change.object.clone(), old));
    changes.iter().filter(whole).filter_map(pair).collect()
}

// The object that a change names, perhaps by another name.
fn root(model: &Model, change: &Change, other: Option<&String>) -> Option<Rc<Object>> {
    let (module, name) = change.object.split_once('/')?;
    let name = other.map_or(name, String::as_str);
    let module = model.modules.iter().find(|known| known.name == module)?;
    let same = |object: &&Rc<Object>| object.name == name && Some(object.direction) == change.direction;
    module.objects.iter().find(same).cloned()
}

fn search(judge: &Judge, change: &Change, old: &Rc<Object>, new: &Rc<Object>) -> Option<Witness> {
    let pointer = steps_of(&change.pointer);
    let steps: Vec<&str> = pointer.iter().map(String::as_str).collect();
    let mut tried: Vec<Json> = Vec::new();
    let mut second = None;
    for (side, other) in [(old, new), (new, old)] {
        for instance in candidates(change, side, other, &steps) {
            if tried.contains(&instance) || tried.len() > 400 {
                continue;
            }
            let refusals = |object: &Rc<Object>| refusals(judge, object, &instance);
            let (before, after) = (refusals(old), refusals(new));
            let lost = before.is_empty() && is_about(change, &after);
            let won = after.is_empty() && is_about(change, &before);
            let (shows, either) = match change.relation() {
                Relation::Equal => (false, false),
                Relation::Narrower => (lost, false),
                Relation::Wider => (won, false),
                Relation::Neither | Relation::Unknown => (lost || won, true),
            };
            if shows {
                let root = new.name.clone();
                let found = Witness { instance: instance.clone(), root, accepted_before: lost };
                // Of two that differ either way, the one that somebody would refuse says more.
                let hurts = if change.direction == Some(Direction::Request) { lost } else { won };
                if hurts || !either {
                    return Some(found);
                }
                second = second.or(Some(found));
            }
            tried.push(instance);
        }
    }
    second
}

/// Where an object refuses an instance; of a response, as a strict reader does.
fn refusals(judge: &Judge, object: &Rc<Object>, instance: &Json) -> Vec<String> {
    let ty = Type::Object(Rc::clone(object));
    let report = judge.judge(&ty, object.direction, compact(instance).as_bytes());
    let errors = report.violations.into_iter().filter(|found| found.severity == Severity::Error);
    errors.map(|found| found.pointer).collect()
}

// Other changes may refuse an instance too: one refusal must be at the place of this change, or, where it
// has another name or place now, at the old one.
fn is_about(change: &Change, refusals: &[String]) -> bool {
    let places = [Some(change.pointer.clone()), before(change)];
    refusals.iter().any(|pointer| places.iter().flatten().any(|place| lies_in(pointer, place)))
}

/// The old place of a member that was renamed or moved.
fn before(change: &Change) -> Option<String> {
    let old = change.old.as_deref()?;
    if *change.row == *table::FIELD_MOVED {
        return Some(old.to_owned());
    }
    let parent = change.pointer.rsplit_once('/').map(|(parent, _)| parent)?;
    (*change.row == *table::FIELD_RENAMED).then(|| format!("{parent}/{old}"))
}

fn steps_of(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect()
}

fn lies_in(pointer: &str, place: &str) -> bool {
    let mut steps = pointer.split('/');
    place.split('/').all(|wanted| steps.next().is_some_and(|step| wanted == "*" || wanted == step))
}

// Instances of one side that the other may judge otherwise.
fn candidates(change: &Change, side: &Object, other: &Object, steps: &[&str]) -> Vec<Json> {
    let mut out = Vec::new();
    if steps.is_empty() {
        out.extend(subsets(side).into_iter().chain(subsets(other)));
        return out;
    }
    let (here, there) = (at(side, steps), at(other, steps));
    if let (Some(Type::Scalar(here)), Some(Type::Scalar(there))) = (&here, &there) {
        out.extend(between(here, there).iter().map(|value| instance::with(side, steps, value)));
    }
    for ty in [here, there].into_iter().flatten() {
        out.extend(values(&ty).iter().map(|value| instance::with(side, steps, value)));
    }
    // The names of a map's members are at the place of its values.
    if let Some((&"*", map)) = steps.split_last()
        && let Some(ty @ Type::Map(_)) = at(side, map)
    {
        out.extend(values(&ty).iter().map(|value| instance::with(side, map, value)));
    }
    out.push(instance::with(side, steps, &Json::Null));
    out.push(instance::without(side, steps));
    // A member that was renamed or moved stands in its old place too.
    if let Some(before) = before(change) {
        let before = steps_of(&before);
        let before: Vec<&str> = before.iter().map(String::as_str).collect();
        if let Some(ty) = at(side, &before) {
            out.push(instance::with(side, &before, &instance::smallest(&ty)));
        }
    }
    out
}

// Presence rules: the object with each small set of the members that rules name.
fn subsets(object: &Object) -> Vec<Json> {
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

// The type at a place.
fn at(object: &Object, steps: &[&str]) -> Option<Type> {
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

// Values on and around everything that decides whether the type takes them.
fn values(ty: &Type) -> Vec<Json> {
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
fn between(old: &Scalar, new: &Scalar) -> Vec<Json> {
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
