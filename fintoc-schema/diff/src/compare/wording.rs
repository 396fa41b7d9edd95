//! Labels and descriptions, which only people read: still, a number in them may have changed.

use super::{Spot, Walk};
use crate::fingerprint;
use crate::prose::flagged;
use crate::table;
use fintoc_schema::model::{Doc, Origin};

impl Walk<'_> {
    /// Compares what people read; of numbers also the words for their unit.
    pub(super) fn doc(&mut self, spot: &Spot, old: (&Doc, &Origin), new: (&Doc, &Origin), numeric: bool) {
        let (before, after) = (old.0, new.0);
        if numeric {
            let (was, is) = (units(&before.description.en), units(&after.description.en));
            if was != is && !(was.is_empty() && is.is_empty()) {
                let fact =
                    |list: &[&str]| if list.is_empty() { "no unit".to_owned() } else { list.join(", ") };
                self.note(spot, table::UNIT_CHANGED, Some((fact(&was), old.1)), Some((fact(&is), new.1)));
                return;
            }
        }
        if same(&before.description.en, &after.description.en) && same(&before.label.en, &after.label.en) {
            let spanish = |doc: &Doc| format!("{} {}", doc.label.es, doc.description.es);
            if same(&spanish(before), &spanish(after)) {
                return;
            }
        }
        let words = |doc: &Doc| flagged(&doc.description.en);
        let (was, is) = (words(before), words(after));
        if was == is {
            self.note(
                spot,
                table::WORDING_CHANGED,
                Some((before.label.en.clone(), old.1)),
                Some((after.label.en.clone(), new.1)),
            );
        } else {
            self.note(
                spot,
                table::WORDING_FLAGGED,
                Some((was.join(", "), old.1)),
                Some((is.join(", "), new.1)),
            );
        }
    }
}

fn same(one: &str, other: &str) -> bool {
    one == other || fingerprint::of_text(one) == fingerprint::of_text(other)
}

/// Words that say what a number counts. One gone or come may be a factor of a hundred.
const UNITS: &str = "cent cents centavo centavos peso pesos decimal decimals minor smallest unit units thousand thousands \
    percent percentage basis point points second seconds millisecond milliseconds minute minutes hour hours day days \
    dollar dollars whole major";

fn units(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| UNITS.split_whitespace().any(|unit| unit.eq_ignore_ascii_case(word)))
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}
