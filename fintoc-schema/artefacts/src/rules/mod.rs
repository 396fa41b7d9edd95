//! Writes `rules.json`: the rules that JSON Schema cannot express, as data for ports to other languages.

mod kinds;
pub mod messages;

use std::collections::BTreeSet;

use crate::artefact::{Artefact, Emitter};
use crate::locations::{Location, Owner, Value, locations};
use fintoc_schema::json_schema;
use fintoc_schema::json_schema::json::{self, Json, Members};
use fintoc_schema::model::{Direction, Evidence, Model, Module, Object, Page, Rule, Text, Type};

/// The emitter.
pub const RULES: Emitter = Emitter {
    name: "rules",
    about: "rules that JSON Schema cannot express, sensitive members and open enumerations; and the schema of that file",
    emit,
};

fn emit(model: &Model) -> Vec<Artefact> {
    let modules = model.modules.iter();
    let pages = modules.clone().flat_map(|module| &module.pages);
    let pages = pages.fold(Members::new(), |all, page| {
        let known = all.0.iter().any(|(id, _)| *id == page.id);
        if known { all } else { all.with(&page.id, source(page)) }
    });
    let types = modules.fold(Members::new(), |all, module| {
        let roots = module.objects.iter().filter(|object| object.root);
        roots.fold(all, |all, root| all.with(&format!("{}/{}", module.name, root.name), entry(root, module)))
    });
    let file = Members::new()
        .with("$schema", "./rules.schema.json")
        .with("release", env!("CARGO_PKG_VERSION"))
        .with("pages", pages)
        .with("types", types);
    vec![
        Artefact { path: "rules.json".to_owned(), text: json::pretty(&file.into()) },
        Artefact { path: "rules.schema.json".to_owned(), text: include_str!("rules.schema.json").to_owned() },
    ]
}

fn source(page: &Page) -> Members {
    Members::new()
        .with("title", page.title.as_str())
        .with_some("url", page.url.as_deref())
        .with_some("read", page.read.as_deref())
}

fn entry(root: &Object, module: &Module) -> Members {
    let mut rules = Vec::new();
    let mut sensitive = Members::new();
    let mut expected = BTreeSet::new();
    let mut open = Members::new();
    for location in locations(root) {
        match location {
            Location::Object(owner) => {
                rules.extend(owner.object.rules.iter().map(|rule| Json::from(one(rule, &owner, module))));
            }
            Location::Value(value) => {
                sensitive = with_new(sensitive, &value.pointer, class(&value).map(Json::from));
                open = with_new(open, &value.pointer, open_values(&value, root.direction));
                if value.field.is_some_and(|field| field.expected) {
                    expected.insert(value.pointer);
                }
            }
        }
    }
    Members::new()
        .with("direction", root.direction.word())
        .with("rules", rules)
        .with("sensitive", sensitive)
        .with("expected", expected.into_iter().collect::<Vec<_>>())
        .with("open_values", open)
}

/// Adds a member unless the pointer has one already.
fn with_new(all: Members, pointer: &str, value: Option<Json>) -> Members {
    let known = all.0.iter().any(|(known, _)| known == pointer);
    all.with_some(pointer, value.filter(|_| !known))
}

fn one(rule: &Rule, owner: &Owner<'_>, module: &Module) -> Members {
    let severity = Members::new().with("writer", rule.writer.word()).with("reader", rule.reader.word());
    let tag = owner.tag.map(|(member, word)| Members::new().with(member, word));
    Members::new()
        .with("id", rule.id.as_str())
        .with("object", format!("{}/{}", module.name, owner.object.name))
        .with("at", owner.pointer.as_str())
        .with_some("tag", tag)
        .and(kinds::parameters(&rule.assertion, owner.object))
        .with("severity", severity)
        .with("in_schemas", json_schema::enforces(rule, owner.object.direction))
        .with("label", both(&rule.doc.label))
        .with("description", both(&rule.doc.description))
        .with("evidence", rule.evidence.iter().map(evidence).collect::<Vec<_>>())
}

fn both(text: &Text) -> Members {
    Members::new().with("en", text.en.as_str()).with("es", text.es.as_str())
}

fn evidence(fact: &Evidence) -> Members {
    Members::new()
        .with_some("page", fact.page.as_ref().map(|page| page.id.as_str()))
        .with("certainty", fact.certainty.word())
        .with_some("note", fact.note.as_deref())
}

fn class(value: &Value<'_>) -> Option<&'static str> {
    let own = match value.ty {
        Type::Scalar(scalar) => scalar.sensitive,
        Type::Enum(_) | Type::Object(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => None,
    };
    let class = value.field.and_then(|field| field.sensitive).or(own)?;
    Some(class.word())
}

fn open_values(value: &Value<'_>, direction: Direction) -> Option<Json> {
    match value.ty {
        Type::Enum(item) if item.open && direction == Direction::Response => {
            let words = item
                .variants
                .iter()
                .flat_map(|variant| [&variant.wire].into_iter().chain(&variant.aliases).map(String::as_str));
            Some(words.collect::<Vec<_>>().into())
        }
        Type::Enum(_)
        | Type::Scalar(_)
        | Type::Object(_)
        | Type::Union(_)
        | Type::Array(_)
        | Type::Map(_) => None,
    }
}
