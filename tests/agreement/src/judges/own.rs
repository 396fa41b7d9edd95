//! This project's own judges. They read texts, not values, and know rules that schemas cannot say.

use std::path::Path;

use fintoc_schema::model::{self, Severity};
use fintoc_schema::violation::ViolationCode;
use fintoc_types::{ROOTS, Reader, Root};
use fintoc_validator::validate::Validator;

use super::process;
use crate::exports::Type;
use crate::texts::Collected;

/// The schema verdicts, without the rules that no schema has, of each judge that knows the type.
pub(crate) fn verdicts(one: &Type, texts: &Collected, below: &Path) -> Vec<(&'static str, Vec<bool>)> {
    // One validator for all texts: it keeps the patterns that it has compiled.
    let validator = Validator::default();
    let reference = texts.all.iter().map(|text| reference_validator(&validator, one, &text.json)).collect();
    let types = root(one).map(|root| {
        let reader = Reader::new().strict(true);
        texts.all.iter().map(|text| generated_types(root, &reader, text.json.as_bytes())).collect()
    });
    let types = types.map(|verdicts| ("the generated types", verdicts));
    let checker = process::checker(one, texts, below);
    [("the reference validator", reference), ("the checker in JavaScript", checker)]
        .into_iter()
        .chain(types)
        .collect()
}

/// The generated type, if there is one: fixtures have none.
#[must_use]
pub fn root(one: &Type) -> Option<&'static Root> {
    let name = one.name.strip_prefix("specs/")?;
    ROOTS.iter().find(|root| root.name() == name)
}

fn reference_validator(validator: &Validator, one: &Type, text: &str) -> bool {
    let ty = model::Type::Object(one.object.clone());
    let report = validator.validate(&ty, one.object.direction, text.as_bytes());
    let mut errors = report.violations.iter().filter(|violation| violation.severity == Severity::Error);
    errors.all(|violation| ViolationCode::is_beyond_json_schema(violation.code))
}

fn generated_types(root: &Root, reader: &Reader, text: &[u8]) -> bool {
    let Err(violations) = root.validate(reader, text) else { return true };
    let mut errors =
        violations.iter().filter(|violation| violation.severity == fintoc_types::Severity::Error);
    errors.all(|violation| ViolationCode::is_beyond_json_schema(violation.code))
}
