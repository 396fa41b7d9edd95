//! The codes of `fintoc-types` and the codes that have messages are the same.

use std::collections::BTreeSet;

use fintoc_schema::violation::ViolationCode;
use fintoc_tests::{folder, walk};
use regex::Regex;

/// `fintoc-types` cannot use the enum of the compiler, so its codes are read from its source: the first string
/// after the constructors of violations.
#[test]
fn every_code_of_the_types_has_a_message() {
    let made = Regex::new(
        r#"(?s)\bConstraintViolation::new\(\s*"([a-z0-9_]+)"|\bConstraintViolation::unless\([^;"]*?,\s*"([a-z0-9_]+)"|\breport_missing::<S>\(missing,\s*"([a-z0-9_]+)"|\(node,\s*"([a-z0-9_]+)",\s*Anchor"#,
    );
    let made = made.expect("a regular expression");
    let mut codes = BTreeSet::new();
    for path in walk(&folder("../fintoc-types/src")) {
        let text = std::fs::read_to_string(&path).expect("readable source");
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = lines.collect::<Vec<_>>().join("\n");
        let found = made.captures_iter(&code).filter_map(|found| found.iter().skip(1).flatten().next());
        codes.extend(found.map(|found| found.as_str().to_owned()));
    }
    let known: BTreeSet<String> = ViolationCode::all().map(|code| code.word().to_owned()).collect();
    assert_eq!(codes, known);
}
