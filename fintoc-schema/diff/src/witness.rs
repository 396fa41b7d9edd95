//! Finds a witness of a change: an instance that only one of two models accepts, by the reference validator.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::automaton;
use crate::change::{Change, Witness};
use crate::table;
use crate::verdict::Relation;
use fintoc_schema::assertion::Asserted;
use fintoc_schema::json_schema::json::{Json, compact};
use fintoc_schema::model::{Direction, Model, Object, Scalar, Severity, Type};
use fintoc_schema::pattern;
use fintoc_validator::instance::{Maker, boundary_values, presence_sets, type_below};
use fintoc_validator::validate::Validator;

/// Adds a witness to each change of the accepted values, where one is found.
pub(super) fn find(changes: &mut [Change], old: &Model, new: &Model) {
    let validator = Validator::default();
    let renamed = renamed(changes);
    for change in changes.iter_mut().filter(|change| change.relation() != Relation::Equal) {
        let (Some(before), Some(after)) =
            (root(old, change, renamed.get(&change.object)), root(new, change, None))
        else {
            continue;
        };
        change.witness = search(&validator, change, &before, &after);
    }
}

/// Returns the old names of renamed objects, by their new ones: `v1/Now`.
fn renamed(changes: &[Change]) -> BTreeMap<String, String> {
    let whole = |change: &&Change| *change.row == *table::NAMED_TYPE_CHANGED && change.pointer.is_empty();
    let pair = |change: &Change| change.old.clone().map(|old| (change.object.clone(), old));
    changes.iter().filter(whole).filter_map(pair).collect()
}

/// Returns the object of a change, perhaps by its other name.
fn root(model: &Model, change: &Change, other: Option<&String>) -> Option<Rc<Object>> {
    let (module, name) = change.object.split_once('/')?;
    let name = other.map_or(name, String::as_str);
    let module = model.modules.iter().find(|known| known.name == module)?;
    let same = |object: &&Rc<Object>| object.name == name && Some(object.direction) == change.direction;
    module.objects.iter().find(same).cloned()
}

fn search(validator: &Validator, change: &Change, old: &Rc<Object>, new: &Rc<Object>) -> Option<Witness> {
    let pointer = steps_of(&change.pointer);
    let steps: Vec<&str> = pointer.iter().map(String::as_str).collect();
    let mut tried: Vec<Json> = Vec::new();
    let mut second = None;
    for (side, other) in [(old, new), (new, old)] {
        for instance in candidates(change, side, other, &steps) {
            if tried.contains(&instance) || tried.len() > 400 {
                continue;
            }
            let errors = |object: &Rc<Object>| errors(validator, object, &instance);
            let (before, after) = (errors(old), errors(new));
            let lost = before.is_empty() && is_about(change, &after);
            let gained = after.is_empty() && is_about(change, &before);
            let (shows, either) = match change.relation() {
                Relation::Equal => (false, false),
                Relation::Narrower => (lost, false),
                Relation::Wider => (gained, false),
                Relation::Neither | Relation::Unknown => (lost || gained, true),
            };
            if shows {
                let root = new.name.clone();
                let found = Witness { instance: instance.clone(), root, accepted_before: lost };
                // A witness that someone would reject says more.
                let harmful = if change.direction == Some(Direction::Request) { lost } else { gained };
                if harmful || !either {
                    return Some(found);
                }
                second = second.or(Some(found));
            }
            tried.push(instance);
        }
    }
    second
}

/// Returns the pointers of the errors of an instance, as a strict reader sees it.
fn errors(validator: &Validator, object: &Rc<Object>, instance: &Json) -> Vec<String> {
    let ty = Type::Object(Rc::clone(object));
    let report = validator.validate(&ty, object.direction, compact(instance).as_bytes());
    let errors = report.violations.into_iter().filter(|found| found.severity == Severity::Error);
    errors.map(|found| found.pointer).collect()
}

/// Whether one of the errors is at the location of a change, old or new: other changes may cause errors too.
fn is_about(change: &Change, errors: &[String]) -> bool {
    let locations = [Some(change.pointer.clone()), old_location(change)];
    errors.iter().any(|pointer| locations.iter().flatten().any(|location| is_below(pointer, location)))
}

/// Returns the old location of a member that was renamed or moved.
fn old_location(change: &Change) -> Option<String> {
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

fn is_below(pointer: &str, location: &str) -> bool {
    let mut steps = pointer.split('/');
    location.split('/').all(|wanted| steps.next().is_some_and(|step| wanted == "*" || wanted == step))
}

/// Returns instances of one side that the other one may reject, or the reverse.
fn candidates(change: &Change, side: &Object, other: &Object, steps: &[&str]) -> Vec<Json> {
    let mut maker = Maker::minimal();
    let mut out = Vec::new();
    if steps.is_empty() {
        out.extend(presence_sets(side).into_iter().chain(presence_sets(other)));
        return out;
    }
    let (here, there) = (type_below(side, steps), type_below(other, steps));
    if let (Some(Type::Scalar(here)), Some(Type::Scalar(there))) = (&here, &there) {
        out.extend(between(here, there).iter().map(|value| maker.with(side, steps, value)));
    }
    for ty in [here, there].into_iter().flatten() {
        out.extend(boundary_values(&ty).iter().map(|value| maker.with(side, steps, value)));
    }
    // The location of a map's values is also that of its names.
    if let Some((&"*", map)) = steps.split_last()
        && let Some(ty @ Type::Map(_)) = type_below(side, map)
    {
        out.extend(boundary_values(&ty).iter().map(|value| maker.with(side, map, value)));
    }
    out.push(maker.with(side, steps, &Json::Null));
    out.push(maker.without(side, steps));
    // A renamed or moved member is tried at its old location too.
    if let Some(before) = old_location(change) {
        let before = steps_of(&before);
        let before: Vec<&str> = before.iter().map(String::as_str).collect();
        if let Some(ty) = type_below(side, &before) {
            let value = maker.value(&ty);
            out.push(maker.with(side, &before, &value));
        }
    }
    out
}

/// Returns strings that only one of two scalars accepts by its patterns.
fn between(old: &Scalar, new: &Scalar) -> Vec<Json> {
    let automaton = |scalar: &Scalar| match Asserted::by(&scalar.constraints).patterns {
        [] => pattern::compile(&["^[ -~]*$"]).ok(),
        list => pattern::compile(list).ok(),
    };
    let (Some(old), Some(new)) = (automaton(old), automaton(new)) else { return Vec::new() };
    let texts = [automaton::difference(&old, &new), automaton::difference(&new, &old)];
    texts.into_iter().flatten().flatten().map(Json::Text).collect()
}
