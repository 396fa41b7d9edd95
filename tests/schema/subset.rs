//! Tells what of a schema lies outside the subset that every validator reads alike.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

mod pattern;

const LARGEST: i64 = 9_007_199_254_740_991;
const LONGEST_TEXT: usize = 262_144;

const DIALECTS: &[&str] =
    &["https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#"];

const ANNOTATIONS: &[&str] = &[
    "$schema",
    "$id",
    "$comment",
    "title",
    "description",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "$defs",
];

const BESIDE_REFERENCES: &[&str] = &["$ref", "$comment", "title", "description"];

/// The keywords that need a type beside them, with those types.
const TYPED: &[(&[&str], &[&str])] = &[
    (&["string"], &["minLength", "maxLength", "pattern", "format"]),
    (
        &["object"],
        &[
            "properties",
            "required",
            "additionalProperties",
            "propertyNames",
            "minProperties",
            "maxProperties",
        ],
    ),
    (&["array"], &["items", "minItems", "maxItems", "uniqueItems"]),
    (&["integer", "number"], &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]),
    // Of doubles only integers have a remainder that every engine computes alike.
    (&["integer"], &["multipleOf"]),
];

const UNTYPED: &[&str] = &["type", "enum", "const", "anyOf", "oneOf", "allOf", "not", "$ref"];

const FORMATS: &[&str] = &["email", "uri", "date", "date-time"];

/// Names that every object of JavaScript has already.
const INHERITED: &[&str] = &[
    "__proto__",
    "constructor",
    "toString",
    "toLocaleString",
    "valueOf",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "__defineGetter__",
    "__defineSetter__",
    "__lookupGetter__",
    "__lookupSetter__",
];

/// All findings, each with its pointer; none for a schema inside the subset.
pub(crate) fn findings(text: &str) -> Vec<String> {
    let root: Value = serde_json::from_str(text).expect("a schema in JSON");
    let mut checker = Checker { root: &root, found: Vec::new() };
    if !root["$schema"].as_str().is_some_and(|dialect| DIALECTS.contains(&dialect)) {
        checker.say("", "$schema is neither 2020-12 nor draft-07");
    }
    if text.len() > LONGEST_TEXT {
        checker.say("", "longer than 256 KiB");
    }
    checker.schema(&root, "", Place::default());
    checker.cycles();
    checker.found
}

struct Checker<'a> {
    root: &'a Value,
    found: Vec<String>,
}

/// What is known of the place of a schema.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    /// A branch of an applicator need not say all that a whole schema says.
    branch: bool,
    /// Below `not`, patterns search and bounds may be open.
    negated: bool,
    /// The schema around it refuses everything but printable ASCII.
    guarded: bool,
}

impl Checker<'_> {
    fn say(&mut self, pointer: &str, finding: &str) {
        self.found.push(format!("{}: {finding}", if pointer.is_empty() { "/" } else { pointer }));
    }

    fn schema(&mut self, schema: &Value, pointer: &str, place: Place) {
        let members = match schema {
            Value::Bool(_) => return,
            Value::Object(members) => members,
            _ => return self.say(pointer, "no schema"),
        };
        self.known_keywords(members, pointer);
        if let Some(target) = members.get("$ref") {
            return self.reference(target, members, pointer);
        }
        self.types(members, pointer);
        self.numbers(members, pointer, place);
        self.strings(members, pointer, place);
        self.objects(members, pointer, place);
        self.arrays(members, pointer);
        self.words(members, pointer);
        self.below(members, pointer, place);
    }

    // An unknown keyword stops Ajv's strict mode, and what engines disagree about is unknown here.
    fn known_keywords(&mut self, members: &Map<String, Value>, pointer: &str) {
        let typed = || TYPED.iter().flat_map(|(_, keywords)| *keywords);
        for keyword in members.keys().map(String::as_str) {
            let known = ANNOTATIONS.contains(&keyword) || UNTYPED.contains(&keyword);
            if !known && !typed().any(|known| *known == keyword) {
                self.say(pointer, &format!("keyword {keyword}"));
            }
        }
    }

    // Engines for draft-07 ignore keywords beside a reference.
    fn reference(&mut self, target: &Value, members: &Map<String, Value>, pointer: &str) {
        if members.keys().any(|keyword| !BESIDE_REFERENCES.contains(&keyword.as_str())) {
            self.say(pointer, "an assertion beside $ref");
        }
        let name = target.as_str().and_then(|target| target.strip_prefix("#/$defs/"));
        if name.is_none_or(|name| self.root["$defs"].get(name).is_none()) {
            self.say(pointer, "a $ref to anything but a definition of the same document");
        }
    }

    fn types(&mut self, members: &Map<String, Value>, pointer: &str) {
        if members.get("type").is_some_and(Value::is_array) {
            self.say(pointer, "a list of types");
        }
        let stated = members.get("type").and_then(Value::as_str).unwrap_or_default();
        for (types, keywords) in TYPED {
            let used = keywords.iter().find(|keyword| members.contains_key(**keyword));
            if let Some(used) = used.filter(|_| !types.contains(&stated)) {
                self.say(pointer, &format!("{used} without its type beside it"));
            }
        }
    }

    // Beyond the integers that a double holds, engines part ways.
    fn numbers(&mut self, members: &Map<String, Value>, pointer: &str, place: Place) {
        let bounds = [["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"]];
        for bound in bounds.as_flattened().iter().filter_map(|bound| members.get(*bound)) {
            if !bound.as_i64().is_some_and(|bound| (-LARGEST..=LARGEST).contains(&bound)) {
                self.say(pointer, "a bound that is no integer within 2^53-1");
            }
        }
        if members
            .get("multipleOf")
            .is_some_and(|factor| !factor.as_i64().is_some_and(|it| (1..=LARGEST).contains(&it)))
        {
            self.say(pointer, "a factor that is no integer from 1 to 2^53-1");
        }
        let numeric = members.get("type").is_some_and(|ty| ty == "integer" || ty == "number");
        for either in bounds.iter().filter(|_| numeric && !place.negated) {
            if !either.iter().any(|bound| members.contains_key(*bound)) {
                self.say(pointer, &format!("a number without {}", either[0]));
            }
        }
    }

    fn strings(&mut self, members: &Map<String, Value>, pointer: &str, place: Place) {
        let word = members.contains_key("enum") || members.contains_key("const");
        if members.get("type").is_none_or(|ty| ty != "string") || word {
            return;
        }
        if !members.contains_key("maxLength") {
            self.say(pointer, "a string without maxLength");
        }
        if let Some(pattern) = members.get("pattern").and_then(Value::as_str) {
            let fixed = members.get("minLength").is_some_and(|least| members.get("maxLength") == Some(least));
            if !place.negated && !fixed && !place.guarded && !guards(members) {
                self.say(pointer, "a pattern that a newline at the end gets past, in Python and Java");
            }
            for finding in pattern::findings(pattern, place.negated) {
                self.say(pointer, &finding);
            }
        }
        if let Some(format) = members.get("format") {
            let known = format.as_str().is_some_and(|format| FORMATS.contains(&format));
            if !known || !members.contains_key("pattern") {
                self.say(pointer, "a format that is unknown or has no pattern beside it");
            }
        }
    }

    fn objects(&mut self, members: &Map<String, Value>, pointer: &str, place: Place) {
        let properties = members.get("properties").and_then(Value::as_object);
        for name in properties.into_iter().flat_map(Map::keys) {
            let mut letters = name.chars();
            let first = letters.next().is_some_and(|letter| letter.is_ascii_alphabetic() || letter == '_');
            let identifier = first && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
            if !identifier || INHERITED.contains(&name.as_str()) {
                self.say(pointer, &format!("a property named {name}"));
            }
        }
        let required = members.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            if !properties.is_some_and(|properties| properties.contains_key(name)) {
                self.say(pointer, &format!("{name} is required and no property here"));
            }
        }
        let object = members.get("type").is_some_and(|ty| ty == "object");
        if object && !place.branch && !members.contains_key("additionalProperties") {
            self.say(pointer, "an object that does not say what else it may have");
        }
    }

    fn arrays(&mut self, members: &Map<String, Value>, pointer: &str) {
        if members.get("type").is_some_and(|ty| ty == "array") {
            if !members.get("items").is_some_and(Value::is_object) {
                self.say(pointer, "an array without one schema for its items");
            }
            if !members.contains_key("maxItems") {
                self.say(pointer, "an array without maxItems");
            }
        }
    }

    // 1, 1.0 and true meet in some engines.
    fn words(&mut self, members: &Map<String, Value>, pointer: &str) {
        let words = members.get("enum").and_then(Value::as_array);
        let mut seen = BTreeSet::new();
        for word in words.into_iter().flatten() {
            if !word.is_string() || !seen.insert(word.as_str()) {
                self.say(pointer, "an enum value that is not a string, or a duplicate");
            }
        }
    }

    fn below(&mut self, members: &Map<String, Value>, pointer: &str, place: Place) {
        let guarded = place.guarded || guards(members);
        for keyword in ["anyOf", "oneOf", "allOf"] {
            let branches = members.get(keyword).and_then(Value::as_array);
            for (index, branch) in branches.into_iter().flatten().enumerate() {
                let place = Place { branch: true, guarded, ..place };
                self.schema(branch, &format!("{pointer}/{keyword}/{index}"), place);
            }
        }
        if let Some(schema) = members.get("not") {
            let place = Place { branch: true, negated: true, guarded: false };
            self.schema(schema, &format!("{pointer}/not"), place);
        }
        let whole = Place { branch: false, guarded: false, ..place };
        for keyword in ["properties", "$defs"] {
            let schemas = members.get(keyword).and_then(Value::as_object);
            for (name, schema) in schemas.into_iter().flatten() {
                self.schema(schema, &format!("{pointer}/{keyword}/{name}"), whole);
            }
        }
        for keyword in ["additionalProperties", "propertyNames", "items"] {
            if let Some(schema) = members.get(keyword) {
                self.schema(schema, &format!("{pointer}/{keyword}"), whole);
            }
        }
    }

    // How deep a recursive schema goes depends on the stack of the validator.
    fn cycles(&mut self) {
        let definitions = self.root["$defs"].as_object();
        let mut finished: BTreeSet<&str> = BTreeSet::new();
        let mut left: Vec<(&str, Vec<&str>)> = Vec::new();
        for (name, schema) in definitions.into_iter().flatten() {
            let mut targets = Vec::new();
            references(schema, &mut targets);
            left.push((name, targets));
        }
        // Whatever refers only to finished definitions is finished; what never is goes in circles.
        loop {
            let before = left.len();
            left.retain(|(name, targets)| {
                let done = targets.iter().all(|target| finished.contains(target));
                if done {
                    finished.insert(name);
                }
                !done
            });
            if left.len() == before {
                break;
            }
        }
        for (name, _) in left {
            self.say(&format!("/$defs/{name}"), "a definition that leads back to itself");
        }
    }
}

/// Whether `not` refuses everything but printable ASCII.
fn guards(members: &Map<String, Value>) -> bool {
    members.get("not").is_some_and(|not| not["pattern"] == "[^ -~]")
}

fn references<'a>(schema: &'a Value, found: &mut Vec<&'a str>) {
    match schema {
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            found.extend(target.and_then(|target| target.strip_prefix("#/$defs/")));
            members.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
