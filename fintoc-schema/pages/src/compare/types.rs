//! The type of a field.

use super::context::{Context, FingerprintChange, kind_word};
use super::difference::{Drift, Fix};
use super::expected::Expected;
use crate::read::fact::{Fact, JsonKind};
use fintoc_diff::{describe, table};
use fintoc_schema::model::{Discriminator, Kind, Type};

pub(super) fn compare_types(
    context: &Context,
    fact: &Fact,
    field: &Expected,
    changed: FingerprintChange,
    out: &mut Drift,
) {
    let Some(ty) = &fact.ty else { return };
    let items = match &field.field.ty {
        Type::Array(array) => ty.items.is_none_or(|kind| fits(kind, &array.items)),
        _ => true,
    };
    if !changed.structure || (fits(ty.kind, &field.field.ty) && items) {
        return;
    }
    let row = match (ty.kind, &field.field.ty) {
        (JsonKind::Number, Type::Scalar(scalar)) if scalar.kind == Kind::Integer => {
            table::INTEGER_BECAME_NUMBER
        }
        (JsonKind::Integer, Type::Scalar(scalar)) if scalar.kind == Kind::Number => {
            table::NUMBER_BECAME_INTEGER
        }
        _ => table::TYPE_CHANGED,
    };
    let said = match ty.items {
        Some(items) => format!("{} of {}", ty.kind.word(), items.word()),
        None => kind_word(ty.kind),
    };
    let facts = (Some(describe::json_type(&field.field.ty)), Some(said));
    out.findings.push(context.finding(row, fact, field, facts, Fix::Decide));
}

/// Whether a type of the specs is what a page calls by this kind.
pub(super) fn fits(kind: JsonKind, ty: &Type) -> bool {
    match (kind, ty) {
        (JsonKind::Any, _) => true,
        (_, Type::Scalar(scalar)) => match scalar.kind {
            Kind::String => kind == JsonKind::String,
            Kind::Integer => kind == JsonKind::Integer,
            Kind::Number => kind == JsonKind::Number,
            Kind::Boolean => kind == JsonKind::Boolean,
        },
        (_, Type::Enum(_)) => kind == JsonKind::String,
        (_, Type::Object(_) | Type::Map(_)) => kind == JsonKind::Object,
        (_, Type::Array(_)) => kind == JsonKind::Array,
        (_, Type::Union(union)) => match union.by {
            Discriminator::Tag(_) => kind == JsonKind::Object,
            Discriminator::Kind => union.variants.iter().any(|variant| fits(kind, &variant.ty)),
        },
    }
}
