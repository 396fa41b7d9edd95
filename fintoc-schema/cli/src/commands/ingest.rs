//! `fintoc ingest`: reads documentation pages into facts.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::outcome::{Failure, Outcome};
use fintoc_pages::read::reading::{Reading, Verdict};
use fintoc_pages::read::show::{Stage, show_page};
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

    /// Shows as text what a stage of reading makes of each page, with positions, instead of the facts as JSON.
    #[arg(long, value_name = "STAGE")]
    show: Option<ShownStage>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum ShownStage {
    /// Headings, lines, table rows and samples.
    Blocks,
    /// The fields that the page describes, still as text.
    Rows,
    /// What was understood, a field on each line.
    Facts,
}

impl From<ShownStage> for Stage {
    fn from(stage: ShownStage) -> Stage {
        match stage {
            ShownStage::Blocks => Stage::Blocks,
            ShownStage::Rows => Stage::Rows,
            ShownStage::Facts => Stage::Facts,
        }
    }
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::Success;
    for page in &arguments.pages {
        let (name, bytes) = load(page)?;
        let reading = read_page(&name, &bytes);
        if reading.verdict == Verdict::Unreadable {
            outcome = Outcome::Unreadable;
        }
        match arguments.show {
            Some(stage) => write!(out, "{}", show_page(&name, &bytes, stage.into()))?,
            None => write!(out, "{}", pretty(&output::to_json(&reading)))?,
        }
    }
    Ok(outcome)
}

/// Reads a page into facts.
pub(crate) fn read(page: &Path) -> Result<Reading, Failure> {
    let (name, bytes) = load(page)?;
    Ok(read_page(&name, &bytes))
}

// The name and the bytes of a page, at most one byte beyond the limit, which is enough to reject it.
fn load(page: &Path) -> Result<(String, Vec<u8>), Failure> {
    let failed = |error: io::Error| Failure::new(format!("{}: {error}", page.display()));
    let limit = u64::try_from(limits::BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    File::open(page).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)).map_err(failed)?;
    let name = page.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok((name, bytes))
}
