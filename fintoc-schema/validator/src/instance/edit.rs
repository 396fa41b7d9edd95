//! Finds and replaces values at the paths of an instance.

use fintoc_schema::json_schema::json::Json;
use fintoc_schema::model::{Object, Step, Type};
pub(super) use fintoc_schema::walk::type_at;

/// Returns the content of a string.
pub(super) fn text(value: &Json) -> Option<&str> {
    if let Json::Text(text) = value { Some(text) } else { None }
}

/// Returns the values at a path.
pub(super) fn at<'v>(value: &'v Json, path: &[Step]) -> Vec<&'v Json> {
    match (path.split_first(), value) {
        (None, value) => vec![value],
        (Some((Step::Each, rest)), Json::Array(items)) => {
            items.iter().flat_map(|item| at(item, rest)).collect()
        }
        (Some((Step::Member(step), rest)), Json::Object(members)) => {
            let found = members.iter().find(|(name, _)| *name == step.wire);
            found.map(|(_, value)| at(value, rest)).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// Replaces each value at a path.
pub(super) fn each(value: &Json, path: &[Step], change: &dyn Fn(&Json) -> Json) -> Json {
    match (path.split_first(), value) {
        (None, value) => change(value),
        (Some((Step::Each, rest)), Json::Array(items)) => {
            Json::Array(items.iter().map(|item| each(item, rest, change)).collect())
        }
        (Some((Step::Member(step), rest)), Json::Object(members)) => {
            let change = |(name, value): &(String, Json)| {
                let value = if *name == step.wire { each(value, rest, change) } else { value.clone() };
                (name.clone(), value)
            };
            Json::Object(members.iter().map(change).collect())
        }
        _ => value.clone(),
    }
}

/// Replaces the first value at a path that the change accepts; `None` if there is none.
pub(super) fn first(value: &Json, path: &[Step], change: &dyn Fn(&Json) -> Option<Json>) -> Option<Json> {
    match (path.split_first(), value) {
        (None, value) => change(value),
        (Some((Step::Each, rest)), Json::Array(items)) => {
            let changed = |index: usize| Some((index, first(items.get(index)?, rest, change)?));
            let (index, item) = (0..items.len()).find_map(changed)?;
            Some(with_item(items, index, item))
        }
        (Some((Step::Member(step), rest)), Json::Object(members)) => {
            let index = members.iter().position(|(name, _)| *name == step.wire)?;
            let (_, found) = members.get(index)?;
            Some(with_member(members, index, first(found, rest, change)?))
        }
        _ => None,
    }
}

/// Returns an array with another item at an index.
pub(super) fn with_item(items: &[Json], index: usize, item: Json) -> Json {
    let mut items = items.to_vec();
    items.iter_mut().skip(index).take(1).for_each(|place| *place = item.clone());
    Json::Array(items)
}

/// Returns an object with another value of the member at an index.
pub(super) fn with_member(members: &[(String, Json)], index: usize, value: Json) -> Json {
    let mut members = members.to_vec();
    members.iter_mut().skip(index).take(1).for_each(|(_, place)| *place = value.clone());
    Json::Object(members)
}

/// Puts a value at a location, whose last step may be a new member; `None` if nothing leads there.
pub(super) fn put(value: &Json, steps: &[&str], new: &Json) -> Option<Json> {
    let Some((step, rest)) = steps.split_first() else { return Some(new.clone()) };
    match value {
        Json::Array(items) => Some(with_item(items, 0, put(items.first()?, rest, new)?)),
        Json::Object(members) => match position(members, step) {
            Some(index) => {
                let (_, found) = members.get(index)?;
                Some(with_member(members, index, put(found, rest, new)?))
            }
            None if rest.is_empty() => {
                let added = ((*step).to_owned(), new.clone());
                Some(Json::Object(members.iter().cloned().chain([added]).collect()))
            }
            None => None,
        },
        Json::Null | Json::Boolean(_) | Json::Integer(_) | Json::Decimal(_) | Json::Text(_) => None,
    }
}

/// Removes the value at a location; `None` if there is none.
pub(super) fn remove(value: &Json, steps: &[&str]) -> Option<Json> {
    let (step, rest) = steps.split_first()?;
    match value {
        Json::Array(items) if rest.is_empty() => Some(Json::Array(items.get(1..)?.to_vec())),
        Json::Array(items) => Some(with_item(items, 0, remove(items.first()?, rest)?)),
        Json::Object(members) => {
            let index = position(members, step)?;
            if rest.is_empty() {
                let mut members = members.clone();
                members.remove(index);
                return Some(Json::Object(members));
            }
            let (_, found) = members.get(index)?;
            Some(with_member(members, index, remove(found, rest)?))
        }
        Json::Null | Json::Boolean(_) | Json::Integer(_) | Json::Decimal(_) | Json::Text(_) => None,
    }
}

/// The index of a member; `*` is the first one.
fn position(members: &[(String, Json)], step: &str) -> Option<usize> {
    let named = members.iter().position(|(name, _)| name == step);
    named.or((step == "*" && !members.is_empty()).then_some(0))
}

/// Returns an object without a member.
pub(super) fn without(members: &[(String, Json)], name: &str) -> Json {
    Json::Object(members.iter().filter(|(known, _)| known != name).cloned().collect())
}

/// Returns the type at a location below an object; the steps are member names and `*`.
#[must_use]
pub fn type_below(object: &Object, steps: &[&str]) -> Option<Type> {
    let (first, rest) = steps.split_first()?;
    let mut found = object.fields.iter().find(|field| field.wire == *first)?.ty.clone();
    for step in rest {
        found = match &found {
            Type::Object(object) => type_below(object, &[step])?,
            Type::Array(array) if *step == "*" => array.items.clone(),
            Type::Map(map) if *step == "*" => map.values.clone(),
            Type::Union(union) => union.variants.iter().find_map(|variant| match &variant.ty {
                Type::Object(object) => type_below(object, &[step]),
                Type::Scalar(_) | Type::Enum(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => None,
            })?,
            Type::Scalar(_) | Type::Enum(_) | Type::Array(_) | Type::Map(_) => return None,
        };
    }
    Some(found)
}
