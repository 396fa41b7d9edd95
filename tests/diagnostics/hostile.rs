//! Whatever a file holds, the compiler comes to an end without a panic.

use fintoc_schema::load::SpecFile;
use fintoc_validator::examples::compile;

const FIXTURE: &str = include_str!("../fixtures/shapes/v1/shapes.toml");

/// Compiles and prints, as the build script does.
fn survives(bytes: &[u8]) {
    let files =
        [SpecFile::new("v1/base.toml", include_str!("base.toml")), SpecFile::new("v1/case.toml", bytes)];
    let text = match compile(&files) {
        Ok((model, warnings)) => format!("{} {warnings}", model.modules.len()),
        Err(found) => found.to_string(),
    };
    assert!(!text.is_empty());
}

/// The base says everything in little room.
#[test]
fn accepts_truncation_at_any_byte_without_panic() {
    let small = include_bytes!("base.toml");
    (0..small.len()).for_each(|end| survives(&small[..end]));
    // The large one has every shape; a prime number visits all columns.
    (0..FIXTURE.len()).step_by(211).for_each(|end| survives(&FIXTURE.as_bytes()[..end]));
}

#[test]
fn accepts_any_changed_byte_without_panic() {
    let mut bytes = FIXTURE.as_bytes().to_vec();
    let signs = b"\"'[]{}=,.#\n\\\0\xff";
    for at in (0..bytes.len()).step_by(97) {
        let sign = signs[at % signs.len()];
        let before = std::mem::replace(&mut bytes[at], sign);
        survives(&bytes);
        bytes[at] = before;
    }
}

#[test]
fn accepts_missing_and_duplicate_lines_without_panic() {
    let lines: Vec<&str> = FIXTURE.lines().collect();
    for at in (0..lines.len()).step_by(5) {
        let without: Vec<&str> = lines[..at].iter().chain(&lines[at + 1..]).copied().collect();
        survives(without.join("\n").as_bytes());
        let twice: Vec<&str> = lines[..=at].iter().chain(&lines[at..]).copied().collect();
        survives(twice.join("\n").as_bytes());
    }
}

/// Objects that hold each other in a row, over many files: no walk may end in an overflow.
#[test]
fn rejects_a_long_chain_of_objects() {
    let evidence = r#"evidence = [{ page = "guide", certainty = "documented" }]"#;
    let object = |at: usize| {
        let next = at + 1;
        format!(
            "[object.O{at}]\ndirection = \"both\"\n{evidence}\nfield.next = {{ type = \"O{next}\", {evidence} }}\n"
        )
    };
    let file = |at: usize| {
        let text: String = (at * 500..(at + 1) * 500).map(object).collect();
        SpecFile::new(format!("v1/{at}.toml"), format!("language = 1\n{text}"))
    };
    let mut files: Vec<SpecFile> = (0..40).map(file).collect();
    let end = format!("language = 1\n[object.O20000]\ndirection = \"both\"\n{evidence}\n");
    files.push(SpecFile::new("v1/end.toml", end));
    files.push(SpecFile::new("v1/base.toml", include_str!("base.toml")));
    let found = compile(&files).expect_err("too deep");
    let codes: Vec<&str> = found.iter().map(|it| it.code().name).collect();
    assert_eq!(codes, ["too-deep"]);
}

/// Whether rules can be met is a hard question: the search for an answer is bounded.
#[test]
fn accepts_rules_that_cannot_be_decided() {
    let evidence = r#"evidence = [{ page = "guide", certainty = "documented" }]"#;
    let fields: String = (0..60).map(|at| format!("f{at} = {{ type = \"Name\", {evidence} }}\n")).collect();
    let rule = |kind: &str, at: usize, steps: [usize; 3]| {
        let names = steps.map(|step| format!("f{}", (at * step + step / 2) % 60));
        let different = names.iter().collect::<std::collections::BTreeSet<_>>().len() == 3;
        different.then(|| {
            format!(
                "{}-{at} = {{ kind = \"{kind}\", members = {names:?}, {evidence} }}\n",
                kind.replace('_', "-")
            )
        })
    };
    let rules: String = (0..60)
        .flat_map(|at| [rule("excludes", at, [7, 13, 29]), rule("at_least_one_of", at, [11, 17, 23])])
        .flatten()
        .collect();
    let text = format!(
        "language = 1\n[object.Hard]\ndirection = \"request\"\n{evidence}\n[object.Hard.field]\n{fields}[object.Hard.rule]\n{rules}"
    );
    let begun = std::time::Instant::now();
    survives(text.as_bytes());
    assert!(begun.elapsed() < std::time::Duration::from_secs(30), "{:?}", begun.elapsed());
}
