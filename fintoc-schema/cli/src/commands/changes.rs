//! What `diff` and `drift` share: the output formats, accepted changes and the level that fails.

use std::fs;
use std::path::Path;

use clap::ValueEnum;

use crate::outcome::Failure;
use fintoc_diff::accepted::Accepted;
use fintoc_diff::change::Change;
use fintoc_diff::report;
use fintoc_diff::verdict::Level;

/// The values of `--format`.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    Human,
    Json,
    Markdown,
    Github,
    Sarif,
}

impl From<Format> for report::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Human => Self::Human,
            Format::Json => Self::Json,
            Format::Markdown => Self::Markdown,
            Format::Github => Self::Github,
            Format::Sarif => Self::Sarif,
        }
    }
}

/// The values of `--fail-on`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Breaking,
    Warning,
}

impl FailOn {
    /// Whether one of the changes has at least this level.
    pub(crate) fn reached(self, changes: &[Change]) -> bool {
        let level = match self {
            Self::Breaking => Level::Breaking,
            Self::Warning => Level::Warning,
        };
        changes.iter().any(|change| change.level() >= level)
    }
}

/// Removes accepted changes and returns how many there were; notes the accepted entries that match no change.
pub(crate) fn without_accepted(
    changes: Vec<Change>,
    file: Option<&Path>,
    notes: &mut Vec<String>,
) -> Result<(Vec<Change>, usize), Failure> {
    let Some(file) = file else { return Ok((changes, 0)) };
    let text =
        fs::read_to_string(file).map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
    let accepted =
        Accepted::read(&text).map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
    let (changes, count, unused) = accepted.split(changes);
    notes.extend(unused.iter().map(|fingerprint| {
        format!("the accepted change {fingerprint} no longer occurs; remove it from the file")
    }));
    Ok((changes, count))
}
