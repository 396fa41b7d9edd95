//! What went and what came may be the same thing under another name or in another place.

use std::rc::Rc;

use crate::change::Change;
use crate::describe;
use crate::table;
use fintoc_schema::model::{Field, Module, Object, Type};

/// The objects that are the same on both sides: by name, or, among those left, by their members.
pub(super) fn objects(old: &Module, new: &Module) -> Vec<(Rc<Object>, Rc<Object>)> {
    let mut pairs = Vec::new();
    let named = |module: &Module, object: &Object| {
        module.objects.iter().any(|other| other.name == object.name && other.direction == object.direction)
    };
    for object in &new.objects {
        let same = |before: &&Rc<Object>| before.name == object.name && before.direction == object.direction;
        if let Some(before) = old.objects.iter().find(same) {
            pairs.push((Rc::clone(before), Rc::clone(object)));
        }
    }
    for object in new.objects.iter().filter(|object| !named(old, object)) {
        let left =
            old.objects.iter().filter(|before| before.direction == object.direction && !named(new, before));
        let alike = left
            .filter(|before| share(before, object) >= 0.8)
            .max_by(|a, b| share(a, object).total_cmp(&share(b, object)));
        if let Some(before) = alike {
            pairs.push((Rc::clone(before), Rc::clone(object)));
        }
    }
    pairs
}

// How many of the members are the same.
fn share(old: &Object, new: &Object) -> f64 {
    let common =
        old.fields.iter().filter(|field| new.fields.iter().any(|after| after.wire == field.wire)).count();
    let all = old.fields.len() + new.fields.len() - common;
    if all == 0 { 0.0 } else { common as f64 / all as f64 }
}

/// The members that are the same under another name: the same type and presence, and the same words
/// for people, or nearly the same name at the same place.
pub(super) fn fields<'a>(old: &'a Object, new: &'a Object) -> Vec<(&'a Field, &'a Field)> {
    let gone: Vec<(usize, &Field)> = old
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| !new.fields.iter().any(|after| after.wire == field.wire))
        .collect();
    let came: Vec<(usize, &Field)> = new
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| !old.fields.iter().any(|before| before.wire == field.wire))
        .collect();
    let mut pairs: Vec<(&Field, &Field)> = Vec::new();
    for (at, after) in came {
        let free =
            gone.iter().filter(|(_, before)| !pairs.iter().any(|(taken, _)| taken.wire == before.wire));
        let best = free
            .map(|(was, before)| (likeness(before, after, *was == at), *before))
            .max_by_key(|(score, _)| *score);
        if let Some((score, before)) = best
            && score >= 5
        {
            pairs.push((before, after));
        }
    }
    pairs
}

fn likeness(old: &Field, new: &Field, same_place: bool) -> u32 {
    if describe::json_type(&old.ty) != describe::json_type(&new.ty) {
        return 0;
    }
    let mut score = 1;
    score += 2 * u32::from(describe::signature(&old.ty) == describe::signature(&new.ty));
    score += u32::from((old.required, old.nullable) == (new.required, new.nullable));
    score += 3 * u32::from(!old.doc.description.en.is_empty() && old.doc.description == new.doc.description);
    score += u32::from(!old.doc.label.en.is_empty() && old.doc.label == new.doc.label);
    score += u32::from(same_place);
    let said = |field: &Field| field.evidence.iter().find_map(|evidence| evidence.fingerprint.clone());
    score += 3 * u32::from(said(old).is_some() && said(old) == said(new));
    score += 2 * u32::from(names_alike(&old.wire, &new.wire));
    score
}

// They share a word, or one is the other in the plural.
fn names_alike(one: &str, other: &str) -> bool {
    let words =
        |name: &str| name.split('_').map(|word| word.trim_end_matches('s').to_owned()).collect::<Vec<_>>();
    let (one, other) = (words(one), words(other));
    one.iter().any(|word| word.len() >= 3 && other.contains(word))
}

/// A member of an object in another member, which the first object lacks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Inward<'a> {
    /// The member beside which the other object had its own.
    pub(super) outer: &'a Field,
    /// The member of that member's object.
    pub(super) inner: &'a Field,
}

/// The members of one object that the other has one level further in, in a member that is new there.
pub(super) fn inward<'a>(flat: &'a Object, deep: &'a Object) -> Vec<Inward<'a>> {
    let lacks = |object: &Object, field: &Field| !object.fields.iter().any(|other| other.wire == field.wire);
    let mut found = Vec::new();
    for outer in deep.fields.iter().filter(|field| lacks(flat, field)) {
        let Type::Object(object) = &outer.ty else { continue };
        let same = |inner: &&Field| {
            let mut gone = flat.fields.iter().filter(|field| lacks(deep, field));
            gone.any(|field| field.wire == inner.wire && describe::field(field) == describe::field(inner))
        };
        found.extend(object.fields.iter().filter(same).map(|inner| Inward { outer, inner }));
    }
    found
}

/// A member that went here and came there, with the same name and type, was moved.
pub(super) fn moves(changes: &mut Vec<Change>) {
    let gone = |change: &Change| {
        *change.row == *table::OPTIONAL_FIELD_REMOVED || *change.row == *table::REQUIRED_FIELD_REMOVED
    };
    let came = |change: &Change| {
        *change.row == *table::OPTIONAL_FIELD_ADDED || *change.row == *table::REQUIRED_FIELD_ADDED
    };
    let mut at = 0;
    while at < changes.len() {
        let Some(added) = changes.get(at).filter(|change| came(change)).cloned() else {
            at += 1;
            continue;
        };
        let from = changes.iter().position(|change| {
            gone(change)
                && change.name == added.name
                && change.direction == added.direction
                && change.object == added.object
                && change.pointer != added.pointer
                && change.old == added.new
        });
        if let Some(from) = from {
            let removed = changes.remove(from);
            let at_new = if from < at { at - 1 } else { at };
            if let Some(change) = changes.get_mut(at_new) {
                change.row = table::FIELD_MOVED;
                change.old = Some(removed.pointer);
                change.old_origin = removed.old_origin;
                change.new = Some(change.pointer.clone());
            }
            at = at_new;
        }
        at += 1;
    }
}
