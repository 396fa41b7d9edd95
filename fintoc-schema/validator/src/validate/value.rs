//! Validates a value against its type: first the value itself, then its parts.

use std::collections::BTreeSet;

use regex::Regex;

use super::Run;
use crate::json::{Member, Node, Value};
use crate::report::{Param, Violation, child_pointer};
use fintoc_schema::assertion::Assertion;
use fintoc_schema::constraint::{End, Keyword};
use fintoc_schema::diagnostic::nearest;
use fintoc_schema::model::{Constraint, Direction, Discriminator, Enum, Kind, Scalar};
use fintoc_schema::model::{Severity, Type, Union, Variant};
use fintoc_schema::violation::ViolationCode;

/// The largest integer that a double represents without ambiguity, 2^53-1.
const MAX_SAFE: f64 = 9_007_199_254_740_991.0;

/// The JSON types in the order in which reports list them.
const KINDS: [&str; 7] = ["string", "integer", "number", "boolean", "array", "object", "null"];

impl Run<'_> {
    pub(super) fn value(&mut self, ty: &Type, nullable: bool, node: &Node, pointer: &str) {
        if node.is_infinite() || nullable && node.value == Value::Null {
            return; // A number out of range is in the report already.
        }
        for violation in self.own(ty, nullable, node) {
            self.push(pointer, &node.span, violation);
        }
        if !fits(ty, node) {
            return;
        }
        match ty {
            Type::Scalar(_) | Type::Enum(_) => {}
            Type::Object(_) => self.object(ty, None, node, pointer),
            Type::Union(union) => self.union(union, node, pointer),
            Type::Array(array) => {
                for (index, item) in node.items().iter().enumerate() {
                    self.value(&array.items, false, item, &format!("{pointer}/{index}"));
                }
            }
            Type::Map(map) => {
                for Member { name, name_span, node } in node.first_members() {
                    let pointer = child_pointer(pointer, name);
                    let key = Node { value: Value::String(name.clone()), span: name_span.clone() };
                    if let Some(violation) = self.scalar(&map.keys, &key) {
                        self.push(&pointer, name_span, violation.with("of", "name"));
                    }
                    self.value(&map.values, false, node, &pointer);
                }
            }
        }
    }

    /// Returns the violations of a value itself, whatever its parts are.
    pub(super) fn own(&self, ty: &Type, nullable: bool, node: &Node) -> Vec<Violation> {
        if !fits(ty, node) {
            return vec![self.mistyped(kinds(ty), nullable, node)];
        }
        match (ty, node.text()) {
            (Type::Scalar(scalar), _) => self.scalar(scalar, node).into_iter().collect(),
            (Type::Enum(list), Some(word)) if variant(list, word).is_none() => vec![self.unknown(list)],
            (Type::Array(array), _) => self.broken(&array.constraints, node).collect(),
            (Type::Map(map), _) => self.broken(&map.constraints, node).collect(),
            (Type::Enum(_) | Type::Object(_) | Type::Union(_), _) => Vec::new(),
        }
    }

    fn mistyped(&self, mut expected: Vec<&str>, nullable: bool, node: &Node) -> Violation {
        expected.extend(nullable.then_some("null"));
        expected.sort_by_key(|kind| KINDS.iter().position(|known| known == kind));
        let violation = Violation { origin: self.origin.clone(), ..Violation::new(ViolationCode::Type) };
        violation.with("expected", Param::from_iter(expected)).with("found", node.kind())
    }

    fn unknown(&self, list: &Enum) -> Violation {
        let words: Param = list.variants.iter().map(|variant| &variant.wire).collect();
        let violation = match list.open && !self.strict() {
            true => Violation::finding(ViolationCode::UnknownValue, Severity::Note),
            false => Violation::new(ViolationCode::Enum).with("values", words),
        };
        violation.by(&list.origin)
    }

    /// Returns at most one violation: a string that is too long rarely matches its pattern, and that is one error.
    pub(super) fn scalar(&self, scalar: &Scalar, node: &Node) -> Option<Violation> {
        let mut violation = self.broken(&scalar.constraints, node).next()?.by(&scalar.origin);
        let example = scalar.string_example().filter(|_| violation.code == Keyword::Pattern.word());
        violation.params.extend(example.map(|text| ("example", Param::from(text))));
        let lost = matches!(node.value, Value::Number(number) if number.abs() > MAX_SAFE);
        let stops = violation.stops || lost && scalar.kind == Kind::Integer;
        Some(Violation { stops, ..violation })
    }

    fn broken(&self, constraints: &[Constraint], node: &Node) -> impl Iterator<Item = Violation> {
        constraints.iter().filter(|constraint| !self.holds(&constraint.assertion, node)).map(|constraint| {
            let origin = self.origin.clone();
            Violation { origin, stops: self.strict(), ..Violation::of(&constraint.assertion) }
        })
    }

    pub(super) fn strict(&self) -> bool {
        self.direction == Direction::Request
    }

    fn holds(&self, assertion: &Assertion, node: &Node) -> bool {
        match assertion {
            Assertion::Constant(text) => node.text() == Some(text),
            Assertion::Limit(limit, number) => {
                let (size, number) = (size(node), *number as f64);
                match (limit.end(), limit.is_inclusive()) {
                    (End::Lower, true) => size >= number,
                    (End::Lower, false) => size > number,
                    (End::Upper, true) => size <= number,
                    (End::Upper, false) => size < number,
                }
            }
            Assertion::MultipleOf(factor) => size(node) % *factor as f64 == 0.0,
            Assertion::Patterns(all) => all.iter().all(|pattern| self.matches(pattern, node)),
            Assertion::Unique => {
                let mut seen = BTreeSet::new();
                node.items().iter().all(|item| seen.insert(item.canonical()))
            }
        }
    }

    fn matches(&self, pattern: &str, node: &Node) -> bool {
        let mut patterns = self.validator.patterns.borrow_mut();
        let regex = patterns.entry(pattern.to_owned()).or_insert_with(|| Regex::new(pattern).ok());
        regex.as_ref().zip(node.text()).is_some_and(|(regex, text)| regex.is_match(text))
    }

    fn union(&mut self, union: &Union, node: &Node, pointer: &str) {
        let chosen = choose(union, node);
        let Discriminator::Tag(tag) = &union.by else {
            return chosen.into_iter().for_each(|ty| self.value(ty, false, node, pointer));
        };
        if let Some(ty) = chosen {
            return self.object(ty, Some(tag), node, pointer);
        }
        let (span, violation) = match node.member(tag).map(|member| &member.node) {
            None => (&node.span, Violation::new(ViolationCode::Required)),
            Some(word) if word.is_infinite() => return,
            Some(word) if word.text().is_none() => (&word.span, self.mistyped(vec!["string"], false, word)),
            Some(word) => {
                let words: Param = union.variants.iter().map(|variant| &variant.wire).collect();
                (&word.span, Violation::new(ViolationCode::Enum).with("values", words))
            }
        };
        self.push(&child_pointer(pointer, tag), span, violation.by(&union.origin));
    }

    fn object(&mut self, ty: &Type, tag: Option<&str>, node: &Node, pointer: &str) {
        let Type::Object(object) = ty else { return };
        for Member { name, name_span, node } in node.first_members() {
            let at = child_pointer(pointer, name);
            if let Some(field) = object.fields.iter().find(|field| field.wire == *name) {
                let outer = self.origin.replace(field.origin.clone());
                if node.value == Value::Null && !field.nullable && !field.required && !self.strict() {
                    let violation = self.mistyped(kinds(&field.ty), false, node);
                    self.push(&at, &node.span, Violation { stops: false, ..violation });
                } else {
                    self.value(&field.ty, field.nullable, node, &at);
                }
                self.origin = outer;
            } else if tag != Some(name) {
                let known = object.fields.iter().map(|field| &*field.wire);
                let severity = if self.strict() { Severity::Error } else { Severity::Note };
                let mut violation =
                    Violation::finding(ViolationCode::UnknownMember, severity).by(&object.origin);
                violation.stops = self.strict();
                violation.params.extend(nearest(name, known).map(|near| ("nearest", Param::from(near))));
                self.push(&at, name_span, violation);
            }
        }
        for field in object.fields.iter().filter(|field| node.member(&field.wire).is_none()) {
            let violation = match (field.required, field.expected) {
                (true, _) => Violation::new(ViolationCode::Required),
                (false, true) => Violation::finding(ViolationCode::MissingMember, Severity::Note),
                (false, false) => continue,
            };
            self.push(&child_pointer(pointer, &field.wire), &node.span, violation.by(&field.origin));
        }
        for rule in &object.rules {
            self.rule(rule, ty, node, pointer);
        }
    }
}

/// Returns what the limits of a value's type are compared with.
fn size(node: &Node) -> f64 {
    match &node.value {
        Value::Number(number) => *number,
        Value::String(text) => text.chars().count() as f64,
        Value::Array(items) => items.len() as f64,
        Value::Object(_) | Value::Null | Value::Boolean(_) => node.first_members().count() as f64,
    }
}

/// Returns the variant that a value selects.
pub(crate) fn choose<'u>(union: &'u Union, node: &Node) -> Option<&'u Type> {
    let variant = match &union.by {
        Discriminator::Kind => union.variants.iter().find(|variant| fits(&variant.ty, node))?,
        Discriminator::Tag(tag) => {
            let word = node.member(tag)?.node.text()?;
            union.variants.iter().find(|variant| variant.wire == word)?
        }
    };
    Some(&variant.ty)
}

pub(super) fn variant<'l>(list: &'l Enum, word: &str) -> Option<&'l Variant> {
    list.variants.iter().find(|known| known.wire == word || known.aliases.iter().any(|alias| alias == word))
}

fn fits(ty: &Type, node: &Node) -> bool {
    let (kinds, kind) = (kinds(ty), node.kind());
    kinds.contains(&kind) || kind == "integer" && kinds.contains(&"number")
}

fn kinds(ty: &Type) -> Vec<&'static str> {
    match ty {
        Type::Scalar(scalar) => vec![scalar.kind.word()],
        Type::Enum(_) => vec!["string"],
        Type::Array(_) => vec!["array"],
        Type::Union(union) if union.by == Discriminator::Kind => {
            union.variants.iter().flat_map(|variant| kinds(&variant.ty)).collect()
        }
        Type::Object(_) | Type::Map(_) | Type::Union(_) => vec!["object"],
    }
}
