//! How many of the known changes are found, and how many findings nobody asked for.

use std::collections::BTreeMap;

use fintoc_pages::compare::difference::Drift;
use fintoc_pages::compare::{compare_page, find_page};
use fintoc_pages::edit::edit_specs;
use fintoc_pages::read::fact::{JsonKind, Side};
use fintoc_pages::read::reading::Reading;
use fintoc_pages::read::{read_page, reading};
use fintoc_schema::compile;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::Model;

use super::cases::{self, Case};

#[derive(Default)]
struct Score {
    pages: usize,
    changes: usize,
    expected: usize,
    found: usize,
    invented: usize,
}

#[test]
fn finds_every_change_and_invents_none() {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    let mut misses = Vec::new();
    for case in cases::all() {
        let score = scores.entry(case.layout.clone()).or_default();
        score.pages += 1;
        let (files, open) = specs_of(&case);
        for change in case.changes() {
            let found = drifted(&files, &case, &change.after);
            let mut left: Vec<(String, String)> = changes_of(&found, &open)
                .map(|change| (change.row.id.to_owned(), change.pointer.clone()))
                .collect();
            score.changes += 1;
            for (ids, pointer, optional) in &change.expect {
                let at =
                    left.iter().position(|(id, at)| ids.split('|').any(|known| known == id) && at == pointer);
                match at {
                    Some(at) => {
                        left.remove(at);
                        score.expected += usize::from(!optional);
                        score.found += usize::from(!optional);
                    }
                    None if *optional => {}
                    None => {
                        score.expected += 1;
                        misses.push(format!("missed   {}: {ids} at {pointer}", change.what));
                    }
                }
            }
            score.invented += left.len();
            misses.extend(left.iter().map(|(id, at)| format!("invented {}: {id} at {at}", change.what)));
        }
    }
    print_table(&scores);
    assert!(misses.is_empty(), "{} differences:\n{}", misses.len(), misses.join("\n"));
}

fn changes_of<'d>(
    drift: &'d Drift,
    open: &'d [String],
) -> impl Iterator<Item = &'d fintoc_diff::change::Change> {
    drift.findings.iter().map(|one| &one.change).filter(|change| !open.contains(&change.fingerprint()))
}

fn print_table(scores: &BTreeMap<String, Score>) {
    println!("{:<12}{:>6}{:>9}{:>11}{:>8}", "layout", "pages", "changes", "precision", "recall");
    for (layout, score) in scores {
        let share = |part: usize, whole: usize| if whole == 0 { 1.0 } else { part as f64 / whole as f64 };
        let precision = share(score.found, score.found + score.invented);
        let recall = share(score.found, score.expected);
        println!("{layout:<12}{:>6}{:>9}{precision:>11.3}{recall:>8.3}", score.pages, score.changes);
    }
}

#[test]
fn every_page_is_read_in_its_language() {
    for case in cases::all() {
        let reading = read_page(&case.file, case.page.as_bytes());
        assert_eq!(
            reading.verdict,
            reading::Verdict::Read,
            "{}/{}: {:?}",
            case.layout,
            case.file,
            reading.reasons
        );
        assert_eq!(reading.head.language, case.text("language"), "{}/{}", case.layout, case.file);
        assert_eq!(reading.head.title.as_deref(), Some(case.text("title")), "{}/{}", case.layout, case.file);
    }
}

/// Specs that say what the page says: one field by hand, the others as `drift --write` adds them. With
/// them the fingerprints of what only a person can write.
pub(crate) fn specs_of(case: &Case) -> (Vec<SpecFile>, Vec<String>) {
    let reading = read_page(&case.file, case.page.as_bytes());
    let mut files = vec![SpecFile::new("v1/page.toml", seed(case, &reading))];
    let mut decide = Vec::new();
    for _ in 0..3 {
        let found = drifted(&files, case, &case.page);
        let model = model(&files, case);
        let edits = edit_specs(&files, &model.modules[0], &found, "2026-11-20").unwrap();
        decide = edits.undecided;
        for (path, text) in edits.files {
            files.retain(|file| file.path != path);
            files.push(SpecFile::new(path, text));
        }
    }
    let found = drifted(&files, case, &case.page);
    let left: Vec<String> = found
        .findings
        .iter()
        .map(|one| format!("{} {}", one.change.location(), one.change.sentence()))
        .collect();
    assert_eq!(left.len(), decide.len(), "{}/{}:\n{}", case.layout, case.file, left.join("\n"));
    (files, found.findings.iter().map(|one| one.change.fingerprint()).collect())
}

pub(crate) fn model(files: &[SpecFile], case: &Case) -> Model {
    let found = compile(files);
    let mistakes = found
        .as_ref()
        .err()
        .map(|found| found.iter().map(|one| one.message().to_owned()).collect::<Vec<_>>());
    found.map(|(model, _)| model).unwrap_or_else(|_| panic!("{}/{}: {mistakes:?}", case.layout, case.file))
}

pub(crate) fn drifted(files: &[SpecFile], case: &Case, page: &str) -> Drift {
    let model = model(files, case);
    let reading = read_page(&case.file, page.as_bytes());
    let (module, known) = find_page(&model, Some(case.text("page")), &reading).unwrap();
    compare_page(module, &known, &reading)
}

fn seed(case: &Case, reading: &Reading) -> String {
    let body = case.text("side") == "body";
    let side = if body { Side::Body } else { Side::Response };
    let first = reading.facts.iter().find(|fact| fact.side == side && fact.described);
    let first = first.unwrap_or_else(|| panic!("{}/{}: no fact", case.layout, case.file));
    let kind = match first.ty.as_ref().map(|ty| ty.kind) {
        Some(kind @ (JsonKind::Integer | JsonKind::Number | JsonKind::Boolean)) => kind.word(),
        _ => "string",
    };
    let (page, direction) = (case.text("page"), if body { "request" } else { "response" });
    let shown =
        first.default.as_ref().filter(|default| !default.stated).and_then(|default| default.value.as_ref());
    let examples = shown.map(|value| format!("examples = [{}], ", compact(value))).unwrap_or_default();
    let required = if body && first.required == Some(true) { "required = true, " } else { "" };
    format!(
        r#"#:schema ../spec.schema.json
language = 1

[module]
path_generation = "v1"
dated_version = "2023-11-15"

[page.{page}]
title = "{page}"
url = "unknown"
read = "2026-11-20"

[object.Thing]
direction = "{direction}"
root = true
evidence = [{{ page = "{page}", certainty = "documented" }}]

[object.Thing.field]
{} = {{ type = "{kind}", {required}{examples}evidence = [{{ page = "{page}", certainty = "documented" }}] }}
"#,
        first.path
    )
}
