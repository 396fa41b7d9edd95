//! Features of serde_json that another crate turns on change no verdict: a program is built with each of them, and with all,
//! and judges every vector, and generated texts.

#![expect(clippy::expect_used, reason = "what cannot be built ends the test")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use fintoc_tests::compare::pairs;
use fintoc_tests::generate::{Hostile, Texts};
use fintoc_tests::subject::{GENERATED, Subject, subjects};
use fintoc_tests::vectors::vectors;
use fintoc_tests::{folder, models};
use fintoc_validator::json::{self, Node};

/// Each alone, and all together.
const FEATURES: [&str; 5] = [
    "arbitrary_precision",
    "float_roundtrip",
    "preserve_order",
    "raw_value",
    "arbitrary_precision,float_roundtrip,preserve_order,raw_value",
];

/// Generated texts of each type that has a vector.
const TEXTS: usize = 500;

struct Case {
    set: String,
    subject: Subject,
    now: Option<i64>,
    text: Vec<u8>,
}

impl Case {
    /// With some features serde_json takes objects with names of its own for what they are not, before anybody else sees them.
    fn parsed(&self) -> bool {
        fn own(node: &Node) -> bool {
            let named = node.members().iter().any(|member| member.name.starts_with("$serde_json::private"));
            let below = node.members().iter().map(|member| &member.node).chain(node.items());
            named || below.into_iter().any(own)
        }
        let tree = str::from_utf8(&self.text).ok().and_then(|text| json::parse(text).ok());
        tree.is_some_and(|tree| !own(&tree))
    }
}

#[test]
fn verdicts_do_not_depend_on_features() {
    let cases = cases();
    assert!(cases.len() > 4_000, "only {} cases", cases.len());
    let mut input = String::new();
    for case in &cases {
        let Case { set, subject, now, text } = case;
        let now = now.map_or_else(|| "-".to_owned(), |now| now.to_string());
        let hex: String = text.iter().map(|byte| format!("{byte:02x}")).collect();
        // Writing to a `String` cannot fail.
        let _ = writeln!(input, "{set}\t{}\t{now}\t{}\t{hex}", subject.name(), case.parsed());
    }
    let expected: Vec<String> =
        cases.iter().map(|case| case.subject.verdict(case.now, &case.text, case.parsed())).collect();
    let types: BTreeSet<&str> = cases.iter().map(|case| case.subject.name()).collect();
    let types: Vec<&str> = types.into_iter().collect();
    for features in FEATURES {
        let found = judged(features, &types.join(","), &input);
        assert_eq!(found.len(), expected.len(), "{features}: not every case has a verdict");
        for ((case, expected), found) in cases.iter().zip(&expected).zip(&found) {
            let text = case.text.escape_ascii();
            assert_eq!(expected, found, "{features}: {}: {text}", case.subject.name());
        }
    }
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for vector in vectors() {
        let subject = subjects(&vector.set).iter().find(|subject| subject.name() == vector.ty);
        let subject = *subject.expect("a type of that name");
        cases.push(Case { set: vector.set, subject, now: vector.now, text: vector.text });
    }
    let types: BTreeSet<_> = cases.iter().map(|case| (case.set.clone(), case.subject.name())).collect();
    for (set, model) in models() {
        let known: Vec<_> = types.iter().filter(|(of, _)| *of == set).map(|(_, name)| *name).collect();
        for pair in pairs(&set, &model).into_iter().filter(|pair| known.contains(&pair.subject.name())) {
            let texts = Hostile::new(Texts::of(&pair.named.ty, 11)).take(TEXTS);
            cases.extend(texts.map(|text| Case { set: set.clone(), subject: pair.subject, now: None, text }));
        }
    }
    cases
}

/// What a program says that is built with these features.
fn judged(features: &str, types: &str, input: &str) -> Vec<String> {
    let mut program = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--locked", "--features", features, "--manifest-path"])
        .arg(folder("features/Cargo.toml"))
        .arg("--target-dir")
        .arg(folder("../target/features"))
        .env("FINTOC_GENERATED", GENERATED)
        .env("FINTOC_TYPES", types)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("cargo starts");
    let mut stdin = program.stdin.take().expect("an input");
    let input = input.to_owned();
    let writing = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = program.wait_with_output().expect("the program ends");
    assert!(output.status.success(), "{features}: {}", output.status);
    writing.join().expect("a thread that ends").expect("a program that reads");
    String::from_utf8(output.stdout).expect("UTF-8").lines().map(str::to_owned).collect()
}
