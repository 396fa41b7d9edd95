//! Writes changes as text, for people and for programs.

pub mod github;
mod human;
pub mod json;
mod listing;
mod markdown;
mod sarif;

pub use self::listing::{Listing, Source};

/// The format of a report.
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

/// Writes a report, with a newline at its end.
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
