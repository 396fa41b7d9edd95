//! Validators in other languages: one program a language, which reads a file of jobs.

use std::path::{Path, PathBuf};
use std::process::Command;

use fintoc_tests::{folder, installed};
use serde_json::{Value, json};

use super::{Judge, Runs};
use crate::exports::{Schema, write};
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
    let path = below.join(format!("{}.jobs.json", judge.name));
    write(&path, &Value::from_iter(jobs).to_string());
    let mut command = match judge.runs {
        Runs::Python => script(installed().join("python/bin/python"), "python.py"),
        Runs::JavaScript | Runs::Here(_) => script("node".into(), "javascript.mjs"),
    };
    let output = command.arg(judge.name).arg(&path).output().expect("a validator that starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{} failed:\n{said}", judge.name);
    // A warning is a defect of the schema, whatever the verdict.
    assert!(said.trim().is_empty(), "{} warns:\n{said}", judge.name);
    let lines = String::from_utf8(output.stdout).expect("an answer in UTF-8");
    let verdicts: Vec<_> = lines.lines().map(verdict).collect();
    assert_eq!(verdicts.len(), schemas.len(), "{} did not answer every job", judge.name);
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
