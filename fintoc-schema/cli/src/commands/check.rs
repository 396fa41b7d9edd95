//! `fintoc check`: reports the errors in the specs and the open work.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::commands::specs::Specs;
use crate::outcome::{Failure, Outcome, count};
use crate::render;
use fintoc_diff::report::github::{self, FilePosition};
use fintoc_schema::diagnostic::{Code, Diagnostic, Diagnostics, Level, Span};
use fintoc_schema::json_schema::json::{Json, Members, pretty};

/// Reports the errors in the specs and the open work
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder of the specs; the same as --specs.
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,

    /// The output format; `github` writes annotations for a pull request.
    #[arg(long, default_value = "human")]
    format: Format,

    /// Show every warning instead of the number of each kind.
    #[arg(long)]
    all: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
    Github,
}

pub(crate) fn run(
    arguments: &Arguments,
    given: Option<&Path>,
    out: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let specs = Specs::find(arguments.folder.as_deref().or(given))?;
    let found = match specs.compile() {
        Ok((_, warnings)) => warnings,
        Err(found) => found,
    };
    match arguments.format {
        Format::Human => human(&found, &specs, arguments.all, out)?,
        Format::Json => {
            let list: Vec<Json> = found.iter().map(|one| json(one, &specs)).collect();
            write!(out, "{}", pretty(&Members::new().with("diagnostics", list).into()))?;
        }
        Format::Github => {
            for one in &found {
                writeln!(out, "{}", annotation(one, &specs))?;
            }
        }
    }
    Ok(if found.has_errors() { Outcome::Findings } else { Outcome::Success })
}

/// Renders the errors, and the number of warnings of each kind, or every warning with `all`.
pub(crate) fn human(
    found: &Diagnostics,
    specs: &Specs,
    all: bool,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let mut hidden: BTreeMap<&str, (usize, &Code)> = BTreeMap::new();
    for one in found {
        if all || one.level() == Level::Error {
            writeln!(out, "{}\n", render::diagnostic(one, &|path| specs.display_path(path)))?;
        } else {
            hidden.entry(one.code().name).or_insert((0, one.code())).0 += 1;
        }
    }
    for (name, (number, code)) in &hidden {
        writeln!(out, "{number:>5}  {name}: {}", code.summary)?;
    }
    let (errors, warnings) = (found.count(Level::Error), found.count(Level::Warning));
    let rest = if hidden.is_empty() { "" } else { "; `fintoc check --all` lists every warning" };
    writeln!(out, "{}, {}{rest}", count(errors, "error"), count(warnings, "warning"))?;
    Ok(())
}

fn json(found: &Diagnostic, specs: &Specs) -> Json {
    let labels: Vec<Json> = found
        .labels()
        .iter()
        .map(|label| position(&label.span, specs).with("text", &*label.text).into())
        .collect();
    let mut members = Members::new()
        .with("code", found.code().name)
        .with("level", found.level().to_string())
        .with("message", found.message());
    members = members.and(position(found.span(), specs)).with_some("help", found.remedy());
    members.with("labels", labels).into()
}

fn position(span: &Span, specs: &Specs) -> Members {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Members::new()
        .with("file", specs.display_path(span.file()))
        .with("line", number(span.line()))
        .with("column", number(span.column()))
}

fn annotation(found: &Diagnostic, specs: &Specs) -> String {
    let help = found.remedy().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
    let file = specs.display_path(found.span().file());
    let position =
        FilePosition { file: &file, line: found.span().line(), column: Some(found.span().column()) };
    github::annotation(
        &found.level().to_string(),
        Some(position),
        found.code().name,
        &format!("{}{help}", found.message()),
    )
}
