//! What must hold for every exported JSON Schema, whatever it is for.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

mod subset;

use fintoc_schema::json_schema::{Dialect, Profile};
use fintoc_schema::tools::emitters::{Artefact, EMITTERS};
use fintoc_tests::{folder, models};
use serde_json::Value;

/// Everything that all emitters write for all models, with the model's name before the path.
fn artefacts() -> Vec<Artefact> {
    let models = models();
    let all = models.iter().flat_map(|(name, model)| {
        EMITTERS
            .iter()
            .flat_map(|emitter| (emitter.emit)(model))
            .map(move |artefact| Artefact { path: format!("{name}/{}", artefact.path), text: artefact.text })
    });
    all.collect()
}

fn schemas(dialect: Dialect, profile: Profile) -> Vec<Artefact> {
    let part = format!("/json-schema/{}/{}/", dialect.word(), profile.word());
    let found: Vec<Artefact> =
        artefacts().into_iter().filter(|artefact| artefact.path.contains(&part)).collect();
    assert!(found.len() >= 3, "no schemas below {part}");
    found
}

#[test]
fn portable_schemas_stay_inside_the_subset() {
    for dialect in Dialect::ALL {
        for schema in schemas(dialect, Profile::Portable) {
            let found = subset::findings(&schema.text);
            assert!(found.is_empty(), "{}:\n{}", schema.path, found.join("\n"));
        }
    }
}

// Else the test above could pass because it sees nothing.
#[test]
fn what_is_outside_the_subset_is_found() {
    let text = std::fs::read_to_string(folder("schema/outside.json")).unwrap();
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    for case in cases {
        let finding = case["finding"].as_str().unwrap();
        let found = subset::findings(&case["schema"].to_string());
        assert_eq!(found, [finding], "{}", case["schema"]);
    }
}

#[test]
fn the_dialects_differ_in_two_lines() {
    for profile in Profile::ALL {
        let [new, old] = Dialect::ALL.map(|dialect| schemas(dialect, profile));
        for (new, old) in new.iter().zip(&old) {
            let differ = new.text.lines().zip(old.text.lines()).filter(|(new, old)| new != old);
            let keys: Vec<&str> = differ.filter_map(|(new, _)| new.trim().split('"').nth(1)).collect();
            assert_eq!(keys, ["$schema", "$id"], "{}", new.path);
            assert_eq!(new.text.lines().count(), old.text.lines().count(), "{}", new.path);
        }
    }
}

#[test]
fn exports_are_ascii_and_close_no_script_element() {
    for artefact in artefacts().iter().filter(|artefact| artefact.path.ends_with(".json")) {
        let Artefact { path, text } = artefact;
        assert!(text.is_ascii(), "{path} is not ASCII");
        assert!(!text.contains("</"), "{path} holds `</`");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{path} ends without one newline");
        let read: Result<Value, _> = serde_json::from_str(text);
        assert!(read.is_ok(), "{path} is no JSON: {}", read.unwrap_err());
    }
}

#[test]
fn every_path_is_written_once() {
    let mut paths: Vec<String> = artefacts().into_iter().map(|artefact| artefact.path).collect();
    let all = paths.len();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), all);
}
