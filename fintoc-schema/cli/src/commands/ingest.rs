//! `fintoc ingest`: reads documentation pages into facts.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::outcome::{Failure, Outcome};
use fintoc_pages::read::reading::{Reading, Verdict};
use fintoc_pages::read::{limits, output, read_page};
use fintoc_schema::json_schema::json::pretty;

/// Reads documentation pages into facts, one JSON document per page
///
/// A page is plain text, Markdown, HTML or an OpenAPI document. Exits with 3 if a page cannot be read; the facts that
/// could be read are still printed.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The saved pages.
    #[arg(required = true, value_name = "PAGE")]
    pages: Vec<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::Success;
    for page in &arguments.pages {
        let reading = read(page)?;
        if reading.verdict == Verdict::Unreadable {
            outcome = Outcome::Unreadable;
        }
        write!(out, "{}", pretty(&output::to_json(&reading)))?;
    }
    Ok(outcome)
}

/// Reads a page, at most one byte beyond the limit, which is enough to reject it.
pub(crate) fn read(page: &Path) -> Result<Reading, Failure> {
    let failed = |error: io::Error| Failure::new(format!("{}: {error}", page.display()));
    let limit = u64::try_from(limits::BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    File::open(page).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)).map_err(failed)?;
    let name = page.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(read_page(&name, &bytes))
}
