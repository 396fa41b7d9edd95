//! Compares what a page says with what the specs say that it said.
//!
//! Every field of the specs has evidence: the pages that it was read from. Facts of a page are
//! compared with the fields that name it. What the specs record as a contradiction, and members that
//! a page folds away, count as same; what was not seen counts as nothing.

mod absent;
mod compare;
mod expected;
mod pairs;
mod verdict;
pub mod write;

use std::rc::Rc;

use super::ingest::fact::Fact;
use super::ingest::reading::{Reading, Verdict as Read};
use fintoc_diff::change::Change;
use fintoc_diff::table;
use fintoc_schema::json_schema::json::Json;
use fintoc_schema::model::{Model, Module, Page};

pub use verdict::Verdict;

/// What became of a page.
#[derive(Debug)]
pub struct Drift {
    /// Its id in the specs.
    pub page: String,
    /// The worst of everything below.
    pub verdict: Verdict,
    /// Why the verdict is not same or changed.
    pub reasons: Vec<String>,
    /// What the page says otherwise than the specs, in the order of the page.
    pub findings: Vec<Finding>,
    /// Fields of the specs that the page was not seen to its end for.
    pub not_seen: Vec<String>,
    /// Fields of the specs that the page folds away.
    pub hidden: Vec<String>,
    /// Fields whose wording the specs have no fingerprint of, with it: `--write` adds them.
    pub unmarked: Vec<Mark>,
}

impl Drift {
    /// What differs; a page that says nothing to rely on is one change, never many that take all away.
    #[must_use]
    pub fn changes(&self) -> Vec<Change> {
        match self.verdict {
            Verdict::Unreadable => vec![Change::whole(table::PAGE_UNREADABLE, &self.page)],
            Verdict::Same | Verdict::Changed | Verdict::CutShort => {
                self.findings.iter().map(|finding| finding.change.clone()).collect()
            }
        }
    }
}

/// One difference, and what would settle it.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The difference; its old side is the specs, its new side the page.
    pub change: Change,
    /// The spec's object and field that it is about.
    pub target: Target,
    /// How the specs would follow the page.
    pub fix: Fix,
}

/// A field in the specs, by the names that the specs give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The object, as the spec calls it.
    pub object: String,
    /// The member.
    pub field: String,
}

/// How the specs would follow a page.
#[derive(Debug, Clone)]
pub enum Fix {
    /// A new field of the object, with what the page says of the members below it.
    Add(Box<Fact>, Vec<Fact>),
    /// The page no longer shows it.
    Retire,
    /// The same member under another name.
    Rename(String),
    /// Whether it must be there.
    Required(bool),
    /// Whether it may be null.
    Nullable(bool),
    /// Bounds to set or, where there is no number, to take away.
    Bounds(Vec<(&'static str, Option<i64>)>),
    /// A word more.
    AddWord(String),
    /// A word that the page no longer lists.
    RetireWord(String),
    /// What holds when it is absent.
    Default(Option<Json>),
    /// What its form is filled in with.
    Example(Json),
    /// Better not used; what to use instead.
    Deprecate(Option<String>),
    /// Nothing but the wording.
    Reword,
    /// Only a person can say.
    Decide,
}

/// The fingerprint of what a page says about a field.
#[derive(Debug, Clone)]
pub struct Mark {
    /// The field.
    pub target: Target,
    /// The fingerprint.
    pub fingerprint: String,
    /// Numbers, dates and strong words of the description.
    pub flagged: Vec<String>,
}

/// The module and page of an id, a file's name or a title.
#[must_use]
pub fn find_page<'m>(
    model: &'m Model,
    id: Option<&str>,
    reading: &Reading,
) -> Option<(&'m Module, Rc<Page>)> {
    let stem = reading.source.rsplit_once('.').map_or(reading.source.as_str(), |(stem, _)| stem);
    let plain = |text: &str| {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
    };
    let title = reading.head.title.as_deref().map(plain);
    let by = |fits: &dyn Fn(&Page) -> bool| {
        let pages =
            model.modules.iter().flat_map(|module| module.pages.iter().map(move |page| (module, page)));
        pages.into_iter().find(|(_, page)| fits(page)).map(|(module, page)| (module, Rc::clone(page)))
    };
    if let Some(id) = id {
        return by(&|page| page.id == id);
    }
    by(&|page| page.id == stem).or_else(|| by(&|page| title.as_deref() == Some(&plain(&page.title))))
}

/// Compares a page with the module that it belongs to.
#[must_use]
pub fn drift(module: &Module, page: &Page, reading: &Reading) -> Drift {
    let mut out = Drift {
        page: page.id.clone(),
        verdict: Verdict::Same,
        reasons: reading.reasons.iter().map(|reason| reason.text.clone()).collect(),
        findings: Vec::new(),
        not_seen: Vec::new(),
        hidden: Vec::new(),
        unmarked: Vec::new(),
    };
    if reading.verdict == Read::Unreadable {
        out.verdict = Verdict::Unreadable;
        return out;
    }
    let expected = expected::of(module, &page.id);
    let pairing = pairs::pair(&expected, reading);
    if let Some(reason) = pairing.other_page() {
        out.verdict = Verdict::Unreadable;
        out.reasons.push(reason);
        return out;
    }
    let cut = reading.verdict == Read::CutShort || pairing.ends_early(&expected, reading);
    compare::all(module, page, &expected, &pairing, cut, &mut out);
    out.hidden =
        pairing.hidden.iter().filter_map(|at| expected.get(*at)).map(|field| field.path.clone()).collect();
    out.verdict = verdict::of(&out, cut);
    if cut && out.reasons.is_empty() {
        out.reasons.push("the last fields that the specs know of this page were not seen".to_owned());
    }
    out
}
