//! Turns a report into problem details as of RFC 9457, for programs.

use crate::message::sentence;
use crate::report::{Report, Violation};
use fintoc_schema::json_schema::Language;
use fintoc_schema::json_schema::json::{Json, Members, pretty};
use fintoc_schema::model::{Model, Severity};

/// Returns the problem details of a report: `errors` lists the violations that reject the instance,
/// `findings` all others.
pub fn details(model: &Model, name: &str, report: &Report, strict: bool, language: Language) -> String {
    let rejects = |found: &&Violation| found.severity == Severity::Error && (found.stops || strict);
    let entry = |found: &Violation| Json::from(entry(model, found, language));
    let (errors, findings): (Vec<_>, Vec<_>) = report.violations.iter().partition(rejects);
    let title = match (errors.is_empty(), language) {
        (false, Language::English) => format!("The instance is not a valid {name}"),
        (false, Language::Spanish) => format!("La instancia no es {name}"),
        (true, Language::English) => format!("The instance is a valid {name}"),
        (true, Language::Spanish) => format!("La instancia es {name}"),
    };
    let details = Members::new()
        .with("type", "about:blank")
        .with("title", title)
        .with("status", if errors.is_empty() { 200 } else { 422 })
        .with("errors", errors.into_iter().map(entry).collect::<Vec<_>>())
        .with("findings", findings.into_iter().map(entry).collect::<Vec<_>>());
    pretty(&details.into())
}

fn entry(model: &Model, found: &Violation, language: Language) -> Members {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Members::new()
        .with("pointer", &*found.pointer)
        .with("code", found.code)
        .with("detail", sentence(model, found, language))
        .with("severity", found.severity.word())
        .with_some("rule", found.rule.as_deref())
        .with("line", number(found.position.line))
        .with("column", number(found.position.column))
}
