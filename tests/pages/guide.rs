//! The guide in CONTRIBUTING.md: what its transcript shows is what happens, and every command that it or
//! the scheduled job runs exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fintoc_tests::{name, walk};

use super::cli::{Desk, way};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn guide() -> String {
    fs::read_to_string(repository().join("CONTRIBUTING.md")).unwrap()
}

/// The transcript: each command with the lines below it.
fn transcript() -> Vec<(String, Vec<String>)> {
    let guide = guide();
    let (_, part) = guide.split_once("## When a page changes").unwrap();
    let (_, block) = part.split_once("```console\n").unwrap();
    let (block, _) = block.split_once("```").unwrap();
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for line in block.lines() {
        match line.strip_prefix("$ ") {
            Some(command) => all.push((command.to_owned(), Vec::new())),
            None => all.last_mut().unwrap().1.push(line.to_owned()),
        }
    }
    all
}

// Two commands and one review: from a page with a new field, a wider bound and a word less to new Rust
// types and schemas. `cargo bless` writes what an export writes, among other things.
#[test]
fn transcript_of_the_guide_is_accurate() {
    let desk = Desk::new();
    desk.put("create-payout.md", &way("now/create-payout.md"));
    assert_eq!(desk.run(&["export", "--out", "export/before"]).0, 0);
    let spec = way("specs/v1/payout.toml");
    let shown = transcript();
    let commands: Vec<&str> = shown.iter().map(|(command, _)| command.as_str()).collect();
    let [write, bless, review] = commands[..] else { panic!("{commands:?}") };
    let arguments: Vec<&str> = write.strip_prefix("cargo fintoc ").unwrap().split(' ').collect();
    let (code, told) = desk.run(&arguments);
    assert_eq!(code, 1, "{told}");
    holds(&shown[0].1, &told.lines().map(str::to_owned).collect::<Vec<_>>());
    assert_eq!((bless, review), ("cargo bless", "git diff"));
    assert_eq!(desk.run(&["check"]).0, 0);
    assert_eq!(desk.run(&["export", "--out", "export/after"]).0, 0);
    let mut changed = differences(&spec, &fs::read_to_string(desk.at("specs/v1/payout.toml")).unwrap());
    for file in ["rust/v1.rs", "json-schema/2020-12/portable/v1/create-payout.json"] {
        let text = |side: &str| fs::read_to_string(desk.at("export").join(side).join(file)).unwrap();
        changed.extend(differences(&text("before"), &text("after")));
    }
    holds(&shown[2].1, &changed);
}

// Lines of the guide stand in the text in this order; `...` stands for any lines.
fn holds(shown: &[String], text: &[String]) {
    let mut left = text.iter();
    let mut any = false;
    for line in shown {
        if line == "..." {
            any = true;
        } else if any {
            assert!(left.any(|found| found == line), "{line}\nis not in\n{}", text.join("\n"));
            any = false;
        } else {
            assert_eq!(left.next(), Some(line), "in\n{}", text.join("\n"));
        }
    }
    assert!(any || left.next().is_none(), "the text goes on:\n{}", text.join("\n"));
}

// Lines that went and lines that came, as a diff without context shows them.
fn differences(before: &str, after: &str) -> Vec<String> {
    let mut old = before.lines().peekable();
    let mut new = after.lines().peekable();
    let mut found = Vec::new();
    loop {
        match (old.peek().copied(), new.peek().copied()) {
            (Some(one), Some(other)) if one == other => {
                old.next();
                new.next();
            }
            (Some(one), _) if !new.clone().any(|line| line == one) => {
                found.push(format!("-{one}"));
                old.next();
            }
            (_, Some(other)) => {
                found.push(format!("+{other}"));
                new.next();
            }
            (_, None) => return found,
        }
    }
}

// A flag that a text names and the tool has not would fail at the worst moment: when a page has changed.
#[test]
fn commands_in_texts_exist() {
    let desk = Desk::new();
    let mut texts = vec![("CONTRIBUTING.md".to_owned(), guide())];
    let workflows = repository().join(".github/workflows");
    texts.extend(
        walk(&workflows).iter().map(|path| (name(path, &workflows), fs::read_to_string(path).unwrap())),
    );
    let mut seen = BTreeSet::new();
    for (file, text) in &texts {
        for line in text.lines().filter_map(|line| line.split_once("cargo fintoc ").map(|(_, rest)| rest)) {
            let words: Vec<&str> = line
                .split_whitespace()
                .map(|word| word.trim_matches(['`', '"', '\'', ',', ')', '.']))
                .collect();
            let job = words[0];
            let (code, help) = desk.run(&[job, "--help"]);
            assert_eq!(code, 0, "{file}: {job}");
            for flag in words.iter().filter(|word| word.starts_with("--")) {
                let flag = flag.split('=').next().unwrap();
                assert!(help.contains(flag), "{file}: {job} has no {flag}");
            }
            seen.insert(job.to_owned());
        }
    }
    assert!(["drift", "diff", "export"].iter().all(|job| seen.contains(*job)), "{seen:?}");
}
