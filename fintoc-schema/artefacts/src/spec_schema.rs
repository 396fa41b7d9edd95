//! Writes the table of keys as the JSON Schema of the spec language, for editors.
//!
//! It is a draft 7 schema, which TOML editors support, and covers what JSON Schema can express; the compiler checks the rest.

use fintoc_schema::constraint::{self, Keyword, LARGEST_INTEGER};
use fintoc_schema::json_schema::json::{Json, Members, pretty};
use fintoc_schema::load::keys::{CATALOGUE, FILE, Key, Keys, Need, Spelling, Takes};

/// Returns the text of `specs/spec.schema.json`.
///
/// ```
/// let schema = fintoc_artefacts::spec_schema::spec_schema();
/// assert!(schema.contains("\"exclusive_minimum\""));
/// ```
#[must_use]
pub fn spec_schema() -> String {
    let mut found = Found(Vec::new());
    // One root for both kinds of files: editors complete poorly below `oneOf`.
    let mut properties = found.properties(&FILE);
    for (name, property) in found.properties(&CATALOGUE).0 {
        if !properties.0.iter().any(|(known, _)| *known == name) {
            properties = properties.with(&name, property);
        }
    }
    found.0.sort_by(|a, b| a.0.cmp(&b.0));
    let schema = Members::new()
        .with("$schema", "http://json-schema.org/draft-07/schema#")
        .with("title", "Spec language")
        .with("description", "The keys of spec files. Generated from the compiler's table of keys.")
        .with("type", "object")
        .with("properties", properties)
        .with("required", vec!["language"])
        .with("additionalProperties", false)
        .with("definitions", Members(found.0));
    pretty(&schema.into())
}

/// The definitions, one for each kind of table.
struct Found(Vec<(String, Json)>);

impl Found {
    fn reference(&mut self, keys: &'static Keys) -> Members {
        if !self.0.iter().any(|(id, _)| id == keys.id) {
            // The entry prevents a second definition.
            self.0.push((keys.id.to_owned(), Json::Null));
            let definition = self.definition(keys);
            self.0.retain(|(id, _)| id != keys.id);
            self.0.push((keys.id.to_owned(), definition));
        }
        Members::new().with("$ref", format!("#/definitions/{}", keys.id))
    }

    fn definition(&mut self, keys: &'static Keys) -> Json {
        let always = keys.all().filter(|key| matches!(key.need, Need::Always)).map(|key| key.name);
        let always: Vec<&str> = always.collect();
        let conditions = conditions(keys);
        Members::new()
            .with("type", "object")
            .with("properties", self.properties(keys))
            .with_some("required", (!always.is_empty()).then_some(always))
            .with("additionalProperties", false)
            .with_some("allOf", (!conditions.is_empty()).then_some(conditions))
            .into()
    }

    fn properties(&mut self, keys: &'static Keys) -> Members {
        let mut properties = Members::new();
        for key in keys.all() {
            let value = self.value(key.takes);
            properties = properties.with(key.name, described(value, key));
        }
        let fits = |keyword: &&Keyword| keyword.fits().iter().any(|shape| keys.constraints.contains(shape));
        let keywords = Keyword::ALL.iter().filter(fits);
        keywords.fold(properties, |all, keyword| all.with(keyword.word(), argument(*keyword)))
    }

    fn value(&mut self, takes: Takes) -> Members {
        match takes {
            Takes::Language => Members::new().with("const", 1),
            Takes::Truth => Members::new().with("type", "boolean"),
            Takes::Count => Members::new().with("type", "integer").with("minimum", 0),
            Takes::Text(spelling) => text(spelling),
            Takes::Texts(spelling) => list(text(spelling)),
            Takes::Word(words) => word(words),
            Takes::Words(words) => list(word(words)),
            Takes::Value => Members::new(),
            Takes::Values => Members::new().with("type", "array"),
            Takes::Table(keys) => self.reference(keys),
            Takes::Tables(keys) => list(self.reference(keys)),
            Takes::Named(spelling, keys) => Members::new()
                .with("type", "object")
                .with("propertyNames", text(spelling))
                .with("additionalProperties", self.reference(keys)),
        }
    }
}

/// Adds the description. Draft 7 ignores all keywords beside `$ref`.
fn described(value: Members, key: &Key) -> Members {
    match value.0.iter().any(|(name, _)| name == "$ref") {
        true => Members::new().with("description", key.about).with("allOf", vec![value]),
        false => Members::new().with("description", key.about).and(value),
    }
}

/// Returns a condition for each value of the deciding key: the keys that are required with it.
fn conditions(keys: &'static Keys) -> Vec<Json> {
    let mut needed: Vec<(&str, Vec<&str>)> = Vec::new();
    for key in keys.all() {
        let Need::With(words) = key.need else { continue };
        for word in words {
            match needed.iter_mut().find(|(known, _)| known == word) {
                Some((_, names)) => names.push(key.name),
                None => needed.push((word, vec![key.name])),
            }
        }
    }
    let condition = |(word, names): (&str, Vec<&str>)| {
        let is = Members::new().with(keys.decided_by, Members::new().with("const", word));
        Members::new()
            .with("if", Members::new().with("properties", is).with("required", vec![keys.decided_by]))
            .with("then", Members::new().with("required", names))
            .into()
    };
    needed.into_iter().map(condition).collect()
}

fn list(items: Members) -> Members {
    Members::new().with("type", "array").with("items", items)
}

fn word(words: &[&str]) -> Members {
    Members::new().with("enum", words.to_vec())
}

fn text(spelling: Spelling) -> Members {
    let pattern = match spelling {
        Spelling::Ascii => "^[\\n -~]+$",
        Spelling::Pattern => "^\\^[ -~]*\\$$",
        Spelling::Letters => return Members::new().with("type", "string").with("minLength", 1),
        Spelling::Date => "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        Spelling::DateOrUnknown => "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|unknown)$",
        Spelling::Url => "^(?:https://[!-~]+|unknown)$",
        Spelling::Type => "^[A-Z][0-9A-Za-z]{0,63}$",
        Spelling::Member => "^[A-Z_a-z][0-9A-Z_a-z]{0,63}$",
        Spelling::Wire => "^[!-~]{1,64}$",
        Spelling::Kebab => "^[a-z][0-9a-z]*(?:-[0-9a-z]+)*$",
        Spelling::Snake => "^[a-z][0-9a-z]*(?:_[0-9a-z]+)*$",
    };
    Members::new().with("type", "string").with("pattern", pattern)
}

fn argument(keyword: Keyword) -> Members {
    let shapes: Vec<&str> = keyword.fits().iter().map(|shape| shape.word()).collect();
    let about = format!("As in JSON Schema; fits: {}.", shapes.join(", "));
    let described = Members::new().with("description", about);
    described.and(match keyword.takes() {
        constraint::Takes::Bound => Members::new()
            .with("type", "integer")
            .with("minimum", -LARGEST_INTEGER)
            .with("maximum", LARGEST_INTEGER),
        constraint::Takes::Count => Members::new().with("type", "integer").with("minimum", 0),
        constraint::Takes::Factor => {
            Members::new().with("type", "integer").with("minimum", 1).with("maximum", LARGEST_INTEGER)
        }
        constraint::Takes::Flag => Members::new().with("const", true),
        constraint::Takes::Text => text(Spelling::Ascii),
        constraint::Takes::Patterns => {
            Members::new().with("type", vec!["string", "array"]).with("items", text(Spelling::Pattern))
        }
    })
}
