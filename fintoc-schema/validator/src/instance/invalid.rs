//! Makes instances with exactly one violation, apart from notes: one for each constraint and rule of each node.

use std::collections::BTreeSet;

use super::boundary::{UNKNOWN_VALUE, around, of_each_kind, sets};
use super::valid::{Maker, members};
use super::{edit, strings};
use crate::checksum;
use crate::json;
use crate::report::{Report, Violation, child_pointer};
use crate::validate::{Validator, choose};
use fintoc_schema::assertion::Assertion;
use fintoc_schema::constraint::{End, Measure};
use fintoc_schema::json_schema::json::{Json, compact};
use fintoc_schema::model::{
    Array, Constraint, Direction, Discriminator, Map, Object, Path, Rule, RuleAssertion, Scalar, Severity,
    Type, Union,
};
use fintoc_schema::violation::ViolationCode;

/// An instance with exactly one violation, apart from notes.
#[derive(Debug, Clone)]
pub struct Invalid {
    /// The node and what is wrong with it: `/amount: minimum`, with `*` for an item or a member of a map.
    pub description: String,
    /// The pointer of the node that was changed, with `*` for an item or a member of a map.
    pub location: String,
    /// The valid instance that it is made from.
    pub base: Json,
    /// The instance.
    pub instance: Json,
    /// The violation; the instance has no other error or warning that its base does not have.
    pub violation: Violation,
}

/// Makes instances of a type from bases, which are valid instances of it. Each has exactly one violation beyond
/// those of its base, which has no errors: one instance for each constraint, rule and presence of each node that
/// the bases reach, the first base first. Rules that compare with the current time are left out.
#[must_use]
pub fn invalid_instances(ty: &Type, direction: Direction, bases: &[Json]) -> Vec<Invalid> {
    let mut run =
        Run { validator: Validator::default(), ty, direction, done: BTreeSet::new(), made: Vec::new() };
    for base in bases {
        let report = run.report(base);
        if report.is_rejected(true) {
            continue;
        }
        let whole = |value| value;
        let node =
            Node { location: String::new(), pointer: String::new(), base, report: &report, put: &whole };
        run.value(ty, false, base, &node);
    }
    run.made
}

struct Run<'t> {
    validator: Validator,
    ty: &'t Type,
    direction: Direction,
    /// The descriptions of the instances that were made.
    done: BTreeSet<String>,
    made: Vec<Invalid>,
}

/// A node of a base.
struct Node<'b> {
    /// The JSON Pointer with `*` for items and members of maps.
    location: String,
    pointer: String,
    /// The report of the base.
    base: &'b Json,
    report: &'b Report,
    /// Returns the base with another value of this node.
    put: &'b dyn Fn(Json) -> Json,
}

/// The violation that a candidate must have.
struct Aim<'a> {
    /// What distinguishes it from other instances of the node.
    what: &'a str,
    code: ViolationCode,
    rule: Option<&'a str>,
}

impl Run<'_> {
    fn report(&self, instance: &Json) -> Report {
        self.validator.validate(self.ty, self.direction, compact(instance).as_bytes())
    }

    /// Keeps the first candidate that has the violation and no other.
    fn attempt(&mut self, node: &Node<'_>, aim: &Aim<'_>, candidates: impl IntoIterator<Item = Json>) {
        let location = if node.location.is_empty() { "/" } else { &node.location };
        let description = format!("{location}: {}", aim.what);
        if self.done.contains(&description) {
            return;
        }
        for candidate in candidates {
            let instance = (node.put)(candidate);
            let report = self.report(&instance);
            let known = |found: &Violation| node.report.violations.iter().any(|other| same(found, other));
            // A member that a rule forbids may be one that is promised: its absence is a note.
            let counts = |found: &Violation| found.severity > Severity::Note || found.code == aim.code.word();
            let mut new = report.violations.iter().filter(|found| counts(found) && !known(found));
            if let (Some(violation), None) = (new.next(), new.next())
                && violation.code == aim.code.word()
                && violation.rule.as_deref() == aim.rule
            {
                let (violation, base) = (violation.clone(), node.base.clone());
                let location = node.location.clone();
                self.done.insert(description.clone());
                return self.made.push(Invalid { description, location, base, instance, violation });
            }
        }
    }

    fn value(&mut self, ty: &Type, nullable: bool, value: &Json, node: &Node<'_>) {
        if !nullable {
            self.attempt(node, &Aim { what: "null", code: ViolationCode::Type, rule: None }, [Json::Null]);
        }
        self.attempt(node, &Aim { what: "type", code: ViolationCode::Type, rule: None }, of_each_kind());
        match (ty, value) {
            (Type::Scalar(scalar), value) => self.scalar(scalar, value, node),
            (Type::Enum(list), _) => {
                let closed = self.direction == Direction::Request || !list.open;
                let code = if closed { ViolationCode::Enum } else { ViolationCode::UnknownValue };
                self.attempt(node, &Aim { what: code.word(), code, rule: None }, [UNKNOWN_VALUE.into()]);
            }
            (Type::Object(object), Json::Object(members)) => self.object(object, None, members, node),
            (Type::Map(map), Json::Object(members)) => self.map(map, members, node),
            (Type::Array(array), Json::Array(items)) => self.array(array, items, node),
            (Type::Union(union), value) => self.union(union, value, node),
            // Null, where that is valid.
            (Type::Object(_) | Type::Map(_) | Type::Array(_), _) => {}
        }
    }

    fn scalar(&mut self, scalar: &Scalar, value: &Json, node: &Node<'_>) {
        for constraint in scalar.constraints.iter().filter(|constraint| !constraint.is_technical_limit()) {
            let word = constraint.keyword().word();
            let candidates = beyond(scalar, constraint, value);
            self.attempt(
                node,
                &Aim { what: word, code: ViolationCode::Keyword(constraint.keyword()), rule: None },
                candidates,
            );
            if let (Assertion::Patterns(_), Some(text)) = (&constraint.assertion, edit::text(value)) {
                // Some engines let `$` match before it.
                let what = format!("{word}, by a line feed at the end");
                self.attempt(
                    node,
                    &Aim { what: &what, code: ViolationCode::Keyword(constraint.keyword()), rule: None },
                    [format!("{text}\n").into()],
                );
            }
        }
    }

    fn union(&mut self, union: &Union, value: &Json, node: &Node<'_>) {
        let tree = json::parse(&compact(value));
        let chosen = tree.ok().and_then(|tree| choose(union, &tree).cloned());
        let Discriminator::Tag(tag) = &union.by else {
            if let Some(ty) = chosen {
                self.value(&ty, false, value, node);
            }
            return;
        };
        let Json::Object(members) = value else { return };
        let tag_node = Node {
            location: child_pointer(&node.location, tag),
            pointer: child_pointer(&node.pointer, tag),
            base: node.base,
            report: node.report,
            put: node.put,
        };
        let tagged = |value: Json| {
            let members = members
                .iter()
                .map(|(name, known)| (name.clone(), if name == tag { value.clone() } else { known.clone() }));
            Json::Object(members.collect())
        };
        let required = Aim { what: "required", code: ViolationCode::Required, rule: None };
        self.attempt(&tag_node, &required, [edit::without(members, tag)]);
        self.attempt(
            &tag_node,
            &Aim { what: "enum", code: ViolationCode::Enum, rule: None },
            [tagged(UNKNOWN_VALUE.into())],
        );
        self.attempt(
            &tag_node,
            &Aim { what: "type", code: ViolationCode::Type, rule: None },
            of_each_kind().map(tagged),
        );
        if let Some(Type::Object(object)) = &chosen {
            self.object(object, Some(tag), members, node);
        }
    }

    fn array(&mut self, array: &Array, items: &[Json], node: &Node<'_>) {
        for constraint in array.constraints.iter().filter(|constraint| !constraint.is_technical_limit()) {
            let word = constraint.keyword().word();
            let aim = Aim { what: word, code: ViolationCode::Keyword(constraint.keyword()), rule: None };
            match &constraint.assertion {
                Assertion::Limit(limit, number) => {
                    if let Some(count) = parts(limit.beyond(*number)) {
                        let more = Maker::random(1).distinct_values(&array.items, items, count);
                        let repeated = items.iter().cycle().take(count).cloned().collect();
                        self.attempt(node, &aim, [Json::Array(more), Json::Array(repeated)]);
                    }
                }
                Assertion::Unique => {
                    let twice = items.iter().chain(items.first()).cloned().collect();
                    let alone = items.iter().take(1).cycle().take(2).cloned().collect();
                    self.attempt(node, &aim, [Json::Array(twice), Json::Array(alone)]);
                }
                // Of scalars.
                Assertion::Constant(_) | Assertion::MultipleOf(_) | Assertion::Patterns(_) => {}
            }
        }
        for (index, item) in items.iter().enumerate() {
            let put = |value| (node.put)(edit::with_item(items, index, value));
            let inner = Node {
                location: format!("{}/*", node.location),
                pointer: format!("{}/{index}", node.pointer),
                base: node.base,
                report: node.report,
                put: &put,
            };
            self.value(&array.items, false, item, &inner);
        }
    }

    fn map(&mut self, map: &Map, members: &[(String, Json)], node: &Node<'_>) {
        for constraint in map.constraints.iter().filter(|constraint| !constraint.is_technical_limit()) {
            let word = constraint.keyword().word();
            if let Some(count) =
                constraint.assertion.limit().and_then(|(limit, number)| parts(limit.beyond(number)))
            {
                let more = Maker::random(1).more_members(map, members, count);
                self.attempt(
                    node,
                    &Aim { what: word, code: ViolationCode::Keyword(constraint.keyword()), rule: None },
                    [Json::Object(more)],
                );
            }
        }
        for (index, (name, value)) in members.iter().enumerate() {
            for constraint in map.keys.constraints.iter().filter(|one| !one.is_technical_limit()) {
                let word = constraint.keyword().word();
                let names = beyond(&map.keys, constraint, &name.as_str().into());
                let renamed = names.iter().filter_map(edit::text).map(|name| {
                    let mut members = members.to_vec();
                    members.iter_mut().skip(index).take(1).for_each(|(old, _)| name.clone_into(old));
                    Json::Object(members)
                });
                let what = format!("a name, {word}");
                self.attempt(
                    node,
                    &Aim { what: &what, code: ViolationCode::Keyword(constraint.keyword()), rule: None },
                    renamed,
                );
            }
            let put = |value| (node.put)(edit::with_member(members, index, value));
            let inner = Node {
                location: format!("{}/*", node.location),
                pointer: child_pointer(&node.pointer, name),
                base: node.base,
                report: node.report,
                put: &put,
            };
            self.value(&map.values, false, value, &inner);
        }
    }

    fn object(&mut self, object: &Object, tag: Option<&str>, members: &[(String, Json)], node: &Node<'_>) {
        let more = members.iter().cloned().chain([("no_such_member".to_owned(), Json::Boolean(true))]);
        let unknown = Aim { what: "unknown_member", code: ViolationCode::UnknownMember, rule: None };
        self.attempt(node, &unknown, [Json::Object(more.collect())]);
        for (index, (name, value)) in members.iter().enumerate().filter(|(_, (name, _))| tag != Some(name)) {
            let Some(field) = object.fields.iter().find(|field| field.wire == *name) else { continue };
            let location = child_pointer(&node.location, name);
            let pointer = child_pointer(&node.pointer, name);
            let outer = Node { location, pointer, base: node.base, report: node.report, put: node.put };
            let code = match (field.required, field.expected) {
                (true, _) => Some(ViolationCode::Required),
                (false, true) => Some(ViolationCode::MissingMember),
                (false, false) => None,
            };
            if let Some(code) = code {
                let aim = Aim { what: code.word(), code, rule: None };
                self.attempt(&outer, &aim, [edit::without(members, name)]);
            }
            let put = |value| (node.put)(edit::with_member(members, index, value));
            self.value(&field.ty, field.nullable, value, &Node { put: &put, ..outer });
        }
        let value = Json::Object(members.to_vec());
        for rule in &object.rules {
            let aim =
                |what| Aim { what, code: ViolationCode::Rule(rule.assertion.kind()), rule: Some(&rule.id) };
            self.attempt(node, &aim(&rule.id), breaking(object, rule, &value));
            if rule.assertion.kind().is_in_json_schema() {
                // The first one lacks members, if that violates the rule; this one has as many as possible.
                let fewest = self.made.last().map(|made| made.instance.clone());
                let candidates: Vec<Json> = breaking(object, rule, &value).collect();
                let more = candidates.into_iter().rev();
                let more = more.filter(|one| fewest.as_ref() != Some(&(node.put)(one.clone())));
                self.attempt(node, &aim(&format!("{}, with more members", rule.id)), more);
            }
        }
    }
}

/// Whether two violations are the same one.
fn same(one: &Violation, other: &Violation) -> bool {
    (&one.pointer, one.code, &one.rule) == (&other.pointer, other.code, &other.rule)
}

/// A count of parts, if it is not too large to be made.
fn parts(count: i64) -> Option<usize> {
    usize::try_from(count).ok().filter(|count| *count <= 1_000)
}

/// Returns values that are likely to violate a constraint of a scalar, made from one that does not.
fn beyond(scalar: &Scalar, constraint: &Constraint, value: &Json) -> Vec<Json> {
    let text = edit::text(value).unwrap_or_default();
    let mut values = match &constraint.assertion {
        Assertion::Constant(_) | Assertion::MultipleOf(_) | Assertion::Unique => Vec::new(),
        Assertion::Limit(limit, number) => match (limit.measure(), limit.end()) {
            (Measure::Value, _) => vec![Json::Integer(limit.beyond(*number))],
            (Measure::Length, End::Lower) => {
                let short = text.chars().take(usize::try_from(limit.beyond(*number)).unwrap_or(0));
                vec![Json::Text(short.collect())]
            }
            (Measure::Length, End::Upper) => {
                let length = usize::try_from(limit.beyond(*number)).unwrap_or(0);
                let last = text.chars().last().unwrap_or('a');
                vec![Json::Text(text.chars().chain(std::iter::repeat(last)).take(length).collect())]
            }
            // Of arrays and maps.
            (Measure::Items | Measure::Members, _) => Vec::new(),
        },
        Assertion::Patterns(_) => {
            let shorter = text.char_indices().next_back().map_or("", |(at, _)| text.get(..at).unwrap_or(""));
            let start = text.char_indices().nth(1).map_or("", |(at, _)| text.get(at..).unwrap_or(""));
            return [
                format!(" {text}"),
                format!("{text}?"),
                format!("{shorter}?"),
                shorter.to_owned(),
                start.to_owned(),
                "?".to_owned(),
            ]
            .map(Json::Text)
            .into();
        }
    };
    values.extend(around(scalar, constraint));
    values
}

/// Returns objects that are likely to violate a rule, made from one that does not.
fn breaking<'c>(object: &'c Object, rule: &'c Rule, value: &'c Json) -> Box<dyn Iterator<Item = Json> + 'c> {
    match &rule.assertion {
        RuleAssertion::ExactlyOneOf(_)
        | RuleAssertion::AtLeastOneOf(_)
        | RuleAssertion::Together(_)
        | RuleAssertion::Excludes(_)
        | RuleAssertion::Requires { .. } => {
            // Other rules may need other members too.
            let mut all: Vec<&String> =
                object.rules.iter().flat_map(|rule| members(&rule.assertion)).collect();
            all.sort();
            all.dedup();
            let own = sets(object, value, &members(&rule.assertion), 6);
            Box::new(own.chain(sets(object, value, &all, 8)))
        }
        RuleAssertion::Sum { factors, obeys } => {
            let limits = obeys.constraints.iter().filter_map(|constraint| constraint.assertion.limit());
            let totals = limits.flat_map(|(limit, number)| {
                let beyond = limit.beyond(number);
                [beyond, beyond - 1, beyond + 1, number]
            });
            let numbers: Vec<i64> = totals.chain([0, 1]).collect();
            let changes = factors.iter().flat_map(move |Path(path)| {
                let put = move |number: i64| edit::first(value, path, &|_| Some(Json::Integer(number)));
                numbers.clone().into_iter().filter_map(put)
            });
            Box::new(changes)
        }
        RuleAssertion::Same { first, others } => {
            let Some(ty) = edit::type_at(object, &others.0) else { return Box::new(std::iter::empty()) };
            let mut maker = Maker::random(1);
            let mut different: Vec<Json> = (0..20).map(|_| maker.value(ty)).collect();
            if let Type::Enum(list) = ty {
                different.splice(0..0, list.variants.iter().map(|variant| Json::Text(variant.wire.clone())));
            }
            let known = edit::at(value, &first.0).first().copied().cloned();
            different.retain(|one| Some(one) != known.as_ref());
            let put = |one: Json| edit::first(value, &others.0, &|_| Some(one.clone()));
            Box::new(different.into_iter().filter_map(put))
        }
        RuleAssertion::Checksum { path: Path(path), algorithms, when } => {
            let wrong = |text: &str| !algorithms.iter().any(|one| checksum::is_valid(*one, text));
            let mistyped = move |value: &Json, last: char| {
                let mut text = edit::text(value)?.to_owned();
                text.pop()?;
                text.push(last);
                wrong(&text).then_some(Json::Text(text))
            };
            let when = when.as_ref().and_then(|when| {
                edit::first(value, &when.path.0, &|_| Some(Json::Text(when.equals.clone())))
            });
            let bases: Vec<Json> = [value.clone()].into_iter().chain(when).collect();
            let last = "0123456789KA".chars();
            let changed = bases.into_iter().flat_map(move |base| {
                let changed = |last| edit::first(&base, path, &|value| mistyped(value, last));
                last.clone().filter_map(changed).collect::<Vec<_>>()
            });
            Box::new(changed)
        }
        RuleAssertion::Prefix { path: Path(path), prefix } => {
            let others = strings::UNUSUAL.iter().copied().chain('a'..='z').filter(char::is_ascii_graphic);
            let changed = |value: &Json, at: usize, letter: Option<char>| {
                let mut text: Vec<char> = edit::text(value)?.chars().collect();
                (at < text.len()).then(|| text.splice(at..=at, letter))?;
                Some(Json::Text(text.into_iter().collect()))
            };
            let letters: Vec<Option<char>> = [None].into_iter().chain(others.map(Some)).collect();
            let changes = (0..prefix.len())
                .flat_map(move |at| letters.clone().into_iter().map(move |letter| (at, letter)));
            Box::new(changes.filter_map(move |(at, letter)| {
                edit::first(value, path, &|value| changed(value, at, letter))
            }))
        }
        // Every instant is early one day.
        RuleAssertion::AfterNow { .. } => Box::new(std::iter::empty()),
    }
}
