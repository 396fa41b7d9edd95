//! Every kind of change, as it is judged by hand.

use std::collections::BTreeSet;
use std::rc::Rc;

use fintoc_diff::change::{Change, Witness};
use fintoc_diff::table::TABLE;
use fintoc_diff::verdict::{Level, Verdict};
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::{Direction, Model, Object, Type};
use fintoc_validator::validate::Validator;

use crate::case::{self, Case, Expected};

#[test]
fn judges_each_case_as_expected() {
    let mut wrong = Vec::new();
    for case in case::cases() {
        let mut found: Vec<Expected> = case.found().iter().map(seen).collect();
        found.sort();
        let like = |(found, written): (&Expected, &Expected)| {
            let either = written.taken_by == "either" && found.taken_by != "none";
            let taken_by = if either { found.taken_by.clone() } else { written.taken_by.clone() };
            *found == Expected { taken_by, ..written.clone() }
        };
        if found.len() != case.changes.len() || !found.iter().zip(&case.changes).all(like) {
            let list = |changes: &[Expected]| changes.iter().map(line).collect::<String>();
            wrong.push(format!(
                "{} ({})\nwritten:\n{}found:\n{}",
                case.name,
                case.direction,
                list(&case.changes),
                list(&found)
            ));
        }
    }
    assert!(wrong.is_empty(), "{} cases\n\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn each_row_has_a_case_in_each_direction() {
    let cases = case::cases();
    let mut missing = Vec::new();
    for row in TABLE {
        let own: Vec<&Case> = cases.iter().filter(|case| case::row(&case.name) == row.id).collect();
        let leads = |case: &&&Case| case.changes.iter().any(|change| change.id == row.id);
        let there: BTreeSet<Direction> = own.iter().filter(leads).map(|case| case.direction).collect();
        // A case that is read in one direction only says why.
        let excused = !own.is_empty() && there.len() == 1 && own.len() == 1;
        if there.len() < 2 && !excused {
            missing.push(row.id);
        }
    }
    assert!(missing.is_empty(), "write `table/ROW.toml` for {missing:?}");
    for case in &cases {
        let known = TABLE.iter().any(|row| row.id == case::row(&case.name));
        assert!(known, "{} is named after no row", case.name);
    }
}

/// The instance that shows a change is judged once more, by the reference validator alone.
#[test]
fn witnesses_are_accepted_by_one_side_only() {
    let mut shown = 0;
    for case in case::cases() {
        let found = case.found();
        for witness in found.iter().filter_map(|change| change.witness.as_ref()) {
            // An object that has another name now is judged under both.
            let renamed = |change: &&Change| {
                change.row.id == "named-type-changed" && change.new.as_ref() == Some(&witness.root)
            };
            let was = found.iter().find(renamed).and_then(|change| change.old.as_ref());
            let before = takes(&case.old, case.direction, was.unwrap_or(&witness.root), witness);
            let after = takes(&case.new, case.direction, &witness.root, witness);
            let told = witness.accepted_before;
            assert_eq!((before, after), (told, !told), "{}: {}", case.name, compact(&witness.instance));
            shown += 1;
        }
    }
    assert!(shown >= 60, "only {shown} changes have an instance");
}

fn takes(model: &Model, direction: Direction, name: &str, witness: &Witness) -> bool {
    let named = |object: &&Rc<Object>| object.name == name && object.direction == direction;
    let object = model.modules[0].objects.iter().find(named).unwrap_or_else(|| panic!("no object {name}"));
    let instance = compact(&witness.instance);
    let report =
        Validator::default().validate(&Type::Object(Rc::clone(object)), direction, instance.as_bytes());
    !report.is_rejected(true)
}

fn seen(change: &Change) -> Expected {
    let Verdict { relation, wire, source, meaning, step } = change.verdict();
    let taken_by = match &change.witness {
        Some(witness) if witness.accepted_before => "old",
        Some(_) => "new",
        None => "none",
    };
    Expected {
        id: change.row.id.to_owned(),
        object: change.object.clone(),
        pointer: change.pointer.clone(),
        direction: change.direction_name().to_owned(),
        relation: relation.word().to_owned(),
        levels: [wire, source, meaning].map(letter).join(" "),
        step: step.word().to_owned(),
        taken_by: taken_by.to_owned(),
    }
}

fn letter(level: Level) -> &'static str {
    match level {
        Level::Breaking => "B",
        Level::Warning => "W",
        Level::Compatible => "C",
    }
}

fn line(change: &Expected) -> String {
    let Expected { id, object, pointer, direction, relation, levels, step, taken_by } = change;
    format!("  {id} {object} {pointer:?} {direction}: {relation}, {levels}, {step}, taken by {taken_by}\n")
}
