//! Finds an instance on which two models differ: one that was accepted and is refused now, or the
//! other way round. Candidates of both sides are put before the reference validator.

mod values;

use std::collections::BTreeMap;
use std::rc::Rc;

use super::change::{Change, Witness};
use super::instance;
use super::table;
use super::verdict::Relation;
use fintoc_schema::json_schema::json::{Json, compact};
use fintoc_schema::model::{Direction, Model, Object, Severity, Type};
use fintoc_validator::validate::Validator;

/// Gives each change that is not equal an instance that shows it, where one is found.
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
            let refusals = |object: &Rc<Object>| refusals(validator, object, &instance);
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
                // Of two witnesses, the one that a side rejects now says more.
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
fn refusals(validator: &Validator, object: &Rc<Object>, instance: &Json) -> Vec<String> {
    let ty = Type::Object(Rc::clone(object));
    let report = validator.validate(&ty, object.direction, compact(instance).as_bytes());
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
        out.extend(values::subsets(side).into_iter().chain(values::subsets(other)));
        return out;
    }
    let (here, there) = (values::at(side, steps), values::at(other, steps));
    if let (Some(Type::Scalar(here)), Some(Type::Scalar(there))) = (&here, &there) {
        out.extend(values::between(here, there).iter().map(|value| instance::with(side, steps, value)));
    }
    for ty in [here, there].into_iter().flatten() {
        out.extend(values::of(&ty).iter().map(|value| instance::with(side, steps, value)));
    }
    // The names of a map's members are at the place of its values.
    if let Some((&"*", map)) = steps.split_last()
        && let Some(ty @ Type::Map(_)) = values::at(side, map)
    {
        out.extend(values::of(&ty).iter().map(|value| instance::with(side, map, value)));
    }
    out.push(instance::with(side, steps, &Json::Null));
    out.push(instance::without(side, steps));
    // A member that was renamed or moved is added under its old name too.
    if let Some(before) = before(change) {
        let before = steps_of(&before);
        let before: Vec<&str> = before.iter().map(String::as_str).collect();
        if let Some(ty) = values::at(side, &before) {
            out.push(instance::with(side, &before, &instance::smallest(&ty)));
        }
    }
    out
}
