//! Reads the vectors: instances with the verdict that every judge must give.

use std::path::Path;

use fintoc_validator::checksum::instant;
use fintoc_validator::json::{Node, Value, parse};

use crate::{folder, name, walk};

/// An instance and what is said of it.
#[derive(Debug, Clone)]
pub struct Vector {
    /// The file, what its group is about, what this one is about.
    pub title: String,
    /// `specs` for the real specs, else the name of a fixture.
    pub set: String,
    /// The type as people name it: `v1/CreateCheckoutSession`, `v1/request/Order`.
    pub ty: String,
    /// The instance.
    pub text: Vec<u8>,
    /// The time, in Unix seconds, for rules that need one.
    pub now: Option<i64>,
    /// Whether it passes; for a response, whether it passes the strict mode.
    pub valid: bool,
    /// Whether a tolerant reader returns a value.
    pub read: bool,
    /// What is said, in order.
    pub violations: Vec<Expected>,
    /// Codes of which the group does not speak.
    pub leave_out: Vec<String>,
    /// The rows on instances, P1 to P13 of the README, that the group is about.
    pub guards: Vec<String>,
}

/// A violation as a vector tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// The JSON Pointer.
    pub pointer: String,
    /// The code.
    pub code: String,
    /// `note`, `warning` or `error`.
    pub severity: String,
    /// Line and column, where the vector tells them.
    pub place: Option<(usize, usize)>,
}

/// All vectors, in the order of the files.
///
/// # Panics
///
/// If a file is not a list of vectors.
#[must_use]
pub fn vectors() -> Vec<Vector> {
    let root = folder("vectors");
    let files = walk(&root).into_iter().filter(|path| path.extension().is_some_and(|end| end == "json"));
    files.flat_map(|path| file(&path, &name(&path, &root))).collect()
}

fn file(path: &Path, name: &str) -> Vec<Vector> {
    let source = std::fs::read_to_string(path).expect("a readable vector file");
    let groups =
        parse(&source).unwrap_or_else(|error| panic!("{name}: invalid JSON at byte {}", error.offset));
    let (set, rest) = name.split_once('/').expect("a folder for the set");
    let (ty, _) = rest.rsplit_once('/').expect("a folder for the type");
    let mut vectors = Vec::new();
    for group in groups.items() {
        let cx = Cx { source: &source, name, set, ty, group };
        vectors.extend(member(group, "tests", name).items().iter().map(|test| cx.vector(test)));
    }
    vectors
}

struct Cx<'a> {
    source: &'a str,
    name: &'a str,
    set: &'a str,
    ty: &'a str,
    group: &'a Node,
}

impl Cx<'_> {
    fn vector(&self, test: &Node) -> Vector {
        let about = |node| string(member(node, "description", self.name)).to_owned();
        let title = format!("{}: {}: {}", self.name, about(self.group), about(test));
        for found in self.group.members() {
            assert!(
                ["description", "guards", "leave_out", "tests"].contains(&&*found.name),
                "{title}: what is `{}`?",
                found.name
            );
        }
        let known = ["description", "data", "text", "hex", "now", "valid", "read", "violations"];
        for found in test.members() {
            assert!(known.contains(&&*found.name), "{title}: what is `{}`?", found.name);
        }
        let valid = flag(member(test, "valid", &title));
        let violations = test.member("violations").map(|found| found.node.items()).unwrap_or_default();
        let now = test.member("now").map(|now| instant(string(&now.node)).expect("an instant"));
        Vector {
            set: self.set.to_owned(),
            ty: self.ty.to_owned(),
            text: self.text(test, &title),
            now,
            valid,
            read: test.member("read").map_or(valid, |read| flag(&read.node)),
            violations: violations.iter().map(|found| expected(found, &title)).collect(),
            leave_out: self.words("leave_out"),
            guards: self.words("guards"),
            title,
        }
    }

    fn words(&self, name: &str) -> Vec<String> {
        let words = self.group.member(name).map(|words| words.node.items()).unwrap_or_default();
        words.iter().map(|word| string(word).to_owned()).collect()
    }

    /// `data` as written in the file, or a text, or pieces of one, or bytes.
    fn text(&self, test: &Node, title: &str) -> Vec<u8> {
        if let Some(data) = test.member("data") {
            return self.source.get(data.node.span.clone()).expect("a part of the file").as_bytes().to_vec();
        }
        if let Some(hex) = test.member("hex") {
            let digits = string(&hex.node);
            let byte = |two: &[u8]| u8::from_str_radix(str::from_utf8(two).ok()?, 16).ok();
            return digits.as_bytes().chunks(2).map(|two| byte(two).expect("hexadecimal digits")).collect();
        }
        let text = member(test, "text", title);
        match &text.value {
            Value::Array(pieces) => pieces.iter().map(|piece| self::piece(piece, title)).collect::<String>(),
            _ => string(text).to_owned(),
        }
        .into_bytes()
    }
}

fn piece(piece: &Node, title: &str) -> String {
    match &piece.value {
        Value::String(text) => text.clone(),
        _ => string(member(piece, "of", title)).repeat(number(member(piece, "times", title))),
    }
}

fn expected(node: &Node, title: &str) -> Expected {
    let place = |name| node.member(name).map(|found| number(&found.node));
    Expected {
        pointer: string(member(node, "pointer", title)).to_owned(),
        code: string(member(node, "code", title)).to_owned(),
        severity: node.member("severity").map_or("error", |found| string(&found.node)).to_owned(),
        place: place("line").zip(place("column")),
    }
}

fn member<'n>(node: &'n Node, name: &str, title: &str) -> &'n Node {
    &node.member(name).unwrap_or_else(|| panic!("{title}: no `{name}`")).node
}

fn string(node: &Node) -> &str {
    node.text().expect("a string")
}

fn flag(node: &Node) -> bool {
    node.value == Value::Boolean(true)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts in our own files are small"
)]
fn number(node: &Node) -> usize {
    match node.value {
        Value::Number(number) => number as usize,
        _ => panic!("a number"),
    }
}
