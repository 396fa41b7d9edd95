//! Bounds of numbers, lengths of texts, counts of items and members.

use super::context::{Cx, Told};
use super::difference::{Drift, Fix};
use super::expected::Expected;
use crate::read::fact::{Bound, Fact};
use fintoc_diff::table::{self, Row};
use fintoc_schema::model::{Argument, Constraint, Type};

/// An end of what is accepted: the words that set it, and the rows for a change.
struct End {
    words: &'static [&'static str],
    upper: bool,
    /// More is accepted.
    wider: &'static Row,
    /// Less is accepted.
    narrower: &'static Row,
}

const ENDS: &[End] = &[
    End {
        words: &["minimum", "exclusive_minimum"],
        upper: false,
        wider: table::LOWER_BOUND_LOWERED,
        narrower: table::LOWER_BOUND_RAISED,
    },
    End {
        words: &["maximum", "exclusive_maximum"],
        upper: true,
        wider: table::UPPER_BOUND_RAISED,
        narrower: table::UPPER_BOUND_LOWERED,
    },
    End {
        words: &["min_length"],
        upper: false,
        wider: table::COUNT_LOOSENED,
        narrower: table::COUNT_TIGHTENED,
    },
    End {
        words: &["max_length"],
        upper: true,
        wider: table::COUNT_LOOSENED,
        narrower: table::COUNT_TIGHTENED,
    },
    End {
        words: &["min_items"],
        upper: false,
        wider: table::COUNT_LOOSENED,
        narrower: table::COUNT_TIGHTENED,
    },
    End {
        words: &["max_items"],
        upper: true,
        wider: table::COUNT_LOOSENED,
        narrower: table::COUNT_TIGHTENED,
    },
    End {
        words: &["min_properties"],
        upper: false,
        wider: table::COUNT_LOOSENED,
        narrower: table::COUNT_TIGHTENED,
    },
    End {
        words: &["max_properties"],
        upper: true,
        wider: table::COUNT_LOOSENED,
        narrower: table::COUNT_TIGHTENED,
    },
];

pub(super) fn compare(cx: &Cx, fact: &Fact, field: &Expected, told: Told, out: &mut Drift) {
    let (known, alone) = match &field.field.ty {
        Type::Scalar(scalar) => (&scalar.constraints, cx.only_source(&scalar.evidence)),
        Type::Array(array) => (&array.constraints, cx.only_source(&field.field.evidence)),
        Type::Map(map) => (&map.constraints, cx.only_source(&field.field.evidence)),
        Type::Enum(_) | Type::Object(_) | Type::Union(_) => return,
    };
    for end in ENDS {
        let said: Vec<&Bound> = fact
            .bounds
            .iter()
            .filter(|bound| end.words.contains(&bound.keyword) && !bound.conditional)
            .collect();
        let open = said.iter().any(|bound| if bound.apart { told.beside } else { told.words });
        // A bound that is gone: only where its words changed, and no other page tells of it.
        let vanished = said.is_empty() && told.known && told.words && alone && fact.described;
        if !(open || vanished) {
            continue;
        }
        let (before, after) = (value(known, end), said_value(&said, end));
        let row = match (before, after) {
            (None, Some(_)) => end.narrower,
            (Some(_), None) => end.wider,
            (Some(was), Some(is)) if was == is => continue,
            (Some(was), Some(is)) => {
                if (is < was) == end.upper {
                    end.narrower
                } else {
                    end.wider
                }
            }
            (None, None) => continue,
        };
        let fix = end
            .words
            .iter()
            .map(|word| (*word, said.iter().find(|bound| bound.keyword == *word).map(|bound| bound.value)));
        let facts =
            (spelt(known, end), said.first().map(|bound| format!("{} = {}", bound.keyword, bound.value)));
        out.findings.push(cx.finding(row, fact, field, facts, Fix::Bounds(fix.collect())));
    }
}

// Twice the bound, and one or two more where it is left out: whole numbers compare as sets do.
fn position(word: &str, value: i64, upper: bool) -> i128 {
    let beyond = if word.starts_with("exclusive_") { 2 } else { 0 };
    i128::from(value) * 2 + if upper { -beyond } else { beyond }
}

fn value(known: &[Constraint], end: &End) -> Option<i128> {
    let all = known.iter().filter(|one| end.words.contains(&one.keyword.word) && !one.technical);
    let positions = all.filter_map(|one| match one.argument {
        Argument::Integer(value) => Some(position(one.keyword.word, value, end.upper)),
        Argument::Flag | Argument::Text(_) | Argument::Patterns(_) => None,
    });
    strictest(positions, end)
}

fn said_value(said: &[&Bound], end: &End) -> Option<i128> {
    strictest(said.iter().map(|bound| position(bound.keyword, bound.value, end.upper)), end)
}

fn strictest(positions: impl Iterator<Item = i128>, end: &End) -> Option<i128> {
    if end.upper { positions.min() } else { positions.max() }
}

fn spelt(known: &[Constraint], end: &End) -> Option<String> {
    let found = known.iter().find(|one| end.words.contains(&one.keyword.word) && !one.technical)?;
    Some(fintoc_diff::shapes::constraint(found))
}
