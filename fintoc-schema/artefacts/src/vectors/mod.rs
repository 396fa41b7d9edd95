//! Writes conformance vectors: the examples of the specs and instances with one error each, with the violations that the
//! reference validator reports.

mod mistakes;

use std::rc::Rc;

use crate::artefact::{Artefact, Emitter};
use fintoc_schema::json_schema::json::{Json, Members, compact};
use fintoc_schema::model::{Direction, Literal, Model, Object, Severity, Type};
use fintoc_schema::violation::ViolationCode;
use fintoc_validator::report::Violation;
use fintoc_validator::validate::Validator;

/// The vectors.
pub const VECTORS: Emitter = Emitter {
    name: "vectors",
    about: "instances of each root type, valid and with one error each: the verdicts and every violation",
    emit,
};

fn emit(model: &Model) -> Vec<Artefact> {
    let mut files = Vec::new();
    for module in &model.modules {
        for root in module.objects.iter().filter(|object| object.root && !object.examples.is_empty()) {
            let judged = Judged::new(root);
            let examples = root.examples.iter().enumerate();
            let examples = examples
                .map(|(index, one)| judged.test(&format!("example {}", index.saturating_add(1)), one));
            let mistakes = mistakes::of(root);
            let mistakes = mistakes.iter().map(|(description, one)| judged.test(description, one));
            let path = |topic: &str| format!("vectors/{}/{}/{topic}.json", module.name, root.name);
            files.push(Artefact {
                path: path("examples"),
                text: text("examples of the specs", examples.collect()),
            });
            files.push(Artefact { path: path("mistakes"), text: text("one error each", mistakes.collect()) });
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// Returns a group with a line for each test.
fn text(description: &str, tests: Vec<Json>) -> String {
    let tests: Vec<String> = tests.iter().map(compact).collect();
    format!("[{{\"description\":\"{description}\",\"tests\":[\n{}\n]}}]\n", tests.join(",\n"))
}

/// The reference validator for one type.
struct Judged {
    validator: Validator,
    ty: Type,
    direction: Direction,
}

impl Judged {
    fn new(root: &Rc<Object>) -> Self {
        Self { validator: Validator::default(), ty: Type::Object(Rc::clone(root)), direction: root.direction }
    }

    /// Returns a test: `schema` is the verdict of JSON Schema, `valid` that of all rules.
    fn test(&self, description: &str, instance: &Literal) -> Json {
        let report = self.validator.validate(&self.ty, self.direction, compact(instance).as_bytes());
        let is_error = |found: &&Violation| found.severity == Severity::Error;
        let by_schema = |found: &Violation| !ViolationCode::is_beyond_json_schema(found.code);
        let violations: Vec<Json> = report.violations.iter().map(violation).collect();
        Members::new()
            .with("description", description)
            .with("data", instance.clone())
            .with("schema", !report.violations.iter().filter(is_error).any(by_schema))
            .with("valid", !report.is_rejected(true))
            .with("violations", violations)
            .into()
    }
}

fn violation(found: &Violation) -> Json {
    Members::new()
        .with("pointer", &*found.pointer)
        .with("code", found.code)
        .with("severity", found.severity.word())
        .with_some("rule", found.rule.clone())
        .into()
}
