//! Pages whose facts people wrote down from the text, before any reader had seen them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fintoc_pages::read::read_page;
use fintoc_pages::read::show::fact_line;
use fintoc_tests::{folder, walk};

/// How much of what a page says was read, and how much of what was read it says.
#[derive(Default)]
struct Score {
    pages: usize,
    told: usize,
    read: usize,
    both: usize,
}

#[test]
fn reads_visible_text_only() {
    let root = folder("pages").join("unseen");
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    let mut differences = Vec::new();
    for path in walk(&root).into_iter().filter(|path| path.extension().is_some_and(|end| end != "facts")) {
        let told = told(&path);
        let read = read(&path);
        let layout = name(path.parent().unwrap());
        let round = name(path.parent().unwrap().parent().unwrap());
        let layout = format!("{round}/{layout}");
        let score = scores.entry(layout.clone()).or_default();
        score.pages += 1;
        score.told += told.len();
        score.read += read.len();
        score.both += told.intersection(&read).count();
        let list = |sign: &str, atoms: &mut dyn Iterator<Item = &String>| {
            let shown = atoms.map(|atom| format!("{sign} {layout}/{}: {atom}", name(&path)));
            shown.collect::<Vec<_>>()
        };
        differences.extend(list("-", &mut told.difference(&read)));
        differences.extend(list("+", &mut read.difference(&told)));
    }
    print_table(&scores);
    let known = fs::read_to_string(folder("pages").join("misses.txt")).unwrap();
    let known: Vec<&str> = known.lines().collect();
    assert_eq!(differences, known, "what is not read, and is not in misses.txt, or is read and is there");
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

// One statement a line of the file and part of a line: `body amount`, `body amount; integer`, ...
fn told(page: &Path) -> BTreeSet<String> {
    let told = fs::read_to_string(page.with_extension("facts"))
        .unwrap_or_else(|_| panic!("{}: nobody wrote down its facts", page.display()));
    told.lines().flat_map(statements).collect()
}

fn read(page: &Path) -> BTreeSet<String> {
    let reading = read_page(&name(page), &fs::read(page).unwrap());
    let described = reading.facts.iter().filter(|fact| fact.described);
    described.map(fact_line).flat_map(|line| statements(&line)).collect()
}

fn statements(line: &str) -> Vec<String> {
    let (field, rest) = line.split_once("; ").unwrap_or((line, ""));
    let parts = rest.split("; ").filter(|part| !part.is_empty() && !part.starts_with("but "));
    std::iter::once(field.to_owned()).chain(parts.map(|part| format!("{field}; {part}"))).collect()
}

fn print_table(scores: &BTreeMap<String, Score>) {
    println!("{:<20}{:>6}{:>12}{:>11}{:>8}", "layout", "pages", "statements", "precision", "recall");
    let mut sum = Score::default();
    for (layout, score) in scores {
        row(layout, score);
        sum.pages += score.pages;
        sum.told += score.told;
        sum.read += score.read;
        sum.both += score.both;
    }
    row("all", &sum);
}

fn row(layout: &str, score: &Score) {
    let share = |part: usize, whole: usize| if whole == 0 { 1.0 } else { part as f64 / whole as f64 };
    let (precision, recall) = (share(score.both, score.read), share(score.both, score.told));
    println!("{layout:<20}{:>6}{:>12}{precision:>11.3}{recall:>8.3}", score.pages, score.told);
}
