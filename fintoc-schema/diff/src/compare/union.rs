//! The variants of two unions.

use super::{Spot, Walk};
use crate::table;
use fintoc_schema::model::{Discriminator, Kind, Type, Union, UnionVariant};

impl Walk<'_> {
    pub(super) fn union(&mut self, spot: &Spot, old: &Union, new: &Union) {
        if !self.first(&format!("union {} {}", old.name, spot.object), &new.name, spot.direction) {
            return;
        }
        if old.by != new.by {
            let fact = |union: &Union| match &union.by {
                Discriminator::Tag(tag) => format!("by {tag}"),
                Discriminator::Kind => "by kind".to_owned(),
            };
            let (was, is) = (Some((fact(old), &old.origin)), Some((fact(new), &new.origin)));
            return self.note(spot, table::DISCRIMINATOR_CHANGED, was, is);
        }
        for variant in &new.variants {
            let is = || Some((variant.wire.clone(), &new.origin));
            match like(old, variant) {
                Some(before) => {
                    if before.wire != variant.wire {
                        let was = Some((before.wire.clone(), &old.origin));
                        self.note(spot, table::NAMED_TYPE_CHANGED, was, is());
                    }
                    self.ty(spot, (&before.ty, &old.origin), (&variant.ty, &new.origin));
                }
                None => self.note(spot, table::VARIANT_ADDED, None, is()),
            }
        }
        for variant in old.variants.iter().filter(|variant| like(new, variant).is_none()) {
            self.note(spot, table::VARIANT_REMOVED, Some((variant.wire.clone(), &old.origin)), None);
        }
        self.doc(spot, (&old.doc, &old.origin), (&new.doc, &new.origin), false);
    }
}

/// The variant that takes the place of one of the other side: that of its word or, where JSON kinds
/// decide, that of its kind.
fn like<'u>(union: &'u Union, variant: &UnionVariant) -> Option<&'u UnionVariant> {
    match union.by {
        Discriminator::Tag(_) => union.variants.iter().find(|other| other.wire == variant.wire),
        Discriminator::Kind => union.variants.iter().find(|other| kind(&other.ty) == kind(&variant.ty)),
    }
}

/// The variant of a union by kind that takes what a type takes, as far as the JSON kind goes.
pub(super) fn of_kind<'u>(union: &'u Union, ty: &Type) -> Option<&'u Type> {
    let fits = union.by == Discriminator::Kind && !matches!(ty, Type::Union(_));
    let found = union.variants.iter().find(|variant| kind(&variant.ty) == kind(ty));
    found.filter(|_| fits).map(|variant| &variant.ty)
}

fn kind(ty: &Type) -> &'static str {
    match ty {
        Type::Scalar(scalar) if scalar.kind == Kind::Integer => Kind::Number.word(),
        Type::Scalar(scalar) => scalar.kind.word(),
        Type::Enum(_) => Kind::String.word(),
        Type::Object(_) | Type::Map(_) | Type::Union(_) => "object",
        Type::Array(_) => "array",
    }
}
