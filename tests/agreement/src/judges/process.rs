//! Validators in other languages: one program a language, which reads a file of jobs.

use std::path::{Path, PathBuf};
use std::process::Command;

use fintoc_schema::violation::ViolationCode;
use fintoc_tests::{folder, installed};
use serde_json::{Value, json};

use crate::exports::{Schema, Type, write};
use crate::texts::Collected;

/// The program that runs a validator.
#[derive(Debug, Clone, Copy)]
pub(super) enum Program {
    JavaScript,
    Python,
}

impl Program {
    fn command(self) -> Command {
        match self {
            Self::Python => script(installed().join("python/bin/python"), "python.py"),
            Self::JavaScript => script("node".into(), "javascript.mjs"),
        }
    }
}

/// Returns the verdicts of a validator: for each schema, those of the texts in a file.
pub(super) fn verdicts<'s>(
    program: Program,
    name: &str,
    jobs: impl Iterator<Item = (&'s Schema, &'s PathBuf)>,
    below: &Path,
) -> Vec<Result<Vec<bool>, String>> {
    let jobs = jobs.map(|(schema, texts)| json!({ "schema": schema.path, "texts": texts }));
    answers(program.command(), name, jobs.collect(), below)
}

/// Returns the schema verdicts of this project's checker.
pub(super) fn checker(one: &Type, texts: &Collected, below: &Path) -> Vec<bool> {
    let [all, _] = &texts.files;
    let beyond = ViolationCode::all().filter(|code| !code.is_in_json_schema());
    let beyond: Vec<&str> = beyond.map(ViolationCode::word).collect();
    let job = json!({ "schema": one.checker, "texts": all, "beyond": beyond });
    let answers = answers(Program::JavaScript.command(), "checker", vec![job], below);
    let answer = answers.into_iter().next().expect("an answer");
    answer.unwrap_or_else(|reason| panic!("the checker of {} does not load: {reason}", one.name))
}

fn answers(
    mut command: Command,
    name: &str,
    jobs: Vec<Value>,
    below: &Path,
) -> Vec<Result<Vec<bool>, String>> {
    let path = below.join(format!("{name}.jobs.json"));
    let count = jobs.len();
    write(&path, &Value::from(jobs).to_string());
    let output = command.arg(name).arg(&path).output().expect("a validator that starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name} failed, {}:\n{said}", output.status);
    // A warning is a defect of the schema, whatever the verdict.
    assert!(said.trim().is_empty(), "{name} warns:\n{said}");
    let lines = String::from_utf8(output.stdout).expect("an answer in UTF-8");
    let verdicts: Vec<_> = lines.lines().map(verdict).collect();
    assert_eq!(verdicts.len(), count, "{name} did not answer every job");
    verdicts
}

fn script(program: PathBuf, name: &str) -> Command {
    installed();
    let mut command = Command::new(program);
    command.arg(folder("agreement/judges").join(name));
    command
}

fn verdict(line: &str) -> Result<Vec<bool>, String> {
    match line.strip_prefix('!') {
        Some(reason) => Err(reason.to_owned()),
        None => Ok(line.bytes().map(|digit| digit == b'1').collect()),
    }
}
