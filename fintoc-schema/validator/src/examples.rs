//! Validates the examples and defaults of the specs as any other instances.

use std::rc::Rc;

use crate::message::sentence;
use crate::validate::Validator;
use fintoc_schema::diagnostic::{Code, Diagnostics, Place, Source, code};
use fintoc_schema::json_schema::Language;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::{Direction, Literal, Model, Origin, Severity, Type};

/// Adds a diagnostic for each error in an example or default to those that were found before.
pub fn check(model: &Model, files: &[SpecFile], found: Diagnostics) -> Diagnostics {
    let mut check = Check { model, files, validator: Validator::default(), found };
    for module in &model.modules {
        for scalar in &module.scalars {
            let ty = Type::Scalar(Rc::clone(scalar));
            check.examples(&ty, Direction::Request, &scalar.examples, &scalar.origin);
        }
        for object in &module.objects {
            let ty = Type::Object(Rc::clone(object));
            check.examples(&ty, object.direction, &object.examples, &object.origin);
            for field in &object.fields {
                check.examples(&field.ty, object.direction, &field.examples, &field.origin);
                if let Some(default) = &field.default {
                    let (value, code) = (&default.value, &code::BAD_DEFAULT);
                    check.value(&field.ty, object.direction, value, code, &field.origin);
                }
            }
        }
    }
    check.found.sorted()
}

struct Check<'m> {
    model: &'m Model,
    files: &'m [SpecFile],
    validator: Validator,
    found: Diagnostics,
}

impl Check<'_> {
    fn examples(&mut self, ty: &Type, direction: Direction, examples: &[Literal], origin: &Origin) {
        for example in examples {
            self.value(ty, direction, example, &code::BAD_EXAMPLE, origin);
        }
    }

    // Warnings are accepted: the samples of the documentation pages have incorrect check digits.
    fn value(
        &mut self,
        ty: &Type,
        direction: Direction,
        value: &Literal,
        code: &'static Code,
        origin: &Origin,
    ) {
        let report = self.validator.validate(ty, direction, compact(value).as_bytes());
        for violation in report.violations.iter().filter(|found| found.severity == Severity::Error) {
            let sentence = sentence(self.model, violation, Language::English);
            let pointer = if violation.pointer.is_empty() { "it" } else { &violation.pointer };
            let summary = code.summary.trim_end_matches('.');
            let message = format!("{summary}: {pointer} {sentence} [{}]", violation.code);
            self.found.push(code.at(&self.place(origin), message).help(code.remedy));
        }
    }

    fn place(&self, origin: &Origin) -> Place {
        let file = self.files.iter().find(|file| file.path == origin.file);
        let text = file.and_then(|file| str::from_utf8(&file.bytes).ok()).unwrap_or_default();
        let before = usize::try_from(origin.line).unwrap_or(usize::MAX).saturating_sub(1);
        let start: usize = text.split_inclusive('\n').take(before).map(str::len).sum();
        let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        Source::new(&*origin.file, text).place(start..start + line.trim_end().len())
    }
}
