//! `fintoc drift`: what pages say otherwise than the specs.

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

/// Compares documentation pages with what the specs say of them
///
/// Exits with 0 if a page says what the specs say, 1 if something differs or a page ends early, and 3
/// if one cannot be read: of several the worst.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
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

    /// Let the spec files follow the pages; says what a person must decide.
    #[arg(long, requires = "read_on")]
    write: bool,

    /// The day that the pages were saved, which the specs will name.
    #[arg(long, value_name = "YYYY-MM-DD", requires = "write", value_parser = day)]
    read_on: Option<String>,
}

fn day(text: &str) -> Result<String, String> {
    if name::is_date(text) { Ok(text.to_owned()) } else { Err("not a day".to_owned()) }
}

pub(crate) fn run(arguments: &Arguments, specs: &Specs, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let mut model = specs.model()?;
    let mut files = specs.files().to_vec();
    let mut worst = Verdict::Same;
    for path in &arguments.pages {
        let reading = ingest::read(path)?;
        let Some((module, page)) = find_page(&model, arguments.page.as_deref(), &reading) else {
            let named = "no page of the specs has this file's name or title; name it with --page ID";
            return Err(Failure::told(format!("{}: {named}", path.display())));
        };
        let drift = compare_page(module, &page, &reading);
        worst = worst.max(show(&drift, arguments, specs, out)?);
        if let Some(read_on) = &arguments.read_on {
            let edits = edit_specs(&files, module, &drift, read_on).map_err(Failure::told)?;
            print_edits(&edits, out)?;
            for (path, text) in edits.files {
                files.retain(|file| file.path != path);
                files.push(SpecFile::new(path, text));
            }
            // The next page is compared with what this one has made of the specs.
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
        Verdict::Same => Outcome::Good,
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

// Writes the files that changed, and says whether they still compile.
fn save(files: &[SpecFile], specs: &Specs, out: &mut dyn Write) -> Result<(), Failure> {
    for file in files {
        if specs.files().iter().any(|before| before.path == file.path && before.bytes == file.bytes) {
            continue;
        }
        let path = specs.folder().join(&file.path);
        replace(&path, &file.bytes).map_err(|error| Failure::told(format!("{}: {error}", path.display())))?;
        writeln!(out, "changed: {}", specs.shown(&file.path))?;
    }
    if let Err(found) = fintoc_schema::compile(files) {
        let count = count(found.count(Level::Error), "mistake");
        writeln!(out, "decide: the specs have {count} now; `fintoc check` shows what a person must settle")?;
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
        notes.push(format!("not seen, and so not judged: {}", drift.not_seen.join(", ")));
    }
    if !drift.hidden.is_empty() {
        notes.push(format!("folded away by the page: {}", drift.hidden.join(", ")));
    }
    let (changes, accepted) = without_accepted(drift.changes(), arguments.accepted.as_deref(), &mut notes)?;
    let verdict =
        if changes.is_empty() && drift.verdict == Verdict::Changed { Verdict::Same } else { drift.verdict };
    let title = format!("{}: {}", drift.page, verdict.word());
    let source = report::Source { path: &|path| specs.shown(path), on_disk: true };
    let listing =
        report::Listing { title: &title, changes: &changes, accepted, notes: &notes, sources: [source; 2] };
    write!(out, "{}", report::write(&listing, arguments.format.into()))?;
    Ok(verdict)
}
