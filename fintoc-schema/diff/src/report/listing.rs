//! What every report is made of: the changes with a title and notes, their order, counts and locations.

use crate::change::{Change, Witness};
use crate::verdict::{Level, Step};

/// The content of a report.
pub struct Listing<'a> {
    /// The heading, one line.
    pub title: &'a str,
    /// The changes.
    pub changes: &'a [Change],
    /// The number of accepted changes, which are not listed.
    pub accepted: usize,
    /// Further notes, a line each.
    pub notes: &'a [String],
    /// The spec files of the old state and of the new one.
    pub sources: [Source<'a>; 2],
}

/// The spec files of a state.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// Returns the displayed path of a spec file.
    pub path: &'a dyn Fn(&str) -> String,
    /// Whether the files exist on disk in this state, so annotations can refer to their lines.
    pub on_disk: bool,
}

impl Listing<'_> {
    pub(super) fn count(&self, level: Level) -> usize {
        self.changes.iter().filter(|change| change.level() == level).count()
    }

    pub(super) fn step(&self) -> Option<Step> {
        self.changes.iter().map(Change::step).max()
    }

    /// Returns the changes, the most severe level first.
    pub(super) fn sorted(&self) -> Vec<&Change> {
        let mut all: Vec<&Change> = self.changes.iter().collect();
        all.sort_by_key(|change| std::cmp::Reverse(change.level()));
        all
    }

    pub(super) fn summary(&self) -> String {
        if self.changes.is_empty() {
            let accepted =
                if self.accepted > 0 { format!(", {} accepted", self.accepted) } else { String::new() };
            return format!("no changes{accepted}");
        }
        let counts = [Level::Breaking, Level::Warning, Level::Compatible]
            .map(|level| (self.count(level), level.word()))
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| match *word {
                "warning" if *count > 1 => format!("{count} warnings"),
                _ => format!("{count} {word}"),
            })
            .collect::<Vec<_>>()
            .join(", ");
        let accepted =
            if self.accepted > 0 { format!(", {} accepted", self.accepted) } else { String::new() };
        let step =
            self.step().map(|step| format!("; required version step: {}", step.word())).unwrap_or_default();
        format!("{counts}{accepted}{step}")
    }
}

/// A line of a spec file.
pub(super) struct Location {
    pub(super) file: String,
    pub(super) line: u32,
    /// Whether the file exists on disk in this state.
    pub(super) on_disk: bool,
}

/// Returns where the new specs state a change; if they do not, where the old ones did.
pub(super) fn location(change: &Change, listing: &Listing) -> Option<Location> {
    let [before, now] = listing.sources;
    let (source, origin) = match (&change.new_origin, &change.old_origin) {
        (Some(origin), _) => (now, origin),
        (None, Some(origin)) => (before, origin),
        (None, None) => return None,
    };
    Some(Location { file: (source.path)(&origin.file), line: origin.line, on_disk: source.on_disk })
}

/// Returns which side accepts the witness of a change.
pub(super) fn accepting_side(witness: &Witness) -> &'static str {
    if witness.accepted_before { "accepted before, rejected now" } else { "rejected before, accepted now" }
}
