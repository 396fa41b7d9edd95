//! Turns a row into a fact.

use std::collections::BTreeSet;

use super::fact::Bound;
use super::fact::Layout;
use super::fact::{Confidence, DefaultFact, Deprecated, Fact, JsonKind, Side, Values};
use super::lexicon::boilerplate;
use super::lexicon::flags::Flag;
use super::path::join;
use super::prose::{self, statements::FieldContext};
use super::rows::Row;
use super::sample::{self, Tables};
use super::text::{Lines, Piece};
use fintoc_schema::constraint::{Measure, Role};
use fintoc_schema::model::Literal;

/// `items[0].name`, `items[*].name`: one path for each item.
pub(super) fn normalized_name(name: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in name.chars() {
        match c {
            '[' => {
                inside = true;
                out.push_str("[]");
            }
            ']' => inside = false,
            _ if inside => {}
            other => out.push(other),
        }
    }
    out
}

/// The fact of a row, and those of the members that its description names.
pub(super) fn facts_of_row(
    row: &Row,
    path: String,
    side: Side,
    (names, title): (&BTreeSet<String>, &str),
    lines: &Lines,
) -> (Fact, Vec<Fact>) {
    let name = path.rsplit('.').next().unwrap_or("").trim_end_matches("[]").to_owned();
    let mut fact = Fact::new(path, side, row.layout, lines.position(row.name.at));
    fact.described = true;
    fact.other_readings.clone_from(&row.other_names);
    fact.confidence = row.confidence;
    fact.bounds.clone_from(&row.bounds);
    fact.required = row.required;
    fact.nullable = row.nullable;
    if let Some(typed) = &row.ty {
        // A button that adds a string hides nothing.
        let inner = typed.ty.items.unwrap_or(typed.ty.kind);
        fact.hides_members = row.hides && inner == JsonKind::Object;
        fact.ty = Some(typed.ty.clone());
        fact.formats.extend(typed.format);
    }
    for flag in &row.flags {
        match flag {
            Flag::Required => fact.required = Some(true),
            Flag::Optional | Flag::Conditional => fact.required = Some(false),
            Flag::Nullable => fact.nullable = Some(true),
            Flag::Deprecated => fact.deprecated = Some(Deprecated::default()),
            Flag::Enum | Flag::Other => {}
        }
    }
    let kind = fact.ty.as_ref().map(|ty| ty.kind);
    if let Some(shown) = &row.default {
        // A column of its own states it; a form only shows it.
        let stated = row.stated || row.layout == Layout::Table;
        // Only addresses are masked.
        fact.formats.extend(boilerplate::mask_length(&shown.text).map(|_| "email"));
        fact.default = Some(DefaultFact { value: literal(shown, kind), stated });
    }
    fact.examples.extend(row.example.as_ref().and_then(|shown| literal(shown, kind)));
    if !row.listed.is_empty() {
        let words = row.listed.iter().map(|piece| piece.text.clone()).collect();
        fact.values = Some(Values { words, listed: true, confidence: row.confidence });
    }
    fact.compute_structure();
    let description = prose::read_description(&row.text, FieldContext { name: &name, kind, names, title });
    let members = description.members.iter().map(|member| {
        let below =
            if member.starts_with('[') { format!("{}{member}", fact.path) } else { join(&fact.path, member) };
        let mut inner = Fact::new(below, side, row.layout, fact.position);
        inner.described = true;
        inner.confidence = Confidence::Low;
        inner
    });
    let members = members.collect();
    description.add_to(&mut fact);
    (fact, members)
}

// What a cell shows, as a value of the field's type; none where the page masks it.
fn literal(shown: &Piece, kind: Option<JsonKind>) -> Option<Literal> {
    let text = shown.text.trim().trim_matches('`');
    if boilerplate::mask_length(text).is_some() {
        return None;
    }
    match kind {
        Some(JsonKind::Integer | JsonKind::Number) => {
            sample::parse_number(&text.replace(',', "")).or_else(|| Some(Literal::Text(text.to_owned())))
        }
        Some(JsonKind::Boolean) if text == "true" || text == "false" => {
            Some(Literal::Boolean(text == "true"))
        }
        Some(JsonKind::Object | JsonKind::Array) => {
            let read = sample::read_sample(&Piece::new(text, shown.at), true, &Tables::default());
            read.and_then(|read| read.node.literal()).or_else(|| Some(Literal::Text(text.to_owned())))
        }
        _ if text == "null" => Some(Literal::Null),
        _ => Some(Literal::Text(text.trim_matches('"').to_owned())),
    }
}

fn breaks(number: i64, bound: &Bound) -> bool {
    match bound.keyword.role() {
        Role::Limit(limit) => match limit.measure() {
            Measure::Value => !limit.accepts(number, bound.value),
            Measure::Length | Measure::Items | Measure::Members => false,
        },
        Role::Factor => number.checked_rem(bound.value).is_some_and(|rest| rest != 0),
        // Not read as bounds.
        Role::Constant | Role::Pattern | Role::Unique => false,
    }
}

/// Contradictions of the page with itself.
pub(super) fn find_inconsistencies(fact: &mut Fact) {
    let words = |value: &Literal| matches!(value, Literal::Text(text) if text == "true" || text == "false");
    if fact.values.is_none() && fact.examples.iter().any(words) {
        fact.inconsistencies.push("true or false, shown as text".to_owned());
    }
    let Some(ty) = fact.ty.as_ref().filter(|_| fact.described) else { return };
    let mut found = Vec::new();
    // `ISO 8601 format (YYYY-MM-DD) timestamp`
    if fact.formats.contains(&"date") && fact.formats.contains(&"date-time") {
        found.push("called a date and a time".to_owned());
    }
    let shown = fact.examples.iter().chain(fact.default.iter().filter_map(|default| default.value.as_ref()));
    for value in shown {
        let kind = JsonKind::of_literal(value);
        let fits = kind.is_none_or(|kind| {
            kind == ty.kind
                || ty.kind == JsonKind::Any
                || (kind == JsonKind::Integer && ty.kind == JsonKind::Number)
        });
        if let (false, Some(kind)) = (fits, kind) {
            found.push(format!("typed {}, shown as {}", ty.kind.word(), kind.word()));
        }
        match value {
            Literal::Text(text) if fits => {
                if let Some(values) =
                    fact.values.as_ref().filter(|values| !values.words.iter().any(|word| word == text))
                {
                    let spelt = values.words.iter().any(|word| word.eq_ignore_ascii_case(text));
                    found.push(
                        if spelt {
                            "a value shown in another case than listed"
                        } else {
                            "a value shown that is not listed"
                        }
                        .to_owned(),
                    );
                }
                if fact.constant.as_ref().is_some_and(|constant| constant != text) {
                    found.push("a value shown that is not the constant".to_owned());
                }
            }
            Literal::Integer(number) => {
                let broken = fact.bounds.iter().find(|bound| breaks(*number, bound));
                found.extend(
                    broken
                        .map(|bound| format!("a value shown that breaks {} {}", bound.keyword, bound.value)),
                );
            }
            _ => {}
        }
    }
    found.dedup();
    fact.inconsistencies.extend(found);
}
