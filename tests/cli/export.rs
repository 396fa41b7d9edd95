//! `fintoc export`: the same bytes every time, and never half a set.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{code, err, fintoc, folder, out, repository, run, write};

type Set = BTreeMap<String, Vec<u8>>;

fn set(folder: &Path) -> Set {
    let files = fintoc_tests::walk(folder).into_iter();
    files.map(|path| (fintoc_tests::name(&path, folder), fs::read(&path).expect("a readable file"))).collect()
}

fn export(to: &Path) -> Command {
    let mut command = fintoc();
    command.arg("export").arg("--out").arg(to).stdout(Stdio::piped());
    command
}

fn exported(to: &Path) -> Set {
    let output = export(to).output().expect("the program starts");
    assert_eq!(code(&output), 0, "{}", err(&output));
    set(to)
}

#[test]
fn prints_a_table_of_what_it_writes() {
    let place = folder();
    let output = export(&place.path().join("out")).output().expect("the program starts");
    assert_eq!(code(&output), 0, "{}", err(&output));
    let files = set(&place.path().join("out"));
    for path in
        ["json-schema/2020-12/portable/v1/create-checkout-session.json", "rust/v1.rs", "manifest.json"]
    {
        assert!(files.contains_key(path), "{path} is not among {:?}", files.keys());
    }
    // Without the manifest, which lists the others.
    assert!(out(&output).contains(&format!("total {:>14}", files.len() - 1)), "{}", out(&output));
}

#[test]
fn manifest_lists_every_file_with_its_size() {
    let place = folder();
    let files = exported(&place.path().join("out"));
    let manifest: serde_json::Value = serde_json::from_slice(&files["manifest.json"]).expect("JSON");
    let listed = manifest["files"].as_array().expect("a list");
    assert_eq!(listed.len(), files.len() - 1);
    for entry in listed {
        let path = entry["path"].as_str().expect("a path");
        assert_eq!(entry["bytes"].as_u64(), Some(files[path].len() as u64), "{path}");
        assert_eq!(entry["sha256"].as_str().map(str::len), Some(64), "{path}");
    }
}

#[test]
fn prints_the_reference_as_exported() {
    let place = folder();
    let files = exported(&place.path().join("out"));
    for (format, ending) in [("html", "html"), ("markdown", "md")] {
        for language in ["en", "es"] {
            let output = run(&["reference", "--format", format, "--language", language]);
            assert_eq!(code(&output), 0, "{}", err(&output));
            assert_eq!(
                output.stdout,
                files[&format!("reference/{language}.{ending}")],
                "{format} {language}"
            );
        }
    }
}

/// Whatever the environment, the folder and the line ends of the specs: the same bytes.
#[test]
fn two_exports_are_identical() {
    let place = folder();
    let first = exported(&place.path().join("first"));
    let specs = repository().join("specs");
    for path in fintoc_tests::walk(&specs)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
    {
        let text = fs::read_to_string(&path).expect("a readable file").replace('\n', "\r\n");
        write(&place.path().join("elsewhere/specs").join(fintoc_tests::name(&path, &specs)), text);
    }
    let output = export(&place.path().join("second"))
        .current_dir(place.path().join("elsewhere"))
        .env_clear()
        .env("LANG", "es_CL.UTF-8")
        .env("TZ", "Pacific/Easter")
        .output()
        .expect("the program starts");
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_eq!(set(&place.path().join("second")), first);
}

#[test]
fn replaces_the_whole_set() {
    let place = folder();
    let to = place.path().join("out");
    let whole = exported(&to);
    write(&place.path().join("specs/v1/one.toml"), ONE);
    let output =
        export(&to).arg("--specs").arg(place.path().join("specs")).output().expect("the program starts");
    assert_eq!(code(&output), 0, "{}{}", out(&output), err(&output));
    let small = set(&to);
    assert!(
        small.len() < whole.len() && small.contains_key("json-schema/2020-12/portable/v1/only.json"),
        "{:?}",
        small.keys()
    );
    assert_eq!(exported(&to), whole);
}

#[test]
fn leaves_a_foreign_folder_unchanged() {
    let place = folder();
    write(&place.path().join("thesis.txt"), "years of work");
    let output = export(place.path()).output().expect("the program starts");
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("thesis.txt"), "{}", err(&output));
    assert_eq!(set(place.path()).len(), 1);
}

#[test]
fn specs_with_errors_leave_the_old_set() {
    let place = folder();
    let to = place.path().join("out");
    let old = exported(&to);
    write(&place.path().join("specs/v1/one.toml"), ONE.replace("max_length = 3", "max_length = -3"));
    let output =
        export(&to).arg("--specs").arg(place.path().join("specs")).output().expect("the program starts");
    assert_eq!(code(&output), 1);
    assert_eq!(set(&to), old);
}

#[test]
fn concurrent_exports_leave_one_complete_set() {
    let place = folder();
    let to = place.path().join("out");
    let expected = exported(&place.path().join("alone"));
    let children: Vec<_> = (0..4).map(|_| export(&to).spawn().expect("the program starts")).collect();
    for mut child in children {
        assert!(child.wait().expect("the program ends").success());
    }
    assert_eq!(set(&to), expected);
    let beside: Vec<_> = fs::read_dir(place.path()).expect("a folder").collect();
    assert_eq!(beside.len(), 2, "{beside:?}");
}

/// Killed at any moment, an export leaves the whole old set or the whole new one.
#[test]
fn killed_export_leaves_a_complete_set() {
    let place = folder();
    let to = place.path().join("out");
    write(&place.path().join("specs/v1/one.toml"), ONE);
    let small = |to: &Path| {
        let mut command = export(to);
        command.arg("--specs").arg(place.path().join("specs"));
        command
    };
    assert!(small(&place.path().join("small")).output().expect("the program starts").status.success());
    let sets = [exported(&to), set(&place.path().join("small"))];
    for turn in 0_u64..24 {
        let mut child =
            if turn % 2 == 0 { small(&to) } else { export(&to) }.spawn().expect("the program starts");
        std::thread::sleep(Duration::from_millis(turn * turn / 2));
        child.kill().expect("a program that can be killed");
        child.wait().expect("the program ends");
        let found = set(&to);
        assert!(sets.contains(&found), "after turn {turn}: {:?}", found.keys());
    }
}

const ONE: &str = r#"
language = 1

[module]
path_generation = "v1"
dated_version = "2023-11-15"

[page.page]
title = "Page"
url = "unknown"
read = "unknown"

[object.Only]
direction = "request"
root = true
label = { en = "Only", es = "Solo" }
evidence = [{ page = "page", certainty = "documented" }]

[object.Only.field]
name = { type = "string", max_length = 3, label = { en = "Name", es = "Nombre" }, evidence = [{ page = "page", certainty = "documented" }] }
"#;
