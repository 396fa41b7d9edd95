//! Another program's opinion: `jsonschema` decides on the exported schemas whether one takes all that
//! the other takes. Where it cannot tell, it is asked about the instances that we found. Where it
//! differs, `differences.toml` says why.

use std::collections::BTreeMap;
use std::rc::Rc;

use fintoc_diff::verdict::Level;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::json_schema::{self, Dialect, Profile};
use fintoc_schema::model::{Direction, Model, Object};
use fintoc_tests::folder;
use jsonschema::canonical::{self, CanonicalSchema, Containment};
use serde_json::Value;
use toml_edit::{DocumentMut, Item};

use crate::case::{self, Case};

/// What is said of the wire: `breaking` or `compatible`.
type Verdict = &'static str;

#[test]
fn agrees_with_an_independent_tool_on_wire_changes() {
    let mut reasons = reasons();
    let (mut alike, mut wrong) = (0, Vec::new());
    for case in case::cases() {
        let name = format!("{}.{}", case.name, case.direction);
        let (ours, theirs) = (ours(&case), theirs(&case));
        let excused = reasons.remove(&name);
        match (ours == theirs, excused) {
            (true, None) => alike += 1,
            (true, Some(_)) => wrong.push(format!("{name}: both say {ours}; take the entry out")),
            (false, Some((said, _))) if said == theirs => {}
            (false, _) => wrong.push(format!("{name}: we say {ours}, they say {theirs}")),
        }
    }
    wrong.extend(reasons.keys().map(|name| format!("{name}: there is no such case")));
    assert!(wrong.is_empty(), "{alike} alike\n{}", wrong.join("\n"));
    assert!(alike >= 200, "only {alike} alike");
}

fn ours(case: &Case) -> Verdict {
    let wire = case.found().iter().map(|change| change.verdict().wire).max();
    if wire == Some(Level::Breaking) { "breaking" } else { "compatible" }
}

/// A request is safe if all that was accepted still is; a response, if all that is sent now was accepted
/// before.
fn theirs(case: &Case) -> Verdict {
    let (reader, writer) = match case.direction {
        Direction::Request => (&case.new, &case.old),
        Direction::Response => (&case.old, &case.new),
    };
    let mut verdict = "compatible";
    for (name, sent) in roots(writer) {
        // A fact that one side lacks cannot be compared.
        let Some((_, read)) = roots(reader).into_iter().find(|(known, _)| *known == name) else { continue };
        let (read, sent) = (schema(reader, &read), schema(writer, &sent));
        let covers = canonical(&read).covers(&canonical(&sent)).unwrap_or(Containment::Unknown);
        match covers {
            Containment::Yes => {}
            Containment::No => return "breaking",
            Containment::Unknown if is_shown(case, &read, &sent) => return "breaking",
            Containment::Unknown => verdict = "unknown",
        }
    }
    verdict
}

/// Whether one of our instances may be sent and is refused, as their validator sees it.
fn is_shown(case: &Case, read: &Value, sent: &Value) -> bool {
    let validator = |schema: &Value| jsonschema::validator_for(schema).expect("a schema that it takes");
    let (read, sent) = (validator(read), validator(sent));
    let found = case.found();
    let mut shown = found.iter().filter_map(|change| change.witness.as_ref());
    shown.any(|witness| {
        let instance: Value = serde_json::from_str(&compact(&witness.instance)).expect("our JSON");
        sent.is_valid(&instance) && !read.is_valid(&instance)
    })
}

fn roots(model: &Model) -> Vec<(String, Rc<Object>)> {
    let objects = model.modules[0].objects.iter().filter(|object| object.root);
    objects.map(|object| (object.name.clone(), Rc::clone(object))).collect()
}

fn schema(model: &Model, root: &Object) -> Value {
    let text = json_schema::document(&model.modules[0], root, Profile::Portable, Dialect::Draft2020);
    let mut schema: Value = serde_json::from_str(&text).expect("exported JSON");
    // The two are different schemas under one name.
    schema.as_object_mut().expect("an object").remove("$id");
    schema
}

fn canonical(schema: &Value) -> CanonicalSchema {
    canonical::options().offline().canonicalize(schema).expect("a schema that it takes")
}

/// What the other program says instead, and why, by case and direction.
fn reasons() -> BTreeMap<String, (String, String)> {
    let text = std::fs::read_to_string(folder("diff/differences.toml")).expect("a readable list");
    let file: DocumentMut = text.parse().expect("TOML");
    let mut all = BTreeMap::new();
    for (case, entry) in file.iter() {
        for (direction, told) in entry.as_table_like().expect("a table").iter() {
            let text = |key: &str| told.get(key).and_then(Item::as_str).unwrap_or_default().to_owned();
            assert!(text("why").len() > 20, "{case}.{direction} has no reason");
            all.insert(format!("{case}.{direction}"), (text("they_say"), text("why")));
        }
    }
    all
}
