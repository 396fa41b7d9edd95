//! Makes values on both sides of everything that decides whether a type accepts a value.

use std::rc::Rc;

use super::valid::{self, Maker};
use fintoc_schema::assertion::{Asserted, Assertion};
use fintoc_schema::constraint::Measure;
use fintoc_schema::json_schema::json::Json;
use fintoc_schema::model::{Constraint, Kind, Object, Scalar, Type};

/// Longer strings, and arrays and maps of more parts, are not made.
const MOST: i64 = 70_000;
const MOST_PARTS: i64 = 1_000;

/// Returns values at and around the limits of a type, and of other JSON types: some are valid, some are not.
///
/// ```
/// use std::rc::Rc;
/// use fintoc_schema::{compile, json_schema::json::Json, load::SpecFile, model::Type};
/// use fintoc_validator::instance::boundary_values;
///
/// let spec = r#"
/// language = 1
/// [module]
/// path_generation = "v1"
/// dated_version = "2023-11-15"
/// [page.guide]
/// title = "Guide"
/// url = "unknown"
/// read = "2026-11-20"
/// [scalar.Amount]
/// type = "integer"
/// minimum = 1
/// maximum = 9
/// evidence = [{ page = "guide", certainty = "documented" }]
/// "#;
/// let (model, _) = compile(&[SpecFile::new("v1/guide.toml", spec)]).expect("a valid spec");
/// let values = boundary_values(&Type::Scalar(Rc::clone(&model.modules[0].scalars[0])));
/// assert!(values.contains(&Json::Integer(1)) && values.contains(&Json::Integer(0)));
/// ```
#[must_use]
pub fn boundary_values(ty: &Type) -> Vec<Json> {
    let mut maker = Maker::minimal();
    let mut values = vec![maker.value(ty)];
    match ty {
        Type::Scalar(scalar) => values.extend(of_scalar(scalar)),
        Type::Enum(list) => {
            let spellings =
                list.variants.iter().flat_map(|variant| [&variant.wire].into_iter().chain(&variant.aliases));
            values.extend(spellings.map(|spelling| Json::Text(spelling.clone())));
            values.push(Json::Text(UNKNOWN_VALUE.to_owned()));
        }
        Type::Array(array) => {
            let item = maker.value(&array.items);
            values.extend(counts(&array.constraints).map(|count| Json::Array(vec![item.clone(); count])));
        }
        Type::Map(map) => {
            let value = maker.value(&map.values);
            let members =
                |count: usize| (0..count).map(|index| (format!("k{index}"), value.clone())).collect();
            values.extend(counts(&map.constraints).map(|count| Json::Object(members(count))));
            values.extend(of_scalar(&map.keys).into_iter().filter_map(|name| match name {
                Json::Text(name) => Some(Json::Object(vec![(name, value.clone())])),
                Json::Null
                | Json::Boolean(_)
                | Json::Integer(_)
                | Json::Decimal(_)
                | Json::Array(_)
                | Json::Object(_) => None,
            }));
        }
        Type::Union(union) => {
            values.extend(union.variants.iter().map(|variant| maker.variant(union, variant)));
        }
        Type::Object(_) => {}
    }
    values.extend(of_each_kind());
    values
}

/// A value that no enumeration lists.
pub(super) const UNKNOWN_VALUE: &str = "no_such_value";

/// Returns a value of each JSON type but null.
pub(super) fn of_each_kind() -> [Json; 6] {
    [
        Json::Array(vec![]),
        Json::Text("a".to_owned()),
        Json::Boolean(true),
        Json::Integer(1),
        Json::Decimal(1.5),
        Json::Object(vec![]),
    ]
}

/// Returns the values around the limits of a scalar.
fn of_scalar(scalar: &Scalar) -> Vec<Json> {
    let mut values: Vec<Json> = scalar.examples.clone();
    values.extend([Maker::maximal(), Maker::random(1)].map(|mut maker| maker.scalar(scalar)));
    for constraint in &scalar.constraints {
        values.extend(around(scalar, constraint));
    }
    values
}

/// Returns values on both sides of a constraint of a scalar.
pub(super) fn around(scalar: &Scalar, constraint: &Constraint) -> Vec<Json> {
    match &constraint.assertion {
        Assertion::Limit(limit, number) => match limit.measure() {
            Measure::Value => {
                let integers = [-1, 0, 1].map(|step| Json::Integer(number.saturating_add(step)));
                let fractions = [-0.5, 0.5].map(|step| Json::Decimal(*number as f64 + step));
                let fractions = fractions.into_iter().filter(|_| scalar.kind == Kind::Number);
                integers.into_iter().chain(fractions).collect()
            }
            Measure::Length => {
                let lengths = [-1, 0, 1].map(|step| number.saturating_add(step));
                let lengths = lengths.into_iter().filter(|length| (0..=MOST).contains(length));
                lengths.map(|length| Json::Text("a".repeat(size(length)))).collect()
            }
            // Of arrays and maps.
            Measure::Items | Measure::Members => Vec::new(),
        },
        Assertion::MultipleOf(factor) => {
            let near = Asserted::by(&scalar.constraints).value.multiple(*factor).unwrap_or(0);
            let near = [near, near.saturating_add(1), near.saturating_sub(1), near.saturating_add(*factor)];
            near.map(Json::Integer).into()
        }
        Assertion::Constant(text) => vec![Json::Text(text.clone()), Json::Text(format!("{text}s"))],
        Assertion::Patterns(_) => {
            let mut shortest = Scalar { examples: Vec::new(), ..scalar.clone() };
            shortest.constraints.retain(|other| other.assertion.patterns().is_some());
            vec![Maker::minimal().scalar(&shortest)]
        }
        // Of arrays.
        Assertion::Unique => Vec::new(),
    }
}

/// Returns counts around each limit of the parts, and small ones.
fn counts(constraints: &[Constraint]) -> impl Iterator<Item = usize> {
    let limits = constraints.iter().filter_map(|constraint| constraint.assertion.limit());
    let limits = limits.map(|(_, number)| number).filter(|number| *number <= MOST_PARTS);
    let near = limits.flat_map(|number| [number - 1, number, number + 1]);
    near.chain([0, 1, 2]).map(size).collect::<Vec<_>>().into_iter()
}

fn size(number: i64) -> usize {
    usize::try_from(number).unwrap_or(0)
}

/// Returns minimal instances of an object with each combination of up to six members that rules over presence
/// name; some are valid, some are not.
#[must_use]
pub fn presence_sets(object: &Object) -> Vec<Json> {
    let mut names: Vec<&String> =
        object.rules.iter().flat_map(|rule| valid::members(&rule.assertion)).collect();
    names.sort();
    names.dedup();
    let without_rules = Object { rules: Vec::new(), ..object.clone() };
    let base = Maker::minimal().value(&Type::Object(Rc::new(without_rules)));
    sets(object, &base, &names, 6).collect()
}

/// Returns an object with each combination of at most so many of its optional members.
pub(super) fn sets(
    object: &Object,
    base: &Json,
    names: &[&String],
    most: usize,
) -> impl Iterator<Item = Json> + use<> {
    let base = if let Json::Object(members) = base { members.clone() } else { Vec::new() };
    let optional = |name: &&&String| {
        object.fields.iter().find(|field| field.wire == ***name).filter(|field| !field.required)
    };
    let fields = names.iter().filter_map(|name| optional(&name)).take(most);
    let mut maker = Maker::minimal();
    let fields: Vec<_> = fields.map(|field| (field.wire.clone(), maker.field(field, &[]))).collect();
    (0..1_usize << fields.len()).map(move |set| {
        let mut members = base.clone();
        for (bit, (name, value)) in fields.iter().enumerate() {
            let known = members.iter().any(|(known, _)| known == name);
            if set >> bit & 1 == 0 {
                members.retain(|(known, _)| known != name);
            } else if !known {
                members.push((name.clone(), value.clone()));
            }
        }
        Json::Object(members)
    })
}
