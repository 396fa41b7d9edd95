//! The members of two objects.

use super::renames::Inward;
use super::{Spot, Walk, renames};
use crate::change::{Change, Wording};
use crate::describe;
use crate::table;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::{DefaultValue, Evidence, Field, Lifecycle, Object, Origin, Side};

impl Walk<'_> {
    pub(super) fn fields(&mut self, spot: &Spot, old: &Object, new: &Object) {
        let renamed = renames::fields(old, new);
        let (inward, outward) = (renames::inward(old, new), renames::inward(new, old));
        let moved = |list: &[Inward], field: &Field| list.iter().any(|one| one.inner.wire == field.wire);
        for field in &new.fields {
            let place = spot.below(&field.wire);
            if let Some(before) = old.fields.iter().find(|before| before.wire == field.wire) {
                self.field(&place, before, field);
            } else if let Some((before, _)) = renamed.iter().find(|(_, after)| after.wire == field.wire) {
                let fact = |field: &Field| field.wire.clone();
                let (was, is) = (Some((fact(before), &before.origin)), Some((fact(field), &field.origin)));
                self.note(&place, table::FIELD_RENAMED, was, is);
                self.field(&place, before, field);
            } else if !moved(&outward, field) {
                let row =
                    if field.required { table::REQUIRED_FIELD_ADDED } else { table::OPTIONAL_FIELD_ADDED };
                self.note(&place, row, None, Some((describe::field(field), &field.origin)));
            }
        }
        for Inward { outer, inner } in &inward {
            let place = spot.below(&outer.wire).below(&inner.wire);
            let was = Some((spot.below(&inner.wire).pointer, &old.origin));
            self.note(&place, table::FIELD_MOVED, was, Some((place.pointer.clone(), &inner.origin)));
        }
        for Inward { outer, inner } in &outward {
            let place = spot.below(&inner.wire);
            let was = Some((spot.below(&outer.wire).below(&inner.wire).pointer, &inner.origin));
            self.note(&place, table::FIELD_MOVED, was, Some((place.pointer.clone(), &new.origin)));
        }
        for field in &old.fields {
            let gone = !new.fields.iter().any(|after| after.wire == field.wire)
                && !renamed.iter().any(|(before, _)| before.wire == field.wire)
                && !moved(&inward, field);
            if gone {
                let row = if field.required {
                    table::REQUIRED_FIELD_REMOVED
                } else {
                    table::OPTIONAL_FIELD_REMOVED
                };
                self.note(&spot.below(&field.wire), row, Some((describe::field(field), &field.origin)), None);
            }
        }
        self.order(spot, old, new);
    }

    fn order(&mut self, spot: &Spot, old: &Object, new: &Object) {
        let common = |from: &Object, other: &Object| -> Vec<String> {
            let known = |field: &&Field| other.fields.iter().any(|after| after.wire == field.wire);
            from.fields.iter().filter(known).map(|field| field.wire.clone()).collect()
        };
        if common(old, new) != common(new, old) {
            self.note(spot, table::ORDER_CHANGED, None, Some((common(new, old).join(", "), &new.origin)));
        }
    }

    fn field(&mut self, spot: &Spot, old: &Field, new: &Field) {
        self.presence(spot, old, new);
        self.lifecycle(spot, (old, new), &old.lifecycle, &new.lifecycle);
        self.default(spot, old, new);
        self.examples(spot, (&old.examples, &old.origin), (&new.examples, &new.origin));
        if old.sensitive != new.sensitive {
            let fact = |field: &Field| describe::sensitivity(field.sensitive).to_owned();
            self.note(
                spot,
                table::SENSITIVITY_CHANGED,
                Some((fact(old), &old.origin)),
                Some((fact(new), &new.origin)),
            );
        }
        let numeric = describe::is_numeric(&new.ty);
        self.doc(spot, (&old.doc, &old.origin), (&new.doc, &new.origin), numeric);
        self.said(spot, (&old.evidence, &old.origin), (&new.evidence, &new.origin));
        self.ty(spot, (&old.ty, &old.origin), (&new.ty, &new.origin));
    }

    fn presence(&mut self, spot: &Spot, old: &Field, new: &Field) {
        let fact = |field: &Field| describe::presence(field.required, field.nullable).to_owned();
        let row = match ((old.required, old.nullable), (new.required, new.nullable)) {
            ((true, true), (false, false)) => Some(table::NULL_BECAME_ABSENT),
            ((false, false), (true, true)) => Some(table::ABSENT_BECAME_NULL),
            _ => None,
        };
        let mut rows = Vec::from_iter(row);
        if rows.is_empty() {
            match (old.required, new.required) {
                (false, true) => rows.push(table::BECAME_REQUIRED),
                (true, false) => rows.push(table::BECAME_OPTIONAL),
                _ => {}
            }
            match (old.nullable, new.nullable) {
                (false, true) => rows.push(table::BECAME_NULLABLE),
                (true, false) => rows.push(table::BECAME_NOT_NULLABLE),
                _ => {}
            }
        }
        for row in rows {
            self.note(spot, row, Some((fact(old), &old.origin)), Some((fact(new), &new.origin)));
        }
    }

    fn lifecycle(&mut self, spot: &Spot, fields: (&Field, &Field), old: &Lifecycle, new: &Lifecycle) {
        let (before, after) = fields;
        if old.removed.is_none() && new.removed.is_some() {
            let row =
                if before.required { table::REQUIRED_FIELD_RETIRED } else { table::OPTIONAL_FIELD_RETIRED };
            let fact = Some((describe::field(before), &before.origin));
            self.note(
                spot,
                row,
                fact,
                Some((format!("removed {}", date(new.removed.as_deref())), &after.origin)),
            );
        }
        if old.removed.is_some() && new.removed.is_none() {
            let row = if after.required { table::REQUIRED_FIELD_ADDED } else { table::OPTIONAL_FIELD_ADDED };
            self.note(spot, row, None, Some((describe::field(after), &after.origin)));
        }
        self.deprecation(spot, (old, &before.origin), (new, &after.origin));
    }

    /// Deprecation of a field or a word.
    pub(super) fn deprecation(
        &mut self,
        spot: &Spot,
        old: (&Lifecycle, &Origin),
        new: (&Lifecycle, &Origin),
    ) {
        let fact = |lifecycle: &Lifecycle| {
            let instead =
                lifecycle.replacement.as_ref().map(|name| format!(", use {name}")).unwrap_or_default();
            format!("deprecated {}{instead}", date(lifecycle.deprecated.as_deref()))
        };
        match (&old.0.deprecated, &new.0.deprecated) {
            (None, Some(_)) => self.note(spot, table::DEPRECATED, None, Some((fact(new.0), new.1))),
            (Some(_), None) => self.note(spot, table::NO_LONGER_DEPRECATED, Some((fact(old.0), old.1)), None),
            _ => {}
        }
    }

    fn default(&mut self, spot: &Spot, old: &Field, new: &Field) {
        if old.default == new.default {
            return;
        }
        let fact = |default: &DefaultValue| {
            let side = match default.applied_by {
                Side::Server => "the server",
                Side::Client => "the client",
            };
            format!("{}, by {side}", compact(&default.value))
        };
        let before = old.default.as_ref().map(|default| (fact(default), &old.origin));
        let after = new.default.as_ref().map(|default| (fact(default), &new.origin));
        self.note(spot, table::DEFAULT_CHANGED, before, after);
    }

    /// What pages said, as far as both sides keep a fingerprint of it.
    fn said(&mut self, spot: &Spot, old: (&[Evidence], &Origin), new: (&[Evidence], &Origin)) {
        for evidence in new.0 {
            let Some(page) = &evidence.page else { continue };
            let same = |before: &&Evidence| before.page.as_ref().is_some_and(|known| known.id == page.id);
            let before = old.0.iter().filter(same).find(|before| before.fingerprint.is_some());
            let Some(before) = before.filter(|before| {
                evidence.fingerprint.is_some() && before.fingerprint != evidence.fingerprint
            }) else {
                continue;
            };
            let flagged = before.flagged != evidence.flagged;
            let row = if flagged { table::WORDING_FLAGGED } else { table::WORDING_CHANGED };
            let fact = |evidence: &Evidence| format!("{}: {}", page.id, evidence.flagged.join(", "));
            let change = spot.change(row);
            self.push(Change {
                old: Some(fact(before)),
                new: Some(fact(evidence)),
                old_origin: Some(old.1.clone()),
                new_origin: Some(new.1.clone()),
                old_wording: wording(before),
                new_wording: wording(evidence),
                ..change
            });
        }
    }
}

fn wording(evidence: &Evidence) -> Option<Wording> {
    let fingerprint = evidence.fingerprint.clone()?;
    Some(Wording { fingerprint, flagged: evidence.flagged.clone(), place: None, quote: None })
}

fn date(text: Option<&str>) -> &str {
    text.unwrap_or("unknown")
}
