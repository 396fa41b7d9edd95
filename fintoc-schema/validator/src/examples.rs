//! Judges the examples and defaults of the specs, as anybody's instances are judged.

use std::rc::Rc;

use super::message::sentence;
use super::validate::Judge;
use fintoc_schema::diagnostic::{Code, Diagnostics, Place, Source, code};
use fintoc_schema::json_schema::Language;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::{Direction, Literal, Model, Origin, Severity, Type};

/// Adds what is wrong with them to what was found before.
pub fn judge(model: &Model, files: &[SpecFile], mut found: Diagnostics) -> Diagnostics {
    let cx = Cx { model, files, judge: Judge::default() };
    for module in &model.modules {
        for scalar in &module.scalars {
            let ty = Type::Scalar(Rc::clone(scalar));
            cx.examples(&ty, Direction::Request, &scalar.examples, &scalar.origin, &mut found);
        }
        for object in &module.objects {
            let ty = Type::Object(Rc::clone(object));
            cx.examples(&ty, object.direction, &object.examples, &object.origin, &mut found);
            for field in &object.fields {
                cx.examples(&field.ty, object.direction, &field.examples, &field.origin, &mut found);
                if let Some(default) = &field.default {
                    let (value, code) = (&default.value, &code::BAD_DEFAULT);
                    cx.one(&field.ty, object.direction, value, code, &field.origin, &mut found);
                }
            }
        }
    }
    found.sorted()
}

struct Cx<'m> {
    model: &'m Model,
    files: &'m [SpecFile],
    judge: Judge,
}

impl Cx<'_> {
    fn examples(
        &self,
        ty: &Type,
        direction: Direction,
        examples: &[Literal],
        origin: &Origin,
        found: &mut Diagnostics,
    ) {
        for example in examples {
            self.one(ty, direction, example, &code::BAD_EXAMPLE, origin, found);
        }
    }

    // One that only earns a warning is good: the documents' own samples have wrong check digits.
    fn one(
        &self,
        ty: &Type,
        direction: Direction,
        value: &Literal,
        code: &'static Code,
        origin: &Origin,
        found: &mut Diagnostics,
    ) {
        let report = self.judge.judge(ty, direction, compact(value).as_bytes());
        for violation in report.violations.iter().filter(|found| found.severity == Severity::Error) {
            let sentence = sentence(self.model, violation, Language::English);
            let whole = if violation.pointer.is_empty() { "it" } else { &violation.pointer };
            let message =
                format!("{}: {whole} {sentence} [{}]", code.summary.trim_end_matches('.'), violation.code);
            found.push(code.at(&self.place(origin), message).help(code.remedy));
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
