//! Explains the evidence, the contradictions and the lifecycle of a fact.

use super::page::Page;
use fintoc_schema::json_schema::Language;
use fintoc_schema::model::{Certainty, Contradiction, Evidence, Lifecycle, Sensitivity, Severity, Side};

pub(super) fn evidence(page: &mut Page, all: &[Evidence]) {
    if all.is_empty() {
        return;
    }
    page.heading(page.say("Evidence", "Evidencia"));
    for one in all {
        let certainty = certainty(page.language, one.certainty);
        let Some(source) = &one.page else {
            page.item(
                &[Some(certainty), one.note.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(": "),
            );
            continue;
        };
        let unknown = page.say("URL unknown", "URL desconocida");
        let read = match &source.read {
            Some(day) => format!("{} {day}", page.say("read", "leída el")),
            None => page.say("date of reading unknown", "fecha de lectura desconocida").to_owned(),
        };
        page.item(&format!("{certainty}: {}, {read}", source.title));
        page.below(source.url.as_deref().unwrap_or(unknown));
        page.below(one.note.as_deref().unwrap_or_default());
    }
}

pub(super) fn contradictions(page: &mut Page, all: &[Contradiction]) {
    if all.is_empty() {
        return;
    }
    page.heading(page.say("Contradictions", "Contradicciones"));
    for one in all {
        page.item(&format!("{}:", one.id));
        for claim in &one.claims {
            let says = page.of(&claim.says).to_owned();
            page.below(&format!("{}: {says}", claim.page.title));
        }
        for (label, text) in [
            (page.say("Decision", "Decisión"), page.of(&one.decision)),
            (page.say("Reason", "Razón"), page.of(&one.reason)),
        ] {
            page.below(&format!("{label}: {text}"));
        }
    }
}

/// The dates of a field or value; empty if there are none.
pub(super) fn lifecycle(page: &Page, lifecycle: &Lifecycle) -> String {
    let part =
        |en, es, fact: &Option<String>| fact.as_ref().map(|fact| format!("{} {fact}", page.say(en, es)));
    let parts = [
        part("since", "desde", &lifecycle.since),
        part("deprecated since", "obsoleto desde", &lifecycle.deprecated),
        part("replaced by", "reemplazado por", &lifecycle.replacement),
        part("no longer documented since", "ya no documentado desde", &lifecycle.removed),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn certainty(language: Language, certainty: Certainty) -> &'static str {
    match (certainty, language) {
        (Certainty::Documented, Language::English) => "documented",
        (Certainty::Documented, Language::Spanish) => "documentado",
        (Certainty::Observed, Language::English) => "observed",
        (Certainty::Observed, Language::Spanish) => "observado",
        (Certainty::Inferred, Language::English) => "inferred",
        (Certainty::Inferred, Language::Spanish) => "inferido",
        (Certainty::Technical, Language::English) => "technical",
        (Certainty::Technical, Language::Spanish) => "técnico",
    }
}

pub(super) fn sensitivity(page: &Page, class: Sensitivity) -> &'static str {
    match class {
        Sensitivity::Secret => page.say("a secret: grants access", "un secreto: da acceso"),
        Sensitivity::Personal => page.say("personal data", "datos personales"),
        Sensitivity::Bank => page.say("bank account data", "datos de una cuenta bancaria"),
    }
}

pub(super) fn severity(page: &Page, severity: Severity) -> &'static str {
    match severity {
        Severity::Note => page.say("a note", "una nota"),
        Severity::Warning => page.say("a warning", "una advertencia"),
        Severity::Error => page.say("an error", "un error"),
    }
}

pub(super) fn side(page: &Page, side: Side) -> &'static str {
    match side {
        Side::Server => page.say("applied by Fintoc", "lo aplica Fintoc"),
        Side::Client => page.say("applied by the client", "lo aplica el cliente"),
    }
}
