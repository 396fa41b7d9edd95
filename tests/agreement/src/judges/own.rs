//! This project's own judges. They read texts, not values, and know rules that schemas cannot say.

use fintoc_schema::constraint::BEYOND_JSON_SCHEMA;
use fintoc_schema::model::{self, Severity};
use fintoc_schema::tools::judge::Judge;

use crate::exports::Type;
use crate::texts::Collected;

/// The schema verdicts of the reference judge: without the rules that no schema has.
pub(crate) fn reference_judge(one: &Type, texts: &Collected) -> Vec<bool> {
    let judge = Judge::default();
    let ty = model::Type::Object(one.object.clone());
    let verdicts = texts.all.iter().map(|text| {
        let report = judge.judge(&ty, one.object.direction, text.json.as_bytes());
        let mut errors = report.violations.iter().filter(|violation| violation.severity == Severity::Error);
        errors.all(|violation| BEYOND_JSON_SCHEMA.contains(&violation.code))
    });
    verdicts.collect()
}
