//! `fintoc check`

use std::fs;
use std::path::Path;

use super::{code, folder, out, repository, run, write};

/// The specs with something replaced in one file; each pair must be there.
fn spoilt(file: &str, changes: &[(&str, &str)]) -> tempfile::TempDir {
    let copy = folder();
    for path in fintoc_tests::walk(&repository().join("specs")) {
        let name = fintoc_tests::name(&path, &repository().join("specs"));
        let mut text = fs::read_to_string(&path).expect("a readable file");
        if name == file {
            for (old, new) in changes {
                assert!(text.contains(old), "{file} has no {old:?}");
                text = text.replacen(old, new, 1);
            }
        }
        write(&copy.path().join("specs").join(name), text);
    }
    copy
}

fn check(specs: &Path, more: &[&str]) -> (i32, String) {
    let specs = specs.join("specs");
    let mut arguments = vec!["check", specs.to_str().expect("UTF-8")];
    arguments.extend(more);
    let output = run(&arguments);
    (code(&output), out(&output))
}

#[test]
fn accepts_the_shipped_specs_and_examples() {
    let output = run(&["check"]);
    assert_eq!(code(&output), 0, "{}", out(&output));
    assert!(out(&output).contains("0 errors"), "{}", out(&output));
}

#[test]
fn four_errors_give_four_diagnostics_with_positions() {
    let flow = r#"flow = { type = "Flow", label = { en = "Flow", es = "Flujo" }, evidence = [{ page = "create-checkout-session", certainty = "documented" }] }"#;
    let specs = spoilt(
        "v1/create-checkout-session.toml",
        &[
            ("expires_at = {\n    type = \"DateTime\",", "expires_at = {\n    type = \"DateTimes\","),
            ("    required = true,\n", "    requird = true,\n"),
            ("    min_items = 1,\n", "    min_items = 3,\n    max_items = 2,\n"),
            ("metadata = {\n", &format!("{flow}\nmetadata = {{\n")),
        ],
    );
    let (code, told) = check(specs.path(), &[]);
    assert_eq!(code, 1, "{told}");
    for word in [
        "unknown-key",
        "unknown-reference",
        "`DateTime`",
        "`required`",
        "duplicate-key",
        "empty-range",
        "4 errors",
    ] {
        assert!(told.contains(word), "no {word} in:\n{told}");
    }
    let (_, told) = check(specs.path(), &["--format", "github"]);
    assert_eq!(told.lines().filter(|line| line.starts_with("::error file=")).count(), 4, "{told}");
    let (_, told) = check(specs.path(), &["--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    let errors = told["diagnostics"].as_array().expect("a list").iter().filter(|one| one["level"] == "error");
    let places: Vec<_> = errors.map(|one| (one["line"].as_u64(), one["column"].as_u64())).collect();
    assert_eq!(places.len(), 4, "{places:?}");
    assert!(places.iter().all(|(line, column)| line > &Some(1) && column >= &Some(1)), "{places:?}");
}

#[test]
fn validates_examples_and_defaults() {
    let specs = spoilt("v1/line-items.toml", &[("examples = [", "examples = [-7, ")]);
    let (code, told) = check(specs.path(), &[]);
    assert_eq!(code, 1, "{told}");
    assert!(told.contains("bad-example"), "{told}");
}

#[test]
fn validates_object_examples_with_rules() {
    let specs = spoilt(
        "v1/create-checkout-session.toml",
        &[(
            "{ amount = 1000, currency = \"CLP\" },",
            "{ amount = 1000, currency = \"CLP\", line_items = [] },",
        )],
    );
    let (code, told) = check(specs.path(), &[]);
    assert_eq!(code, 1, "{told}");
    assert!(told.contains("exactly_one_of") || told.contains("bad-example"), "{told}");
}

#[test]
fn counts_warnings_without_all() {
    let (_, few) = (0, out(&run(&["check"])));
    let all = out(&run(&["check", "--all"]));
    assert!(all.lines().count() > few.lines().count());
    assert!(few.contains("fintoc check --all"), "{few}");
}
