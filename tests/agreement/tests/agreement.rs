//! No two validators give different verdicts on an exported schema.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::io::Write;
use std::path::Path;

use fintoc_agreement::run;
use fintoc_agreement::texts::Amounts;
use fintoc_tests::folder;
use fintoc_types::{ROOTS, Reader};
use serde_json::Value;

#[test]
fn every_validator_gives_the_same_verdict() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("agreement");
    let outcome = run(&folder, Amounts { many: 20_000, few: 2_000, seed: 1 });
    // Past the harness, which keeps what is printed to itself.
    let told = format!("{} texts, {} verdicts\n", outcome.texts, outcome.verdicts);
    std::io::stderr().write_all(told.as_bytes()).unwrap();
    let shown: Vec<String> = outcome.differences.iter().take(20).map(ToString::to_string).collect();
    assert!(
        shown.is_empty(),
        "{} differences in {} verdicts, the first:\n{}",
        outcome.differences.len(),
        outcome.verdicts,
        shown.join("\n"),
    );
    assert!(outcome.unused.is_empty(), "reasons that nothing needs any more: {:?}", outcome.unused);
}

#[test]
fn every_type_rejects_texts_outside_i_json() {
    let text = std::fs::read_to_string(folder("agreement/outside.json")).unwrap();
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    for case in cases {
        for root in ROOTS {
            let refused = root.validate(&Reader::new(), &bytes(&case)).is_err();
            assert!(refused, "{} takes {}", root.name(), case["description"]);
        }
    }
}

/// `text` so many `times`, and what comes `after`; or the bytes in `hex`.
fn bytes(case: &Value) -> Vec<u8> {
    if let Some(hex) = case["hex"].as_str() {
        let pairs = hex.as_bytes().chunks(2).map(|pair| str::from_utf8(pair).unwrap());
        return pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect();
    }
    let times = case["times"].as_u64().map_or(1, |times| usize::try_from(times).unwrap());
    let text = case["text"].as_str().unwrap().repeat(times);
    (text + case["after"].as_str().unwrap_or_default()).into_bytes()
}
