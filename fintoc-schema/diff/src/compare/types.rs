//! Two types at the same place.

use super::bounds::Side;
use super::{Spot, Walk, names, union, words};
use crate::describe;
use crate::table::{self, Row};
use fintoc_schema::model::{Kind, Origin, Type};

/// A type and the origin that reports name.
type At<'a> = (&'a Type, &'a Origin);

impl Walk<'_> {
    pub(super) fn ty(&mut self, spot: &Spot, old: At, new: At) {
        match (old.0, new.0) {
            (Type::Scalar(before), Type::Scalar(after)) => {
                if !self.scalar(spot, (before, old.1), (after, new.1)) {
                    return;
                }
            }
            (Type::Enum(before), Type::Enum(after)) => self.words(spot, before, after),
            (Type::Scalar(before), Type::Enum(after)) if before.kind == Kind::String => {
                let words = Some((words::listed(after), &after.origin));
                self.note(spot, table::STRING_BECAME_ENUM, Some(("text".into(), old.1)), words);
                return;
            }
            (Type::Enum(before), Type::Scalar(after)) if after.kind == Kind::String => {
                let words = Some((words::listed(before), &before.origin));
                self.note(spot, table::ENUM_BECAME_STRING, words, Some(("text".into(), new.1)));
                return;
            }
            (Type::Object(before), Type::Object(after)) => {
                // The object itself says that its name changed.
                self.object(spot, before, after);
                return;
            }
            (Type::Union(before), Type::Union(after)) => self.union(spot, before, after),
            (Type::Array(before), Type::Array(after)) => {
                self.constraints(
                    spot,
                    Side::of_parts(&before.constraints, old.1),
                    Side::of_parts(&after.constraints, new.1),
                );
                self.ty(&spot.each(), (&before.items, old.1), (&after.items, new.1));
            }
            (Type::Map(before), Type::Map(after)) => {
                self.constraints(
                    spot,
                    Side::of_parts(&before.constraints, old.1),
                    Side::of_parts(&after.constraints, new.1),
                );
                let names = Spot { of_names: true, ..spot.each() };
                self.scalar(&names, (&before.keys, old.1), (&after.keys, new.1));
                self.ty(&spot.each(), (&before.values, old.1), (&after.values, new.1));
            }
            (_, Type::Union(after)) if let Some(same) = union::of_kind(after, old.0) => {
                self.other_type(spot, table::KIND_ADDED, old, new);
                return self.ty(spot, old, (same, new.1));
            }
            (Type::Union(before), _) if let Some(same) = union::of_kind(before, new.0) => {
                self.other_type(spot, table::KIND_REMOVED, old, new);
                return self.ty(spot, (same, old.1), new);
            }
            _ => return self.other_type(spot, table::TYPE_CHANGED, old, new),
        }
        self.name(spot, old, new);
    }

    fn other_type(&mut self, spot: &Spot, row: &'static Row, old: At, new: At) {
        let fact = |side: At| describe::json_type(side.0);
        self.note(spot, row, Some((fact(old), old.1)), Some((fact(new), new.1)));
    }

    // The anonymous scalar of a field is named after the field, so it is reported with the field.
    fn name(&mut self, spot: &Spot, old: At, new: At) {
        let (Some(before), Some(after)) = (names::of(old.0), names::of(new.0)) else { return };
        let own = |side: At| matches!(side.0, Type::Scalar(scalar) if scalar.origin == *side.1);
        if before == after || own(old) && own(new) {
            return;
        }
        if self.first(&format!("name {before}"), after, spot.direction) {
            let (was, is) = (Some((before.to_owned(), old.1)), Some((after.to_owned(), new.1)));
            self.note(spot, table::NAMED_TYPE_CHANGED, was, is);
        }
    }
}
