//! `fintoc diff`: what changed between two states of the specs, and for whom it matters.

use std::io::Write;
use std::path::PathBuf;

use super::changes::{FailOn, Format, without_accepted};
use super::revision::State;
use crate::commands::specs::Specs;
use crate::outcome::{Failure, Outcome};
use fintoc_diff::report;

/// Compares two states of the specs: what changed, and for whom it matters
///
/// Each state is a folder of specs or a git revision. Three audiences are told apart: the wire (would
/// the server or an old reader refuse?), the source (does code still compile?) and the meaning.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The state before: a folder, or a git revision.
    old: String,

    /// The state now; without it, the specs as they are.
    new: Option<String>,

    /// How to show the changes.
    #[arg(long, default_value = "human")]
    format: Format,

    /// Exit with 1 if a change is this bad.
    #[arg(long, value_name = "LEVEL")]
    fail_on: Option<FailOn>,

    /// A file of changes that were looked at and accepted: `[accepted]`, then fingerprint = "reason".
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
}

pub(crate) fn run(
    arguments: &Arguments,
    specs: impl Fn() -> Result<Specs, Failure>,
    out: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let old = State::named(&arguments.old, &specs)?;
    let new = match &arguments.new {
        Some(name) => State::named(name, &specs)?,
        None => State::now(&specs)?,
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
        arguments.new.as_deref().unwrap_or("the specs as they are")
    );
    let (before, now) = (|path: &str| old.shown(path), |path: &str| new.shown(path));
    let sources = [
        report::Source { path: &before, on_disk: old.is_here() },
        // The new state is what people look at, whatever it is called.
        report::Source { path: &now, on_disk: true },
    ];
    let listing = report::Listing { title: &title, changes: &changes, accepted, notes: &notes, sources };
    write!(out, "{}", report::write(&listing, arguments.format.into()))?;
    let failed = arguments.fail_on.is_some_and(|level| level.reached(&changes));
    Ok(if failed { Outcome::Findings } else { Outcome::Good })
}
