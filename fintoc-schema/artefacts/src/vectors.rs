//! Turns the model into conformance vectors: valid instances of each root, and instances with exactly one violation,
//! each with the report of the reference validator.

use std::rc::Rc;

use crate::artefact::{Artefact, Emitter};
use fintoc_schema::json_schema::json::{Json, Members, compact};
use fintoc_schema::model::{Direction, Literal, Model, Object, Severity, Type};
use fintoc_schema::violation::ViolationCode;
use fintoc_validator::instance::{Maker, invalid_instances};
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
            let examples = root.examples.iter().cloned().enumerate();
            let examples = examples.map(|(index, one)| (format!("example {}", index.saturating_add(1)), one));
            let made = [("minimal", Maker::minimal()), ("maximal", Maker::maximal())];
            let made = made.map(|(name, mut maker)| (name.to_owned(), maker.value(&judged.ty)));
            let added = root.fields.iter().filter(|field| !field.required).map(|field| {
                let (mut maker, steps) = (Maker::minimal(), [&*field.wire]);
                let value = field.examples.first().cloned().unwrap_or_else(|| maker.value(&field.ty));
                (format!("minimal with {}", field.wire), maker.with(root, &steps, &value))
            });
            let added = added.filter(|(_, instance)| judged.accepts(instance));
            let valid: Vec<(String, Literal)> = examples.chain(made).chain(added).collect();
            let bases: Vec<Literal> = valid.iter().map(|(_, instance)| instance.clone()).collect();
            let invalid = invalid_instances(&judged.ty, root.direction, &bases);
            let path = |topic: &str| format!("vectors/{}/{}/{topic}.json", module.name, root.name);
            let tests = valid.iter().map(|(description, one)| judged.test(description, one));
            files.push(Artefact { path: path("valid"), text: text("valid instances", tests.collect()) });
            let tests = invalid.iter().map(|one| judged.test(&one.description, &one.instance));
            files.push(Artefact { path: path("invalid"), text: text("one violation each", tests.collect()) });
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// A group, a line for each test.
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

    fn accepts(&self, instance: &Literal) -> bool {
        !self.validator.validate(&self.ty, self.direction, compact(instance).as_bytes()).is_rejected(true)
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
