//! The maker of instances keeps what it promises, on every type of every model, by the reference validator.

use std::collections::BTreeSet;

use fintoc_schema::constraint::RuleKind;
use fintoc_schema::json_schema::json::{Json, compact};
use fintoc_schema::model::{Constraint, Object, Severity, Type};
use fintoc_schema::named::{Named, named};
use fintoc_tests::models;
use fintoc_validator::instance::{Maker, invalid_instances};
use fintoc_validator::report::Violation;
use fintoc_validator::validate::Validator;

/// How many random instances of a type are made.
const SEEDS: u64 = 16;

/// What no instance can violate alone. A response is read on, so a rule over the value is violated as well; and the
/// other rules of `Presence` leave no set of members that lacks only `c`.
const NOT_ALONE: &[&str] = &[
    "v1/response/Order /items: min_items",
    "v1/response/Order /rut: max_length",
    "v1/response/Order /rfc: max_length",
    "v1/response/Order /curp: max_length",
    "v1/response/Order /clabe: max_length",
    "v1/request/Presence /: needs",
    "v1/response/Presence /: needs",
];

fn types() -> Vec<Named> {
    models().iter().flat_map(|(_, model)| named(model)).collect()
}

/// One maker serves all types: it keeps the patterns that it has compiled.
fn makers() -> Vec<Maker> {
    [Maker::minimal(), Maker::maximal()].into_iter().chain((0..SEEDS).map(Maker::random)).collect()
}

fn violations(validator: &Validator, ty: &Named, instance: &Json) -> Vec<Violation> {
    validator.validate(&ty.ty, ty.direction, compact(instance).as_bytes()).violations
}

#[test]
fn valid_instances_have_no_error() {
    let (mut makers, validator) = (makers(), Validator::default());
    let mut wrong = Vec::new();
    for ty in types() {
        for maker in &mut makers {
            let instance = maker.value(&ty.ty);
            let found = violations(&validator, &ty, &instance);
            if found.iter().any(|found| found.severity == Severity::Error) {
                wrong.push(format!("{}: {}\n  {found:?}", ty.name, compact(&instance)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn makes_the_same_instances_again() {
    let all = || {
        let mut makers = makers();
        let make = |ty: &Named| makers.iter_mut().map(|maker| compact(&maker.value(&ty.ty))).collect();
        types().iter().map(make).collect::<Vec<Vec<String>>>()
    };
    assert_eq!(all(), all());
}

/// Each instance has the labelled violation, and no other error or warning that its base does not have; each constraint and rule of
/// an object, and each required member, is violated by one.
#[test]
fn invalid_instances_have_one_violation_each() {
    let (mut makers, validator) = (makers(), Validator::default());
    let mut missing = Vec::new();
    let mut count = 0;
    for ty in types() {
        let mut bases = if let Type::Object(object) = &ty.ty { object.examples.clone() } else { Vec::new() };
        bases.extend(makers.iter_mut().map(|maker| maker.value(&ty.ty)));
        let made = invalid_instances(&ty.ty, ty.direction, &bases);
        for invalid in &made {
            let known = violations(&validator, &ty, &invalid.base);
            let found = violations(&validator, &ty, &invalid.instance);
            let counts = |found: &Violation| {
                found.severity > Severity::Note || invalid.violation.severity == Severity::Note
            };
            let new = found.iter().filter(|found| !known.iter().any(|known| same(known, found)));
            let new = new.filter(|found| counts(found));
            assert!(same_all(new, &invalid.violation), "{}, {}", ty.name, invalid.description);
        }
        count += made.len();
        let made: BTreeSet<String> = made.into_iter().map(|invalid| invalid.description).collect();
        let Type::Object(object) = &ty.ty else { continue };
        let wanted = wanted(object).into_iter().filter(|one| !made.contains(one));
        missing.extend(wanted.map(|one| format!("{} {one}", ty.name)));
    }
    assert!(count > 2_000, "only {count}");
    assert_eq!(missing, NOT_ALONE);
}

fn same(one: &Violation, other: &Violation) -> bool {
    (&one.pointer, one.code, &one.rule) == (&other.pointer, other.code, &other.rule)
}

fn same_all<'v>(mut found: impl Iterator<Item = &'v Violation>, wanted: &Violation) -> bool {
    found.next() == Some(wanted) && found.next().is_none()
}

/// The descriptions of the instances of an object itself.
fn wanted(object: &Object) -> Vec<String> {
    let mut wanted = vec!["/: unknown_member".to_owned()];
    let rules = object.rules.iter().filter(|rule| rule.assertion.kind() != RuleKind::AfterNow);
    wanted.extend(rules.map(|rule| format!("/: {}", rule.id)));
    for field in &object.fields {
        let at = format!("/{}", field.wire);
        if field.required {
            wanted.push(format!("{at}: required"));
        }
        let mut add = |constraints: &[Constraint]| {
            let own = constraints.iter().filter(|constraint| !constraint.is_technical_limit());
            wanted.extend(own.map(|constraint| format!("{at}: {}", constraint.keyword())));
        };
        match &field.ty {
            Type::Scalar(scalar) => add(&scalar.constraints),
            Type::Array(array) => add(&array.constraints),
            Type::Map(map) => add(&map.constraints),
            Type::Enum(_) | Type::Object(_) | Type::Union(_) => {}
        }
        if !field.nullable {
            wanted.push(format!("{at}: null"));
        }
    }
    wanted
}
