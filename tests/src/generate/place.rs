//! Finds the sensitive places of a type, and puts values there, with everything on the way to them.

use fintoc_schema::model::{Discriminator, Type};

use super::Texts;
use super::tree::Json;

/// A step from a value to one inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inside {
    /// A member of an object.
    Member(String),
    /// An item of an array.
    Item,
    /// A value of a map.
    Entry,
    /// The same value, as a variant of a union.
    Variant(usize),
}

/// A value that must never be shown.
#[derive(Debug, Clone)]
pub struct Secret {
    /// The way to it.
    pub place: Vec<Inside>,
    /// What it should be.
    pub ty: Type,
}

/// Every place below a type that the specs mark as sensitive, and every one inside those.
#[must_use]
pub fn secrets(ty: &Type) -> Vec<Secret> {
    let mut found = Vec::new();
    search(ty, false, &mut Vec::new(), &mut found);
    found
}

fn search(ty: &Type, marked: bool, place: &mut Vec<Inside>, found: &mut Vec<Secret>) {
    let marked = marked || matches!(ty, Type::Scalar(scalar) if scalar.sensitive.is_some());
    if marked {
        found.push(Secret { place: place.clone(), ty: ty.clone() });
    }
    let mut below = |step, ty, marked| {
        place.push(step);
        search(ty, marked, place, found);
        place.pop();
    };
    match ty {
        Type::Scalar(_) | Type::Enum(_) => {}
        Type::Object(object) => {
            for field in &object.fields {
                let step = Inside::Member(field.wire.clone());
                below(step, &field.ty, marked || field.sensitive.is_some());
            }
        }
        Type::Array(array) => below(Inside::Item, &array.items, marked),
        Type::Map(map) => below(Inside::Entry, &map.values, marked),
        Type::Union(union) => {
            for (index, variant) in union.variants.iter().enumerate() {
                below(Inside::Variant(index), &variant.ty, marked);
            }
        }
    }
}

impl Texts {
    /// An instance, possibly with errors.
    pub fn next_instance(&mut self) -> Json {
        self.instance()
    }

    /// A good value of a type.
    pub fn good(&mut self, ty: &Type) -> Json {
        Json::spelled(&self.maker.value(ty), &mut self.random)
    }

    /// The text of an instance.
    pub fn spell(&mut self, instance: &Json) -> String {
        instance.to_text(&mut self.random)
    }

    /// Puts a value at a place, and makes whatever the way there needs.
    pub fn put(&mut self, instance: &mut Json, place: &[Inside], value: &Json) {
        let ty = self.ty.clone();
        self.put_below(&ty, instance, place, value);
    }

    fn put_below(&mut self, ty: &Type, here: &mut Json, place: &[Inside], value: &Json) {
        let Some((step, rest)) = place.split_first() else {
            *here = value.clone();
            return;
        };
        match (ty, step) {
            (Type::Object(object), Inside::Member(name)) => {
                let field = object.fields.iter().find(|field| field.wire == *name).expect("a field");
                let member = self.member(ty, here, name, &field.ty);
                self.put_below(&field.ty, member, rest, value);
            }
            (Type::Map(map), Inside::Entry) => {
                let entry = self.member(ty, here, "key", &map.values);
                self.put_below(&map.values, entry, rest, value);
            }
            (Type::Array(array), Inside::Item) => {
                if !matches!(here, Json::Array(items) if !items.is_empty()) {
                    *here = Json::Array(vec![self.good(&array.items)]);
                }
                if let Json::Array(items) = here {
                    items.iter_mut().take(1).for_each(|item| self.put_below(&array.items, item, rest, value));
                }
            }
            (Type::Union(union), Inside::Variant(index)) => {
                let variant = union.variants.get(*index).expect("a variant");
                *here = self.good(&variant.ty);
                self.put_below(&variant.ty, here, rest, value);
                if let (Discriminator::Tag(tag), Json::Object(members)) = (&union.by, here) {
                    members.insert(0, (tag.clone(), Json::Text(variant.wire.clone())));
                }
            }
            (_, step) => panic!("no {step:?} here"),
        }
    }

    /// The member of an object, which both are made where they are not there.
    fn member<'j>(&mut self, ty: &Type, here: &'j mut Json, name: &str, inside: &Type) -> &'j mut Json {
        if !matches!(here, Json::Object(_)) {
            *here = self.good(ty);
        }
        let Json::Object(members) = here else { panic!("an object is made as one") };
        let at = members.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
            members.push((name.to_owned(), self.good(inside)));
            members.len() - 1
        });
        &mut members.get_mut(at).expect("the member that was found").1
    }
}
