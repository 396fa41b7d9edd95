//! Changes as text, for people and for programs.

mod github;
mod human;
pub mod json;
mod markdown;
mod sarif;

use super::change::{Change, Witness};
use super::verdict::{Level, Step};

/// What a report is about.
pub struct Listing<'a> {
    /// One line over the whole.
    pub title: &'a str,
    /// In order.
    pub changes: &'a [Change],
    /// How many more were accepted.
    pub accepted: usize,
    /// What else is to be said, a line each.
    pub notes: &'a [String],
    /// How the spec files of the state before are named, and those of the state now.
    pub shown: [Shown<'a>; 2],
}

/// How people name the spec files of a state.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// From where they are.
    pub name: &'a dyn Fn(&str) -> String,
    /// Whether the file stands there now, so that a line of it can be pointed at.
    pub here: bool,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    Human,
    /// For programs.
    Json,
    /// For a pull request.
    Markdown,
    /// Annotations of a workflow on GitHub.
    Github,
    /// For tools that collect findings: SARIF 2.1.0.
    Sarif,
}

/// Writes a report; it ends with a newline.
#[must_use]
pub fn write(listing: &Listing, format: Format) -> String {
    match format {
        Format::Human => human::write(listing),
        Format::Json => json::write(listing),
        Format::Markdown => markdown::write(listing),
        Format::Github => github::write(listing),
        Format::Sarif => sarif::write(listing),
    }
}

impl Listing<'_> {
    fn count(&self, level: Level) -> usize {
        self.changes.iter().filter(|change| change.level() == level).count()
    }

    fn step(&self) -> Option<Step> {
        self.changes.iter().map(Change::step).max()
    }

    // The worst first; within a level in order.
    fn sorted(&self) -> Vec<&Change> {
        let mut all: Vec<&Change> = self.changes.iter().collect();
        all.sort_by_key(|change| std::cmp::Reverse(change.level()));
        all
    }

    fn summary(&self) -> String {
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
        let step = self.step().map(|step| format!("; the crate's step: {}", step.word())).unwrap_or_default();
        format!("{counts}{accepted}{step}")
    }
}

/// Where a change stands in spec files.
struct Place {
    file: String,
    line: u32,
    /// The file stands there now.
    here: bool,
}

/// Where the new side has it, else where the old one had it.
fn place(change: &Change, listing: &Listing) -> Option<Place> {
    let [before, now] = listing.shown;
    let (shown, origin) = match (&change.new_origin, &change.old_origin) {
        (Some(origin), _) => (now, origin),
        (None, Some(origin)) => (before, origin),
        (None, None) => return None,
    };
    Some(Place { file: (shown.name)(&origin.file), line: origin.line, here: shown.here })
}

/// Which side takes the instance that shows a change.
fn turn(witness: &Witness) -> &'static str {
    if witness.accepted_before { "accepted before, refused now" } else { "refused before, accepted now" }
}
