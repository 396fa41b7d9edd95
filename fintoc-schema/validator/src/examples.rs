//! Compiles specs and validates their examples and defaults as any other instances.

use std::rc::Rc;

use fintoc_schema::check::check;
use fintoc_schema::diagnostic::{Code, Diagnostics, Span, code, quoted};
use fintoc_schema::json_schema::Language;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::load::{SpecFile, load};
use fintoc_schema::lower::lower;
use fintoc_schema::model::{Direction, Model, Severity, Type};
use fintoc_schema::spec::{Spec, Value, ValueKind};

use crate::message::sentence;
use crate::report::{Violation, child_pointer};
use crate::validate::Validator;

/// Compiles spec files like [`fintoc_schema::compile`], and validates their examples and defaults.
///
/// ```
/// use fintoc_schema::load::SpecFile;
/// use fintoc_validator::examples::compile;
///
/// let spec = r#"
/// language = 1
/// [module]
/// path_generation = "v1"
/// dated_version = "2023-11-15"
/// [page.guide]
/// title = "Guide"
/// url = "https://docs.example.com/guide"
/// read = "2026-11-20"
/// [scalar.Code]
/// type = "string"
/// max_length = 3
/// examples = ["four"]
/// evidence = [{ page = "guide", certainty = "documented" }]
/// "#;
/// let found = compile(&[SpecFile::new("v1/guide.toml", spec)]).expect_err("an invalid example");
/// let error = found.iter().next().expect("one error");
/// assert_eq!((error.code().name, error.span().line()), ("bad-example", 13));
/// ```
///
/// # Errors
///
/// Returns the diagnostics of all files, warnings included, if any of them is an error. Examples and
/// defaults are validated only if the specs have no other error.
pub fn compile(files: &[SpecFile]) -> Result<(Model, Diagnostics), Diagnostics> {
    let (spec, found) = load(files);
    let spec = check(spec, found)?;
    let model = lower(&spec);
    let mut examples =
        Examples { model: &model, validator: Validator::default(), found: spec.warnings().clone() };
    examples.validate(spec.spec());
    let found = examples.found.sorted();
    if found.has_errors() { Err(found) } else { Ok((model, found)) }
}

/// The validation of all examples and defaults.
struct Examples<'m> {
    model: &'m Model,
    validator: Validator,
    found: Diagnostics,
}

impl Examples<'_> {
    // The spec has the spans, the model the types: both have the same names.
    fn validate(&mut self, spec: &Spec) {
        for (module, types) in spec.modules.iter().zip(&self.model.modules) {
            for scalar in &module.scalars {
                let named = types.scalars.iter().find(|ty| ty.name == scalar.name.value);
                let Some(ty) = named.map(|ty| Type::Scalar(Rc::clone(ty))) else { continue };
                self.examples(&ty, Direction::Request, &scalar.examples);
            }
            for object in &module.objects {
                for ty in types.objects.iter().filter(|ty| ty.name == object.name.value) {
                    self.examples(&Type::Object(Rc::clone(ty)), ty.direction, &object.examples);
                    for field in &object.fields {
                        let lowered = ty.fields.iter().find(|lowered| lowered.wire == field.wire.value);
                        let Some(lowered) = lowered else { continue };
                        self.examples(&lowered.ty, ty.direction, &field.examples);
                        if let Some(default) = &field.default {
                            self.value(&lowered.ty, ty.direction, default, &code::BAD_DEFAULT, "default");
                        }
                    }
                }
            }
        }
    }

    fn examples(&mut self, ty: &Type, direction: Direction, examples: &[Value]) {
        for example in examples {
            self.value(ty, direction, example, &code::BAD_EXAMPLE, "example");
        }
    }

    // Warnings are accepted: the samples of the documentation pages have incorrect check digits.
    fn value(&mut self, ty: &Type, direction: Direction, value: &Value, code: &'static Code, noun: &str) {
        let text = compact(&value.literal());
        let report = self.validator.validate(ty, direction, text.as_bytes());
        for violation in report.violations.iter().filter(|found| found.severity == Severity::Error) {
            let message = format!("invalid {noun}{}", self.describe(violation));
            let help = format!("correct the {noun}, or the constraint");
            self.found.push(code.at(span_at(value, &violation.pointer), message).help(help));
        }
    }

    fn describe(&self, violation: &Violation) -> String {
        let at = match &*violation.pointer {
            "" => String::new(),
            pointer => format!(" at {}", quoted(pointer)),
        };
        let code = violation.code;
        match sentence(self.model, violation, Language::English) {
            // A catalogue without the message.
            sentence if sentence == code => format!("{at}: {code}"),
            sentence => format!("{at}: {sentence} [{code}]"),
        }
    }
}

/// The span of the part of a value at a JSON Pointer, or of the nearest part that contains it.
fn span_at<'v>(value: &'v Value, pointer: &str) -> &'v Span {
    let mut part = value;
    for step in pointer.split('/').skip(1) {
        let next = match &part.kind {
            ValueKind::List(items) => step.parse().ok().and_then(|index: usize| items.get(index)),
            ValueKind::Table(members) => {
                let has_name = |name: &str| child_pointer("", name).strip_prefix('/') == Some(step);
                members.iter().find(|(name, _)| has_name(&name.value)).map(|(_, member)| member)
            }
            ValueKind::Boolean(_) | ValueKind::Integer(_) | ValueKind::Decimal(_) | ValueKind::Text(_) => {
                None
            }
        };
        let Some(next) = next else { break };
        part = next;
    }
    &part.span
}
