//! Facts of a page beside the fields of the specs.

use std::collections::BTreeMap;

use super::expected::{self, Expected};
use crate::ingest::fact::{Fact, Side};
use crate::ingest::reading::{Layout, Reading};

/// Which fact belongs to which field; fields are indices into the expected ones.
#[derive(Debug, Default)]
pub(super) struct Pairing<'f> {
    /// In the order of the page.
    pub matched: Vec<Match<'f>>,
    /// Facts that the specs do not know, and the root that they would belong to.
    pub added: Vec<(&'f Fact, usize)>,
    /// Fields that the page showed once and does not show now.
    pub missing: Vec<usize>,
    /// Fields that a row described once, and only a sample shows now.
    pub lost: Vec<usize>,
    /// Fields that it folds away.
    pub hidden: Vec<usize>,
    /// Headings of tables that fit nowhere.
    pub unplaced: Vec<&'f Fact>,
    /// How many fields of the specs the page showed once.
    pub described: usize,
}

/// A fact and a field that it is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Match<'f> {
    pub fact: &'f Fact,
    pub at: usize,
    pub view: View,
}

/// Which part of a fact is about the field: a page's words may describe what is sent, while its
/// sample shows what comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// Words and sample.
    All,
    /// The words alone.
    Words,
    /// The sample alone.
    Sample,
}

impl Match<'_> {
    /// Whether words describe the field.
    pub(super) fn described(&self) -> bool {
        self.fact.described && self.view != View::Sample
    }
}

/// Pairs them.
pub(super) fn pair<'f>(expected: &[Expected], reading: &'f Reading) -> Pairing<'f> {
    let mut out = Pairing::default();
    let roots = rank(expected, reading);
    let facts = reading.facts.iter().filter(|fact| matches!(fact.side, Side::Body | Side::Response));
    for fact in facts {
        if let Some(heading) = &fact.section {
            section(fact, heading, expected, &roots, &mut out);
        } else if let Some(at) = find(fact, &fact.path, expected, &roots) {
            views(fact, at, expected, &roots, &mut out);
        } else if let Some(at) = other_reading(fact, expected, &roots) {
            out.matched.push(Match { fact, at, view: View::All });
        } else if !expected::is_free(expected, &fact.path)
            && let Some(root) = home(fact, expected, &roots)
        {
            out.added.push((fact, root));
        }
    }
    out.described = expected.iter().filter(|field| field.shown()).count();
    super::absent::gone(expected, reading, &roots, &mut out);
    out
}

// The roots by how many facts they know: a page is about one object, others only stand inside it.
fn rank(expected: &[Expected], reading: &Reading) -> BTreeMap<String, usize> {
    let mut scores = BTreeMap::new();
    for fact in reading.facts.iter().filter(|fact| fact.section.is_none()) {
        for field in expected.iter().filter(|field| field.path == fact.path && field.side() == fact.side) {
            let named = usize::from(field.shown());
            *scores.entry(key(field)).or_insert(0) += 1 + 2 * named;
        }
    }
    scores
}

/// Which root a field belongs to.
pub(super) fn key(field: &Expected) -> String {
    format!("{:?} {}", field.root.direction, field.root.name)
}

// Words and sample of a fact may be about different fields.
fn views<'f>(
    fact: &'f Fact,
    at: usize,
    expected: &[Expected],
    roots: &BTreeMap<String, usize>,
    out: &mut Pairing<'f>,
) {
    let other = (fact.described && fact.sampled)
        .then(|| {
            let shows =
                |field: &Expected| field.path == fact.path && field.side() == fact.side && field.shown();
            let fits = expected.iter().enumerate().filter(|(_, field)| shows(field));
            fits.max_by_key(|(at, field)| {
                (roots.get(&key(field)).copied().unwrap_or(0), std::cmp::Reverse(*at))
            })
        })
        .flatten()
        .filter(|(other, _)| *other != at);
    match other {
        Some((other, _)) => {
            out.matched.push(Match { fact, at, view: View::Words });
            out.matched.push(Match { fact, at: other, view: View::Sample });
        }
        None => out.matched.push(Match { fact, at, view: View::All }),
    }
}

// The field at a path: of the fact's own side and with evidence before others, of the likeliest root.
fn find(fact: &Fact, path: &str, expected: &[Expected], roots: &BTreeMap<String, usize>) -> Option<usize> {
    let fits = expected.iter().enumerate().filter(|(_, field)| field.path == path);
    let rank = |field: &Expected| {
        let score = roots.get(&key(field)).copied().unwrap_or(0);
        let words = fact.described && field.documented();
        (words, field.shown(), field.side() == fact.side, score)
    };
    // A field that another page tells of is known; one that only another root has is not.
    let near = |field: &Expected| {
        field.shown() || (field.side() == fact.side && roots.get(&key(field)).copied().unwrap_or(0) > 0)
    };
    fits.filter(|(_, field)| near(field))
        .max_by_key(|(at, field)| (rank(field), std::cmp::Reverse(*at)))
        .map(|(at, _)| at)
}

// Glued text may be cut in another place: the specs know which names there are.
fn other_reading(fact: &Fact, expected: &[Expected], roots: &BTreeMap<String, usize>) -> Option<usize> {
    let (parent, last) =
        fact.path.rsplit_once('.').map_or(("", fact.path.as_str()), |(parent, last)| (parent, last));
    let doubtful = fact.layout == Layout::Glued && fact.confidence != crate::ingest::fact::Confidence::High;
    if !doubtful {
        return None;
    }
    let tails = (1..last.len()).filter_map(|at| last.get(at..)).map(str::to_owned);
    let readings = fact.other_readings.iter().cloned().chain(tails);
    readings
        .map(|name| crate::ingest::join(parent, &name))
        .find_map(|path| find(fact, &path, expected, roots))
}

// A table without a place: the object whose fields it names best.
fn section<'f>(
    fact: &'f Fact,
    _heading: &str,
    expected: &[Expected],
    roots: &BTreeMap<String, usize>,
    out: &mut Pairing<'f>,
) {
    let ends = |field: &&(usize, &Expected)| {
        field.1.path.rsplit_once('.').is_some_and(|(_, last)| last == fact.path) && field.1.shown()
    };
    let all: Vec<(usize, &Expected)> = expected.iter().enumerate().collect();
    let best = all
        .iter()
        .filter(ends)
        .max_by_key(|(at, field)| (roots.get(&key(field)).copied().unwrap_or(0), std::cmp::Reverse(*at)));
    match best {
        Some((at, _)) => out.matched.push(Match { fact, at: *at, view: View::All }),
        None => out.unplaced.push(fact),
    }
}

// The root that a new fact would belong to: where its parent is, or the likeliest of its side.
fn home(fact: &Fact, expected: &[Expected], roots: &BTreeMap<String, usize>) -> Option<usize> {
    // Below a field that is new itself, the root is that field's.
    let parent = fact.path.rsplit_once('.').map(|(parent, _)| parent.trim_end_matches("[]"));
    let parent = parent.filter(|parent| expected.iter().any(|field| field.path == *parent));
    let fits = expected.iter().enumerate().filter(|(_, field)| match parent {
        Some(parent) => field.path == parent,
        None => !field.path.contains(['.', '[']),
    });
    let score = |field: &Expected| roots.get(&key(field)).copied().unwrap_or(0);
    // The only root of its side, where the specs know nothing of the page yet.
    let only = {
        let mut names: Vec<String> =
            expected.iter().filter(|field| field.side() == fact.side).map(key).collect();
        names.dedup();
        names.len() == 1
    };
    fits.filter(|(_, field)| field.side() == fact.side && (only || score(field) > 0))
        .max_by_key(|(at, field)| (score(field), std::cmp::Reverse(*at)))
        .map(|(at, _)| at)
}
