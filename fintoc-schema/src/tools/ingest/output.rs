//! Facts as JSON, after a schema of its own.

use serde_json::{Map, Value, json};

use super::fact::{Bound, Condition, Fact};
use super::reading::{Head, Reading};
use super::text::Place;
use crate::model::Literal;

/// The JSON Schema of [`json`]'s result.
pub const SCHEMA: &str = include_str!("facts.schema.json");

/// What was read, for programs; members that say nothing are left out.
pub fn json(reading: &Reading) -> Value {
    json!({
        "format": "fintoc-facts/1",
        "source": reading.source,
        "verdict": reading.verdict.word(),
        "reasons": reading.reasons.iter().map(|reason| json!({ "code": reason.code.word(), "text": reason.text })).collect::<Vec<_>>(),
        "page": head(&reading.head),
        "facts": reading.facts.iter().map(fact).collect::<Vec<_>>(),
        "repairs": reading.repairs.iter().map(|repair| json!({ "code": repair.code, "place": place(repair.place), "text": repair.text })).collect::<Vec<_>>(),
        "not_seen": reading.not_seen,
    })
}

fn head(head: &Head) -> Value {
    let mut out = Map::new();
    put(&mut out, "title", head.title.clone());
    put(&mut out, "language", Some(head.language));
    put(&mut out, "layouts", Some(head.layouts.iter().map(|layout| layout.word()).collect::<Vec<_>>()));
    put(
        &mut out,
        "operation",
        head.operation.as_ref().map(|operation| json!({ "method": operation.method, "url": operation.url })),
    );
    put(&mut out, "responses", Some(head.responses.clone()).filter(|codes| !codes.is_empty()));
    Value::Object(out)
}

fn fact(fact: &Fact) -> Value {
    let mut out = Map::new();
    put(&mut out, "path", Some(fact.path.as_str()));
    put(&mut out, "other_readings", some(&fact.other_readings).map(<[String]>::to_vec));
    put(&mut out, "side", Some(fact.side.word()));
    put(&mut out, "section", fact.section.as_deref());
    put(&mut out, "described", Some(fact.described));
    put(&mut out, "sampled", Some(fact.sampled));
    if let Some(ty) = &fact.ty {
        let mut inner = Map::new();
        put(&mut inner, "words", Some(ty.words.as_str()));
        put(&mut inner, "kind", Some(ty.kind.word()));
        put(&mut inner, "items", ty.items.map(|kind| kind.word()));
        out.insert("type".to_owned(), Value::Object(inner));
    }
    put(&mut out, "required", fact.required);
    put(&mut out, "nullable", fact.nullable);
    if let Some(default) = &fact.default {
        let mut inner = Map::new();
        put(&mut inner, "value", default.value.as_ref().map(literal));
        put(&mut inner, "masked", Some(true).filter(|_| default.value.is_none()));
        put(&mut inner, "stated", Some(default.stated));
        out.insert("default".to_owned(), Value::Object(inner));
    }
    put(&mut out, "examples", some(&fact.examples).map(|list| list.iter().map(literal).collect::<Vec<_>>()));
    put(
        &mut out,
        "values",
        fact.values.as_ref().map(|values| json!({ "words": values.words, "listed": values.listed, "confidence": values.confidence.word() })),
    );
    put(&mut out, "bounds", some(&fact.bounds).map(|list| list.iter().map(bound).collect::<Vec<_>>()));
    put(&mut out, "constant", fact.constant.as_deref());
    put(&mut out, "formats", some(&fact.formats).map(<[&str]>::to_vec));
    put(
        &mut out,
        "conditions",
        some(&fact.conditions).map(|list| list.iter().map(condition).collect::<Vec<_>>()),
    );
    if let Some(deprecated) = &fact.deprecated {
        let mut inner = Map::new();
        put(&mut inner, "replacement", deprecated.replacement.as_deref());
        out.insert("deprecated".to_owned(), Value::Object(inner));
    }
    put(&mut out, "hides_members", Some(true).filter(|_| fact.hides_members));
    put(
        &mut out,
        "wording",
        fact.wording.as_ref().map(|wording| json!({ "fingerprint": wording.fingerprint, "flagged": wording.flagged, "quote": wording.quote })),
    );
    put(&mut out, "place", Some(place(fact.place)));
    put(&mut out, "layout", Some(fact.layout.word()));
    put(&mut out, "confidence", Some(fact.confidence.word()));
    put(&mut out, "inconsistencies", some(&fact.inconsistencies).map(<[String]>::to_vec));
    Value::Object(out)
}

fn put(out: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        out.insert(name.to_owned(), value.into());
    }
}

fn some<T>(list: &[T]) -> Option<&[T]> {
    (!list.is_empty()).then_some(list)
}

fn place(place: Place) -> Value {
    json!({ "line": place.line, "column": place.column })
}

fn bound(bound: &Bound) -> Value {
    let mut out = Map::new();
    put(&mut out, "keyword", Some(bound.keyword));
    put(&mut out, "value", Some(bound.value));
    put(&mut out, "conditional", Some(true).filter(|_| bound.conditional));
    Value::Object(out)
}

fn condition(condition: &Condition) -> Value {
    json!({ "effect": condition.effect.word(), "field": condition.field, "mentions": condition.mentions })
}

/// A literal of the model as JSON.
pub(super) fn literal(value: &Literal) -> Value {
    match value {
        Literal::Null => Value::Null,
        Literal::Boolean(value) => json!(value),
        Literal::Integer(value) => json!(value),
        Literal::Decimal(value) => json!(value),
        Literal::Text(text) => json!(text),
        Literal::Array(items) => items.iter().map(literal).collect(),
        Literal::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), literal(value))).collect::<Map<_, _>>().into()
        }
    }
}
