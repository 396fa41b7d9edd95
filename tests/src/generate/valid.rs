//! Makes instances that keep every rule that JSON Schema can say, and often the others too.

use std::collections::BTreeMap;

use fintoc_schema::assertion::{Asserted, Range};
use fintoc_schema::model::{
    Array, Constraint, Discriminator, Enum, Field, Kind, Map, Object, RuleAssertion, Scalar, Step, Type,
    Union,
};

use super::random::Random;
use super::text::{self, Matcher};
use super::tree::Json;

/// How many characters of a string without a pattern there are, beyond the least.
const FEW: u64 = 12;

/// What makes the strings of each scalar with patterns, made once.
#[derive(Debug, Clone, Default)]
pub(super) struct Makers(BTreeMap<String, Matcher>);

impl Makers {
    fn object(&mut self, object: &Object, random: &mut Random) -> Json {
        let present = present(object, random);
        let fields = object.fields.iter().zip(present).filter(|(_, present)| *present);
        let members = fields.map(|(field, _)| (field.wire.clone(), self.field(field, random)));
        let mut members: Vec<(String, Json)> = members.collect();
        for rule in &object.rules {
            if let Some((first, others)) = rule.assertion.same()
                && let Some(value) = take(&mut members, &first.0)
                && random.chance(3, 4)
            {
                put(&mut members, &others.0, &value);
            }
        }
        if random.chance(1, 4) {
            shuffle(&mut members, random);
        }
        Json::Object(members)
    }

    fn field(&mut self, field: &Field, random: &mut Random) -> Json {
        if field.nullable && random.chance(1, 4) {
            return Json::Null;
        }
        self.value(&field.ty, random)
    }

    pub(super) fn value(&mut self, ty: &Type, random: &mut Random) -> Json {
        match ty {
            Type::Scalar(scalar) => self.scalar(scalar, random),
            Type::Enum(item) => word(item, random),
            Type::Object(object) => self.object(object, random),
            Type::Union(union) => self.union(union, random),
            Type::Array(array) => self.array(array, random),
            Type::Map(map) => self.map(map, random),
        }
    }

    fn union(&mut self, union: &Union, random: &mut Random) -> Json {
        let variant = random.pick(&union.variants);
        let mut value = self.value(&variant.ty, random);
        if let (Discriminator::Tag(tag), Json::Object(members)) = (&union.by, &mut value) {
            let at = random.index(members.len() + 1);
            members.insert(at, (tag.clone(), Json::Text(variant.wire.clone())));
        }
        value
    }

    fn array(&mut self, array: &Array, random: &mut Random) -> Json {
        let asserted = Asserted::by(&array.constraints);
        let [least, most] = sizes(asserted.items);
        let length = random.between(least, most.min(least + 3));
        let unique = asserted.unique;
        let mut items = Vec::new();
        for _ in 0..length {
            let item = self.value(&array.items, random);
            if !unique || !items.contains(&item) {
                items.push(item);
            }
        }
        Json::Array(items)
    }

    fn map(&mut self, map: &Map, random: &mut Random) -> Json {
        let [least, most] = sizes(Asserted::by(&map.constraints).members);
        let most = if random.chance(1, 10) { most.min(60) } else { most.min(least + 3) };
        let length = random.between(least, most);
        let mut members = Vec::<(String, Json)>::new();
        for _ in 0..length {
            let name = match self.scalar(&map.keys, random) {
                Json::Text(name) => name,
                _ => continue,
            };
            if !members.iter().any(|(known, _)| *known == name) {
                members.push((name, self.value(&map.values, random)));
            }
        }
        Json::Object(members)
    }

    fn scalar(&mut self, scalar: &Scalar, random: &mut Random) -> Json {
        match scalar.kind {
            Kind::Boolean => Json::Bool(random.chance(1, 2)),
            Kind::Integer => Json::Number(spelled(integer(&scalar.constraints, random), random)),
            Kind::Number => Json::Number(number(&scalar.constraints, random)),
            Kind::String => Json::Text(self.text(scalar, random)),
        }
    }

    fn text(&mut self, scalar: &Scalar, random: &mut Random) -> String {
        // All that a string can assert.
        let Asserted { constant, length, patterns, value: _, factor: _, items: _, members: _, unique: _ } =
            Asserted::by(&scalar.constraints);
        let [least, most] = sizes(length);
        let said = match (constant, patterns) {
            (Some(constant), _) => Some(constant.to_owned()),
            (None, []) => None,
            (None, patterns) => {
                let matcher = self.0.entry(scalar.name.clone()).or_insert_with(|| Matcher::new(patterns));
                // A walk may take too many turns: then another one is tried.
                (0..50).find_map(|_| matcher.text(least, most, random))
            }
        };
        said.unwrap_or_else(|| {
            // Bounds that somebody documents are met often, those that are only technical seldom: long texts cost time.
            let longest = if most <= 600 { 8 } else { 200 };
            let length = if random.chance(1, longest) {
                most.min(2_000)
            } else {
                random.between(least, most.min(least + FEW))
            };
            text::free(length, random)
        })
    }
}

/// Which members are there: chosen until every presence rule holds.
fn present(object: &Object, random: &mut Random) -> Vec<bool> {
    for _ in 0..1_000 {
        let density = random.between(1, 4);
        let chosen: Vec<bool> =
            object.fields.iter().map(|field| field.required || random.chance(density, 5)).collect();
        let holds = |name: &String| {
            object.fields.iter().zip(&chosen).any(|(field, present)| field.wire == *name && *present)
        };
        if object.rules.iter().all(|rule| keeps(&rule.assertion, holds)) {
            return chosen;
        }
    }
    object.fields.iter().map(|field| field.required).collect()
}

fn keeps(rule: &RuleAssertion, holds: impl Fn(&String) -> bool) -> bool {
    let count = |members: &[String]| members.iter().filter(|member| holds(member)).count();
    match rule {
        RuleAssertion::ExactlyOneOf(members) => count(members) == 1,
        RuleAssertion::AtLeastOneOf(members) => count(members) >= 1,
        RuleAssertion::Together(members) => [0, members.len()].contains(&count(members)),
        RuleAssertion::Excludes(members) => count(members) <= 1,
        RuleAssertion::Requires { member, needs } => !holds(member) || count(needs) == needs.len(),
        RuleAssertion::Sum { .. }
        | RuleAssertion::Same { .. }
        | RuleAssertion::Checksum { .. }
        | RuleAssertion::Prefix { .. }
        | RuleAssertion::AfterNow { .. } => true,
    }
}

fn word(item: &Enum, random: &mut Random) -> Json {
    let variant = random.pick(&item.variants);
    let spellings: Vec<&String> = [&variant.wire].into_iter().chain(&variant.aliases).collect();
    Json::Text((*random.pick(&spellings)).clone())
}

/// The least and the greatest size.
fn sizes(range: Range) -> [u64; 2] {
    let [least, most] = [range.least, range.most].map(|end| end.and_then(|end| u64::try_from(end).ok()));
    [least.unwrap_or(0), most.unwrap_or(u64::from(u16::MAX))]
}

/// The least and the greatest integer that the constraints of a numeric scalar allow, and its factor.
fn range(constraints: &[Constraint]) -> ([i64; 2], i64) {
    let Asserted { value, factor, constant: _, length: _, patterns: _, items: _, members: _, unique: _ } =
        Asserted::by(constraints);
    ([value.least.unwrap_or(i64::MIN), value.most.unwrap_or(i64::MAX)], factor.unwrap_or(1))
}

fn integer(constraints: &[Constraint], random: &mut Random) -> i64 {
    let ([least, most], factor) = range(constraints);
    let near = least.max(0).min(most);
    let integer = match random.below(6) {
        0 => least,
        1 => most,
        2 => least.saturating_add(1).min(most),
        _ => near.saturating_add(i64::try_from(random.below(5_000)).unwrap_or(0)).min(most),
    };
    // The multiple below it, unless that is too small.
    let multiple = integer - integer.rem_euclid(factor);
    if multiple < least { multiple + factor } else { multiple }
}

/// The same integer in one of its spellings.
fn spelled(integer: i64, random: &mut Random) -> String {
    match random.below(10) {
        0 => format!("{integer}.0"),
        1 => format!("{integer}e0"),
        2 if integer % 100 == 0 => format!("{}E+2", integer / 100),
        3 if integer % 10 == 0 => format!("{}.{}e1", integer / 10, "0"),
        4 if integer == 0 => "-0".to_owned(),
        _ => integer.to_string(),
    }
}

fn number(constraints: &[Constraint], random: &mut Random) -> String {
    let ([least, most], _) = range(constraints);
    match random.below(4) {
        // Between two integers, unless only one is allowed; a bound of 0 and 1, both excluded, allows 0.5.
        0 if least < most => format!("{}.5", near_zero(least, most - 1)),
        1 => "0.25".to_owned(),
        2 => format!("{}e-3", near_zero(least, most)),
        _ => spelled(integer(constraints, random), random),
    }
}

/// Without a sign before a fraction, so that it can be appended to.
fn near_zero(least: i64, most: i64) -> i64 {
    7_i64.clamp(least.max(0), most.max(0))
}

/// The value at a path without `[*]`.
fn take(members: &mut [(String, Json)], steps: &[Step]) -> Option<Json> {
    let [Step::Member(name), rest @ ..] = steps else { return None };
    let (_, value) = members.iter_mut().find(|(known, _)| *known == name.wire)?;
    match (value, rest) {
        (value, []) => Some(value.clone()),
        (Json::Object(members), rest) => take(members, rest),
        _ => None,
    }
}

/// Puts a value at every place of a path that is there.
fn put(members: &mut [(String, Json)], steps: &[Step], value: &Json) {
    let [Step::Member(name), rest @ ..] = steps else { return };
    for (_, place) in members.iter_mut().filter(|(known, _)| *known == name.wire) {
        put_below(place, rest, value);
    }
}

fn put_below(place: &mut Json, steps: &[Step], value: &Json) {
    match (place, steps) {
        (place, []) => *place = value.clone(),
        (Json::Array(items), [Step::Each, rest @ ..]) => {
            items.iter_mut().for_each(|item| put_below(item, rest, value));
        }
        (Json::Object(members), steps) => put(members, steps, value),
        _ => {}
    }
}

fn shuffle(members: &mut [(String, Json)], random: &mut Random) {
    for index in (1..members.len()).rev() {
        members.swap(index, random.index(index + 1));
    }
}
