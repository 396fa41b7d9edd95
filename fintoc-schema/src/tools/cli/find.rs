//! Finds a type of the model by the name that people give it: `v1/CreateCheckoutSession`.

use std::rc::Rc;

use super::Failure;
use crate::diagnostic::{listed, nearest, quoted};
use crate::model::{Direction, Model, Type};

/// A type, and which way its instances travel.
pub(super) struct Named {
    /// `v1/CreateCheckoutSession`, or `v1/request/Account` where both directions have one.
    pub(super) name: String,
    pub(super) direction: Direction,
    pub(super) ty: Type,
}

/// Every type that has a name, in the order of the model.
pub(super) fn all(model: &Model) -> Vec<Named> {
    let mut all = Vec::new();
    for module in &model.modules {
        let mut types: Vec<(&str, Option<Direction>, Type)> = Vec::new();
        types.extend(
            module.objects.iter().map(|it| (&*it.name, Some(it.direction), Type::Object(Rc::clone(it)))),
        );
        types.extend(module.unions.iter().map(|it| (&*it.name, it.direction, Type::Union(Rc::clone(it)))));
        types.extend(module.enums.iter().map(|it| (&*it.name, None, Type::Enum(Rc::clone(it)))));
        types.extend(module.scalars.iter().map(|it| (&*it.name, None, Type::Scalar(Rc::clone(it)))));
        for (name, direction, ty) in &types {
            let twice = types.iter().filter(|(other, _, _)| other == name).count() > 1;
            // What serves both directions is judged as strictly as what is written.
            let judged = direction.unwrap_or(Direction::Request);
            let name = match direction {
                Some(direction) if twice => format!("{}/{direction}/{name}", module.name),
                _ => format!("{}/{name}", module.name),
            };
            all.push(Named { name, direction: judged, ty: ty.clone() });
        }
    }
    all
}

/// The type of a name.
pub(super) fn one(model: &Model, name: &str) -> Result<Named, Failure> {
    let all = all(model);
    let names: Vec<String> = all.iter().map(|named| named.name.clone()).collect();
    let found = all.into_iter().find(|named| named.name == name);
    found.ok_or_else(|| unknown("type", name, names.iter().map(String::as_str)))
}

/// Says that a name means nothing, and which ones may have been meant.
pub(super) fn unknown<'n>(what: &str, name: &str, known: impl Iterator<Item = &'n str> + Clone) -> Failure {
    let last = |name: &'n str| name.rsplit_once('/').map_or(name, |(_, last)| last);
    // Somebody who writes only the last part, or another module, means that part.
    let part = name.rsplit_once('/').map_or(name, |(_, part)| part);
    let same: Vec<_> = known.clone().filter(|known| last(known) == part).collect();
    let help = match nearest(name, known.clone()) {
        _ if !same.is_empty() => format!("; there is {}", listed(same)),
        Some(near) => format!("; did you mean {}?", quoted(near)),
        None => match nearest(part, known.clone().map(last)) {
            Some(near) => {
                let near = known.filter(|known| last(known) == near);
                format!("; did you mean {}?", listed(near))
            }
            None => String::new(),
        },
    };
    Failure::told(format!("{} is no {what}{help}", quoted(name)))
}
