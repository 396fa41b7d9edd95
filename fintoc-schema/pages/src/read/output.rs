//! Facts as JSON, described by `facts.schema.json`.

use super::fact::{Bound, Condition, Fact};
use super::reading::{Head, Reading};
use super::text::Position;
use fintoc_schema::json_schema::json::{Json, Members};

/// The JSON Schema of [`to_json`]'s result.
pub const SCHEMA: &str = include_str!("facts.schema.json");

/// Renders a reading as JSON; empty members are omitted.
#[must_use]
pub fn to_json(reading: &Reading) -> Json {
    let reasons = reading.reasons.iter();
    let repairs = reading.repairs.iter();
    Members::new()
        .with("format", "fintoc-facts/1")
        .with("source", reading.source.as_str())
        .with("verdict", reading.verdict.word())
        .with(
            "reasons",
            list(reasons, |reason| {
                Members::new().with("code", reason.code.word()).with("text", reason.text.as_str())
            }),
        )
        .with("page", page_members(&reading.head))
        .with("facts", list(reading.facts.iter(), fact))
        .with(
            "repairs",
            list(repairs, |repair| {
                Members::new()
                    .with("code", repair.code)
                    .with("position", position(repair.position))
                    .with("text", repair.text.as_str())
            }),
        )
        .with("not_seen", strings(&reading.not_seen))
        .into()
}

fn page_members(head: &Head) -> Members {
    let operation = head.operation.as_ref();
    let operation = operation.map(|operation| {
        Members::new().with("method", operation.method.as_str()).with("url", operation.url.as_str())
    });
    Members::new()
        .with_some("title", head.title.as_deref())
        .with("language", head.language)
        .with("layouts", Json::Array(head.layouts.iter().map(|layout| Json::from(layout.word())).collect()))
        .with_some("operation", operation)
        .with_some("responses", non_empty(&head.responses).map(strings))
}

fn fact(fact: &Fact) -> Members {
    let ty = fact.ty.as_ref().map(|ty| {
        let items = ty.items.map(|kind| kind.word());
        Members::new().with("words", ty.words.as_str()).with("kind", ty.kind.word()).with_some("items", items)
    });
    let default = fact.default.as_ref().map(|default| {
        let masked = default.value.is_none().then_some(true);
        Members::new()
            .with_some("value", default.value.clone())
            .with_some("masked", masked)
            .with("stated", default.stated)
    });
    let values = fact.values.as_ref().map(|values| {
        Members::new()
            .with("words", strings(&values.words))
            .with("listed", values.listed)
            .with("confidence", values.confidence.word())
    });
    let deprecated = fact.deprecated.as_ref();
    let deprecated =
        deprecated.map(|said| Members::new().with_some("replacement", said.replacement.as_deref()));
    let wording = fact.wording.as_ref().map(|wording| {
        Members::new().with("flagged", strings(&wording.flagged)).with("quote", wording.quote.as_str())
    });
    Members::new()
        .with("path", fact.path.as_str())
        .with_some("other_readings", non_empty(&fact.other_readings).map(strings))
        .with("side", fact.side.word())
        .with_some("section", fact.section.as_deref())
        .with("described", fact.described)
        .with("sampled", fact.sampled)
        .with_some("type", ty)
        .with_some("required", fact.required)
        .with_some("nullable", fact.nullable)
        .with_some("default", default)
        .with_some("examples", non_empty(&fact.examples).map(<[Json]>::to_vec).map(Json::Array))
        .with_some("values", values)
        .with_some("bounds", non_empty(&fact.bounds).map(|all| list(all.iter(), bound)))
        .with_some("constant", fact.constant.as_deref())
        .with_some("formats", non_empty(&fact.formats).map(<[&str]>::to_vec))
        .with_some("conditions", non_empty(&fact.conditions).map(|all| list(all.iter(), condition)))
        .with_some("deprecated", deprecated)
        .with_some("hides_members", fact.hides_members.then_some(true))
        .with_some("wording", wording)
        .with("fingerprint", fact.fingerprint())
        .with("position", position(fact.position))
        .with("layout", fact.layout.word())
        .with("confidence", fact.confidence.word())
        .with_some("inconsistencies", non_empty(&fact.inconsistencies).map(strings))
}

fn list<T>(items: impl Iterator<Item = T>, one: impl Fn(T) -> Members) -> Json {
    Json::Array(items.map(|item| one(item).into()).collect())
}

fn strings(items: &[String]) -> Json {
    Json::Array(items.iter().map(|word| Json::from(word.as_str())).collect())
}

fn non_empty<T>(list: &[T]) -> Option<&[T]> {
    (!list.is_empty()).then_some(list)
}

fn position(position: Position) -> Members {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Members::new().with("line", number(position.line)).with("column", number(position.column))
}

fn bound(bound: &Bound) -> Members {
    let conditional = bound.conditional.then_some(true);
    Members::new()
        .with("keyword", bound.keyword.word())
        .with("value", bound.value)
        .with_some("conditional", conditional)
}

fn condition(condition: &Condition) -> Members {
    Members::new()
        .with("effect", condition.effect.word())
        .with("field", condition.field.as_str())
        .with("mentions", strings(&condition.mentions))
}
