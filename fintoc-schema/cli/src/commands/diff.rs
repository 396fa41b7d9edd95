//! `fintoc diff`: compares two states of the specs and judges every change.

use std::io::Write;
use std::path::PathBuf;

use super::changes::{FailOn, Format, without_accepted};
use super::revision::State;
use crate::commands::specs::Specs;
use crate::outcome::{Failure, Outcome};
use fintoc_diff::report;

/// Compares two states of the specs and judges every change
///
/// Each state is a folder of specs or a git revision. A change is judged for three audiences: wire (would the server or
/// an old reader reject?), source (does existing code still compile?) and meaning.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The old state: a folder, or a git revision.
    old: String,

    /// The new state [default: the current specs].
    new: Option<String>,

    /// The output format.
    #[arg(long, default_value = "human")]
    format: Format,

    /// Exit with 1 if a change has at least this level.
    #[arg(long, value_name = "LEVEL")]
    fail_on: Option<FailOn>,

    /// A file of reviewed and accepted changes: `[accepted]`, then fingerprint = "reason".
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
}

pub(crate) fn run(
    arguments: &Arguments,
    specs: impl Fn() -> Result<Specs, Failure>,
    out: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let old = State::from_argument(&arguments.old, &specs)?;
    let new = match &arguments.new {
        Some(name) => State::from_argument(name, &specs)?,
        None => State::current(&specs)?,
    };
    let mut notes = Vec::new();
    let (changes, accepted) = without_accepted(
        fintoc_diff::diff(&old.model, &new.model),
        arguments.accepted.as_deref(),
        &mut notes,
    )?;
    let title = format!(
        "Changes from {} to {}",
        arguments.old,
        arguments.new.as_deref().unwrap_or("the current specs")
    );
    let (before, now) = (|path: &str| old.display_path(path), |path: &str| new.display_path(path));
    let sources = [
        report::Source { path: &before, on_disk: old.is_on_disk() },
        // The new state is the one under review, so reports link to it even if it is a revision.
        report::Source { path: &now, on_disk: true },
    ];
    let listing = report::Listing { title: &title, changes: &changes, accepted, notes: &notes, sources };
    write!(out, "{}", report::write(&listing, arguments.format.into()))?;
    let failed = arguments.fail_on.is_some_and(|level| level.reached(&changes));
    Ok(if failed { Outcome::Findings } else { Outcome::Success })
}
