//! Every diagnostic has a case in `bad/`, and every case a snapshot of its output.

use std::collections::BTreeSet;

use fintoc_schema::diagnostic::{CODES, Diagnostics};
use fintoc_tests::{folder, name, walk};
use fintoc_validator::examples::compile;

use crate::case;

/// All cases: name and diagnostics, warnings included.
fn cases() -> Vec<(String, Diagnostics)> {
    let root = folder("diagnostics/bad");
    let files = walk(&root).into_iter().filter(|path| path.extension().is_some_and(|end| end == "toml"));
    let case = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a readable case");
        let found = match compile(&case::files(&text)) {
            Ok((_, warnings)) => warnings,
            Err(found) => found,
        };
        (name(&path, &root).replace(".toml", ""), found)
    };
    files.map(case).collect()
}

#[test]
fn each_case_matches_its_snapshot() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("bad");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for (case, found) in cases() {
        settings.bind(|| insta::assert_snapshot!(case, found.to_string()));
    }
}

#[test]
fn each_code_has_a_case() {
    let cases = cases();
    for code in CODES.iter().flat_map(|group| group.codes) {
        let found = cases.iter().find(|(case, _)| case == code.name);
        let (_, found) = found.unwrap_or_else(|| panic!("write `bad/{}.toml`", code.name));
        let told = found.iter().any(|it| it.code() == *code);
        assert!(told, "bad/{}.toml does not lead to its code:\n{found}", code.name);
    }
}

#[test]
fn codes_are_unique_and_explained() {
    let all: Vec<_> = CODES.iter().flat_map(|group| group.codes).collect();
    let names: BTreeSet<&str> = all.iter().map(|code| code.name).collect();
    assert_eq!(names.len(), all.len());
    for code in all {
        for text in [code.summary, code.why, code.remedy] {
            assert!(text.ends_with('.') && text.is_ascii(), "{}: {text}", code.name);
        }
    }
}

/// A misspelt key, a wrong bound, a duplicate and an unknown reference, each at its place.
#[test]
fn four_errors_in_one_file_give_four_diagnostics() {
    let (_, found) = cases().into_iter().find(|(case, _)| case == "four-errors").expect("the case");
    let told: Vec<_> =
        found.iter().map(|it| (it.code().name, it.span().line(), it.span().column())).collect();
    let wanted = [
        ("unknown-key", 6, 1),
        ("empty-range", 11, 11),
        ("duplicate-key", 20, 1),
        ("unknown-reference", 21, 18),
    ];
    assert_eq!(told, wanted);
}
