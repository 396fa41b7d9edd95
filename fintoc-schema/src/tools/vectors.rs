//! Turns the examples of the specs into conformance vectors: each with what the reference judge says of it.

use std::rc::Rc;

use super::emitters::{Artefact, Emitter};
use super::judge::Judge;
use super::report::{Report, Violation};
use crate::constraint::BEYOND_JSON_SCHEMA;
use crate::json_schema::json::{Json, Members, compact, pretty};
use crate::model::{Literal, Model, Object, Severity, Type};

/// The vectors.
pub const VECTORS: Emitter = Emitter {
    name: "vectors",
    about: "the examples of each root type with both verdicts and every violation, for any language",
    emit,
};

fn emit(model: &Model) -> Vec<Artefact> {
    let mut files = Vec::new();
    for module in &model.modules {
        for root in module.objects.iter().filter(|object| object.root && !object.examples.is_empty()) {
            let path = format!("vectors/{}/{}/examples.json", module.name, root.name);
            files.push(Artefact { path, text: pretty(&group(root)) });
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn group(root: &Rc<Object>) -> Json {
    let judge = Judge::default();
    let ty = Type::Object(Rc::clone(root));
    let tests = root.examples.iter().enumerate().map(|(index, example)| {
        let report = judge.judge(&ty, root.direction, compact(example).as_bytes());
        test(index.saturating_add(1), example, &report)
    });
    let tests: Vec<Json> = tests.collect();
    Json::Array(vec![Members::new().with("description", "examples of the specs").with("tests", tests).into()])
}

/// `schema` is the verdict of what JSON Schema can say, `valid` that of all rules.
fn test(number: usize, example: &Literal, report: &Report) -> Json {
    let is_error = |found: &&Violation| found.severity == Severity::Error;
    let by_schema = |found: &Violation| !BEYOND_JSON_SCHEMA.contains(&found.code);
    let violations: Vec<Json> = report.violations.iter().map(violation).collect();
    Members::new()
        .with("description", format!("example {number}"))
        .with("data", example.clone())
        .with("schema", !report.violations.iter().filter(is_error).any(by_schema))
        .with("valid", !report.refused(true))
        .with("violations", violations)
        .into()
}

fn violation(found: &Violation) -> Json {
    Members::new()
        .with("pointer", &*found.pointer)
        .with("code", found.code)
        .with("severity", found.severity.word())
        .with_some("rule", found.rule.clone())
        .into()
}
