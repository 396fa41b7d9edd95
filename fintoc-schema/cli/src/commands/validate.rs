//! `fintoc validate`: validates an instance with the reference validator and renders the violations on its text.

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

/// Validates an instance of a type and lists every violation
///
/// Values are never shown: the text is rendered with `...` in their place.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The type of the instance, such as `v1/CreateCheckoutSession`.
    #[arg(long = "type", value_name = "TYPE")]
    ty: String,

    /// The file with the JSON text; `-` reads the standard input.
    file: PathBuf,

    /// The output format; `json` writes problem details of RFC 9457.
    #[arg(long, default_value = "human")]
    format: Format,

    /// The language of the messages.
    #[arg(long, default_value = "en", value_parser = LANGUAGES)]
    language: String,

    /// Reject a response that can be read but does not match the documentation.
    #[arg(long)]
    strict: bool,

    /// The current time, such as 2026-11-20T12:00:00Z; without it, rules that need a clock are skipped.
    #[arg(long, value_name = "INSTANT", value_parser = time)]
    now: Option<i64>,

    /// The maximum size of the text in bytes.
    #[arg(long, value_name = "BYTES", default_value_t = DEFAULT_LIMIT)]
    limit: usize,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
}

fn time(text: &str) -> Result<i64, String> {
    instant(text).ok_or_else(|| "expected an instant such as 2026-11-20T12:00:00Z".to_owned())
}

pub(crate) fn run(arguments: &Arguments, specs: &Specs, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let model = specs.model()?;
    let named = find::type_named(&model, &arguments.ty)?;
    let text =
        read(arguments).map_err(|error| Failure::new(format!("{}: {error}", arguments.file.display())))?;
    let mut validator = Validator::default();
    validator.limit = arguments.limit;
    validator.now = arguments.now;
    let report = validator.validate(&named.ty, named.direction, &text);
    let language = language(&arguments.language);
    match arguments.format {
        Format::Json => {
            write!(out, "{}", problem::details(&model, &named.name, &report, arguments.strict, language))?;
        }
        Format::Human => {
            let context = (specs, &model, language);
            render(&report, &text, arguments, context, out)?;
            writeln!(out, "{}: {}", file_name(arguments), summary(&report, &named.name, arguments.strict))?;
        }
    }
    Ok(if report.is_rejected(arguments.strict) { Outcome::Findings } else { Outcome::Success })
}

/// `valid v1/X, 2 warnings`, `12 errors, 1 warning: not a valid v1/X`, or for a response that can be read but breaks
/// what is documented `3 errors: readable, not a valid v1/X`.
fn summary(report: &Report, ty: &str, strict: bool) -> String {
    let counts = counts(report);
    if report.is_rejected(strict) {
        format!("{counts}: not a valid {ty}")
    } else if report.is_rejected(true) {
        format!("{counts}: readable, not a valid {ty}")
    } else if counts.is_empty() {
        format!("valid {ty}")
    } else {
        format!("valid {ty}, {counts}")
    }
}

/// `2 errors, 1 note`, and whether there are more than those listed.
fn counts(report: &Report) -> String {
    let (over, listed): (Vec<_>, Vec<_>) =
        report.violations.iter().partition(|found| found.code == "too_many");
    let of = |severity: Severity| {
        let number = listed.iter().filter(|found| found.severity == severity).count();
        (number > 0).then(|| count(number, severity.word()))
    };
    let counts = [Severity::Error, Severity::Warning, Severity::Note].into_iter().filter_map(of);
    let more = (!over.is_empty()).then(|| "more that are not listed".to_owned());
    counts.chain(more).collect::<Vec<_>>().join(", ")
}

/// Reads at most one byte beyond the limit, which is enough to reject the text.
fn read(arguments: &Arguments) -> io::Result<Vec<u8>> {
    let limit = u64::try_from(arguments.limit).unwrap_or(u64::MAX).saturating_add(1);
    let mut text = Vec::new();
    if arguments.file.as_os_str() == "-" {
        io::stdin().lock().take(limit).read_to_end(&mut text)?;
    } else {
        File::open(&arguments.file)?.take(limit).read_to_end(&mut text)?;
    }
    Ok(text)
}

fn file_name(arguments: &Arguments) -> String {
    if arguments.file.as_os_str() == "-" { "stdin".to_owned() } else { arguments.file.display().to_string() }
}

fn render(
    report: &Report,
    text: &[u8],
    arguments: &Arguments,
    (specs, model, language): (&Specs, &Model, Language),
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let instance = Instance::new(file_name(arguments), text);
    for found in &report.violations {
        let origin = found.origin.as_ref().map(|origin| {
            let rule = found.rule.as_ref().map(|rule| format!(", rule `{rule}`")).unwrap_or_default();
            format!("{}:{}{rule}", specs.display_path(&origin.file), origin.line)
        });
        writeln!(out, "{}\n", instance.render(found, &sentence(model, found, language), origin.as_deref()))?;
    }
    Ok(())
}
