//! Attaches the smaller tables of a page to the object that it documents.

use std::collections::BTreeSet;

use super::fact::JsonKind;
use super::lexicon::headings;
use super::path::join;
use super::rows::Section;
use super::sample::{Node, Value};
use fintoc_diff::prose::letters::fold;

/// The object that a table describes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Placement {
    /// It describes what is at this path; empty for the object itself.
    At(String),
    /// It describes what is at this path, the only candidate left.
    OnlyCandidate(String),
    /// No object fits.
    Nowhere,
}

impl Placement {
    /// The path.
    pub(super) fn path(&self) -> Option<&str> {
        match self {
            Placement::At(path) | Placement::OnlyCandidate(path) => Some(path),
            Placement::Nowhere => None,
        }
    }
}

/// Finds the object that each section describes.
pub(super) fn place_sections(sections: &[Section], roots: &[&Node]) -> Vec<Placement> {
    let mut objects = Vec::new();
    for root in roots {
        collect_objects(root, "", &mut objects);
    }
    let mut typed: Vec<ObjectRow> = Vec::new();
    let mut found: Vec<Placement> = Vec::new();
    for (index, section) in sections.iter().enumerate() {
        let paths = || found.iter().filter_map(Placement::path);
        let last = paths().rfind(|path| !path.is_empty());
        let placed = if index == 0 || is_top(section) {
            Placement::At(String::new())
        } else if let Some(path) = find_placement(section, &objects, &typed, last) {
            Placement::At(path)
        } else {
            let free = typed.iter().filter(|row| !paths().any(|path| path == row.path));
            place_by_description(section, &free.collect::<Vec<_>>())
        };
        if let Some(path) = placed.path() {
            typed.extend(object_rows(section, path));
        }
        found.push(placed);
    }
    found
}

// A row speaks of the table by its heading, or only one row is left that a table could describe.
fn place_by_description(section: &Section, free: &[&ObjectRow]) -> Placement {
    let heading = section.heading.as_ref().map(|heading| fold(heading.text.trim())).unwrap_or_default();
    if let Some(row) = free.iter().find(|row| heading.len() >= 4 && row.text.contains(&heading)) {
        return Placement::At(row.path.clone());
    }
    let mut objects = free.iter().filter(|row| !row.pairs);
    match (objects.next(), objects.next()) {
        (Some(row), None) => Placement::OnlyCandidate(row.path.clone()),
        _ => Placement::Nowhere,
    }
}

// A part whose heading says which way it travels is a whole object, not a piece of one.
fn is_top(section: &Section) -> bool {
    match &section.heading {
        None => section.side.is_some(),
        Some(heading) => {
            headings::section_side(&heading.text).is_some() || headings::names_only_a_direction(&heading.text)
        }
    }
}

struct SampleObject {
    path: String,
    keys: BTreeSet<String>,
}

fn collect_objects(node: &Node, path: &str, into: &mut Vec<SampleObject>) {
    if into.len() > 2_000 {
        return;
    }
    match &node.value {
        Value::Object(members) => {
            if !path.is_empty() {
                let keys = members.iter().map(|member| member.name.clone()).collect();
                into.push(SampleObject { path: path.to_owned(), keys });
            }
            for member in members {
                collect_objects(&member.node, &join(path, &member.name), into);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect_objects(item, &format!("{path}[]"), into);
            }
        }
        Value::Null | Value::Boolean(_) | Value::Number(_) | Value::Text(_) | Value::Masked => {}
    }
}

// A row that holds an object, or a list of them.
struct ObjectRow {
    path: String,
    // What the row says, folded.
    text: String,
    // Pairs of one's own, or a list of simple values: no table describes them.
    pairs: bool,
}

fn object_rows(section: &Section, prefix: &str) -> Vec<ObjectRow> {
    let rows = section.rows.iter().filter_map(|row| Some((row, &row.ty.as_ref()?.ty)));
    let holders = rows.filter_map(|(row, ty)| {
        let path = join(prefix, &row.name.text);
        let (path, pairs) = match (ty.kind, ty.items) {
            (JsonKind::Object, _) => (path, !matches!(fold(&ty.words).as_str(), "object" | "objeto")),
            (JsonKind::Array, items) => {
                (format!("{path}[]"), items.is_some_and(|kind| kind != JsonKind::Object))
            }
            _ => return None,
        };
        let text = row.text.iter().map(|piece| fold(&piece.text)).collect::<Vec<_>>().join(" ");
        Some(ObjectRow { path, text, pairs })
    });
    holders.collect()
}

fn find_placement(
    section: &Section,
    objects: &[SampleObject],
    typed: &[ObjectRow],
    last: Option<&str>,
) -> Option<String> {
    let names: BTreeSet<&str> = section.rows.iter().map(|row| row.name.text.as_str()).collect();
    let heading = section
        .heading
        .as_ref()
        .map(|heading| headings::significant_words(&heading.text))
        .unwrap_or_default();
    let mut best: Option<(f64, &str)> = None;
    for object in objects {
        let common = object.keys.iter().filter(|key| names.contains(key.as_str())).count();
        let all = object.keys.len() + names.len() - common;
        if common == 0 || all == 0 {
            continue;
        }
        let alike = ratio(common, all);
        let named = name_overlap(&heading, &object.path);
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
        let named = typed.iter().map(|row| (name_overlap(&heading, &row.path), &row.path));
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
fn name_overlap(heading: &[String], path: &str) -> f64 {
    let mut steps = path.rsplit('.');
    let last = headings::significant_words(steps.next().unwrap_or(""));
    let before: Vec<String> = steps.flat_map(headings::significant_words).collect();
    let hits = last.iter().filter(|word| heading.contains(word)).count();
    let far = before.iter().filter(|word| heading.contains(word)).count();
    if last.is_empty() {
        return 0.0;
    }
    ratio(hits, last.len()) + if far > 0 { 0.1 } else { 0.0 }
}
