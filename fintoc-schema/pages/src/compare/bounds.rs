//! Bounds of numbers, lengths of texts, counts of items and members.

use super::context::{Context, FingerprintChange};
use super::difference::{Drift, Fix};
use super::expected::Expected;
use crate::read::fact::{Bound, Fact};
use fintoc_diff::table::{self, Row};
use fintoc_schema::model::{Argument, Constraint, Type};

/// An side of what is accepted: the words that set it, and the rows for a change.
struct Side {
    words: &'static [&'static str],
    upper: bool,
    /// More is accepted.
    wider: &'static Row,
    /// Less is accepted.
    narrower: &'static Row,
}

const SIDES: &[Side] = &[
    Side {
        words: &["minimum", "exclusive_minimum"],
        upper: false,
        wider: table::LOWER_BOUND_LOWERED,
        narrower: table::LOWER_BOUND_RAISED,
    },
    Side {
        words: &["maximum", "exclusive_maximum"],
        upper: true,
        wider: table::UPPER_BOUND_RAISED,
        narrower: table::UPPER_BOUND_LOWERED,
    },
    Side {
        words: &["min_length"],
        upper: false,
        wider: table::COUNT_LOOSENED,
        narrower: table::COUNT_TIGHTENED,
    },
    Side {
        words: &["max_length"],
        upper: true,
        wider: table::COUNT_LOOSENED,
        narrower: table::COUNT_TIGHTENED,
    },
    Side {
        words: &["min_items"],
        upper: false,
        wider: table::COUNT_LOOSENED,
        narrower: table::COUNT_TIGHTENED,
    },
    Side {
        words: &["max_items"],
        upper: true,
        wider: table::COUNT_LOOSENED,
        narrower: table::COUNT_TIGHTENED,
    },
    Side {
        words: &["min_properties"],
        upper: false,
        wider: table::COUNT_LOOSENED,
        narrower: table::COUNT_TIGHTENED,
    },
    Side {
        words: &["max_properties"],
        upper: true,
        wider: table::COUNT_LOOSENED,
        narrower: table::COUNT_TIGHTENED,
    },
];

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
    for side in SIDES {
        let stated: Vec<&Bound> = fact
            .bounds
            .iter()
            .filter(|bound| side.words.contains(&bound.keyword) && !bound.conditional)
            .collect();
        let open = stated.iter().any(|bound| if bound.apart { changed.structure } else { changed.wording });
        // A bound that is gone: only where its words changed, and no other page tells of it.
        let vanished =
            stated.is_empty() && changed.has_baseline && changed.wording && alone && fact.described;
        if !(open || vanished) {
            continue;
        }
        let (before, after) = (known_limit(known, side), stated_limit(&stated, side));
        let row = match (before, after) {
            (None, Some(_)) => side.narrower,
            (Some(_), None) => side.wider,
            (Some(was), Some(is)) if was == is => continue,
            (Some(was), Some(is)) => {
                if (is < was) == side.upper {
                    side.narrower
                } else {
                    side.wider
                }
            }
            (None, None) => continue,
        };
        let fix = side
            .words
            .iter()
            .map(|word| (*word, stated.iter().find(|bound| bound.keyword == *word).map(|bound| bound.value)));
        let facts = (
            written(known, side),
            stated.first().map(|bound| format!("{} = {}", bound.keyword, bound.value)),
        );
        out.findings.push(context.finding(row, fact, field, facts, Fix::Bounds(fix.collect())));
    }
}

// Twice the bound, and constraint or two more where it is left out: whole numbers compare as sets do.
fn position(word: &str, value: i64, upper: bool) -> i128 {
    let beyond = if word.starts_with("exclusive_") { 2 } else { 0 };
    i128::from(value) * 2 + if upper { -beyond } else { beyond }
}

fn known_limit(known: &[Constraint], side: &Side) -> Option<i128> {
    let all = known
        .iter()
        .filter(|constraint| side.words.contains(&constraint.keyword.word) && !constraint.technical);
    let positions = all.filter_map(|constraint| match constraint.argument {
        Argument::Integer(value) => Some(position(constraint.keyword.word, value, side.upper)),
        Argument::Flag | Argument::Text(_) | Argument::Patterns(_) => None,
    });
    strictest(positions, side)
}

fn stated_limit(stated: &[&Bound], side: &Side) -> Option<i128> {
    strictest(stated.iter().map(|bound| position(bound.keyword, bound.value, side.upper)), side)
}

fn strictest(positions: impl Iterator<Item = i128>, side: &Side) -> Option<i128> {
    if side.upper { positions.min() } else { positions.max() }
}

fn written(known: &[Constraint], side: &Side) -> Option<String> {
    let found = known
        .iter()
        .find(|constraint| side.words.contains(&constraint.keyword.word) && !constraint.technical)?;
    Some(fintoc_diff::describe::constraint(found))
}
