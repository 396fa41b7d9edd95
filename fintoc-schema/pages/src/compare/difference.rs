//! The differences between a page and the specs.

use crate::read::fact::Fact;
use fintoc_diff::change::Change;
use fintoc_diff::table;
use fintoc_schema::constraint::Keyword;
use fintoc_schema::json_schema::json::Json;

/// The result of comparing a page with the specs.
#[derive(Debug)]
pub struct Drift {
    /// Its id in the specs.
    pub page: String,
    /// The worst of everything below.
    pub verdict: Verdict,
    /// Why the page was not read to its end.
    pub reasons: Vec<String>,
    /// Differences from the specs, in the order of the page.
    pub findings: Vec<Finding>,
    /// Fields of the specs that the page was not seen to its end for.
    pub not_seen: Vec<String>,
    /// Fields of the specs that the page collapses.
    pub hidden: Vec<String>,
    /// Fields whose wording the specs have no fingerprint of, with it: `--write` adds them.
    pub without_fingerprint: Vec<FingerprintUpdate>,
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
    /// The edit of the specs that would settle it.
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

/// An edit that lets the specs follow a page.
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
    Bounds(Vec<(Keyword, Option<i64>)>),
    /// Another enum value.
    AddValue(String),
    /// An enum value that the page no longer lists.
    RetireValue(String),
    /// What holds when it is absent.
    Default(Option<Json>),
    /// What its form is filled in with.
    Example(Json),
    /// Deprecated, with the replacement if there is one.
    Deprecate(Option<String>),
    /// Nothing but the wording.
    Reword,
    /// A person must decide.
    Decide,
}

/// The fingerprint of what a page says about a field.
#[derive(Debug, Clone)]
pub struct FingerprintUpdate {
    /// The field.
    pub target: Target,
    /// The fingerprint.
    pub fingerprint: String,
    /// Numbers, dates and strong words of the description.
    pub flagged: Vec<String>,
}

/// Whether a page says what the specs say; later ones are worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing differs, apart from recorded decisions and members that the page folds away.
    Same,
    /// Something differs.
    Changed,
    /// The page ends early: something was not seen.
    CutShort,
    /// The page says nothing to rely on.
    Unreadable,
}

impl Verdict {
    /// The name in the output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed => "changed",
            Self::CutShort => "cut_short",
            Self::Unreadable => "unreadable",
        }
    }
}

pub(super) fn verdict_of(drift: &Drift, cut: bool) -> Verdict {
    if cut {
        Verdict::CutShort
    } else if drift.findings.is_empty() {
        Verdict::Same
    } else {
        Verdict::Changed
    }
}
