//! The schemas of an OpenAPI document, field by field.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use std::cell::Cell;
use std::collections::BTreeSet;

use super::super::fact::Layout;
use super::super::fact::{
    Bound, Confidence, DefaultFact, Deprecated, Fact, JsonKind, Side, TypeFact, Values,
};
use super::super::limits;
use super::super::prose::{self, statements::FieldContext};
use super::super::sample::{Node, Value};
use super::super::text::{Lines, Piece};
use fintoc_schema::constraint::{Keyword, Limit, Role};

/// The walk over one document.
pub(super) struct SchemaReader<'a> {
    pub(super) root: &'a Node,
    pub(super) lines: &'a Lines<'a>,
    /// All names of the document.
    pub(super) names: BTreeSet<String>,
    /// What it calls the operation, folded.
    pub(super) title: String,
    pub(super) facts: Vec<Fact>,
    /// Where each of them is.
    pub(super) known: BTreeSet<(Side, String)>,
    /// How often a schema was looked at.
    pub(super) visits: Cell<usize>,
}

/// Every name under `properties`.
pub(super) fn property_names(node: &Node, into: &mut BTreeSet<String>) {
    for member in node.members() {
        if member.name == "properties" {
            into.extend(member.node.members().iter().map(|property| property.name.clone()));
        }
        property_names(&member.node, into);
    }
    for item in node.items() {
        property_names(item, into);
    }
}

/// How deep schemas may lie in each other; references may go in circles.
const DEPTH: usize = 12;

impl<'a> SchemaReader<'a> {
    /// Whether the document's schemas lead to each other without end.
    pub(super) fn is_cyclic(&self) -> bool {
        self.visits.get() > limits::VISITS
    }

    /// What a node is, through its references.
    pub(super) fn resolve(&self, node: &'a Node) -> &'a Node {
        let mut node = node;
        for _ in 0..DEPTH {
            let Some(reference) = node.get("$ref").and_then(Node::text) else { break };
            let Some(path) = reference.strip_prefix("#/") else { break };
            let mut target = Some(self.root);
            for step in path.split('/') {
                target = target.and_then(|node| node.get(&step.replace("~1", "/").replace("~0", "~")));
            }
            match target {
                Some(found) => node = found,
                None => break,
            }
        }
        node
    }

    // A schema with the parts that `allOf`, `anyOf` and `oneOf` add to it.
    fn schema_parts(&self, schema: &'a Node) -> Vec<&'a Node> {
        let mut all = Vec::new();
        self.gather_parts(schema, 0, &mut all, &mut BTreeSet::new());
        all
    }

    // Each part once: parts that name each other many times would come to more than any memory holds.
    fn gather_parts(
        &self,
        schema: &'a Node,
        depth: usize,
        all: &mut Vec<&'a Node>,
        seen: &mut BTreeSet<*const Node>,
    ) {
        self.visits.set(self.visits.get() + 1);
        let schema = self.resolve(schema);
        if depth > DEPTH || self.is_cyclic() || !seen.insert(std::ptr::from_ref(schema)) {
            return;
        }
        all.push(schema);
        for word in ["allOf", "anyOf", "oneOf"] {
            for part in schema.get(word).map(Node::items).unwrap_or(&[]) {
                self.gather_parts(part, depth + 1, all, seen);
            }
        }
    }

    /// The fields of an object's schema, and those below them.
    pub(super) fn read_object(&mut self, schema: &'a Node, prefix: &str, side: Side, depth: usize) {
        let parts = self.schema_parts(schema);
        let mut required: Vec<&str> = Vec::new();
        for part in &parts {
            required
                .extend(part.get("required").map(Node::items).unwrap_or(&[]).iter().filter_map(Node::text));
        }
        for part in &parts {
            for property in part.get("properties").map(Node::members).unwrap_or(&[]) {
                let path = if prefix.is_empty() {
                    property.name.clone()
                } else {
                    format!("{prefix}.{}", property.name)
                };
                if self.facts.len() >= limits::FIELDS || self.is_cyclic() {
                    return;
                }
                if !self.known.insert((side, path.clone())) {
                    continue;
                }
                let mut fact =
                    Fact::new(path.clone(), side, Layout::OpenApi, self.lines.position(property.at));
                fact.described = true;
                fact.required = Some(required.contains(&property.name.as_str()));
                self.read_schema(&property.node, &mut fact);
                self.facts.push(fact);
                if depth < DEPTH {
                    self.read_nested(&property.node, &path, side, depth);
                }
            }
        }
    }

    fn read_nested(&mut self, schema: &'a Node, path: &str, side: Side, depth: usize) {
        for part in self.schema_parts(schema) {
            if let Some(items) = part.get("items") {
                self.read_object(items, &format!("{path}[]"), side, depth + 1);
                break;
            }
        }
        self.read_object(schema, path, side, depth + 1);
    }

    /// What a field's own schema says of it.
    pub(super) fn read_schema(&self, schema: &'a Node, fact: &mut Fact) {
        let mut nullable = false;
        let mut described = None;
        for part in self.schema_parts(schema) {
            let (kind, null) = json_kind(part);
            nullable |= null || is_true(part, "nullable");
            if fact.ty.is_none()
                && let Some(kind) = kind
            {
                let items = part.get("items").and_then(|items| self::json_kind(self.resolve(items)).0);
                let items = if kind == JsonKind::Array { items } else { None };
                fact.ty = Some(TypeFact { words: kind.word().to_owned(), kind, items });
            }
            if let Some(format) = part.get("format").and_then(Node::text).and_then(known_format) {
                fact.formats.push(format);
            }
            read_values(part, fact);
            nullable |= part
                .get("enum")
                .is_some_and(|list| list.items().iter().any(|item| item.value == Value::Null));
            read_bounds(part, fact);
            if let Some(default) = part.get("default").filter(|_| fact.default.is_none()) {
                // Only addresses are masked.
                fact.formats.extend((default.value == Value::Masked).then_some("email"));
                fact.default = Some(DefaultFact { value: default.literal(), stated: true });
            }
            fact.examples.extend(part.get("example").and_then(Node::literal));
            fact.examples.extend(
                part.get("examples").map(Node::items).unwrap_or(&[]).iter().filter_map(Node::literal),
            );
            if is_true(part, "deprecated") {
                fact.deprecated.get_or_insert_with(Deprecated::default);
            }
            described = described
                .or_else(|| part.get("description").and_then(|node| Some(Piece::new(node.text()?, node.at))));
        }
        // A schema is complete: a keyword that is missing does not hold. Its sentences may add facts.
        fact.nullable = Some(nullable);
        fact.compute_structure();
        if let Some(text) = described {
            let name = fact.path.rsplit(['.', ']']).next().unwrap_or("").to_owned();
            let about = FieldContext {
                name: &name,
                kind: fact.ty.as_ref().map(|ty| ty.kind),
                names: &self.names,
                title: &self.title,
            };
            let description = prose::read_description(&[text], about);
            description.add_to(fact);
        }
    }
}

fn json_kind(schema: &Node) -> (Option<JsonKind>, bool) {
    let word = |word: &str| match word {
        "string" => Some(JsonKind::String),
        "integer" => Some(JsonKind::Integer),
        "number" => Some(JsonKind::Number),
        "boolean" => Some(JsonKind::Boolean),
        "object" => Some(JsonKind::Object),
        "array" => Some(JsonKind::Array),
        _ => None,
    };
    let Some(ty) = schema.get("type") else {
        return (schema.get("properties").map(|_| JsonKind::Object), false);
    };
    match &ty.value {
        Value::Text(text) => (word(text), text == "null"),
        Value::Null => (None, true),
        Value::Array(list) => {
            let kinds = list.iter().filter_map(Node::text).find_map(word);
            (kinds, list.iter().any(|item| item.text() == Some("null") || item.value == Value::Null))
        }
        Value::Boolean(_) | Value::Number(_) | Value::Masked | Value::Object(_) => (None, false),
    }
}

fn known_format(word: &str) -> Option<&'static str> {
    ["date-time", "date", "email", "uri", "uuid"].into_iter().find(|known| *known == word)
}

fn read_values(schema: &Node, fact: &mut Fact) {
    if let Some(constant) = schema.get("const").and_then(Node::text) {
        fact.constant = Some(constant.to_owned());
    }
    let words: Vec<String> = schema
        .get("enum")
        .map(Node::items)
        .unwrap_or(&[])
        .iter()
        .filter_map(Node::text)
        .map(str::to_owned)
        .collect();
    if !words.is_empty() && fact.values.is_none() {
        fact.values = Some(Values { words, listed: true, confidence: Confidence::High });
    }
}

fn read_bounds(schema: &Node, fact: &mut Fact) {
    for keyword in Keyword::ALL {
        let meant = match keyword.role() {
            Role::Limit(limit) => meant(schema, limit),
            // Only integers have a factor in the specs.
            Role::Factor if fact.ty.as_ref().is_some_and(|ty| ty.kind == JsonKind::Integer) => *keyword,
            Role::Factor => continue,
            // Read elsewhere, or never told of a field.
            Role::Constant | Role::Pattern | Role::Unique => continue,
        };
        let Some(Value::Number(number)) = schema.get(keyword.json_schema()).map(|node| &node.value) else {
            continue;
        };
        if let Ok(value) = number.parse() {
            fact.bounds.push(Bound { keyword: meant, value, conditional: false, apart: true });
        }
    }
}

// OpenAPI 3.0 writes `exclusiveMinimum: true` beside `minimum`.
fn meant(schema: &Node, limit: Limit) -> Keyword {
    let excluding = Limit::all(limit.measure(), limit.end()).map(Limit::keyword);
    let excluding = excluding.filter(|keyword| is_true(schema, keyword.json_schema())).last();
    excluding.unwrap_or(limit.keyword())
}

/// Whether a member is there and true.
pub(super) fn is_true(node: &Node, name: &str) -> bool {
    node.get(name).is_some_and(|node| node.value == Value::Boolean(true))
}
