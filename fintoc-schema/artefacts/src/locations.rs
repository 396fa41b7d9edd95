//! Lists the locations of the instances of a root, as pointers with `*` for items and for members of maps.

use fintoc_schema::model::{Discriminator, Field, Object, Type};

/// A location in the instances of a root.
#[derive(Debug, Clone)]
pub enum Location<'m> {
    /// An object, which may own rules.
    Object(Owner<'m>),
    /// A value.
    Value(Value<'m>),
}

/// An object and its location.
#[derive(Debug, Clone)]
pub struct Owner<'m> {
    /// `/line_items/*`; empty for the root.
    pub pointer: String,
    /// The object at the pointer.
    pub object: &'m Object,
    /// The member and its value that select this object, if it is a variant of a tagged union.
    pub tag: Option<(&'m str, &'m str)>,
}

/// A value and its location.
#[derive(Debug, Clone)]
pub struct Value<'m> {
    /// `/line_items/*/quantity`.
    pub pointer: String,
    /// Its type; the variants of a union by JSON type are several values at one pointer.
    pub ty: &'m Type,
    /// The field, or `None` for items, for values of maps and for variants.
    pub field: Option<&'m Field>,
}

/// Returns all locations, a whole before its parts, members in the order of the specs.
#[must_use]
pub fn locations(root: &Object) -> Vec<Location<'_>> {
    let mut found = Vec::new();
    object(Owner { pointer: String::new(), object: root, tag: None }, &mut found);
    found
}

fn object<'m>(owner: Owner<'m>, found: &mut Vec<Location<'m>>) {
    let Owner { pointer, object, .. } = owner.clone();
    found.push(Location::Object(owner));
    for field in &object.fields {
        let pointer = format!("{pointer}/{}", escaped(&field.wire));
        value(Value { pointer, ty: &field.ty, field: Some(field) }, found);
    }
}

fn value<'m>(location: Value<'m>, found: &mut Vec<Location<'m>>) {
    let Value { pointer, ty, .. } = location.clone();
    found.push(Location::Value(location));
    let below = |ty| Value { pointer: format!("{pointer}/*"), ty, field: None };
    match ty {
        Type::Scalar(_) | Type::Enum(_) => {}
        Type::Object(item) => object(Owner { pointer, object: item, tag: None }, found),
        Type::Array(array) => value(below(&array.items), found),
        Type::Map(map) => value(below(&map.values), found),
        Type::Union(union) => {
            for variant in &union.variants {
                match (&union.by, &variant.ty) {
                    (Discriminator::Tag(member), Type::Object(item)) => {
                        let tag = Some((member.as_str(), variant.wire.as_str()));
                        object(Owner { pointer: pointer.clone(), object: item, tag }, found);
                    }
                    (Discriminator::Tag(_) | Discriminator::Kind, ty) => {
                        value(Value { pointer: pointer.clone(), ty, field: None }, found);
                    }
                }
            }
        }
    }
}

/// Escapes a name for a JSON Pointer (RFC 6901).
pub(super) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
