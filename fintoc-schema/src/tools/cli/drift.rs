//! `fintoc drift`: what pages say otherwise than the specs.

use std::io::Write;
use std::path::PathBuf;

use super::changes::{Format, without_accepted};
use super::specs::Specs;
use super::{Failure, Outcome, ingest};
use crate::tools::diff::report;
use crate::tools::drift::{Drift, Verdict, drift, find_page};

/// Compares documentation pages with what the specs say of them
///
/// Exits with 0 if a page says what the specs say, 1 if something differs or a page ends early, and 3
/// if one cannot be read: of several the worst.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The pages, as saved: text, Markdown, HTML or OpenAPI. A page belongs to the one of the specs that
    /// its file or title is named after.
    #[arg(required = true, value_name = "PAGE")]
    pages: Vec<PathBuf>,

    /// The page's id in the specs, where its name does not tell.
    #[arg(long, value_name = "ID")]
    page: Option<String>,

    /// How to show the differences.
    #[arg(long, default_value = "human")]
    format: Format,

    /// A file of differences that were looked at and accepted.
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, specs: &Specs, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let model = specs.model()?;
    let mut worst = Verdict::Same;
    for path in &arguments.pages {
        let reading = ingest::read(path)?;
        let Some((module, page)) = find_page(&model, arguments.page.as_deref(), &reading) else {
            let named = "no page of the specs has this file's name or title; name it with --page ID";
            return Err(Failure::told(format!("{}: {named}", path.display())));
        };
        let drift = drift(module, &page, &reading);
        worst = worst.max(show(&drift, arguments, specs, out)?);
    }
    Ok(match worst {
        Verdict::Same => Outcome::Good,
        Verdict::Changed | Verdict::CutShort => Outcome::Findings,
        Verdict::Unreadable => Outcome::Unreadable,
    })
}

fn show(
    drift: &Drift,
    arguments: &Arguments,
    specs: &Specs,
    out: &mut dyn Write,
) -> Result<Verdict, Failure> {
    let mut notes: Vec<String> = drift.reasons.clone();
    if !drift.not_seen.is_empty() {
        notes.push(format!("not seen, and so not judged: {}", drift.not_seen.join(", ")));
    }
    if !drift.hidden.is_empty() {
        notes.push(format!("folded away by the page: {}", drift.hidden.join(", ")));
    }
    let (changes, accepted) = without_accepted(drift.changes(), arguments.accepted.as_deref(), &mut notes)?;
    let verdict =
        if changes.is_empty() && drift.verdict == Verdict::Changed { Verdict::Same } else { drift.verdict };
    let title = format!("{}: {}", drift.page, verdict.word());
    let shown = report::Shown { name: &|path| specs.shown(path), here: true };
    let listing =
        report::Listing { title: &title, changes: &changes, accepted, notes: &notes, shown: [shown; 2] };
    write!(out, "{}", report::write(&listing, arguments.format.into()))?;
    Ok(verdict)
}
