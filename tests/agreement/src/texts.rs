//! Collects the texts that are judged: made by hand, and generated.

use std::path::{Path, PathBuf};

use fintoc_schema::violation::ViolationCode;
use fintoc_tests::generate::Texts;
use fintoc_tests::vectors::vectors;
use fintoc_tests::{folder, walk};
use fintoc_validator::validate::DEFAULT_LIMIT;
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

impl Amounts {
    /// A tenth of the texts.
    #[must_use]
    pub fn tenth(self) -> Self {
        Self { many: self.many / 10, few: self.few / 10, ..self }
    }
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
    /// The expected verdict, for texts written by hand.
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
    all.extend(from_vectors(&one.name));
    let few = all.len() + amounts.few;
    // Longer texts are outside what is promised: our own judges refuse them unread.
    let generated = Texts::new(&one.object, amounts.seed).filter(|json| json.len() <= DEFAULT_LIMIT);
    let generated = generated.take(amounts.many.max(amounts.few));
    all.extend(generated.map(|json| text(json, None)));
    let files = ["all", "few"].map(|name| below.join(format!("{}.{name}.json", one.name)));
    for (file, count) in files.iter().zip([all.len(), few]) {
        let texts: Vec<&str> = all.iter().take(count).map(|text| text.json.as_str()).collect();
        write(file, &Value::from(texts).to_string());
    }
    Collected { all, few, files }
}

/// `instances/<model>/<module>/<type>/<topic>.json`: lists of groups. Each value of a group, or each text where the
/// spelling matters, takes the place of `@` in the group's template.
fn by_hand(name: &str) -> Vec<Text> {
    let root = folder("agreement/instances").join(name);
    let files = if root.is_dir() { walk(&root) } else { Vec::new() };
    let groups = files.iter().flat_map(|file| {
        let text = std::fs::read_to_string(file).expect("a readable file of instances");
        let groups: Result<Vec<Value>, _> = serde_json::from_str(&text);
        groups.unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    });
    groups.flat_map(|group| in_group(&group)).collect()
}

fn in_group(group: &Value) -> Vec<Text> {
    let template = group["template"].as_str().expect("a template");
    let lists = [("valid", true), ("valid_texts", true), ("invalid", false), ("invalid_texts", false)];
    let values = lists.iter().flat_map(|(key, expected)| {
        let values = group[*key].as_array().into_iter().flatten();
        values.map(move |value| {
            let json = match value {
                Value::String(spelled) if key.ends_with("texts") => spelled.clone(),
                value => value.to_string(),
            };
            text(template.replacen('@', &json, 1), Some(*expected))
        })
    });
    values.collect()
}

/// What no I-JSON text has; our own judges refuse it before they look at the type.
const OUTSIDE: &[&str] = &["bom", "depth", "json", "number", "duplicate_member", "size", "surrogate", "utf8"];

/// The vectors of the type that are I-JSON, with their verdict as far as schemas go.
fn from_vectors(name: &str) -> Vec<Text> {
    let (model, ty) = name.split_once('/').expect("a model and a type");
    let own = vectors().into_iter().filter(|vector| vector.set == model && vector.ty == ty);
    let inside = own.filter(|vector| {
        let mut codes = vector.violations.iter().map(|violation| violation.code.as_str());
        !codes.any(|code| OUTSIDE.contains(&code))
    });
    let texts = inside.map(|vector| {
        let mut errors = vector.violations.iter().filter(|violation| violation.severity == "error");
        let valid = errors.all(|violation| ViolationCode::is_beyond_json_schema(&violation.code));
        text(String::from_utf8(vector.text).expect("a text"), Some(valid))
    });
    texts.collect()
}

fn text(json: String, expected: Option<bool>) -> Text {
    let value = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{json}: {error}"));
    Text { json, value, expected }
}
