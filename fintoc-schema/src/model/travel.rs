//! Which types travel which way.

use std::rc::Rc;

use super::{Direction, Module, Object, Type, Union};

impl Module {
    /// The objects of a direction, parts before wholes.
    pub fn objects_of(&self, direction: Direction) -> impl Iterator<Item = &Rc<Object>> {
        self.objects.iter().filter(move |object| object.direction == direction)
    }

    /// The unions of a direction. One that has no direction of its own, since all its variants are scalars,
    /// belongs to each in which an object uses it.
    pub fn unions_of(&self, direction: Direction) -> impl Iterator<Item = &Rc<Union>> {
        self.unions.iter().filter(move |union| match union.direction {
            Some(own) => own == direction,
            None => self
                .objects_of(direction)
                .flat_map(|object| &object.fields)
                .any(|field| mentions(&field.ty, &union.name)),
        })
    }
}

fn mentions(ty: &Type, union: &str) -> bool {
    match ty {
        Type::Union(found) => {
            found.name == union || found.variants.iter().any(|variant| mentions(&variant.ty, union))
        }
        Type::Array(array) => mentions(&array.items, union),
        Type::Map(map) => mentions(&map.values, union),
        Type::Scalar(_) | Type::Enum(_) | Type::Object(_) => false,
    }
}
