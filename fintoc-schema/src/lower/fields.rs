//! Turns the fields of an object into model fields.

use std::rc::Rc;

use super::scalars::{Anonymous, counted, kind};
use super::{Lowering, facts};
use crate::constraint::Measure;
use crate::model::{self, Array, Certainty, Direction, Map, Side, Type};
use crate::name;
use crate::spec;

impl Lowering<'_> {
    pub(super) fn field(
        &mut self,
        object: &spec::Object,
        field: &spec::Field,
        direction: Direction,
    ) -> Option<model::Field> {
        let ty = self.field_type(object, field, direction)?;
        let evidence = self.evidence(&field.facts);
        let documented = evidence.iter().any(|evidence| evidence.certainty == Certainty::Documented);
        let required = field.is_required();
        let current = field.lifecycle.removed.is_none();
        Some(model::Field {
            wire: field.wire.value.clone(),
            name: name::field(&field.wire.value),
            required,
            expected: direction == Direction::Response && !required && documented && current,
            nullable: field.nullable.as_ref().is_some_and(|nullable| nullable.value),
            default: default(field),
            examples: field.examples.iter().map(spec::Value::literal).collect(),
            sensitive: facts::sensitivity(field.sensitive.as_ref()).or_else(|| sensitivity(&ty)),
            ty,
            lifecycle: facts::lifecycle(&field.lifecycle),
            doc: facts::doc(&field.facts),
            evidence,
            contradictions: self.contradictions(&field.facts),
            origin: facts::origin(&field.wire.place),
        })
    }

    fn field_type(
        &mut self,
        object: &spec::Object,
        field: &spec::Field,
        direction: Direction,
    ) -> Option<Type> {
        let shape = &field.shape;
        let owner = name::anonymous(&object.name.value, &field.wire.value);
        match &*shape.word.as_ref()?.value {
            "array" => {
                let items = self.part(shape.items.as_ref()?, format!("{owner}Item"), field, direction)?;
                Some(Type::Array(Rc::new(Array { items, constraints: counted(shape, Measure::Items) })))
            }
            "map" => {
                let keys = self.part(shape.keys.as_ref()?, format!("{owner}Key"), field, direction)?;
                let values = self.part(shape.values.as_ref()?, format!("{owner}Value"), field, direction)?;
                let Type::Scalar(keys) = keys else { return None };
                Some(Type::Map(Rc::new(Map { keys, values, constraints: counted(shape, Measure::Members) })))
            }
            word => match kind(word) {
                Some(kind) => {
                    let it =
                        Anonymous { shape: Some(shape), examples: &field.examples, ..within(owner, field) };
                    Some(Type::Scalar(self.anonymous(it, kind)))
                }
                None => self.named(word, Some(direction)),
            },
        }
    }

    /// What an array or a map holds: a name or a simple word.
    fn part(&mut self, word: &spec::Text, name: String, field: &spec::Field, way: Direction) -> Option<Type> {
        match kind(&word.value) {
            Some(kind) => Some(Type::Scalar(self.anonymous(within(name, field), kind))),
            None => self.named(&word.value, Some(way)),
        }
    }
}

fn within(name: String, field: &spec::Field) -> Anonymous<'_> {
    Anonymous {
        name,
        facts: &field.facts,
        sensitive: field.sensitive.as_ref(),
        place: &field.wire.place,
        shape: None,
        examples: &[],
    }
}

fn default(field: &spec::Field) -> Option<model::DefaultValue> {
    let applied_by = match &*field.default_applied_by.as_ref()?.value {
        "client" => Side::Client,
        _ => Side::Server,
    };
    Some(model::DefaultValue { value: field.default.as_ref()?.literal(), applied_by })
}

/// What is sensitive inside makes the whole sensitive, but objects show their other fields.
fn sensitivity(ty: &Type) -> Option<model::Sensitivity> {
    match ty {
        Type::Scalar(scalar) => scalar.sensitive,
        Type::Array(array) => sensitivity(&array.items),
        Type::Map(map) => sensitivity(&map.values),
        Type::Union(union) => union.variants.iter().find_map(|variant| sensitivity(&variant.ty)),
        Type::Enum(_) | Type::Object(_) => None,
    }
}
