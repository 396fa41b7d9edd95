//! How changes are shown: the same five formats for people and for programs.

use serde_json::Value;

use crate::command::out;

const EXAMPLE: [&str; 2] = ["diff/example/old", "diff/example/new"];

fn report(format: &str) -> String {
    out(&[EXAMPLE[0], EXAMPLE[1], "--format", format])
}

fn json(format: &str) -> Value {
    serde_json::from_str(&report(format)).expect("JSON")
}

#[test]
fn reports_match_their_snapshots() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("reports");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for format in ["human", "markdown", "github", "json", "sarif"] {
        let mut text = report(format);
        if let "json" | "sarif" = format {
            // What one change looks like; that all of them fit is the schemas' business.
            let mut told: Value = serde_json::from_str(&text).expect("JSON");
            let list = if format == "json" { &mut told["changes"] } else { &mut told["runs"][0]["results"] };
            list.as_array_mut().expect("a list").truncate(1);
            if format == "sarif" {
                let rules = &mut told["runs"][0]["tool"]["driver"]["rules"];
                rules.as_array_mut().expect("a list").truncate(1);
            }
            text = serde_json::to_string_pretty(&told).expect("JSON");
        }
        settings.bind(|| insta::assert_snapshot!(format, text));
    }
}

#[test]
fn json_output_matches_its_schema() {
    for (format, schema) in [
        ("json", include_str!("../../fintoc-schema/diff/src/report/changes.schema.json")),
        ("sarif", include_str!("sarif.schema.json")),
    ] {
        let schema: Value = serde_json::from_str(schema).expect("JSON");
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        let told = json(format);
        let errors: Vec<String> = validator.iter_errors(&told).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{format}: {}", errors.join("\n"));
        // A schema that takes anything would prove nothing.
        let mut broken = told.clone();
        broken["more"] = Value::Null;
        assert!(!validator.is_valid(&broken), "{format}");
    }
}

/// The same changes, the worst first, in every format.
#[test]
fn all_formats_list_the_same_changes() {
    let changes = json("json")["changes"].as_array().expect("a list").clone();
    let sarif = json("sarif")["runs"][0]["results"].as_array().expect("a list").clone();
    assert_eq!(sarif.len(), changes.len());
    let (human, markdown, github) = (report("human"), report("markdown"), report("github"));
    assert_eq!(github.lines().count(), changes.len());
    assert_eq!(markdown.lines().filter(|line| line.starts_with("| v1/")).count(), changes.len());
    for change in &changes {
        let print = change["fingerprint"].as_str().expect("a text");
        assert!(human.contains(print), "{print}");
        assert!(sarif.iter().any(|found| found["partialFingerprints"]["fact/v1"] == change["fingerprint"]));
    }
    let order = ["error", "warning", "note"];
    let levels: Vec<_> =
        sarif.iter().map(|found| order.iter().position(|level| found["level"] == *level)).collect();
    assert!(levels.is_sorted(), "{levels:?}");
}

/// Texts from specs drive neither a terminal, nor a page, nor a workflow.
#[test]
fn strings_of_specs_stay_strings() {
    let markdown = report("markdown");
    assert!(markdown.contains("^\\[a-z&lt;&gt;\\|\\]\\*$"), "{markdown}");
    for line in markdown.lines().filter(|line| line.starts_with("| v1/")) {
        let cells = line.replace("\\|", "").matches('|').count();
        assert_eq!(cells, 8, "{line}");
    }
    let summaries = markdown.lines().filter(|line| line.contains("<summary>"));
    for line in summaries {
        assert!(!line.contains('\\'), "no Markdown is read in a line of HTML: {line}");
    }
    for line in report("github").lines() {
        assert!(
            line.starts_with("::error ") || line.starts_with("::warning ") || line.starts_with("::notice ")
        );
    }
}
