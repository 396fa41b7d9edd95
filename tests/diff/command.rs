//! `fintoc diff`, run as a user runs it.

use std::path::Path;
use std::process::{Command, Output};

use fintoc_tests::folder;
use serde_json::Value;

pub(crate) const OLD: &str = "diff/example/old";
pub(crate) const NEW: &str = "diff/example/new";

/// The program, in the folder of this package.
pub(crate) fn fintoc(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fintoc-under-test"))
        .current_dir(folder(""))
        .env_remove("CLICOLOR_FORCE")
        .args(["diff"])
        .args(arguments)
        .output()
        .expect("the program starts")
}

pub(crate) fn out(arguments: &[&str]) -> String {
    let output = fintoc(arguments);
    assert_eq!(code(&output), 0, "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().expect("the program ends by itself")
}

pub(crate) fn changes(arguments: &[&str]) -> Vec<Value> {
    let told: Value = serde_json::from_str(&out(&[arguments, &["--format", "json"]].concat())).expect("JSON");
    told["changes"].as_array().expect("a list").clone()
}

#[test]
fn exits_according_to_fail_on() {
    for (arguments, wanted) in [
        (&[OLD, NEW][..], 0),
        (&[OLD, NEW, "--fail-on", "breaking"], 1),
        (&[OLD, NEW, "--fail-on", "warning"], 1),
        (&[OLD, OLD, "--fail-on", "warning"], 0),
        // The way back takes a word and a required member away, and more.
        (&[NEW, OLD, "--fail-on", "breaking"], 1),
        (&[OLD, NEW, "--fail-on", "paper"], 2),
        (&[OLD, NEW, "--format", "paper"], 2),
        (&[OLD, "diff/nowhere"], 2),
        (&[OLD, "diff"], 2),
        (&[], 2),
        (&[OLD, NEW, "--accepted", "diff/nowhere.toml"], 2),
    ] {
        let output = fintoc(arguments);
        assert_eq!(code(&output), wanted, "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(wanted == 2, output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn fail_on_warning_includes_warnings() {
    let (old, new) = (tempdir(), tempdir());
    let text = spec(OLD);
    write(old.path(), &text);
    write(new.path(), &text.replace("at most 3600", "at most 7200"));
    let [old, new] = [&old, &new].map(|folder| folder.path().to_str().expect("a name in UTF-8"));
    assert_eq!(code(&fintoc(&[old, new, "--fail-on", "breaking"])), 0);
    assert_eq!(code(&fintoc(&[old, new, "--fail-on", "warning"])), 1);
}

#[test]
fn hides_accepted_changes() {
    let all = changes(&[OLD, NEW]);
    let breaking: Vec<&Value> = all.iter().filter(|change| change["level"] == "breaking").collect();
    assert!(breaking.len() >= 3 && breaking.len() < all.len());
    let lines: String = breaking
        .iter()
        .map(|change| format!("{} = \"agreed\"\n", change["fingerprint"].as_str().expect("a text")))
        .collect();
    let home = tempdir();
    let file = home.path().join("accepted.toml");
    put(&file, &format!("[accepted]\n{lines}0123456789abcdef = \"long gone\"\n"));
    let file = file.to_str().expect("a name in UTF-8");
    let told = fintoc(&[OLD, NEW, "--accepted", file, "--fail-on", "breaking"]);
    let text = String::from_utf8_lossy(&told.stdout);
    assert_eq!(code(&told), 0, "{text}");
    assert!(text.contains("0123456789abcdef no longer occurs"), "{text}");
    let left = changes(&[OLD, NEW, "--accepted", file]);
    assert_eq!(left.len(), all.len() - breaking.len());
    assert_eq!(code(&fintoc(&[OLD, NEW, "--accepted", file, "--fail-on", "warning"])), 1);
    for broken in ["[accepted]\n0123456789abcdef = \"\"\n", "[ignored]\n", "accepted = 1\n", "]"] {
        put(Path::new(file), broken);
        assert_eq!(code(&fintoc(&[OLD, NEW, "--accepted", file])), 2, "{broken}");
    }
}

/// A fact is the same fact in any wording, position and order.
#[test]
fn fingerprints_survive_rewording() {
    let reworded = |name: &str| {
        let text = spec(name);
        let described = text
            .replace("required = true, ", "required = true, description = { en = \"Said in another way.\", es = \"Dicho de otro modo.\" }, ")
            .replace("max_length", "label = { en = \"Other\", es = \"Otro\" },\n    max_length");
        let (head, tail) = described.split_once("[object.CreateOrder]").expect("the object");
        let (request, response) = tail.split_once("[object.Order]").expect("the object");
        format!("# Moved about.\n\n\n{head}[object.Order]{response}\n[object.CreateOrder]{request}")
    };
    let prints = |changes: &[Value]| -> Vec<String> {
        let mut all: Vec<String> = changes
            .iter()
            .filter(|change| !change["id"].as_str().expect("an id").starts_with("wording"))
            .map(|change| format!("{} {}", change["id"], change["fingerprint"]))
            .collect();
        all.sort();
        all
    };
    let (old, new) = (tempdir(), tempdir());
    write(old.path(), &reworded(OLD));
    write(new.path(), &reworded(NEW));
    let [old, new] = [&old, &new].map(|folder| folder.path().to_str().expect("a name in UTF-8"));
    let plain = prints(&changes(&[OLD, NEW]));
    assert!(plain.len() >= 7);
    assert_eq!(prints(&changes(&[old, new])), plain);
    // Another fact is another fingerprint.
    write(Path::new(new), &spec(NEW).replace("maximum = 900", "maximum = 901"));
    assert_ne!(prints(&changes(&[OLD, new])), plain);
}

pub(crate) fn spec(name: &str) -> String {
    std::fs::read_to_string(folder(name).join("v1/orders.toml")).expect("the example")
}

pub(crate) fn write(specs: &Path, text: &str) {
    std::fs::create_dir_all(specs.join("v1")).expect("a folder");
    put(&specs.join("v1/orders.toml"), text);
}

#[expect(clippy::disallowed_methods, reason = "a file below a temporary folder")]
pub(crate) fn put(path: &Path, text: &str) {
    std::fs::write(path, text).expect("a writable folder");
}

pub(crate) fn tempdir() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}
