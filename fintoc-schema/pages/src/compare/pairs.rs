//! Pairs the facts of a page with the fields of the specs.

use std::collections::BTreeMap;

use super::expected::{self, Expected};
use crate::read::fact::{Confidence, Fact, Layout, Side};
use crate::read::path;
use crate::read::reading::Reading;

/// Which fact belongs to which field; fields are indices into the expected ones.
#[derive(Debug, Default)]
pub(super) struct Pairing<'f> {
    /// In the order of the page.
    pub matched: Vec<Match<'f>>,
    /// Facts that the specs do not know, and the root that they would belong to.
    pub added: Vec<(&'f Fact, usize)>,
    /// Fields that the page showed before and no longer shows.
    pub missing: Vec<usize>,
    /// Fields that had a row before, and that only a sample still shows.
    pub lost: Vec<usize>,
    /// Fields that the page collapses.
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
    pub coverage: Coverage,
}

/// Which part of a fact is about the field: a page's words may describe what is sent, while its
/// sample shows what comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coverage {
    /// Words and sample.
    All,
    /// The words alone.
    Description,
    /// The sample alone.
    Sample,
}

impl Match<'_> {
    /// Whether words describe the field.
    pub(super) fn described(&self) -> bool {
        self.fact.described && self.coverage != Coverage::Sample
    }
}

/// Pairs them.
pub(super) fn pair<'f>(expected: &[Expected], reading: &'f Reading) -> Pairing<'f> {
    let mut out = Pairing::default();
    let roots = rank_roots(expected, reading);
    let facts = reading.facts.iter().filter(|fact| matches!(fact.side, Side::Body | Side::Response));
    for fact in facts {
        if let Some(heading) = &fact.section {
            match_unplaced(fact, heading, expected, &roots, &mut out);
        } else if let Some(at) = find_field(fact, &fact.path, expected, &roots) {
            add_matches(fact, at, expected, &roots, &mut out);
        } else if let Some(at) = other_reading(fact, expected, &roots) {
            out.matched.push(Match { fact, at, coverage: Coverage::All });
        } else if !expected::is_free(expected, &fact.path)
            && let Some(root) = home_root(fact, expected, &roots)
        {
            out.added.push((fact, root));
        }
    }
    out.described = expected.iter().filter(|field| field.shown()).count();
    find_missing(expected, reading, &roots, &mut out);
    out
}

// The roots by the number of known facts: a page is about one object, others are only nested in it.
fn rank_roots(expected: &[Expected], reading: &Reading) -> BTreeMap<String, usize> {
    let mut scores = BTreeMap::new();
    for fact in reading.facts.iter().filter(|fact| fact.section.is_none()) {
        for field in expected.iter().filter(|field| field.path == fact.path && field.side() == fact.side) {
            let named = usize::from(field.shown());
            *scores.entry(root_key(field)).or_insert(0) += 1 + 2 * named;
        }
    }
    scores
}

/// Which root a field belongs to.
pub(super) fn root_key(field: &Expected) -> String {
    format!("{:?} {}", field.root.direction, field.root.name)
}

// Words and sample of a fact may be about different fields.
fn add_matches<'f>(
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
                (roots.get(&root_key(field)).copied().unwrap_or(0), std::cmp::Reverse(*at))
            })
        })
        .flatten()
        .filter(|(other, _)| *other != at);
    match other {
        Some((other, _)) => {
            out.matched.push(Match { fact, at, coverage: Coverage::Description });
            out.matched.push(Match { fact, at: other, coverage: Coverage::Sample });
        }
        None => out.matched.push(Match { fact, at, coverage: Coverage::All }),
    }
}

// The field at a path: of the fact's own side and with evidence before others, of the likeliest root.
fn find_field(
    fact: &Fact,
    path: &str,
    expected: &[Expected],
    roots: &BTreeMap<String, usize>,
) -> Option<usize> {
    let fits = expected.iter().enumerate().filter(|(_, field)| field.path == path);
    let rank = |field: &Expected| {
        let score = roots.get(&root_key(field)).copied().unwrap_or(0);
        let words = fact.described && field.documented();
        (words, field.shown(), field.side() == fact.side, score)
    };
    // A field that another page tells of is known; one that only another root has is not.
    let near = |field: &Expected| {
        field.shown() || (field.side() == fact.side && roots.get(&root_key(field)).copied().unwrap_or(0) > 0)
    };
    fits.filter(|(_, field)| near(field))
        .max_by_key(|(at, field)| (rank(field), std::cmp::Reverse(*at)))
        .map(|(at, _)| at)
}

// Glued text may be cut in another place: the specs know which names there are.
fn other_reading(fact: &Fact, expected: &[Expected], roots: &BTreeMap<String, usize>) -> Option<usize> {
    let (parent, last) =
        fact.path.rsplit_once('.').map_or(("", fact.path.as_str()), |(parent, last)| (parent, last));
    let doubtful = fact.layout == Layout::Concatenated && fact.confidence != Confidence::High;
    if !doubtful {
        return None;
    }
    let tails = (1..last.len()).filter_map(|at| last.get(at..)).map(str::to_owned);
    let readings = fact.other_readings.iter().cloned().chain(tails);
    readings.map(|name| path::join(parent, &name)).find_map(|path| find_field(fact, &path, expected, roots))
}

// A table without a place: the object whose fields it names best.
fn match_unplaced<'f>(
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
    let best = all.iter().filter(ends).max_by_key(|(at, field)| {
        (roots.get(&root_key(field)).copied().unwrap_or(0), std::cmp::Reverse(*at))
    });
    match best {
        Some((at, _)) => out.matched.push(Match { fact, at: *at, coverage: Coverage::All }),
        None => out.unplaced.push(fact),
    }
}

// The root that a new fact would belong to: where its parent is, or the likeliest of its side.
fn home_root(fact: &Fact, expected: &[Expected], roots: &BTreeMap<String, usize>) -> Option<usize> {
    // Below a field that is new itself, the root is that field's.
    let parent = fact.path.rsplit_once('.').map(|(parent, _)| parent.trim_end_matches("[]"));
    let parent = parent.filter(|parent| expected.iter().any(|field| field.path == *parent));
    let fits = expected.iter().enumerate().filter(|(_, field)| match parent {
        Some(parent) => field.path == parent,
        None => !field.path.contains(['.', '[']),
    });
    let score = |field: &Expected| roots.get(&root_key(field)).copied().unwrap_or(0);
    // The only root of its side, where the specs know nothing of the page yet.
    let only = {
        let mut names: Vec<String> =
            expected.iter().filter(|field| field.side() == fact.side).map(root_key).collect();
        names.dedup();
        names.len() == 1
    };
    fits.filter(|(_, field)| field.side() == fact.side && (only || score(field) > 0))
        .max_by_key(|(at, field)| (score(field), std::cmp::Reverse(*at)))
        .map(|(at, _)| at)
}

/// Fields that the page showed, at none of whose places anything was seen.
pub(super) fn find_missing(
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
        // A field with several possible paths is reported at the likeliest one.
        let score = roots.get(&root_key(field)).copied().unwrap_or(0);
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
        let seen = self.matched.iter().filter(|known| known.coverage != Coverage::Sample).count();
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
        let last =
            self.matched.iter().filter(|known| known.described()).max_by_key(|known| known.fact.position);
        last.is_some_and(|known| {
            let words = known.fact.wording.as_ref().map(|wording| wording.fingerprint.as_str());
            let before = expected.get(known.at).and_then(|field| field.baseline()).map(|(words, _)| words);
            before.is_some() && before != words
        })
    }
}
