//! Two simple types at the same place.

use super::bounds::Side;
use super::{Spot, Walk, is_free};
use crate::describe;
use crate::table;
use fintoc_schema::model::{Kind, Origin, Scalar};

impl Walk<'_> {
    /// Whether the two have a JSON type in common, so that the rest could be compared.
    pub(super) fn scalar(&mut self, spot: &Spot, old: (&Scalar, &Origin), new: (&Scalar, &Origin)) -> bool {
        let row = match (old.0.kind, new.0.kind) {
            (Kind::Integer, Kind::Number) => Some(table::INTEGER_BECAME_NUMBER),
            (Kind::Number, Kind::Integer) => Some(table::NUMBER_BECAME_INTEGER),
            (before, after) if before == after => None,
            _ => Some(table::TYPE_CHANGED),
        };
        if let Some(row) = row {
            let fact = |scalar: &Scalar| describe::kind(scalar.kind).to_owned();
            self.note(spot, row, Some((fact(old.0), old.1)), Some((fact(new.0), new.1)));
            if *row == *table::TYPE_CHANGED {
                return false;
            }
        }
        let (before, after) = (Side::of_scalar(old.0, old.1), Side::of_scalar(new.0, new.1));
        let (was, is) = (before.free_form(), after.free_form());
        let free = new.0.kind == Kind::String && is_free(&spot.name) && was != is;
        if free {
            self.note(spot, table::ID_FORM_CHANGED, Some((was, old.1)), Some((is, new.1)));
            self.constraints(spot, before.of_free_form(), after.of_free_form());
        } else {
            self.constraints(spot, before, after);
        }
        self.examples(spot, (&old.0.examples, old.1), (&new.0.examples, new.1));
        // A named type's own words, once.
        if self.first(&format!("doc {}", old.0.name), &new.0.name, None) {
            let numeric = matches!(new.0.kind, Kind::Integer | Kind::Number);
            self.doc(spot, (&old.0.doc, &old.0.origin), (&new.0.doc, &new.0.origin), numeric);
        }
        true
    }
}
