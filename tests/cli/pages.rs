//! `fintoc pages`: the list that `.github/workflows/pages.yml` saves the documentation pages by.

use std::fs;

use serde_json::{Value, json};

use super::{code, err, folder, out, repository, run, write};

const SPECS: &str = r#"
language = 1

[module]
path_generation = "v2"
dated_version = "2027-01-31"

[page.second]
title = "Second"
url = "https://docs.example.cl/second?a=1#b"
read = "2027-02-01"

[page.first]
title = "First"
url = "unknown"
read = "unknown"
"#;

fn listed(arguments: &[&str]) -> String {
    let place = folder();
    write(&place.path().join("specs/v2/module.toml"), SPECS);
    let specs = place.path().join("specs");
    let specs = specs.to_str().expect("UTF-8");
    let output = run(&[&["pages", "--specs", specs], arguments].concat());
    assert_eq!(code(&output), 0, "{}", err(&output));
    out(&output)
}

#[test]
fn lists_id_address_and_module() {
    assert_eq!(listed(&[]), "first\t-\tv2\nsecond\thttps://docs.example.cl/second?a=1#b\tv2\n");
}

#[test]
fn lists_the_same_as_json() {
    let list: Value = serde_json::from_str(&listed(&["--format", "json"])).expect("JSON");
    let expected = json!({"pages": [
        {"id": "first", "url": null, "module": "v2"},
        {"id": "second", "url": "https://docs.example.cl/second?a=1#b", "module": "v2"},
    ]});
    assert_eq!(list, expected);
}

#[test]
fn lists_every_page_of_the_specs() {
    let output = run(&["pages"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let mut tables = 0;
    for path in fintoc_tests::walk(&repository().join("specs")) {
        if path.extension().is_some_and(|end| end == "toml") {
            let text = fs::read_to_string(&path).expect("a readable file");
            tables += text.lines().filter(|line| line.starts_with("[page.")).count();
        }
    }
    assert_eq!(out(&output).lines().count(), tables);
    for line in out(&output).lines() {
        let columns: Vec<_> = line.split('\t').collect();
        assert!(columns.len() == 3 && (columns[1] == "-" || columns[1].starts_with("https://")), "{line}");
    }
}
