//! What the constraints of two types assert: constants, limits, patterns, different items.

use std::cmp::Ordering;

use super::{Spot, Walk};
use crate::automaton;
use crate::describe;
use crate::table::{self, Row};
use crate::verdict::Relation;
use fintoc_schema::assertion::{Asserted, Assertion};
use fintoc_schema::constraint::{End, Keyword, Limit, Measure, Role};
use fintoc_schema::model::{Constraint, Kind, Origin, Scalar};
use fintoc_schema::pattern;

/// The constraints of a type, on one side of the comparison.
#[derive(Debug, Clone, Copy)]
pub(super) struct Side<'a> {
    constraints: &'a [Constraint],
    format: Option<&'a str>,
    /// No value lies between two neighbouring integers.
    whole: bool,
    /// The form of the string is declared free: lengths and patterns are compared elsewhere.
    free: bool,
    origin: &'a Origin,
}

impl<'a> Side<'a> {
    pub(super) fn of_scalar(scalar: &'a Scalar, origin: &'a Origin) -> Self {
        let whole = match scalar.kind {
            Kind::Integer => true,
            Kind::String | Kind::Number | Kind::Boolean => false,
        };
        Self { format: scalar.format.as_deref(), whole, ..Self::of_parts(&scalar.constraints, origin) }
    }

    /// Of an array or a map.
    pub(super) fn of_parts(constraints: &'a [Constraint], origin: &'a Origin) -> Self {
        Self { constraints, format: None, whole: false, free: false, origin }
    }

    /// The same, but for the lengths and patterns, which are compared elsewhere.
    pub(super) fn of_free_form(self) -> Self {
        Self { free: true, ..self }
    }

    fn fact(self, text: impl Into<String>) -> Option<(String, &'a Origin)> {
        Some((text.into(), self.origin))
    }

    fn constant(self) -> Option<&'a str> {
        Asserted::by(self.constraints).constant
    }

    fn patterns(self) -> Option<&'a [String]> {
        self.constraints.iter().find_map(|constraint| constraint.assertion.patterns())
    }

    fn multiple_of(self) -> Option<&'a Constraint> {
        self.constraints.iter().find(|constraint| constraint.assertion.factor().is_some())
    }

    /// Whether a pattern comes from a page rather than only from a schema.
    fn documents_patterns(self) -> bool {
        self.constraints
            .iter()
            .any(|constraint| constraint.assertion.patterns().is_some() && !constraint.technical)
    }

    fn form(self) -> String {
        let pattern = self.patterns().map(|list| list.join(" and "));
        let format = self.format.map(|format| format!("format {format}"));
        let parts: Vec<String> = pattern.into_iter().chain(format).collect();
        if parts.is_empty() { "any text".to_owned() } else { parts.join(", ") }
    }

    /// The form and the documented lengths, which Fintoc declares free for ids and tokens.
    pub(super) fn free_form(self) -> String {
        let lengths = self.constraints.iter().filter(|one| !one.technical && is_length(&one.assertion));
        let lengths = lengths.map(describe::constraint).collect::<Vec<_>>().join(", ");
        [self.form(), lengths].join(", ")
    }
}

fn is_length(assertion: &Assertion) -> bool {
    match assertion.limit().map(|(limit, _)| limit.measure()) {
        Some(Measure::Length) => true,
        Some(Measure::Value | Measure::Items | Measure::Members) | None => false,
    }
}

/// One end of what numbers are accepted: the bound itself, and whether it is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Bound {
    value: i64,
    excluded: bool,
    technical: bool,
}

impl Walk<'_> {
    /// Every keyword of the table, in its order.
    pub(super) fn constraints(&mut self, spot: &Spot, old: Side, new: Side) {
        for keyword in Keyword::ALL {
            match keyword.role() {
                Role::Constant => self.constant(spot, old, new),
                Role::Limit(limit) => match limit.measure() {
                    // The two limits of an end are compared together.
                    Measure::Value if limit.is_inclusive() => self.bound(spot, limit.end(), old, new),
                    Measure::Value => {}
                    Measure::Length if new.free => {}
                    Measure::Length | Measure::Items | Measure::Members => self.count(spot, limit, old, new),
                },
                Role::Factor => self.factor(spot, old, new),
                Role::Pattern if new.free => {}
                Role::Pattern => self.form(spot, old, new),
                Role::Unique => self.unique(spot, old, new),
            }
        }
    }

    fn constant(&mut self, spot: &Spot, old: Side, new: Side) {
        let row = match (old.constant(), new.constant()) {
            (None, Some(_)) => table::CONST_ADDED,
            (Some(_), None) => table::CONST_REMOVED,
            (Some(was), Some(is)) if was != is => table::CONST_CHANGED,
            (Some(_), Some(_)) | (None, None) => return,
        };
        let fact = |text: Option<&str>, side| text.map(|text| (text.to_owned(), side));
        self.note(spot, row, fact(old.constant(), old.origin), fact(new.constant(), new.origin));
    }

    /// One end of the numbers that are accepted.
    fn bound(&mut self, spot: &Spot, end: End, old: Side, new: Side) {
        let (before, after) = (strictest(old.constraints, end), strictest(new.constraints, end));
        if before == after {
            return;
        }
        let row = row(before, after, end, new.whole);
        let technical = *row == *table::TECHNICAL_BOUND_CHANGED;
        let fact = |side: Side| {
            let limits = Limit::all(Measure::Value, end);
            let found =
                limits.filter_map(|limit| describe::limit(side.constraints, limit)).map(|(found, _)| found);
            let found = found.filter(|found| technical || !found.technical).map(describe::constraint);
            let found = found.collect::<Vec<_>>().join(", ");
            if found.is_empty() { "no bound".to_owned() } else { found }
        };
        self.note(spot, row, old.fact(fact(old)), new.fact(fact(new)));
    }

    /// The factor of integers: one that divides the other accepts more.
    fn factor(&mut self, spot: &Spot, old: Side, new: Side) {
        let factor = |side: Side| Asserted::by(side.constraints).factor.unwrap_or(1);
        let Some(row) = table::multiples(factor(old), factor(new)) else { return };
        let technical = [old, new].into_iter().filter_map(Side::multiple_of).all(|one| one.technical);
        let row = if technical { table::TECHNICAL_BOUND_CHANGED } else { row };
        let fact =
            |side: Side| side.multiple_of().map_or_else(|| "any multiple".to_owned(), describe::constraint);
        self.note(spot, row, old.fact(fact(old)), new.fact(fact(new)));
    }

    /// The length of strings, or the number of items or members.
    fn count(&mut self, spot: &Spot, limit: Limit, old: Side, new: Side) {
        let nothing = match limit.end() {
            End::Lower => 0,
            End::Upper => i64::MAX,
        };
        let number =
            |side: Side| describe::limit(side.constraints, limit).map_or(nothing, |(_, number)| number);
        let (before, after) = (number(old), number(new));
        if before == after {
            return;
        }
        let tightened = match limit.end() {
            End::Lower => after > before,
            End::Upper => after < before,
        };
        let documented =
            |side: Side| describe::limit(side.constraints, limit).is_some_and(|(found, _)| !found.technical);
        let technical = !documented(old) && !documented(new);
        let row = match tightened {
            _ if technical => table::TECHNICAL_BOUND_CHANGED,
            true => table::COUNT_TIGHTENED,
            false => table::COUNT_LOOSENED,
        };
        // A technical bound is not a fact of Fintoc, unless the change is about it.
        let fact = |side: Side| {
            let shown = describe::limit(side.constraints, limit).filter(|_| technical || documented(side));
            shown.map_or_else(|| "no bound".to_owned(), |(found, _)| describe::constraint(found))
        };
        self.note(spot, row, old.fact(fact(old)), new.fact(fact(new)));
    }

    fn unique(&mut self, spot: &Spot, old: Side, new: Side) {
        let unique = |side: Side| Asserted::by(side.constraints).unique;
        let row = match (unique(old), unique(new)) {
            (false, true) => table::COUNT_TIGHTENED,
            (true, false) => table::COUNT_LOOSENED,
            (true, true) | (false, false) => return,
        };
        let fact = |side: Side| if unique(side) { "unique items" } else { "items may repeat" };
        self.note(spot, row, old.fact(fact(old)), new.fact(fact(new)));
    }

    fn form(&mut self, spot: &Spot, old: Side, new: Side) {
        let (documented_before, documented_after) = (old.documents_patterns(), new.documents_patterns());
        let row: Option<&'static Row> = match (old.patterns(), new.patterns()) {
            (None, None) => None,
            (before, after) if before == after => None,
            (None, Some(_)) if documented_after => Some(table::FORM_ADDED),
            (Some(_), None) if documented_before => Some(table::FORM_REMOVED),
            (None, Some(_)) | (Some(_), None) => Some(table::TECHNICAL_BOUND_CHANGED),
            (Some(before), Some(after)) => Some(match related(before, after) {
                Relation::Equal => table::FORM_RESPELT,
                _ if !documented_before && !documented_after => table::TECHNICAL_BOUND_CHANGED,
                Relation::Wider => table::FORM_WIDENED,
                Relation::Narrower => table::FORM_NARROWED,
                Relation::Neither => table::FORM_SHIFTED,
                Relation::Unknown => table::FORM_UNPROVED,
            }),
        };
        let row = row.or_else(|| (old.format != new.format).then_some(table::FORM_RESPELT));
        if let Some(row) = row {
            self.note(spot, row, old.fact(old.form()), new.fact(new.form()));
        }
    }
}

fn related(old: &[String], new: &[String]) -> Relation {
    match (pattern::compile(old), pattern::compile(new)) {
        (Ok(old), Ok(new)) => automaton::compare(&old, &new),
        (Err(_), _) | (_, Err(_)) => Relation::Unknown,
    }
}

/// The stricter of the limits that close this end.
fn strictest(list: &[Constraint], end: End) -> Option<Bound> {
    let bounds = Limit::all(Measure::Value, end).filter_map(|limit| {
        let (found, value) = describe::limit(list, limit)?;
        Some(Bound { value, excluded: !limit.is_inclusive(), technical: found.technical })
    });
    // Of equal bounds the one that leaves the bound out is the stricter.
    bounds.max_by_key(|bound| {
        let value = i128::from(bound.value);
        let strictness = match end {
            End::Lower => value,
            End::Upper => -value,
        };
        (strictness, bound.excluded)
    })
}

fn row(before: Option<Bound>, after: Option<Bound>, end: End, whole: bool) -> &'static Row {
    // To set an upper bound is to lower it from infinity; to set a lower one, to raise it.
    let (raised, lowered, set, removed) = match end {
        End::Lower => {
            let (raised, lowered) = (table::LOWER_BOUND_RAISED, table::LOWER_BOUND_LOWERED);
            (raised, lowered, raised, lowered)
        }
        End::Upper => {
            let (raised, lowered) = (table::UPPER_BOUND_RAISED, table::UPPER_BOUND_LOWERED);
            (raised, lowered, lowered, raised)
        }
    };
    let free = |end: Option<Bound>| end.is_none_or(|end| end.technical);
    let (Some(was), Some(is)) = (before, after) else {
        return match (free(before), free(after)) {
            (true, true) => table::TECHNICAL_BOUND_CHANGED,
            (true, false) => set,
            (false, _) => removed,
        };
    };
    // Twice the bound, and one more where it is left out; for whole numbers two more, the next number.
    let position = |bound: Bound| {
        let beyond = i128::from(bound.excluded) * if whole { 2 } else { 1 };
        let value = i128::from(bound.value) * 2;
        match end {
            End::Lower => value + beyond,
            End::Upper => value - beyond,
        }
    };
    match position(is).cmp(&position(was)) {
        Ordering::Equal => table::BOUND_RESPELT,
        _ if was.technical && is.technical => table::TECHNICAL_BOUND_CHANGED,
        Ordering::Greater => raised,
        Ordering::Less => lowered,
    }
}
