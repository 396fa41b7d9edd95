//! Whether a page says what the specs say.

use super::Drift;

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
    /// The word in the output.
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

pub(super) fn of(drift: &Drift, cut: bool) -> Verdict {
    if cut {
        Verdict::CutShort
    } else if drift.findings.is_empty() {
        Verdict::Same
    } else {
        Verdict::Changed
    }
}
