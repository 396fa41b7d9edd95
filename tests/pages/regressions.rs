//! A page, and what must be read from it: `regressions/<name>.{txt,md,html}` beside `<name>.facts.toml`.
//! `cargo bless pages` accepts, `git diff` is the review.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use fintoc_pages::read::fact::Side;
use fintoc_pages::read::read_page;
use fintoc_pages::read::show::statements;
use fintoc_tests::{committed, folder, walk};

#[test]
fn pages_say_what_their_facts_file_says() {
    let files = walk(&folder("pages").join("regressions"));
    let is_facts = |path: &Path| path.to_string_lossy().ends_with(".facts.toml");
    let facts_of = |page: &Path| page.with_extension("facts.toml");
    let pages = || files.iter().filter(|path| !is_facts(path));
    for facts in files.iter().filter(|path| is_facts(path)) {
        assert!(pages().any(|page| facts_of(page) == *facts), "{}: no page beside it", facts.display());
    }
    for page in pages() {
        committed(&facts_of(page), &facts_file(page));
    }
}

// What is read from a page, as TOML: a table for each side, a key for each field, its statements.
fn facts_file(page: &Path) -> String {
    let name = page.file_name().unwrap().to_str().unwrap();
    let reading = read_page(name, &fs::read(page).unwrap());
    let list = |items: &[String]| format!("{items:?}");
    let mut text = format!("verdict = {:?}\n", reading.verdict.word());
    let _ = writeln!(text, "title = {:?}", reading.head.title.unwrap_or_default());
    let _ = writeln!(text, "language = {:?}", reading.head.language);
    let reasons: Vec<String> = reading.reasons.iter().map(|reason| reason.text.clone()).collect();
    let repairs: Vec<String> = reading
        .repairs
        .iter()
        .map(|repair| format!("{}:{} {}", repair.position.line, repair.position.column, repair.text))
        .collect();
    let _ = writeln!(text, "reasons = {}\nrepairs = {}", list(&reasons), list(&repairs));
    for side in [Side::Body, Side::Query, Side::Path, Side::Header, Side::Response] {
        let facts: Vec<_> = reading.facts.iter().filter(|fact| fact.side == side).collect();
        if !facts.is_empty() {
            let _ = writeln!(text, "\n[{}]", side.word());
        }
        for fact in facts {
            let _ = writeln!(text, "{:?} = {}", fact.path, list(&statements(fact)));
        }
    }
    text
}
