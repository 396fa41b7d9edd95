//! What must hold for every exported JSON Schema, whatever it is for.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that panics has failed"
)]

mod subset;

use std::sync::OnceLock;

use fintoc_artefacts::artefact::Artefact;
use fintoc_cli::emitters::EMITTERS;
use fintoc_schema::json_schema::{self, Dialect, Profile, TypeSchema};
use fintoc_schema::model::Direction;
use fintoc_tests::{folder, models};
use serde_json::{Map, Value};

/// Everything that all emitters write for all models, with the model's name before the path.
fn artefacts() -> &'static [Artefact] {
    static ALL: OnceLock<Vec<Artefact>> = OnceLock::new();
    ALL.get_or_init(|| {
        let models = models();
        let all = models.iter().flat_map(|(name, model)| {
            EMITTERS.iter().flat_map(|emitter| (emitter.emit)(model)).map(move |artefact| Artefact {
                path: format!("{name}/{}", artefact.path),
                text: artefact.text,
            })
        });
        all.collect()
    })
}

fn schemas(dialect: Dialect, profile: Profile) -> Vec<&'static Artefact> {
    let part = format!("/json-schema/{}/{}/", dialect.word(), profile.word());
    let found: Vec<_> = artefacts().iter().filter(|artefact| artefact.path.contains(&part)).collect();
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
fn finds_schemas_outside_the_subset() {
    let text = std::fs::read_to_string(folder("schema/outside.json")).unwrap();
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    for case in cases {
        let finding = case["finding"].as_str().unwrap();
        let found = subset::findings(&case["schema"].to_string());
        assert_eq!(found, [finding], "{}", case["schema"]);
    }
}

#[test]
fn dialects_differ_in_two_lines() {
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
        assert!(read.is_ok(), "{path} is not JSON: {}", read.unwrap_err());
    }
}

#[test]
fn no_path_is_written_twice() {
    let mut paths: Vec<&String> = artefacts().iter().map(|artefact| &artefact.path).collect();
    let all = paths.len();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), all);
}

#[test]
fn profile_parts_add_up() {
    for (name, model) in models() {
        for module in &model.modules {
            let types = json_schema::types(module);
            for root in module.objects.iter().filter(|object| object.root) {
                let text = json_schema::document(module, root, Profile::Portable, Dialect::Draft2020);
                let mut whole = parsed(&text);
                whole.remove("$schema");
                whole.remove("$id");
                assert_eq!(put_together(&types, &root.name, root.direction), whole, "{name}: {}", root.name);
            }
        }
    }
}

/// What `schemars` does with the schemas of single types.
fn put_together(types: &[TypeSchema], name: &str, direction: Direction) -> Map<String, Value> {
    let find = |name: &str| {
        let fits = |ty: &&TypeSchema| ty.name == name && ty.direction.is_none_or(|way| way == direction);
        types.iter().find(fits).unwrap_or_else(|| panic!("no type {name}"))
    };
    let mut definitions = Map::new();
    let mut left = find(name).references.clone();
    while let Some(name) = left.pop() {
        let ty = find(&name);
        if definitions.insert(name, parsed(&ty.text).into()).is_none() {
            left.extend(ty.references.clone());
        }
    }
    let mut whole = parsed(&find(name).text);
    if !definitions.is_empty() {
        whole.insert("$defs".to_owned(), definitions.into());
    }
    whole
}

fn parsed(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).expect("an object in JSON")
}
