//! `fintoc validate`: validates an instance with the reference validator and draws what is wrong on its text.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::PathBuf;

use clap::ValueEnum;

use crate::commands::find;
use crate::commands::specs::Specs;
use crate::outcome::{Failure, LANGUAGES, Outcome, count, language};
use crate::render::Instance;
use fintoc_schema::json_schema::Language;
use fintoc_schema::model::{Model, Severity};
use fintoc_validator::checksum::instant;
use fintoc_validator::message::sentence;
use fintoc_validator::problem;
use fintoc_validator::report::Report;
use fintoc_validator::validate::{DEFAULT_LIMIT, Validator};

/// Judges an instance of a type
///
/// Values are never shown: the text is drawn with `...` in their places.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// What the instance should be, as `v1/CreateCheckoutSession`.
    #[arg(long = "type", value_name = "TYPE")]
    ty: String,

    /// The JSON text, `-` for the standard input.
    file: PathBuf,

    /// How to show what is found: `json` writes problem details as of RFC 9457.
    #[arg(long, default_value = "human")]
    format: Format,

    /// The language of the sentences.
    #[arg(long, default_value = "en", value_parser = LANGUAGES)]
    language: String,

    /// Refuse a response that can be read but breaks what is documented.
    #[arg(long)]
    strict: bool,

    /// The time, as 2026-11-20T12:00:00Z; without it rules that need one are not judged.
    #[arg(long, value_name = "INSTANT", value_parser = time)]
    now: Option<i64>,

    /// The most bytes that the text may have.
    #[arg(long, value_name = "BYTES", default_value_t = DEFAULT_LIMIT)]
    limit: usize,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
}

fn time(text: &str) -> Result<i64, String> {
    instant(text).ok_or_else(|| "not an instant".to_owned())
}

pub(crate) fn run(arguments: &Arguments, specs: &Specs, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let model = specs.model()?;
    let named = find::one(&model, &arguments.ty)?;
    let text =
        read(arguments).map_err(|error| Failure::told(format!("{}: {error}", arguments.file.display())))?;
    let mut validator = Validator::default();
    validator.limit = arguments.limit;
    validator.now = arguments.now;
    let report = validator.validate(&named.ty, named.direction, &text);
    let refused = report.is_rejected(arguments.strict);
    let language = language(&arguments.language);
    match arguments.format {
        Format::Json => {
            write!(out, "{}", problem::details(&model, &named.name, &report, arguments.strict, language))?;
        }
        Format::Human => {
            let cx = (specs, &model, language);
            draw(&report, &text, arguments, cx, out)?;
            let verdict = if refused { "is no" } else { "is a good" };
            writeln!(out, "{} {verdict} {}: {}", shown(arguments), named.name, counts(&report))?;
        }
    }
    Ok(if refused { Outcome::Findings } else { Outcome::Good })
}

/// `2 errors, 0 warnings, 1 note`, and whether there are more than those.
fn counts(report: &Report) -> String {
    let (over, listed): (Vec<_>, Vec<_>) =
        report.violations.iter().partition(|found| found.code == "too_many");
    let of = |severity, word| count(listed.iter().filter(|found| found.severity == severity).count(), word);
    let counts = [of(Severity::Error, "error"), of(Severity::Warning, "warning"), of(Severity::Note, "note")];
    let more = if over.is_empty() { "" } else { ", and more that are not listed" };
    counts.join(", ") + more
}

/// No more than what shows that it is too much.
fn read(arguments: &Arguments) -> io::Result<Vec<u8>> {
    let most = u64::try_from(arguments.limit).unwrap_or(u64::MAX).saturating_add(1);
    let mut text = Vec::new();
    if arguments.file.as_os_str() == "-" {
        io::stdin().lock().take(most).read_to_end(&mut text)?;
    } else {
        File::open(&arguments.file)?.take(most).read_to_end(&mut text)?;
    }
    Ok(text)
}

fn shown(arguments: &Arguments) -> String {
    if arguments.file.as_os_str() == "-" { "stdin".to_owned() } else { arguments.file.display().to_string() }
}

fn draw(
    report: &Report,
    text: &[u8],
    arguments: &Arguments,
    (specs, model, language): (&Specs, &Model, Language),
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let instance = Instance::new(shown(arguments), text);
    for found in &report.violations {
        let origin = found.origin.as_ref().map(|origin| {
            let rule = found.rule.as_ref().map(|rule| format!(", rule `{rule}`")).unwrap_or_default();
            format!("{}:{}{rule}", specs.shown(&origin.file), origin.line)
        });
        writeln!(out, "{}\n", instance.draw(found, &sentence(model, found, language), origin.as_deref()))?;
    }
    Ok(())
}
