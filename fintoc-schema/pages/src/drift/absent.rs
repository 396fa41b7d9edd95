//! Fields that a page showed once and does not show now, and whether it is the whole page.

use std::collections::BTreeMap;

use super::expected::Expected;
use super::pairs::{Pairing, View, key};
use crate::ingest::fact::Fact;
use crate::ingest::reading::{Layout, Reading};

/// Fields that the page showed, at none of whose places anything was seen.
pub(super) fn gone(
    expected: &[Expected],
    reading: &Reading,
    roots: &BTreeMap<String, usize>,
    out: &mut Pairing,
) {
    let seen = |field: &Expected| {
        out.matched.iter().any(|known| expected.get(known.at).is_some_and(|known| known.same_field(field)))
    };
    let folds = |path: &str| {
        let inside = |fact: &Fact| {
            path.strip_prefix(fact.path.as_str()).is_some_and(|rest| rest.starts_with(['.', '[']))
        };
        reading.facts.iter().any(|fact| fact.hides_members && inside(fact))
    };
    let mut missing: Vec<usize> = Vec::new();
    let mut hidden: Vec<usize> = Vec::new();
    for (at, field) in expected.iter().enumerate() {
        let retired = field.field.lifecycle.removed.is_some();
        if !field.shown() || retired || seen(field) {
            continue;
        }
        if folds(&field.path) {
            hidden.push(at);
            continue;
        }
        let known = |list: &[usize]| {
            list.iter().any(|other| expected.get(*other).is_some_and(|known| known.same_field(field)))
        };
        // Of a field that stands in several places the likeliest one is told.
        let score = roots.get(&key(field)).copied().unwrap_or(0);
        if !known(&missing) && score > 0 {
            missing.push(at);
        }
    }
    // What is below a missing field is missing with it.
    let inside = |at: &usize| {
        let path = expected.get(*at).map(|field| field.path.as_str()).unwrap_or("");
        missing.iter().any(|other| {
            let outer = expected.get(*other).map(|field| field.path.as_str()).unwrap_or("");
            outer != path && path.strip_prefix(outer).is_some_and(|rest| rest.starts_with(['.', '[']))
        })
    };
    out.missing = missing.iter().filter(|at| !inside(at)).copied().collect();
    out.hidden = hidden;
    let described = |at: usize| {
        let same = |known: usize| match (expected.get(at), expected.get(known)) {
            (Some(one), Some(other)) => one.same_field(other),
            _ => false,
        };
        out.matched.iter().any(|known| known.described() && same(known.at))
    };
    let had_row = |at: &usize| {
        expected.get(*at).is_some_and(|field| {
            field.documented() && field.baseline().is_some_and(|(words, _)| words.chars().any(|c| c != '0'))
        })
    };
    let only_sampled = out.matched.iter().filter(|known| !known.described()).map(|known| known.at);
    let mut lost: Vec<usize> = only_sampled.filter(had_row).filter(|at| !described(*at)).collect();
    lost.sort_unstable();
    lost.dedup();
    out.lost = lost;
}

impl Pairing<'_> {
    /// Why the page is not the one that the specs know, if so little of it is there.
    pub(super) fn other_page(&self) -> Option<String> {
        let seen = self.matched.iter().filter(|known| known.view != View::Sample).count();
        let gone = self.missing.len();
        (self.described >= 3 && gone > 2 && seen * 3 < seen + gone && seen * 3 < self.described).then(|| {
            format!(
                "only {seen} of {} known fields are on the page: it reads like another one",
                self.described
            )
        })
    }

    /// Whether the page stops in a table, or before one: rows are missing at the end, and nothing shows
    /// that the page went on.
    pub(super) fn ends_early(&self, expected: &[Expected], reading: &Reading) -> bool {
        let closed = reading.head.ended || reading.facts.iter().any(|fact| fact.layout == Layout::OpenApi);
        // A sample that lacks a field too says that it is gone.
        let sampled = reading.facts.iter().any(|fact| fact.sampled);
        let unseen: Vec<usize> =
            self.missing.iter().filter(|_| !sampled).chain(&self.lost).copied().collect();
        let told = |at: &usize| self.matched.iter().any(|known| known.at == *at && known.described());
        let is_top = |at: &usize| expected.get(*at).is_some_and(|field| !field.path.contains('.'));
        let last = (0..expected.len()).filter(|at| is_top(at) && told(at)).max();
        let at_end = unseen.iter().filter(|at| is_top(at)).all(|at| last.is_none_or(|last| *at > last));
        // Of a table further down either every row is missing or none.
        let whole = unseen.iter().filter(|at| !is_top(at)).all(|at| {
            let same = |other: &usize| match (expected.get(*at), expected.get(*other)) {
                (Some(one), Some(other)) => std::rc::Rc::ptr_eq(one.object, other.object),
                _ => false,
            };
            !(0..expected.len()).any(|other| same(&other) && told(&other))
        });
        !closed
            && (unseen.len() >= 2 || unseen.len() == 1 && self.last_row_is_cut(expected))
            && at_end
            && whole
    }

    // Whether the words of the last row are others than they were: they may stop in the middle.
    fn last_row_is_cut(&self, expected: &[Expected]) -> bool {
        let last = self.matched.iter().filter(|known| known.described()).max_by_key(|known| known.fact.place);
        last.is_some_and(|known| {
            let words = known.fact.wording.as_ref().map(|wording| wording.fingerprint.as_str());
            let before = expected.get(known.at).and_then(|field| field.baseline()).map(|(words, _)| words);
            before.is_some() && before != words
        })
    }
}
