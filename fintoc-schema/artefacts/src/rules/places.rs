//! Finds every place below a root, as a pointer with `*` for what is chosen by the sender.

use fintoc_schema::model::{Discriminator, Field, Object, Type};

/// A place in the instances of a root.
#[derive(Debug, Clone)]
pub enum Place<'m> {
    /// An object, which may bear rules.
    Object(Bearer<'m>),
    /// A value.
    Value(Value<'m>),
}

/// An object and where it stands.
#[derive(Debug, Clone)]
pub struct Bearer<'m> {
    /// `/line_items/*`; empty for the root.
    pub pointer: String,
    /// What stands there.
    pub object: &'m Object,
    /// The member and the word that say that it is this object, where a union by tag stands there.
    pub tag: Option<(&'m str, &'m str)>,
}

/// A value and where it stands.
#[derive(Debug, Clone)]
pub struct Value<'m> {
    /// `/line_items/*/quantity`.
    pub pointer: String,
    /// What it is; the variants of a union by kind are several values of one place.
    pub ty: &'m Type,
    /// Which member it is; `None` for items, for the values of maps and for variants.
    pub field: Option<&'m Field>,
}

/// All places, a whole before its parts, members in the order of the specs.
#[must_use]
pub fn places(root: &Object) -> Vec<Place<'_>> {
    let mut found = Vec::new();
    object(Bearer { pointer: String::new(), object: root, tag: None }, &mut found);
    found
}

fn object<'m>(bearer: Bearer<'m>, found: &mut Vec<Place<'m>>) {
    let Bearer { pointer, object, .. } = bearer.clone();
    found.push(Place::Object(bearer));
    for field in &object.fields {
        let pointer = format!("{pointer}/{}", escaped(&field.wire));
        value(Value { pointer, ty: &field.ty, field: Some(field) }, found);
    }
}

fn value<'m>(place: Value<'m>, found: &mut Vec<Place<'m>>) {
    let Value { pointer, ty, .. } = place.clone();
    found.push(Place::Value(place));
    let below = |ty| Value { pointer: format!("{pointer}/*"), ty, field: None };
    match ty {
        Type::Scalar(_) | Type::Enum(_) => {}
        Type::Object(item) => object(Bearer { pointer, object: item, tag: None }, found),
        Type::Array(array) => value(below(&array.items), found),
        Type::Map(map) => value(below(&map.values), found),
        Type::Union(union) => {
            for variant in &union.variants {
                match (&union.by, &variant.ty) {
                    (Discriminator::Tag(member), Type::Object(item)) => {
                        let tag = Some((member.as_str(), variant.wire.as_str()));
                        object(Bearer { pointer: pointer.clone(), object: item, tag }, found);
                    }
                    (Discriminator::Tag(_) | Discriminator::Kind, ty) => {
                        value(Value { pointer: pointer.clone(), ty, field: None }, found);
                    }
                }
            }
        }
    }
}

/// A name as RFC 6901 wants it.
pub(super) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
