//! Two simple types at the same place.

use super::{Spot, Walk, is_free};
use crate::automaton;
use crate::describe;
use crate::table::{self, Row};
use crate::verdict::Relation;
use fintoc_schema::model::{Argument, Kind, Origin, Scalar};
use fintoc_schema::pattern;

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
        self.constant(spot, old, new);
        self.bounds(spot, (&old.0.constraints, old.1), (&new.0.constraints, new.1), new.0.kind);
        let free = new.0.kind == Kind::String && is_free(&spot.name);
        if free && (form(old.0) != form(new.0) || lengths(old.0) != lengths(new.0)) {
            let fact = |scalar: &Scalar| [form(scalar), lengths(scalar)].join(", ");
            self.note(spot, table::ID_FORM_CHANGED, Some((fact(old.0), old.1)), Some((fact(new.0), new.1)));
        } else {
            self.counts(spot, (&old.0.constraints, old.1), (&new.0.constraints, new.1));
            self.form(spot, old, new);
        }
        self.examples(spot, (&old.0.examples, old.1), (&new.0.examples, new.1));
        // A named type's own words, once.
        if self.first(&format!("doc {}", old.0.name), &new.0.name, None) {
            let numeric = matches!(new.0.kind, Kind::Integer | Kind::Number);
            self.doc(spot, (&old.0.doc, &old.0.origin), (&new.0.doc, &new.0.origin), numeric);
        }
        true
    }

    fn constant(&mut self, spot: &Spot, old: (&Scalar, &Origin), new: (&Scalar, &Origin)) {
        let word = |scalar: &Scalar| match describe::find(&scalar.constraints, "const")
            .map(|found| &found.argument)
        {
            Some(Argument::Text(text)) => Some(text.clone()),
            _ => None,
        };
        let (before, after) = (word(old.0), word(new.0));
        let row = match (&before, &after) {
            (None, Some(_)) => table::CONST_ADDED,
            (Some(_), None) => table::CONST_REMOVED,
            (Some(was), Some(is)) if was != is => table::CONST_CHANGED,
            _ => return,
        };
        self.note(spot, row, before.map(|word| (word, old.1)), after.map(|word| (word, new.1)));
    }

    fn form(&mut self, spot: &Spot, old: (&Scalar, &Origin), new: (&Scalar, &Origin)) {
        let documented = |scalar: &Scalar| {
            describe::find(&scalar.constraints, "pattern").is_some_and(|found| !found.technical)
        };
        let row: Option<&'static Row> = match (patterns(old.0), patterns(new.0)) {
            (None, None) => None,
            (before, after) if before == after => None,
            (None, Some(_)) if documented(new.0) => Some(table::FORM_ADDED),
            (Some(_), None) if documented(old.0) => Some(table::FORM_REMOVED),
            (None, Some(_)) | (Some(_), None) => Some(table::TECHNICAL_BOUND_CHANGED),
            (Some(before), Some(after)) => Some(match related(before, after) {
                Relation::Equal => table::FORM_RESPELT,
                _ if !documented(old.0) && !documented(new.0) => table::TECHNICAL_BOUND_CHANGED,
                Relation::Wider => table::FORM_WIDENED,
                Relation::Narrower => table::FORM_NARROWED,
                Relation::Neither => table::FORM_SHIFTED,
                Relation::Unknown => table::FORM_UNPROVED,
            }),
        };
        let row = row.or_else(|| (old.0.format != new.0.format).then_some(table::FORM_RESPELT));
        if let Some(row) = row {
            self.note(spot, row, Some((form(old.0), old.1)), Some((form(new.0), new.1)));
        }
    }
}

fn related(old: &[String], new: &[String]) -> Relation {
    match (pattern::compile(old), pattern::compile(new)) {
        (Ok(old), Ok(new)) => automaton::compare(&old, &new),
        (Err(_), _) | (_, Err(_)) => Relation::Unknown,
    }
}

fn patterns(scalar: &Scalar) -> Option<&[String]> {
    match describe::find(&scalar.constraints, "pattern").map(|found| &found.argument) {
        Some(Argument::Patterns(list)) => Some(list),
        _ => None,
    }
}

fn form(scalar: &Scalar) -> String {
    let pattern = patterns(scalar).map(|list| list.join(" and "));
    let format = scalar.format.as_ref().map(|format| format!("format {format}"));
    let parts: Vec<String> = pattern.into_iter().chain(format).collect();
    if parts.is_empty() { "any text".to_owned() } else { parts.join(", ") }
}

fn lengths(scalar: &Scalar) -> String {
    let all = scalar.constraints.iter().filter(|one| one.keyword.word.ends_with("_length") && !one.technical);
    all.map(describe::constraint).collect::<Vec<_>>().join(", ")
}
