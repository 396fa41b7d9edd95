//! Every judge gives the verdicts of the vectors, and the vectors leave nothing out.

#![expect(clippy::expect_used, clippy::panic, reason = "a vector of an unknown type ends the test")]

use std::collections::BTreeSet;

use fintoc_artefacts::vectors::VECTORS;
use fintoc_schema::model::{Constraint, Model, Origin, Type};
use fintoc_schema::named::{Named, named};
use fintoc_schema::violation::ViolationCode;
use fintoc_tests::vectors::{Expected, Vector, vectors};
use fintoc_tests::{fixtures, real};
use fintoc_validator::report::{Report, Violation};
use fintoc_validator::validate::Validator;
use serde_json::Value;

mod codes;
mod generated;
mod instances;

/// The types of a set, as the vectors name sets.
fn sets() -> Vec<(String, Vec<Named>)> {
    let fixtures = fixtures().into_iter().map(|(name, model)| (name, named(&model)));
    fixtures.chain([("specs".to_owned(), named(&real()))]).collect()
}

/// The exported vectors: the examples of the specs, and errors of every kind made from the model. Their verdicts come from the
/// reference validator; other validators are compared with them.
fn exported(model: &Model) -> Vec<Vector> {
    let mut all = Vec::new();
    for file in (VECTORS.emit)(model) {
        let ty: Vec<&str> = file.path.split('/').skip(1).take(2).collect();
        let groups: Value = serde_json::from_str(&file.text).expect("JSON");
        for test in
            groups.as_array().into_iter().flatten().flat_map(|group| group["tests"].as_array()).flatten()
        {
            all.push(Vector {
                title: format!("{}: {}", file.path, test["description"]),
                set: "specs".to_owned(),
                ty: ty.join("/"),
                text: test["data"].to_string().into_bytes(),
                now: None,
                valid: test["valid"] == true,
                read: false,
                violations: Vec::new(),
                leave_out: Vec::new(),
                guards: Vec::new(),
            });
        }
    }
    assert!(all.len() > 300, "only {} instances are exported", all.len());
    all
}

fn judged(vectors: impl IntoIterator<Item = Vector>) -> Vec<(Vector, Report)> {
    let sets = sets();
    let validate = |vector: Vector| {
        let ty = type_of(&sets, &vector);
        let mut validator = Validator::default();
        validator.now = vector.now;
        let report = validator.validate(&ty.ty, ty.direction, &vector.text);
        (vector, report)
    };
    vectors.into_iter().map(validate).collect()
}

fn type_of<'s>(sets: &'s [(String, Vec<Named>)], vector: &Vector) -> &'s Named {
    let (_, types) = sets.iter().find(|(set, _)| *set == vector.set).expect("a set");
    types.iter().find(|ty| ty.name == vector.ty).unwrap_or_else(|| panic!("no {}", vector.ty))
}

fn told(found: &Violation, with_place: bool) -> Expected {
    Expected {
        pointer: found.pointer.clone(),
        code: found.code.to_owned(),
        severity: found.severity.word().to_owned(),
        place: with_place.then_some((found.position.line, found.position.column)),
    }
}

#[test]
fn reference_validator_matches_the_vectors() {
    let mut differ = Vec::new();
    for (vector, report) in judged(vectors()) {
        let places = vector.violations.iter().map(|expected| expected.place.is_some());
        let places = places.chain(std::iter::repeat(false));
        let listed =
            report.violations.iter().filter(|found| !vector.leave_out.iter().any(|code| code == found.code));
        let found: Vec<_> = listed.zip(places).map(|(found, place)| told(found, place)).collect();
        let (valid, read) = (!report.is_rejected(true), !report.is_rejected(false));
        if (valid, read, &found) != (vector.valid, vector.read, &vector.violations) {
            differ.push(format!("{}\n  valid {valid}, read {read}\n{}", vector.title, lines(&found)));
        }
    }
    assert!(differ.is_empty(), "{} vectors differ:\n{}", differ.len(), differ.join("\n"));
}

fn lines(found: &[Expected]) -> String {
    let line = |one: &Expected| {
        let place = one.place.map(|(line, column)| format!(", \"line\": {line}, \"column\": {column}"));
        let severity = if one.severity == "error" {
            String::new()
        } else {
            format!(", \"severity\": \"{}\"", one.severity)
        };
        format!(
            "    {{ \"pointer\": {:?}, \"code\": {:?}{severity}{} }}\n",
            one.pointer,
            one.code,
            place.unwrap_or_default()
        )
    };
    found.iter().map(line).collect()
}

#[test]
fn every_code_has_a_vector() {
    let told: BTreeSet<String> =
        vectors().into_iter().flat_map(|vector| vector.violations).map(|found| found.code).collect();
    // Only types that borrow their strings report it, and no other implementation has those.
    let borrowed = |code: &ViolationCode| *code == ViolationCode::Escapes;
    let missing: Vec<_> =
        ViolationCode::all().filter(|code| !borrowed(code) && !told.contains(code.word())).collect();
    assert!(missing.is_empty(), "no vector tells {missing:?}");
}

#[test]
fn every_hostile_row_has_a_vector() {
    let guards: BTreeSet<String> = vectors().into_iter().flat_map(|vector| vector.guards).collect();
    let missing: Vec<_> = (1..=13).map(|row| format!("P{row}")).filter(|row| !guards.contains(row)).collect();
    assert!(missing.is_empty(), "no vector guards {missing:?}");
}

/// Technical bounds of 65,536 are those of any string: one vector for all of them is enough.
#[test]
fn every_rule_has_a_vector_that_breaks_it() {
    let model = real();
    let broken: BTreeSet<(String, String)> = judged(vectors().into_iter().chain(exported(&model)))
        .iter()
        .flat_map(|(_, report)| &report.violations)
        .filter_map(|found| Some((place(found.origin.as_ref()?), found.code.to_owned())))
        .collect();
    let missing: Vec<_> = demands(&model).into_iter().filter(|demand| !broken.contains(demand)).collect();
    assert!(missing.is_empty(), "no vector breaks {missing:#?}");
}

fn place(origin: &Origin) -> String {
    format!("{}:{}", origin.file, origin.line)
}

fn demands(model: &Model) -> Vec<(String, String)> {
    let mut demands = Vec::new();
    let mut add = |origin: &Origin, constraints: &[Constraint]| {
        let own = constraints.iter().filter(|one| !one.is_technical_limit());
        demands.extend(own.map(|one| (place(origin), one.keyword().word().to_owned())));
    };
    for module in &model.modules {
        module.scalars.iter().for_each(|scalar| add(&scalar.origin, &scalar.constraints));
        for field in module.objects.iter().flat_map(|object| &object.fields) {
            match &field.ty {
                Type::Array(array) => add(&field.origin, &array.constraints),
                Type::Map(map) => add(&field.origin, &map.constraints),
                Type::Scalar(_) | Type::Enum(_) | Type::Object(_) | Type::Union(_) => {}
            }
        }
    }
    let rules = model.modules.iter().flat_map(|module| &module.objects).flat_map(|object| &object.rules);
    demands.extend(rules.map(|rule| (place(&rule.origin), rule.assertion.kind().word().to_owned())));
    demands
}
