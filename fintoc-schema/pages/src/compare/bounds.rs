//! Bounds of numbers, lengths of texts, counts of items and members.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::context::{Context, FingerprintChange};
use super::difference::{Drift, Fix};
use super::expected::Expected;
use crate::read::fact::{Bound, Fact};
use fintoc_diff::describe;
use fintoc_diff::table::{self, Row};
use fintoc_schema::constraint::{End, Keyword, Limit, Measure, Role};
use fintoc_schema::model::{Constraint, Type};

/// The rows for an end of what is accepted: more is accepted, or less.
const fn rows(measure: Measure, end: End) -> (&'static Row, &'static Row) {
    match (measure, end) {
        (Measure::Value, End::Lower) => (table::LOWER_BOUND_LOWERED, table::LOWER_BOUND_RAISED),
        (Measure::Value, End::Upper) => (table::UPPER_BOUND_RAISED, table::UPPER_BOUND_LOWERED),
        (Measure::Length | Measure::Items | Measure::Members, End::Lower | End::Upper) => {
            (table::COUNT_LOOSENED, table::COUNT_TIGHTENED)
        }
    }
}

pub(super) fn compare_bounds(
    context: &Context,
    fact: &Fact,
    field: &Expected,
    changed: FingerprintChange,
    out: &mut Drift,
) {
    let (known, alone) = match &field.field.ty {
        Type::Scalar(scalar) => (&scalar.constraints, context.only_source(&scalar.evidence)),
        Type::Array(array) => (&array.constraints, context.only_source(&field.field.evidence)),
        Type::Map(map) => (&map.constraints, context.only_source(&field.field.evidence)),
        Type::Enum(_) | Type::Object(_) | Type::Union(_) => return,
    };
    for keyword in Keyword::ALL {
        match keyword.role() {
            // The limits of an end are compared together.
            Role::Limit(limit) if limit.is_inclusive() => {
                let end = (limit.measure(), limit.end());
                compare_end(context, (fact, field), (known, alone), end, changed, out);
            }
            Role::Limit(_) => {}
            Role::Factor => compare_factor(context, (fact, field), (known, alone), changed, out),
            // Compared with the values and formats of the page.
            Role::Constant | Role::Pattern | Role::Unique => {}
        }
    }
}

/// Compares the factor of which values are multiples.
fn compare_factor(
    context: &Context,
    (fact, field): (&Fact, &Expected),
    (known, alone): (&[Constraint], bool),
    changed: FingerprintChange,
    out: &mut Drift,
) {
    let factor = |bound: &&Bound| bound.keyword.is_factor() && !bound.conditional;
    let stated = fact.bounds.iter().find(factor);
    let open = stated.is_some_and(|bound| if bound.apart { changed.structure } else { changed.wording });
    let vanished = stated.is_none() && changed.has_baseline && changed.wording && alone && fact.described;
    let known = known.iter().find(|one| one.assertion.factor().is_some() && !one.technical);
    let before = known.and_then(|one| one.assertion.factor()).unwrap_or(1);
    let after = stated.map_or(1, |bound| bound.value);
    let Some(row) = table::multiples(before, after).filter(|_| open || vanished) else { return };
    let facts =
        (known.map(describe::constraint), stated.map(|bound| format!("{} = {}", bound.keyword, bound.value)));
    let fix = vec![(Keyword::MultipleOf, stated.map(|bound| bound.value))];
    out.findings.push(context.finding(row, fact, field, facts, Fix::Bounds(fix)));
}

/// Compares one end of what is accepted.
fn compare_end(
    context: &Context,
    (fact, field): (&Fact, &Expected),
    (known, alone): (&[Constraint], bool),
    (measure, end): (Measure, End),
    changed: FingerprintChange,
    out: &mut Drift,
) {
    let of =
        |keyword: Keyword| keyword.limit().filter(|limit| (limit.measure(), limit.end()) == (measure, end));
    let stated: Vec<&Bound> =
        fact.bounds.iter().filter(|bound| of(bound.keyword).is_some() && !bound.conditional).collect();
    let open = stated.iter().any(|bound| if bound.apart { changed.structure } else { changed.wording });
    // A bound that is gone: only where its words changed, and no other page tells of it.
    let vanished = stated.is_empty() && changed.has_baseline && changed.wording && alone && fact.described;
    if !(open || vanished) {
        return;
    }
    let known: Vec<&Constraint> =
        known.iter().filter(|one| of(one.keyword()).is_some() && !one.technical).collect();
    let before = known.iter().filter_map(|one| one.assertion.limit());
    let after = stated.iter().filter_map(|bound| Some((of(bound.keyword)?, bound.value)));
    let (before, after) = (strictest(before), strictest(after));
    let (wider, narrower) = rows(measure, end);
    let row = match (before, after) {
        (None, Some(_)) => narrower,
        (Some(_), None) => wider,
        (Some(was), Some(is)) if was < is => narrower,
        (Some(was), Some(is)) if was > is => wider,
        (Some(_), Some(_)) | (None, None) => return,
    };
    let fix = Limit::all(measure, end).map(Limit::keyword).map(|keyword| {
        (keyword, stated.iter().find(|bound| bound.keyword == keyword).map(|bound| bound.value))
    });
    let facts = (
        known.first().map(|one| describe::constraint(one)),
        stated.first().map(|bound| format!("{} = {}", bound.keyword, bound.value)),
    );
    out.findings.push(context.finding(row, fact, field, facts, Fix::Bounds(fix.collect())));
}

/// The strictest of some limits at one end, as a number that grows with strictness: twice the bound, and two
/// more where it is excluded, since integers compare as sets do.
fn strictest(limits: impl Iterator<Item = (Limit, i64)>) -> Option<i128> {
    let strictness = |(limit, number): (Limit, i64)| {
        let excluded = if limit.is_inclusive() { 0 } else { 2 };
        match limit.end() {
            End::Lower => i128::from(number) * 2 + excluded,
            End::Upper => -i128::from(number) * 2 + excluded,
        }
    };
    limits.map(strictness).max()
}
