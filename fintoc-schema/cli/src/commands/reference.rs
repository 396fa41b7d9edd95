//! `fintoc reference`: prints the reference of every field as one document.

use std::io::Write;

use clap::ValueEnum;

use crate::commands::specs::Specs;
use crate::outcome::{Failure, LANGUAGES, Outcome};
use fintoc_artefacts::reference::REFERENCE;

/// Prints the reference of every field, as one document
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The output format.
    #[arg(long, value_name = "FORMAT", default_value = "html")]
    format: Format,

    /// The language of the labels and descriptions.
    #[arg(long, default_value = "en", value_parser = LANGUAGES)]
    language: String,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Html,
    Markdown,
}

pub(crate) fn run(arguments: &Arguments, specs: &Specs, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let ending = match arguments.format {
        Format::Html => "html",
        Format::Markdown => "md",
    };
    let path = format!("reference/{}.{ending}", arguments.language);
    let file = (REFERENCE.emit)(&specs.model()?).into_iter().find(|file| file.path == path);
    let file = file.ok_or_else(|| Failure::new(format!("the export has no {path}")))?;
    out.write_all(file.text.as_bytes())?;
    Ok(Outcome::Success)
}
