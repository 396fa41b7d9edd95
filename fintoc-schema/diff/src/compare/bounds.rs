//! Bounds of numbers; lengths and counts of texts, lists and maps.

use std::cmp::Ordering;

use super::{Spot, Walk};
use crate::describe;
use crate::table::{self, Row};
use fintoc_schema::constraint::{KEYWORDS, Keyword};
use fintoc_schema::model::{Argument, Constraint, Kind, Origin};

/// One end of what numbers are accepted: the bound itself, and whether it is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct End {
    value: i64,
    excluded: bool,
    technical: bool,
}

impl Walk<'_> {
    pub(super) fn bounds(
        &mut self,
        spot: &Spot,
        old: (&[Constraint], &Origin),
        new: (&[Constraint], &Origin),
        kind: Kind,
    ) {
        if !matches!(kind, Kind::Integer | Kind::Number) {
            return;
        }
        let whole = kind == Kind::Integer;
        for (words, raised, lowered) in [
            (["minimum", "exclusive_minimum"], table::LOWER_BOUND_RAISED, table::LOWER_BOUND_LOWERED),
            (["maximum", "exclusive_maximum"], table::UPPER_BOUND_RAISED, table::UPPER_BOUND_LOWERED),
        ] {
            let upper = words.contains(&"maximum");
            let (before, after) = (end(old.0, words, upper), end(new.0, words, upper));
            if before == after {
                continue;
            }
            let row = row(before, after, (upper, whole), (raised, lowered));
            let technical = *row == *table::TECHNICAL_BOUND_CHANGED;
            let (was, is) = (fact(old.0, words, technical), fact(new.0, words, technical));
            self.note(spot, row, Some((was, old.1)), Some((is, new.1)));
        }
    }

    /// Lengths of texts, counts of items and members, and whether items are unique.
    pub(super) fn counts(
        &mut self,
        spot: &Spot,
        old: (&[Constraint], &Origin),
        new: (&[Constraint], &Origin),
    ) {
        for keyword in KEYWORDS.iter().filter(|keyword| is_count(keyword)) {
            let least = keyword.word.starts_with("min_");
            let nothing = if least { 0 } else { i64::MAX };
            let number = |list: &[Constraint]| describe::number(list, keyword).unwrap_or(nothing);
            let (before, after) = (number(old.0), number(new.0));
            if before == after {
                continue;
            }
            let documented = |list: &[Constraint]| {
                describe::find(list, keyword.word).filter(|found| !found.technical).map(describe::constraint)
            };
            let (was, is) = (documented(old.0), documented(new.0));
            let technical = was.is_none() && is.is_none();
            let row = match (after > before) == least {
                _ if technical => table::TECHNICAL_BOUND_CHANGED,
                true => table::COUNT_TIGHTENED,
                false => table::COUNT_LOOSENED,
            };
            // A technical bound is no fact of Fintoc's, unless it is what the change is about.
            let fact = |list: &[Constraint]| {
                let shown = if technical {
                    describe::find(list, keyword.word).map(describe::constraint)
                } else {
                    documented(list)
                };
                shown.unwrap_or_else(|| "no bound".to_owned())
            };
            self.note(spot, row, Some((fact(old.0), old.1)), Some((fact(new.0), new.1)));
        }
        let unique = |list: &[Constraint]| describe::find(list, "unique_items").is_some();
        let row = match (unique(old.0), unique(new.0)) {
            (false, true) => table::COUNT_TIGHTENED,
            (true, false) => table::COUNT_LOOSENED,
            _ => return,
        };
        let fact =
            |list: &[Constraint]| if unique(list) { "unique items" } else { "items may repeat" }.to_owned();
        self.note(spot, row, Some((fact(old.0), old.1)), Some((fact(new.0), new.1)));
    }
}

fn is_count(keyword: &Keyword) -> bool {
    keyword.word.starts_with("min_") || keyword.word.starts_with("max_")
}

// The stricter of the two words that set this end.
fn end(list: &[Constraint], words: [&str; 2], upper: bool) -> Option<End> {
    let ends = words.iter().filter_map(|word| {
        let found = describe::find(list, word)?;
        match found.argument {
            Argument::Integer(value) => {
                Some(End { value, excluded: word.starts_with("exclusive_"), technical: found.technical })
            }
            Argument::Flag | Argument::Text(_) | Argument::Patterns(_) => None,
        }
    });
    // Of equal bounds the one that leaves the bound out is the stricter.
    let strict = |end: &End| {
        if upper { (-i128::from(end.value), end.excluded) } else { (i128::from(end.value), end.excluded) }
    };
    ends.max_by_key(strict)
}

fn row(
    before: Option<End>,
    after: Option<End>,
    (upper, whole): (bool, bool),
    rows: (&'static Row, &'static Row),
) -> &'static Row {
    let (raised, lowered) = rows;
    // To set an upper bound is to lower it from infinity; to set a lower one, to raise it.
    let (set, removed) = if upper { (lowered, raised) } else { (raised, lowered) };
    let free = |end: Option<End>| end.is_none_or(|end| end.technical);
    let (Some(was), Some(is)) = (before, after) else {
        return match (free(before), free(after)) {
            (true, true) => table::TECHNICAL_BOUND_CHANGED,
            (true, false) => set,
            (false, _) => removed,
        };
    };
    // Twice the bound, and one more where it is left out; for whole numbers two more, the next number.
    let position = |end: End| {
        let beyond = i128::from(end.excluded) * if whole { 2 } else { 1 };
        i128::from(end.value) * 2 + if upper { -beyond } else { beyond }
    };
    match position(is).cmp(&position(was)) {
        Ordering::Equal => table::BOUND_RESPELT,
        _ if was.technical && is.technical => table::TECHNICAL_BOUND_CHANGED,
        Ordering::Greater => raised,
        Ordering::Less => lowered,
    }
}

fn fact(list: &[Constraint], words: [&str; 2], technical: bool) -> String {
    let found: Vec<String> = words
        .iter()
        .filter_map(|word| describe::find(list, word))
        .filter(|found| technical || !found.technical)
        .map(describe::constraint)
        .collect();
    if found.is_empty() { "no bound".to_owned() } else { found.join(", ") }
}
