//! Validators in other languages: one program a language, which reads a file of jobs.

use std::path::{Path, PathBuf};
use std::process::Command;

use fintoc_schema::violation::ViolationCode;
use fintoc_tests::{folder, installed};
use serde_json::{Value, json};

use super::{Judge, Runs};
use crate::exports::{Schema, Type, write};
use crate::texts::Collected;

pub(super) fn verdicts(
    judge: &Judge,
    schemas: &[Schema],
    texts: &Collected,
    below: &Path,
) -> Vec<Result<Vec<bool>, String>> {
    let jobs = schemas.iter().map(|schema| {
        let [all, few] = &texts.files;
        json!({ "schema": schema.path, "texts": if judge.looks_at_all(schema) { all } else { few } })
    });
    let command = match judge.runs {
        Runs::Python => script(installed().join("python/bin/python"), "python.py"),
        Runs::JavaScript | Runs::Here(_) => script("node".into(), "javascript.mjs"),
    };
    answers(command, judge.name, jobs.collect(), below)
}

/// The schema verdicts of our own checker.
pub(super) fn checker(one: &Type, texts: &Collected, below: &Path) -> Vec<bool> {
    let [all, _] = &texts.files;
    let beyond = ViolationCode::all().filter(|code| !code.is_in_json_schema());
    let beyond: Vec<&str> = beyond.map(ViolationCode::word).collect();
    let job = json!({ "schema": one.checker, "texts": all, "beyond": beyond });
    let answers = answers(script("node".into(), "javascript.mjs"), "checker", vec![job], below);
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
