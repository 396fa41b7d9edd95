//! Finds verdicts that differ, and those of them that a listed reason allows.

use std::fmt;

use fintoc_tests::folder;
use serde_json::Value;

use crate::exports::Type;
use crate::judges::{Answer, Judge};
use crate::texts::{Collected, Text};

/// How much of a text is shown.
const SHOWN: usize = 2_000;

/// One verdict that is not that of the others.
#[derive(Debug, Clone)]
pub struct Difference {
    judge: String,
    schema: String,
    type_name: String,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    /// The schema is refused.
    Refused(String),
    /// The text is judged otherwise: the verdict, the text, and the text without escapes.
    Judged { verdict: bool, text: String, plain: String },
}

impl Difference {
    /// A verdict that no entry can allow: that of a validator of this project, or one that an expectation contradicts.
    pub(crate) fn own(judge: &str, one: &Type, text: &Text, verdict: bool) -> Self {
        Self {
            judge: judge.to_owned(),
            schema: one.canonical().kind(),
            type_name: one.name.clone(),
            what: judged(text, verdict),
        }
    }
}

fn judged(text: &Text, verdict: bool) -> What {
    What::Judged { verdict, text: text.json.clone(), plain: text.value.to_string() }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { judge, schema, type_name, what } = self;
        match what {
            What::Refused(reason) => write!(f, "{judge} refuses {schema} of {type_name}: {reason}"),
            What::Judged { verdict, text, .. } => {
                let verdict = if *verdict { "accepts" } else { "refuses" };
                let shown: String = text.chars().take(SHOWN).collect();
                let rest = if shown.len() < text.len() { ", shortened" } else { "" };
                write!(f, "{judge} with {schema} of {type_name} {verdict} {shown:?}{rest}")
            }
        }
    }
}

pub(crate) fn differences(
    judge: &Judge,
    answer: &Answer,
    texts: &Collected,
    expected: &[bool],
) -> Vec<Difference> {
    let difference = |what| Difference {
        judge: judge.name.to_owned(),
        schema: answer.schema.kind(),
        type_name: answer.type_name.clone(),
        what,
    };
    match &answer.verdicts {
        Err(reason) => vec![difference(What::Refused(reason.clone()))],
        Ok(verdicts) => {
            let all = texts.all.iter().zip(expected).zip(verdicts);
            let wrong = all.filter(|((_, expected), verdict)| expected != verdict);
            wrong.map(|((text, _), verdict)| difference(judged(text, *verdict))).collect()
        }
    }
}

/// The differences that are allowed, each with a reason.
#[derive(Debug)]
pub struct Allowed(Vec<(Value, bool)>);

impl Allowed {
    pub(crate) fn read() -> Self {
        let text = std::fs::read_to_string(folder("agreement/differences.json")).expect("a readable list");
        let entries: Vec<Value> = serde_json::from_str(&text).expect("a list in JSON");
        Self(entries.into_iter().map(|entry| (entry, false)).collect())
    }

    /// Whether an entry fits; it is noted as used.
    pub(crate) fn allows(&mut self, difference: &Difference) -> bool {
        let fitting = self.0.iter_mut().find(|(entry, _)| fits(entry, difference));
        fitting.map(|(_, used)| *used = true).is_some()
    }

    /// The reasons of entries that fitted nothing.
    pub(crate) fn unused(self) -> Vec<String> {
        let unused = self.0.into_iter().filter(|(_, used)| !used);
        unused.map(|(entry, _)| entry["reason"].to_string()).collect()
    }
}

/// Everything that the entry says is so.
fn fits(entry: &Value, difference: &Difference) -> bool {
    let said = |key: &str| entry.get(key).and_then(Value::as_str);
    let same = |key: &str, actual: &str| said(key).is_none_or(|wanted| wanted == actual);
    let (dialect, profile) = difference.schema.split_once('/').unwrap_or_default();
    let place = same("judge", &difference.judge)
        && same("dialect", dialect)
        && same("profile", profile)
        && same("type", &difference.type_name);
    place
        && match &difference.what {
            What::Refused(reason) => said("refused").is_some_and(|part| reason.contains(part)),
            What::Judged { verdict, plain, .. } => {
                let texts = entry.get("texts").and_then(Value::as_array);
                let texts = texts.into_iter().flatten().filter_map(Value::as_str);
                let verdicts = entry.get("verdict").and_then(Value::as_bool);
                verdicts == Some(*verdict) && texts.into_iter().any(|part| plain.contains(part))
            }
        }
}
