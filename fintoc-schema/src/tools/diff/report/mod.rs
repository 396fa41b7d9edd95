//! Changes as text, for people and for programs.

mod github;
mod human;
mod json;
mod markdown;
mod sarif;

use super::change::Change;
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
    /// How people name a spec file: from where they are.
    pub shown: &'a dyn Fn(&str) -> String,
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
            .map(|(count, word)| format!("{count} {word}"))
            .collect::<Vec<_>>()
            .join(", ");
        let accepted =
            if self.accepted > 0 { format!(", {} accepted", self.accepted) } else { String::new() };
        let step = self.step().map(|step| format!("; the crate's step: {}", step.word())).unwrap_or_default();
        format!("{counts}{accepted}{step}")
    }
}

/// `specs/v1/scalars.toml:12`, where the new side knows the place, else where the old one did.
fn origin(change: &Change, shown: &dyn Fn(&str) -> String) -> Option<(String, u32)> {
    let origin = change.new_origin.as_ref().or(change.old_origin.as_ref())?;
    Some((shown(&origin.file), origin.line))
}
