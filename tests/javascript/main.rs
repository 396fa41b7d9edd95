//! The generated checkers, the reference validator and the generated types say the same: codes, pointers, severities, rules and messages.

#![expect(clippy::expect_used, reason = "what cannot be read ends the test")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use fintoc_cli::emitters::EMITTERS;
use fintoc_schema::json_schema::Language;
use fintoc_schema::model::{Model, Object, Type};
use fintoc_schema::name::kebab;
use fintoc_tests::generate::Texts;
use fintoc_tests::vectors::{Vector, vectors};
use fintoc_tests::{folder, models};
use fintoc_types::{ROOTS, Reader, Root, Violation};
use fintoc_validator::message::{form_sentence, sentence};
use fintoc_validator::report::MAX_VIOLATIONS;
use fintoc_validator::validate::{DEFAULT_LIMIT, Validator};
use serde_json::{Value, json};

/// 2026-11-20T12:00:00Z.
const NOW: i64 = 1_795_176_000;

/// The number of texts with one to three errors for each type of the specs, and for each of a fixture; a tenth of that
/// without errors is added. Half of them are validated with a clock.
const TEXTS: [usize; 2] = [20_000, 2_000];

#[test]
fn javascript_matches_the_reference_validator() {
    let mut differences = Vec::new();
    for (name, model) in models() {
        let exports = export(&name, &model);
        for module in &model.modules {
            for root in module.objects.iter().filter(|object| object.root) {
                let checker = exports.join(&module.name).join(format!("{}.js", kebab(&root.name)));
                let count = TEXTS[usize::from(name != "specs")];
                let name = format!("{}/{}", module.name, root.name);
                // Fixtures are compiled elsewhere.
                let types = ROOTS.iter().find(|types| count == TEXTS[0] && types.name() == name);
                differences.extend(compare(&model, root, types, &checker, &exports, count));
            }
        }
    }
    let first: Vec<&String> = differences.iter().take(20).collect();
    assert!(differences.is_empty(), "{} differences, such as {first:#?}", differences.len());
}

/// Writes the checkers of a model where Node finds them.
fn export(name: &str, model: &Model) -> PathBuf {
    let below = folder("../target/javascript").join(name);
    let emitter = EMITTERS.iter().find(|emitter| emitter.name == "javascript").expect("the emitter");
    for file in (emitter.emit)(model) {
        write(&below.join(file.path), &file.text);
    }
    write(&below.join("javascript/package.json"), r#"{"type": "module"}"#);
    below.join("javascript")
}

fn compare(
    model: &Model,
    root: &Rc<Object>,
    types: Option<&Root>,
    checker: &Path,
    exports: &Path,
    count: usize,
) -> Vec<String> {
    let short = |text: &String| text.len() <= DEFAULT_LIMIT;
    let spoilt = Texts::spoilt(root, 4).filter(short).take(count);
    let texts: Vec<String> = spoilt.chain(Texts::valid(root, 4).filter(short).take(count / 10)).collect();
    let times: Vec<Option<i64>> = (0..texts.len()).map(|index| (index % 2 == 1).then_some(NOW)).collect();
    let said = said(checker, exports, &texts, &times);
    let ty = Type::Object(Rc::clone(root));
    let [timeless, mut timed] = [Validator::default(), Validator::default()];
    timed.now = Some(NOW);
    let mut violations = 0;
    let pairs = texts.iter().zip(&times).zip(&said);
    let differs = pairs.filter_map(|((text, time), said)| {
        let validator = if time.is_some() { &timed } else { &timeless };
        let report = validator.validate(&ty, root.direction, text.as_bytes());
        // The generated types have no messages for forms.
        let expected = |has_form: bool| {
            let rows = report.violations.iter().map(|violation| {
                let form = has_form.then(|| json!(form_sentence(model, violation, Language::English)));
                let row = [
                    json!(violation.pointer),
                    json!(violation.code),
                    json!(violation.severity.word()),
                    json!(violation.rule),
                    json!(sentence(model, violation, Language::English)),
                    json!(sentence(model, violation, Language::Spanish)),
                ];
                Value::Array(row.into_iter().chain(form).collect())
            });
            sorted(rows.collect())
        };
        violations += report.violations.len();
        let types = types.map(|types| sorted(by_types(types, text, *time)));
        let checker = sorted(said.as_array()?.clone());
        let reports =
            [("the checker", Some(checker), expected(true)), ("the generated types", types, expected(false))];
        let reports =
            reports.iter().filter_map(|(who, said, expected)| Some((who, said.as_ref()?, expected)));
        let wrong = reports.into_iter().find(|(_, said, expected)| {
            // The validator lists the first hundred of the text, the checker the first hundred that it finds.
            said != expected && !(has_too_many(said) && has_too_many(expected))
        });
        let (who, said, expected) = wrong?;
        let only = |these: &[String], others: &[String]| {
            these.iter().filter(|one| !others.contains(one)).cloned().collect::<Vec<_>>()
        };
        let (lacks, adds) = (only(expected, said), only(said, expected));
        Some(format!("{}: {who} lacks {lacks:?}, adds {adds:?}, on {text}", root.name))
    });
    let differs: Vec<String> = differs.collect();
    let judges = if types.is_some() { "three judges" } else { "two judges" };
    // Past the harness, which keeps what is printed to itself.
    let line = format!(
        "{}: {} texts, {violations} violations, {judges}, {} differences\n",
        root.name,
        texts.len(),
        differs.len()
    );
    std::io::stderr().write_all(line.as_bytes()).expect("somewhere to print");
    differs
}

fn has_too_many(list: &[String]) -> bool {
    list.len() > MAX_VIOLATIONS && list.iter().any(|one| one.contains("too_many"))
}

/// What the generated types say of a text, refused or not.
fn by_types(types: &Root, text: &str, time: Option<i64>) -> Vec<Value> {
    let reader = time.map_or(Reader::new(), |time| Reader::new().now(time));
    let told = |violation: &Violation| {
        json!([
            violation.pointer,
            violation.code,
            violation.severity.as_str(),
            violation.rule,
            violation.message(fintoc_types::Language::English),
            violation.message(fintoc_types::Language::Spanish),
        ])
    };
    match types.validate(&reader, text.as_bytes()) {
        Ok(findings) => findings.iter().map(|finding| told(&finding)).collect(),
        // The types list errors apart from other findings.
        Err(violations) => {
            let beside = violations.findings().iter().map(|finding| told(&finding)).collect::<Vec<_>>();
            violations.iter().map(told).chain(beside).collect()
        }
    }
}

/// What a checker says of texts, each at its time.
fn said(checker: &Path, exports: &Path, texts: &[String], times: &[Option<i64>]) -> Vec<Value> {
    let file = checker.with_extension("texts.json");
    write(&file, &json!({ "texts": texts, "times": times }).to_string());
    let output = Command::new("node")
        .arg(folder("javascript/judge.mjs"))
        .args([checker, &file, exports])
        .output()
        .expect("Node starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said: Vec<Value> = serde_json::from_slice(&output.stdout).expect("reports in JSON");
    assert_eq!(said.len(), texts.len());
    said
}

/// What only a text can have: the value that JavaScript reads from it has lost it.
const OF_TEXTS: [&str; 7] = ["bom", "depth", "json", "duplicate_member", "size", "surrogate", "utf8"];

#[test]
fn javascript_matches_the_vectors() {
    let vectors = vectors();
    let mut differences = Vec::new();
    for (name, model) in models() {
        let exports = export(&format!("{name}-vectors"), &model);
        for module in &model.modules {
            for root in module.objects.iter().filter(|object| object.root) {
                let names = [
                    format!("{}/{}", module.name, root.name),
                    format!("{}/{}/{}", module.name, root.direction, root.name),
                ];
                let checker = exports.join(&module.name).join(format!("{}.js", kebab(&root.name)));
                let fits = |vector: &&Vector| vector.set == name && names.contains(&vector.ty);
                let of_values = |vector: &&Vector| {
                    !vector.violations.iter().any(|found| OF_TEXTS.contains(&&*found.code))
                };
                let chosen: Vec<&Vector> = vectors.iter().filter(fits).filter(of_values).collect();
                differences.extend(against(&chosen, &checker, &exports));
            }
        }
    }
    let allowed: Vec<Value> =
        serde_json::from_str(include_str!("differences.json")).expect("differences in JSON");
    // A difference that is gone leaves the list too.
    for one in &allowed {
        let title = one["vector"].as_str().expect("the title of a vector");
        let before = differences.len();
        differences.retain(|difference| !difference.starts_with(&format!("{title}\n")));
        assert!(differences.len() < before, "{title} differs no more: take it off differences.json");
    }
    assert!(differences.is_empty(), "{} vectors differ:\n{}", differences.len(), differences.join("\n"));
}

fn against(vectors: &[&Vector], checker: &Path, exports: &Path) -> Vec<String> {
    let texts = vectors.iter().map(|vector| String::from_utf8(vector.text.clone()).expect("UTF-8"));
    let times: Vec<Option<i64>> = vectors.iter().map(|vector| vector.now).collect();
    let said = said(checker, exports, &texts.collect::<Vec<_>>(), &times);
    let differs = vectors.iter().zip(&said).filter_map(|(vector, said)| {
        let told = said.as_array()?.iter().map(|one| json!([one[0], one[1], one[2]]));
        let told = told.filter(|one| !vector.leave_out.iter().any(|code| *code == one[1]));
        let expected = vector.violations.iter().map(|one| json!([one.pointer, one.code, one.severity]));
        let (expected, told) = (sorted(expected.collect()), sorted(told.collect()));
        (expected != told).then(|| format!("{}\n  expected {expected:?}\n  said     {told:?}", vector.title))
    });
    differs.collect()
}

fn sorted(mut violations: Vec<Value>) -> Vec<String> {
    violations.sort_by_key(ToString::to_string);
    violations.iter().map(ToString::to_string).collect()
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder to write into");
    #[expect(clippy::disallowed_methods, reason = "a scratch file of a test")]
    std::fs::write(path, text).expect("a file to write");
}
