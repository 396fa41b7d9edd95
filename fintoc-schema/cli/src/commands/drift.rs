//! `fintoc drift`: compares documentation pages with the specs, and lets the specs follow them.

use std::io::Write;
use std::path::PathBuf;

use super::changes::{Format, without_accepted};
use crate::commands::ingest;
use crate::commands::specs::Specs;
use crate::outcome::{Failure, Outcome, count};
use crate::write::replace;
use fintoc_diff::report;
use fintoc_pages::compare::difference::{Drift, Verdict};
use fintoc_pages::compare::{compare_page, find_page};
use fintoc_pages::edit::{edit_specs, editor::SpecEdits};
use fintoc_schema::diagnostic::Level;
use fintoc_schema::load::SpecFile;
use fintoc_schema::name;

/// Compares documentation pages with the specs
///
/// Exits with 0 if every page says the same as the specs, 1 if something differs or a page is cut short, and 3 if a
/// page cannot be read; with several pages, the highest code.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The saved pages: text, Markdown, HTML or OpenAPI. The file name or the title of a page tells which page of the
    /// specs it is.
    #[arg(required = true, value_name = "PAGE")]
    pages: Vec<PathBuf>,

    /// The id of the page in the specs, if its file name and title do not tell.
    #[arg(long, value_name = "ID")]
    page: Option<String>,

    /// The output format.
    #[arg(long, default_value = "human")]
    format: Format,

    /// A file of reviewed and accepted differences: `[accepted]`, then fingerprint = "reason".
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,

    /// Edit the spec files to follow the pages, and list what a person must decide.
    #[arg(long, requires = "read_on")]
    write: bool,

    /// The date on which the pages were saved, recorded as evidence.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "write", value_parser = date)]
    read_on: Option<String>,
}

fn date(text: &str) -> Result<String, String> {
    if name::is_date(text) {
        Ok(text.to_owned())
    } else {
        Err("expected a date such as 2026-12-01".to_owned())
    }
}

pub(crate) fn run(arguments: &Arguments, specs: &Specs, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let mut model = specs.model()?;
    let mut files = specs.files().to_vec();
    let mut worst = Verdict::Same;
    for path in &arguments.pages {
        let reading = ingest::read(path)?;
        let Some((module, page)) = find_page(&model, arguments.page.as_deref(), &reading) else {
            let hint = "no page of the specs has this file name or title; pass --page ID";
            return Err(Failure::new(format!("{}: {hint}", path.display())));
        };
        let drift = compare_page(module, &page, &reading);
        worst = worst.max(show(&drift, arguments, specs, out)?);
        if let Some(read_on) = &arguments.read_on {
            let edits = edit_specs(&files, module, &drift, read_on).map_err(Failure::new)?;
            print_edits(&edits, out)?;
            for (path, text) in edits.files {
                files.retain(|file| file.path != path);
                files.push(SpecFile::new(path, text));
            }
            // The next page is compared with the edited specs.
            files.sort_by(|one, other| one.path.cmp(&other.path));
            if let Ok((next, _)) = fintoc_schema::compile(&files) {
                model = next;
            }
        }
    }
    if arguments.write {
        save(&files, specs, out)?;
    }
    Ok(match worst {
        Verdict::Same => Outcome::Success,
        Verdict::Changed | Verdict::CutShort => Outcome::Findings,
        Verdict::Unreadable => Outcome::Unreadable,
    })
}

fn print_edits(edits: &SpecEdits, out: &mut dyn Write) -> Result<(), Failure> {
    for line in &edits.applied {
        writeln!(out, "written: {line}")?;
    }
    for line in &edits.undecided {
        writeln!(out, "decide: {line}")?;
    }
    Ok(())
}

// Writes the changed files, and reports whether they still compile.
fn save(files: &[SpecFile], specs: &Specs, out: &mut dyn Write) -> Result<(), Failure> {
    for file in files {
        if specs.files().iter().any(|before| before.path == file.path && before.bytes == file.bytes) {
            continue;
        }
        let path = specs.folder().join(&file.path);
        replace(&path, &file.bytes).map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
        writeln!(out, "changed: {}", specs.display_path(&file.path))?;
    }
    if let Err(found) = fintoc_validator::examples::compile(files) {
        let errors = count(found.count(Level::Error), "error");
        writeln!(
            out,
            "decide: the edited specs have {errors}; `fintoc check` shows what a person must decide"
        )?;
    }
    Ok(())
}

fn show(
    drift: &Drift,
    arguments: &Arguments,
    specs: &Specs,
    out: &mut dyn Write,
) -> Result<Verdict, Failure> {
    let mut notes: Vec<String> = drift.reasons.clone();
    if !drift.not_seen.is_empty() {
        notes.push(format!("not seen, so not compared: {}", drift.not_seen.join(", ")));
    }
    if !drift.hidden.is_empty() {
        notes.push(format!("collapsed on the page: {}", drift.hidden.join(", ")));
    }
    let (changes, accepted) = without_accepted(drift.changes(), arguments.accepted.as_deref(), &mut notes)?;
    let verdict =
        if changes.is_empty() && drift.verdict == Verdict::Changed { Verdict::Same } else { drift.verdict };
    let title = format!("{}: {}", drift.page, verdict.word());
    let source = report::Source { path: &|path| specs.display_path(path), on_disk: true };
    let listing =
        report::Listing { title: &title, changes: &changes, accepted, notes: &notes, sources: [source; 2] };
    write!(out, "{}", report::write(&listing, arguments.format.into()))?;
    Ok(verdict)
}
