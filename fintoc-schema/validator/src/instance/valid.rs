//! Makes valid instances: minimal, maximal, random, and with or without a value at a given location.

use std::collections::{BTreeMap, BTreeSet};

use super::edit;
use super::random::Random;
use super::strings::{Strings, free_string};
use crate::checksum;
use fintoc_schema::assertion::{Asserted, Range};
use fintoc_schema::json_schema::json::Json;
use fintoc_schema::model::{
    Array, Condition, Discriminator, Enum, Field, Kind, Map, Object, Path, RuleAssertion, Scalar, Type,
    Union, UnionVariant,
};
use fintoc_schema::pattern;

/// The most items, members or code points that are made where a spec allows more.
const MOST: i64 = 1_000;

/// Optional members that rules name are tried in every combination up to this many.
const MOST_NAMED: usize = 10;

/// Makes instances that a type accepts, the same ones on every platform.
///
/// ```
/// use std::rc::Rc;
/// use fintoc_schema::{compile, json_schema::json::compact, load::SpecFile, model::Type};
/// use fintoc_validator::instance::Maker;
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
/// [scalar.Code]
/// type = "string"
/// pattern = "^[a-z]{2,4}$"
/// max_length = 4
/// evidence = [{ page = "guide", certainty = "documented" }]
/// "#;
/// let (model, _) = compile(&[SpecFile::new("v1/guide.toml", spec)]).expect("a valid spec");
/// let code = Type::Scalar(Rc::clone(&model.modules[0].scalars[0]));
/// assert_eq!(compact(&Maker::minimal().value(&code)), r#""aa""#);
/// assert_eq!(compact(&Maker::maximal().value(&code)), r#""aaaa""#);
/// ```
#[derive(Debug, Clone)]
pub struct Maker {
    strategy: Strategy,
    /// Whether the rules hold that JSON Schema cannot express; if not, only by chance.
    all_rules: bool,
    /// The strings of each list of patterns, compiled once; `None` if it does not compile.
    strings: BTreeMap<Vec<String>, Option<Strings>>,
}

/// How a choice is made.
#[derive(Debug, Clone)]
enum Strategy {
    /// Required members only, the fewest items, examples of the specs or the shortest strings.
    Minimal,
    /// As many members as the rules allow, the highest limits.
    Maximal,
    Random(Random),
}

impl Maker {
    /// Creates a maker of minimal instances: required members only, with the first example of a scalar.
    #[must_use]
    pub fn minimal() -> Self {
        Self::new(Strategy::Minimal)
    }

    /// Creates a maker of maximal instances: as many members as the rules allow, and values at the highest
    /// documented limits.
    #[must_use]
    pub fn maximal() -> Self {
        Self::new(Strategy::Maximal)
    }

    /// Creates a maker of random instances; the same seed makes the same ones.
    #[must_use]
    pub fn random(seed: u64) -> Self {
        Self::new(Strategy::Random(Random::new(seed)))
    }

    /// Leaves rules that JSON Schema cannot express to chance.
    #[must_use]
    pub fn by_schema_only(self) -> Self {
        Self { all_rules: false, ..self }
    }

    fn new(strategy: Strategy) -> Self {
        Self { strategy, all_rules: true, strings: BTreeMap::new() }
    }

    /// Returns true in `times` of `of` cases, if choices are random.
    fn chance(&mut self, times: u64, of: u64) -> bool {
        match &mut self.strategy {
            Strategy::Minimal | Strategy::Maximal => false,
            Strategy::Random(random) => random.chance(times, of),
        }
    }

    /// Makes an instance of a type.
    pub fn value(&mut self, ty: &Type) -> Json {
        self.build(ty, &[])
    }

    /// Makes an instance of a union by one of its variants.
    pub fn variant(&mut self, union: &Union, variant: &UnionVariant) -> Json {
        tagged(union, variant, self.value(&variant.ty))
    }

    /// Makes an instance of an object with a value at a location, which need not be valid there. The steps are
    /// member names, and `*` for an item or any member of a map.
    pub fn with(&mut self, object: &Object, steps: &[&str], value: &Json) -> Json {
        let base = self.object(object, steps, None);
        edit::put(&base, steps, value).unwrap_or(base)
    }

    /// Makes an instance of an object with the parent of a location, but without the location itself.
    pub fn without(&mut self, object: &Object, steps: &[&str]) -> Json {
        let [first @ .., last] = steps else { return self.object(object, &[], None) };
        let base = if first.is_empty() {
            self.object(object, &[], Some(last))
        } else {
            self.object(object, first, None)
        };
        edit::remove(&base, steps).unwrap_or(base)
    }

    /// Makes a value in which each of the steps leads somewhere.
    fn build(&mut self, ty: &Type, steps: &[&str]) -> Json {
        match ty {
            Type::Scalar(scalar) => self.scalar(scalar),
            Type::Enum(list) => self.enumeration(list),
            Type::Object(object) => self.object(object, steps, None),
            Type::Union(union) => self.union(union, steps),
            Type::Array(array) => self.array(array, steps),
            Type::Map(map) => self.map(map, steps),
        }
    }

    pub(super) fn scalar(&mut self, scalar: &Scalar) -> Json {
        if let (Strategy::Minimal, Some(example)) = (&self.strategy, scalar.examples.first()) {
            return example.clone();
        }
        let asserted = Asserted::by(&scalar.constraints);
        match scalar.kind {
            Kind::Boolean => Json::Boolean(!self.chance(1, 2)),
            Kind::Integer => Json::Integer(self.integer(asserted.value, asserted.factor)),
            Kind::Number => self.number(asserted.value),
            Kind::String => Json::Text(self.string(&asserted, "").unwrap_or_default()),
        }
    }

    /// Makes an integer of a range, a multiple of a factor if there is one.
    fn integer(&mut self, range: Range, factor: Option<i64>) -> i64 {
        let (least, most) = ends(range);
        let near_zero = 0.max(least).min(most);
        let integer = match &mut self.strategy {
            Strategy::Minimal => near_zero,
            Strategy::Maximal => most,
            Strategy::Random(random) => match random.below(6) {
                0 => least,
                1 => most,
                2 => least.saturating_add(1).min(most),
                _ => near_zero.saturating_add(i64::try_from(random.below(5_000)).unwrap_or(0)).min(most),
            },
        };
        let Some(factor) = factor else { return integer };
        // The multiple below it; the one nearest to zero if that is too small.
        let multiple = integer.checked_rem_euclid(factor).and_then(|rest| integer.checked_sub(rest));
        let multiple = multiple.filter(|multiple| *multiple >= least);
        multiple.or_else(|| range.multiple(factor)).unwrap_or(integer)
    }

    fn number(&mut self, range: Range) -> Json {
        let (least, most) = ends(range);
        // Between two neighbouring bounds, both excluded, is only a fraction.
        if least > most {
            return Json::Decimal((least as f64 + most as f64) / 2.0);
        }
        if let Strategy::Random(random) = &mut self.strategy
            && least < most
            && random.chance(1, 4)
        {
            let whole = 7.max(least).min(most.saturating_sub(1));
            let fraction = *random.choose(&[0.5, 0.25, 0.125]).unwrap_or(&0.5);
            return Json::Decimal(whole as f64 + fraction);
        }
        Json::Integer(self.integer(range, None))
    }

    /// Makes a string with a prefix that obeys the constraints; `None` if there is none.
    fn string(&mut self, asserted: &Asserted<'_>, prefix: &str) -> Option<String> {
        if let Some(constant) = asserted.constant {
            return Some(constant.to_owned());
        }
        let count = |count: i64| usize::try_from(count).unwrap_or(0);
        let taken = prefix.chars().count();
        let least = count(asserted.length.least.unwrap_or(0)).saturating_sub(taken);
        let most = asserted.length.most.unwrap_or(MOST);
        if asserted.patterns.is_empty() {
            let most = count(most).saturating_sub(taken);
            return Some(match &mut self.strategy {
                Strategy::Minimal => format!("{prefix}{}", "a".repeat(least.max(1).min(most))),
                Strategy::Maximal => format!("{prefix}{}", "a".repeat(most.min(count(MOST)))),
                Strategy::Random(random) => {
                    // Documented limits are met often, technical ones seldom: long strings cost time.
                    let at_limit = random.chance(1, if most <= 600 { 8 } else { 200 });
                    let (least, most) = (least as u64, most.min(2_000) as u64);
                    let few = most.min(least.saturating_add(12));
                    let length = if at_limit { most } else { random.between(least, few) };
                    format!("{prefix}{}", free_string(length, random))
                }
            });
        }
        let most = count(most.min(MOST)).saturating_sub(taken);
        let strings = compiled(&mut self.strings, asserted.patterns)?;
        let length = match &mut self.strategy {
            Strategy::Minimal => strings.lengths(prefix, least, most).next(),
            // The longest one of those that do not take long to make.
            Strategy::Maximal => strings.lengths(prefix, least, most.min(300)).last(),
            Strategy::Random(random) => {
                let shortest = strings.lengths(prefix, least, most).next()?;
                let most = most.min(shortest.saturating_add(random.index(13)));
                strings.lengths(prefix, shortest, most).last()
            }
        };
        let length = length.or_else(|| strings.lengths(prefix, least, most).next())?;
        let random = match &mut self.strategy {
            Strategy::Minimal | Strategy::Maximal => None,
            Strategy::Random(random) => Some(random),
        };
        strings.string(prefix, length, random)
    }

    fn enumeration(&mut self, list: &Enum) -> Json {
        let mut documented = list.variants.iter().filter(|variant| variant.lifecycle.removed.is_none());
        let chosen = match &mut self.strategy {
            Strategy::Minimal => documented.next().or(list.variants.first()).map(|variant| &variant.wire),
            Strategy::Maximal => documented.next_back().or(list.variants.last()).map(|variant| &variant.wire),
            Strategy::Random(random) => random.choose(&list.variants).and_then(|variant| {
                let spellings: Vec<_> = [&variant.wire].into_iter().chain(&variant.aliases).collect();
                random.choose(&spellings).copied()
            }),
        };
        Json::Text(chosen.cloned().unwrap_or_default())
    }

    fn union(&mut self, union: &Union, steps: &[&str]) -> Json {
        let leads = |variant: &&UnionVariant| match (&variant.ty, steps.first()) {
            (Type::Object(object), Some(step)) => object.fields.iter().any(|field| field.wire == **step),
            _ => false,
        };
        let members = |variant: &&UnionVariant| match &variant.ty {
            Type::Object(object) => object.fields.len(),
            Type::Scalar(_) | Type::Enum(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => 0,
        };
        let chosen = match &mut self.strategy {
            Strategy::Minimal => union.variants.first(),
            Strategy::Maximal => union.variants.iter().max_by_key(members),
            Strategy::Random(random) => random.choose(&union.variants),
        };
        let Some(variant) = union.variants.iter().find(leads).or(chosen) else { return Json::Null };
        let value = self.build(&variant.ty, steps);
        tagged(union, variant, value)
    }

    /// Chooses a number of items or members, at least one if a step leads there.
    fn count(&mut self, least: Option<i64>, most: Option<i64>, steps: &[&str], random_limit: i64) -> usize {
        let least = least.unwrap_or(0).max(i64::from(!steps.is_empty()));
        let most = most.unwrap_or(MOST).max(least);
        let count = match &mut self.strategy {
            Strategy::Minimal => least,
            Strategy::Maximal => least.max(2).min(most),
            Strategy::Random(random) => {
                let most = most.min(least.saturating_add(random_limit));
                least + i64::try_from(random.below(1 + (most - least).unsigned_abs())).unwrap_or(0)
            }
        };
        usize::try_from(count.min(MOST)).unwrap_or(0)
    }

    fn array(&mut self, array: &Array, steps: &[&str]) -> Json {
        let asserted = Asserted::by(&array.constraints);
        let count = self.count(asserted.items.least, asserted.items.most, steps, 3);
        let steps = steps.get(1..).unwrap_or(&[]);
        let mut items: Vec<Json> = Vec::new();
        for index in 0..count {
            let item = match index {
                0 => self.build(&array.items, steps),
                _ if asserted.unique => match self.distinct(|maker| maker.value(&array.items), &items) {
                    Some(item) => item,
                    None => break,
                },
                _ => self.value(&array.items),
            };
            items.push(item);
        }
        Json::Array(items)
    }

    fn map(&mut self, map: &Map, steps: &[&str]) -> Json {
        let asserted = Asserted::by(&map.constraints);
        let wide = self.chance(1, 10);
        let range = asserted.members;
        let count = self.count(range.least, range.most, steps, if wide { 60 } else { 3 });
        let steps = steps.get(1..).unwrap_or(&[]);
        let mut names: Vec<Json> = Vec::new();
        let mut members = Vec::new();
        for index in 0..count {
            let first = self.scalar(&map.keys);
            let name = if names.contains(&first) {
                self.distinct(|maker| maker.scalar(&map.keys), &names)
            } else {
                Some(first)
            };
            let Some(Json::Text(name)) = name else { break };
            names.push(Json::Text(name.clone()));
            members.push((name, self.build(&map.values, if index == 0 { steps } else { &[] })));
        }
        Json::Object(members)
    }

    /// Makes a number of different items, some of which are given.
    pub(super) fn distinct_values(&mut self, ty: &Type, given: &[Json], count: usize) -> Vec<Json> {
        let mut items: Vec<Json> = given.iter().take(count).cloned().collect();
        while items.len() < count {
            let Some(item) = self.distinct(|maker| maker.value(ty), &items) else { break };
            items.push(item);
        }
        items
    }

    /// Makes a number of members of a map, some of which are given.
    pub(super) fn more_members(
        &mut self,
        map: &Map,
        given: &[(String, Json)],
        count: usize,
    ) -> Vec<(String, Json)> {
        let mut members: Vec<(String, Json)> = given.iter().take(count).cloned().collect();
        let mut names: Vec<Json> = members.iter().map(|(name, _)| Json::Text(name.clone())).collect();
        while members.len() < count {
            let Some(name) = self.distinct(|maker| maker.scalar(&map.keys), &names) else { break };
            members.extend(edit::text(&name).map(|name| (name.to_owned(), self.value(&map.values))));
            names.push(name);
        }
        members
    }

    /// Makes a value that is not among others, if one is found soon.
    fn distinct(&mut self, make: impl Fn(&mut Self) -> Json, others: &[Json]) -> Option<Json> {
        let seed = others.len() as u64;
        let mut random = Self { strategy: Strategy::Random(Random::new(seed)), ..self.clone() };
        (0..100).map(|_| make(&mut random)).find(|value| !others.contains(value))
    }

    /// Makes an object in which each of the steps leads somewhere, and a member is absent.
    fn object(&mut self, object: &Object, steps: &[&str], absent: Option<&str>) -> Json {
        let forced = steps.first().copied();
        let present = self.present(object, forced, absent);
        let mut members = Vec::new();
        for field in object.fields.iter().filter(|field| present.contains(&*field.wire)) {
            let inner = if forced == Some(&*field.wire) { steps.get(1..).unwrap_or(&[]) } else { &[] };
            members.push((field.wire.clone(), self.field(field, inner)));
        }
        if let Strategy::Random(random) = &mut self.strategy
            && random.chance(1, 4)
        {
            for index in (1..members.len()).rev() {
                members.swap(index, random.index(index + 1));
            }
        }
        let mut value = Json::Object(members);
        for rule in &object.rules {
            // By chance most values would differ.
            let same = matches!(rule.assertion, RuleAssertion::Same { .. });
            if self.all_rules || same && self.chance(3, 4) {
                value = self.obeying(object, &rule.assertion, value);
            }
        }
        value
    }

    pub(super) fn field(&mut self, field: &Field, steps: &[&str]) -> Json {
        if !steps.is_empty() {
            return self.build(&field.ty, steps);
        }
        match (&self.strategy, field.examples.first()) {
            (Strategy::Minimal, Some(example)) => example.clone(),
            (Strategy::Random(_), _) if field.nullable => {
                if self.chance(1, 4) {
                    Json::Null
                } else {
                    self.value(&field.ty)
                }
            }
            (Strategy::Minimal | Strategy::Maximal | Strategy::Random(_), _) => self.value(&field.ty),
        }
    }

    /// Chooses the members that are present, so that the rules over presence hold.
    fn present<'o>(
        &mut self,
        object: &'o Object,
        forced: Option<&str>,
        absent: Option<&str>,
    ) -> BTreeSet<&'o str> {
        let fixed = |field: &Field| {
            let is = |name: Option<&str>| name == Some(&*field.wire);
            (field.required || is(forced)).then_some(true).or(is(absent).then_some(false))
        };
        let named: BTreeSet<&str> =
            object.rules.iter().flat_map(|rule| members(&rule.assertion)).map(String::as_str).collect();
        let holds = |chosen: &BTreeSet<&str>| {
            object.rules.iter().all(|rule| presence_holds(&rule.assertion, |name| chosen.contains(name)))
        };
        let all = || object.fields.iter().map(|field| &*field.wire).zip(object.fields.iter().map(fixed));
        if let Strategy::Random(random) = &mut self.strategy {
            for _ in 0..1_000 {
                let density = random.between(1, 4);
                let chosen = all()
                    .filter(|(_, fixed)| fixed.unwrap_or_else(|| random.chance(density, 5)))
                    .map(|(name, _)| name)
                    .collect();
                if holds(&chosen) {
                    return chosen;
                }
            }
        }
        let many = matches!(self.strategy, Strategy::Maximal);
        let kept: BTreeSet<&str> = all()
            .filter(|(name, fixed)| fixed.unwrap_or(many && !named.contains(name)))
            .map(|(name, _)| name)
            .collect();
        let free: Vec<&str> = all()
            .filter(|(name, fixed)| fixed.is_none() && named.contains(name))
            .map(|(name, _)| name)
            .take(MOST_NAMED)
            .collect();
        let choices = (0..1_usize << free.len()).map(|set| {
            let added = free.iter().enumerate().filter(|(bit, _)| set >> bit & 1 == 1).map(|(_, name)| *name);
            kept.iter().copied().chain(added).collect::<BTreeSet<&str>>()
        });
        let valid = choices.filter(holds);
        let best = if many {
            // The first of the largest sets.
            valid.fold(None, |best: Option<BTreeSet<&str>>, set| {
                if best.as_ref().is_some_and(|best| best.len() >= set.len()) { best } else { Some(set) }
            })
        } else {
            valid.min_by_key(BTreeSet::len)
        };
        best.unwrap_or(kept)
    }

    /// Changes an object so that a rule over its values holds.
    fn obeying(&mut self, object: &Object, rule: &RuleAssertion, value: Json) -> Json {
        match rule {
            RuleAssertion::ExactlyOneOf(_)
            | RuleAssertion::AtLeastOneOf(_)
            | RuleAssertion::Together(_)
            | RuleAssertion::Excludes(_)
            | RuleAssertion::Requires { .. }
            // The current time is not known.
            | RuleAssertion::AfterNow { .. } => value,
            RuleAssertion::Same { first: Path(first), others: Path(others) } => {
                let Some(wanted) = edit::at(&value, first).into_iter().next().cloned() else { return value };
                if wanted == Json::Null {
                    return value;
                }
                let same = |found: &Json| if *found == Json::Null { found.clone() } else { wanted.clone() };
                edit::each(&value, others, &same)
            }
            RuleAssertion::Checksum { path: Path(path), algorithms, when } => {
                let Some(Type::Scalar(scalar)) = edit::type_at(object, path) else { return value };
                if !applies(when.as_ref(), &value) {
                    return value;
                }
                let asserted = Asserted::by(&scalar.constraints);
                let valid = |text: &str| algorithms.iter().any(|one| checksum::is_valid(*one, text));
                if edit::at(&value, path).into_iter().filter_map(edit::text).all(valid) {
                    return value;
                }
                let made = (0..50).filter_map(|_| self.string(&asserted, "")).collect::<Vec<_>>();
                let samples = algorithms.iter().flat_map(|one| checksum::samples(*one));
                let samples = samples.map(|sample| (*sample).to_owned());
                let candidates: Vec<String> = made.into_iter().chain(samples).collect();
                let strings = compiled(&mut self.strings, asserted.patterns);
                let fits = |text: &str| {
                    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
                    asserted.length.most.is_none_or(|most| length <= most)
                        && (asserted.patterns.is_empty()
                            || strings.as_ref().is_some_and(|strings| strings.accepts(text)))
                };
                let correct = |found: &Json| {
                    let found = edit::text(found)?;
                    let all = [found].into_iter().chain(candidates.iter().map(String::as_str));
                    let mut all = all.flat_map(with_last_characters);
                    all.find(|text| valid(text) && fits(text)).map(Json::Text)
                };
                edit::each(&value, path, &|found| correct(found).unwrap_or_else(|| found.clone()))
            }
            RuleAssertion::Prefix { path: Path(path), prefix } => {
                let Some(Type::Scalar(scalar)) = edit::type_at(object, path) else { return value };
                let starts = |found: &Json| edit::text(found).is_none_or(|text| text.starts_with(prefix));
                if edit::at(&value, path).into_iter().all(starts) {
                    return value;
                }
                let Some(made) = self.string(&Asserted::by(&scalar.constraints), prefix) else {
                    return value;
                };
                let fixed = |found: &Json| {
                    if starts(found) { found.clone() } else { Json::Text(made.clone()) }
                };
                edit::each(&value, path, &fixed)
            }
            RuleAssertion::Sum { factors, obeys } => {
                with_sum(object, factors, value, ends(Asserted::by(&obeys.constraints).value))
            }
        }
    }
}

/// Returns the least and the greatest integer of a range.
fn ends(range: Range) -> (i64, i64) {
    (range.least.unwrap_or(i64::MIN), range.most.unwrap_or(i64::MAX))
}

/// Returns the strings of a list of patterns; `None` if they do not compile.
fn compiled<'s>(
    known: &'s mut BTreeMap<Vec<String>, Option<Strings>>,
    patterns: &[String],
) -> Option<&'s mut Strings> {
    let make = || pattern::compile(patterns).ok().map(|dfa| Strings::new(&dfa));
    known.entry(patterns.to_vec()).or_insert_with(make).as_mut()
}

/// A string, and the same with each other character at its end that a check digit can be.
fn with_last_characters(text: &str) -> impl Iterator<Item = String> {
    let mut start = text.to_owned();
    start.pop();
    let others = "0123456789KA".chars().map(move |last| format!("{start}{last}"));
    [text.to_owned()].into_iter().chain(others)
}

/// Whether the condition of a rule holds in an object.
fn applies(when: Option<&Condition>, value: &Json) -> bool {
    when.is_none_or(|when| {
        edit::at(value, &when.path.0).into_iter().any(|found| edit::text(found) == Some(&when.equals))
    })
}

/// Changes the factors so that the sum of their products lies in a range.
fn with_sum(object: &Object, factors: &[Path], value: Json, (least, most): (i64, i64)) -> Json {
    let limits = |Path(path): &Path| match edit::type_at(object, path) {
        Some(Type::Scalar(scalar)) => ends(Asserted::by(&scalar.constraints).value),
        Some(Type::Enum(_) | Type::Object(_) | Type::Union(_) | Type::Array(_) | Type::Map(_)) | None => {
            (i64::MIN, i64::MAX)
        }
    };
    let in_range = |total: i128| (i128::from(least)..=i128::from(most)).contains(&total);
    if total(&value, factors).is_none_or(in_range) {
        return value;
    }
    // The smallest factors, then the first one of the first item as large as needed.
    let small = factors.iter().fold(value, |value, factor| {
        let (least, most) = limits(factor);
        edit::each(&value, &factor.0, &|_| Json::Integer(1.max(least).min(most)))
    });
    let Some(sum) = total(&small, factors).filter(|sum| !in_range(*sum)) else { return small };
    let Some(first) = factors.first() else { return small };
    let other = |Path(path): &Path| match edit::at(&small, path).first() {
        Some(Json::Integer(number)) => i128::from(*number),
        _ => 1,
    };
    let step = factors.iter().skip(1).map(other).product::<i128>().max(1);
    let needed = (i128::from(least) - sum + step - 1).div_euclid(step) + other(first);
    let (least, most) = limits(first);
    let needed = i64::try_from(needed).unwrap_or(most).max(least).min(most);
    edit::first(&small, &first.0, &|_| Some(Json::Integer(needed))).unwrap_or(small)
}

/// Returns the sum over the items of the product of the factors; `None` if a factor is not an integer.
fn total(value: &Json, factors: &[Path]) -> Option<i128> {
    let columns: Vec<Vec<&Json>> = factors.iter().map(|Path(path)| edit::at(value, path)).collect();
    let rows = columns.first()?.len();
    let integer = |value: &Json| match value {
        Json::Integer(number) => Some(i128::from(*number)),
        Json::Null
        | Json::Boolean(_)
        | Json::Decimal(_)
        | Json::Text(_)
        | Json::Array(_)
        | Json::Object(_) => None,
    };
    (0..rows)
        .map(|row| columns.iter().map(|column| integer(column.get(row)?)).product::<Option<i128>>())
        .sum()
}

fn tagged(union: &Union, variant: &UnionVariant, value: Json) -> Json {
    match (value, &union.by) {
        (Json::Object(mut members), Discriminator::Tag(tag)) => {
            members.insert(0, (tag.clone(), Json::Text(variant.wire.clone())));
            Json::Object(members)
        }
        (value, _) => value,
    }
}

/// The members that a rule over presence names.
pub(super) fn members(rule: &RuleAssertion) -> Vec<&String> {
    match rule {
        RuleAssertion::ExactlyOneOf(names)
        | RuleAssertion::AtLeastOneOf(names)
        | RuleAssertion::Together(names)
        | RuleAssertion::Excludes(names) => names.iter().collect(),
        RuleAssertion::Requires { member, needs } => std::iter::once(member).chain(needs).collect(),
        RuleAssertion::Sum { .. }
        | RuleAssertion::Same { .. }
        | RuleAssertion::Checksum { .. }
        | RuleAssertion::Prefix { .. }
        | RuleAssertion::AfterNow { .. } => Vec::new(),
    }
}

/// Whether a rule over presence holds; other rules do.
fn presence_holds(rule: &RuleAssertion, has: impl Fn(&str) -> bool) -> bool {
    let count = |names: &[String]| names.iter().filter(|name| has(name)).count();
    match rule {
        RuleAssertion::ExactlyOneOf(names) => count(names) == 1,
        RuleAssertion::AtLeastOneOf(names) => count(names) >= 1,
        RuleAssertion::Together(names) => [0, names.len()].contains(&count(names)),
        RuleAssertion::Excludes(names) => count(names) <= 1,
        RuleAssertion::Requires { member, needs } => !has(member) || count(needs) == needs.len(),
        RuleAssertion::Sum { .. }
        | RuleAssertion::Same { .. }
        | RuleAssertion::Checksum { .. }
        | RuleAssertion::Prefix { .. }
        | RuleAssertion::AfterNow { .. } => true,
    }
}
