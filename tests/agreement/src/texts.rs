//! Collects the texts that are judged: made by hand, and generated.

use std::path::{Path, PathBuf};

use fintoc_tests::generate::Texts;
use fintoc_tests::{folder, walk};
use serde_json::Value;

use crate::exports::{Type, write};

/// How many generated texts there are.
#[derive(Debug, Clone, Copy)]
pub struct Amounts {
    /// For the canonical schema and the fast judges.
    pub many: usize,
    /// For everything else.
    pub few: usize,
    /// Where the generator begins.
    pub seed: u64,
}

/// The texts of one type.
#[derive(Debug)]
pub struct Collected {
    /// Made by hand first, so that the few are among them.
    pub all: Vec<Text>,
    /// How many of them every judge looks at, whatever the schema.
    pub few: usize,
    /// Two files with the texts, as validators in other languages read them: all, and the few.
    pub files: [PathBuf; 2],
}

/// One text to judge.
#[derive(Debug, Clone)]
pub struct Text {
    /// The JSON.
    pub json: String,
    /// The value, as Rust reads it.
    pub value: Value,
    /// What the verdict must be, where somebody has thought about it.
    pub expected: Option<bool>,
}

/// All texts of a type.
///
/// # Panics
///
/// Where a file of instances is wrong.
#[must_use]
pub fn of(one: &Type, below: &Path, amounts: Amounts) -> Collected {
    let mut all = by_hand(&one.name);
    let few = all.len() + amounts.few;
    let generated = Texts::new(&one.object, amounts.seed).take(amounts.many.max(amounts.few));
    all.extend(generated.map(|json| text(json, None)));
    let files = ["all", "few"].map(|name| below.join(format!("{}.{name}.json", one.name)));
    for (file, count) in files.iter().zip([all.len(), few]) {
        let texts: Vec<&str> = all.iter().take(count).map(|text| text.json.as_str()).collect();
        write(file, &Value::from(texts).to_string());
    }
    Collected { all, few, files }
}

/// `instances/<model>/<module>/<type>/*.json`: lists of `{valid, data | text}`, with why in `description`.
fn by_hand(name: &str) -> Vec<Text> {
    let root = folder("agreement/instances").join(name);
    let files = if root.is_dir() { walk(&root) } else { Vec::new() };
    let cases = files.iter().flat_map(|file| {
        let text = std::fs::read_to_string(file).expect("a readable file of instances");
        let cases: Vec<Value> =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        cases
    });
    cases.map(|case| one(&case)).collect()
}

fn one(case: &Value) -> Text {
    let expected = case.get("valid").and_then(Value::as_bool);
    assert!(expected.is_some(), "an instance without a verdict: {case}");
    let json = match (case.get("text").and_then(Value::as_str), case.get("data")) {
        (Some(text), None) => text.to_owned(),
        (None, Some(data)) => data.to_string(),
        _ => panic!("an instance with neither or both of `text` and `data`: {case}"),
    };
    text(json, expected)
}

fn text(json: String, expected: Option<bool>) -> Text {
    let value = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{json}: {error}"));
    Text { json, value, expected }
}
