//! The validators, and which schemas each of them reads.

pub mod own;
mod process;
mod rust;

use std::path::Path;

use fintoc_schema::json_schema::{Dialect, Profile};

use self::process::Program;
use crate::exports::{Schema, Type};
use crate::texts::Collected;

/// A validator.
#[derive(Debug, Clone, Copy)]
pub struct Judge {
    /// Its name, also for the program that runs it.
    pub name: &'static str,
    runs: Runs,
    /// The dialects that it reads.
    dialects: &'static [Dialect],
    /// Whether it judges many texts by the canonical schema, or as few as by all others.
    fast: bool,
}

#[derive(Debug, Clone, Copy)]
enum Runs {
    Here(fn(&Schema) -> Result<rust::Validator, String>),
    Program(Program),
}

/// What a validator says of the texts under one schema.
#[derive(Debug)]
pub struct Answer {
    /// The schema.
    pub schema: Schema,
    /// The type that it is for.
    pub type_name: String,
    /// One verdict a text, for the first so many texts; or why the schema is refused.
    pub verdicts: Result<Vec<bool>, String>,
}

const BOTH: &[Dialect] = &Dialect::ALL;
const NEW: &[Dialect] = &[Dialect::Draft2020];
const OLD: &[Dialect] = &[Dialect::Draft07];

/// All validators.
#[must_use]
pub const fn all() -> [Judge; 12] {
    use Runs::Here;
    const JAVASCRIPT: Runs = Runs::Program(Program::JavaScript);
    const PYTHON: Runs = Runs::Program(Program::Python);
    [
        judge("rust-jsonschema", Here(rust::jsonschema), BOTH, true),
        judge("rust-boon", Here(rust::boon), BOTH, true),
        judge("ajv-2020", JAVASCRIPT, NEW, true),
        judge("ajv-draft-07", JAVASCRIPT, OLD, true),
        judge("cfworker", JAVASCRIPT, BOTH, false),
        judge("hyperjump", JAVASCRIPT, BOTH, false),
        judge("schemasafe", JAVASCRIPT, BOTH, true),
        judge("typebox", JAVASCRIPT, BOTH, true),
        judge("zod", JAVASCRIPT, BOTH, false),
        judge("jsonschema", PYTHON, BOTH, false),
        judge("jsonschema-formats", PYTHON, BOTH, false),
        judge("fastjsonschema", PYTHON, BOTH, true),
    ]
}

const fn judge(name: &'static str, runs: Runs, dialects: &'static [Dialect], fast: bool) -> Judge {
    Judge { name, runs, dialects, fast }
}

/// The verdicts that all others are compared with.
///
/// # Panics
///
/// Where the canonical schema is refused.
#[must_use]
pub fn reference(one: &Type, texts: &Collected) -> Vec<bool> {
    let validator = rust::jsonschema(one.canonical()).expect("a canonical schema that is read");
    texts.all.iter().map(|text| validator(&text.value)).collect()
}

impl Judge {
    /// The verdicts under all schemas of a type.
    ///
    /// # Panics
    ///
    /// Where the validator does not start or does not answer.
    #[must_use]
    pub fn judge(&self, name: &str, schemas: &[Schema], texts: &Collected, folder: &Path) -> Vec<Answer> {
        let schemas: Vec<Schema> =
            schemas.iter().filter(|schema| self.dialects.contains(&schema.dialect)).cloned().collect();
        let verdicts = match self.runs {
            Runs::Here(make) => schemas.iter().map(|schema| self.here(make, schema, texts)).collect(),
            Runs::Program(program) => {
                let [all, few] = &texts.files;
                let jobs =
                    schemas.iter().map(|schema| (schema, if self.looks_at_all(schema) { all } else { few }));
                process::verdicts(program, self.name, jobs, folder)
            }
        };
        let answers = schemas.into_iter().zip(verdicts);
        answers.map(|(schema, verdicts)| Answer { schema, type_name: name.to_owned(), verdicts }).collect()
    }

    fn here(
        &self,
        make: fn(&Schema) -> Result<rust::Validator, String>,
        schema: &Schema,
        texts: &Collected,
    ) -> Result<Vec<bool>, String> {
        let count = if self.looks_at_all(schema) { texts.all.len() } else { texts.few };
        let validator = make(schema)?;
        Ok(texts.all.iter().take(count).map(|text| validator(&text.value)).collect())
    }

    fn looks_at_all(&self, schema: &Schema) -> bool {
        // An engine for draft-07 alone has no better schema than that dialect's.
        let dialect = self.dialects.first() == Some(&schema.dialect);
        self.fast && dialect && schema.profile == Profile::Portable
    }
}
