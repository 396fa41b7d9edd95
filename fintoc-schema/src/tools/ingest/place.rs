//! Where the smaller tables of a page belong in the object that it is about.

use std::collections::BTreeSet;

use super::rows::Section;
use super::sample::{Node, Value};
use super::text::fold;

/// Finds the path for each section; `Some("")` is the object itself, none where nothing fits.
pub(super) fn places(sections: &[Section], roots: &[&Node]) -> Vec<Option<String>> {
    let mut objects = Vec::new();
    for root in roots {
        collect(root, "", &mut objects);
    }
    let typed = typed_rows(sections);
    let mut found: Vec<Option<String>> = Vec::new();
    for (index, section) in sections.iter().enumerate() {
        let last = found.iter().rev().flatten().find(|path| !path.is_empty()).cloned();
        let top = index == 0 || is_top(section);
        found.push(if top { Some(String::new()) } else { place(section, &objects, &typed, last.as_deref()) });
    }
    found
}

// A part whose heading says which way it travels is a whole object, not a piece of one.
fn is_top(section: &Section) -> bool {
    match &section.heading {
        None => section.side.is_some(),
        Some(heading) => super::words::heads::line(&heading.text).is_some() || is_way_only(&heading.text),
    }
}

fn is_way_only(heading: &str) -> bool {
    const WORDS: &[&str] = &[
        "request",
        "response",
        "body",
        "parameters",
        "attributes",
        "params",
        "query",
        "path",
        "headers",
        "solicitud",
        "respuesta",
        "cuerpo",
        "parametros",
        "atributos",
        "de",
        "la",
        "del",
        "el",
        "the",
        "of",
        "fields",
        "campos",
        "returns",
        "arguments",
        "argumentos",
    ];
    let folded = fold(heading);
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .all(|word| WORDS.contains(&word))
}

struct Object {
    path: String,
    keys: BTreeSet<String>,
}

fn collect(node: &Node, path: &str, into: &mut Vec<Object>) {
    if into.len() > 2_000 {
        return;
    }
    match &node.value {
        Value::Object(members) => {
            if !path.is_empty() {
                let keys = members.iter().map(|member| member.name.clone()).collect();
                into.push(Object { path: path.to_owned(), keys });
            }
            for member in members {
                collect(&member.node, &join(path, &member.name), into);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect(item, &format!("{path}[]"), into);
            }
        }
        Value::Null | Value::Boolean(_) | Value::Number(_) | Value::Text(_) | Value::Masked => {}
    }
}

/// A path and one more name.
pub(in crate::tools) fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

// The rows of the first section that hold objects or lists of them: a heading may name one.
fn typed_rows(sections: &[Section]) -> Vec<String> {
    use super::fact::JsonKind;
    let holds = |kind: JsonKind| matches!(kind, JsonKind::Object | JsonKind::Array);
    sections
        .iter()
        .flat_map(|section| &section.rows)
        .filter(|row| row.ty.as_ref().is_some_and(|typed| holds(typed.ty.kind)))
        .map(|row| {
            let list = row.ty.as_ref().is_some_and(|typed| typed.ty.kind == JsonKind::Array);
            if list { format!("{}[]", row.name.text) } else { row.name.text.clone() }
        })
        .collect()
}

fn place(section: &Section, objects: &[Object], typed: &[String], last: Option<&str>) -> Option<String> {
    let names: BTreeSet<&str> = section.rows.iter().map(|row| row.name.text.as_str()).collect();
    let heading = section.heading.as_ref().map(|heading| words(&heading.text)).unwrap_or_default();
    let mut best: Option<(f64, &str)> = None;
    for object in objects {
        let common = object.keys.iter().filter(|key| names.contains(key.as_str())).count();
        let all = object.keys.len() + names.len() - common;
        if common == 0 || all == 0 {
            continue;
        }
        let alike = ratio(common, all);
        let named = overlap(&heading, &object.path);
        // A table that follows another one more often describes a part of it.
        let under = last.is_some_and(|last| object.path.starts_with(last) && object.path != last);
        let score = alike + named + if under { 0.25 } else { 0.0 };
        let enough = alike >= 0.99 || (alike >= 0.2 && named > 0.0) || alike >= 0.75;
        // Of equals the first: the page's order.
        if enough && best.is_none_or(|(highest, _)| score > highest + 1e-9) {
            best = Some((score, &object.path));
        }
    }
    best.map(|(_, path)| path.to_owned()).or_else(|| {
        let named = typed.iter().map(|path| (overlap(&heading, path), path));
        named
            .filter(|(score, _)| *score >= 0.5)
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, path)| path.clone())
    })
}

fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

// How well a heading names a path: its words against those of the last step, and a little of the ones before.
fn overlap(heading: &[String], path: &str) -> f64 {
    let mut steps = path.rsplit('.');
    let last = words(steps.next().unwrap_or(""));
    let before: Vec<String> = steps.flat_map(words).collect();
    let hits = last.iter().filter(|word| heading.contains(word)).count();
    let far = before.iter().filter(|word| heading.contains(word)).count();
    if last.is_empty() {
        return 0.0;
    }
    ratio(hits, last.len()) + if far > 0 { 0.1 } else { 0.0 }
}

// Words without their plural; those that every heading has do not count.
fn words(text: &str) -> Vec<String> {
    const COMMON: &[&str] = &[
        "object",
        "objeto",
        "attribute",
        "attributes",
        "atributos",
        "the",
        "of",
        "de",
        "del",
        "la",
        "el",
        "table",
        "tabla",
        "fields",
        "campos",
    ];
    let folded = fold(text);
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !COMMON.contains(word))
        .map(|word| word.strip_suffix('s').unwrap_or(word).to_owned())
        .collect()
}
