//! Names every type of the model as people do: `v1/CreateCheckoutSession`.

use std::rc::Rc;

use crate::model::{Direction, Model, Type};

/// A type, and which way its instances travel.
#[derive(Debug, Clone)]
pub struct Named {
    /// `v1/CreateCheckoutSession`, or `v1/request/Account` where both directions have one.
    pub name: String,
    /// What serves both directions is judged as strictly as what is written.
    pub direction: Direction,
    /// The type.
    pub ty: Type,
}

/// Every type that has a name, in the order of the model.
///
/// ```
/// use fintoc_schema::{model::Model, named::named};
/// let nothing = Model { modules: Vec::new(), messages: Vec::new(), words: Vec::new() };
/// assert!(named(&nothing).is_empty());
/// ```
#[must_use]
pub fn named(model: &Model) -> Vec<Named> {
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
