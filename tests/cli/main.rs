//! The command line, run as a user runs it.

#![expect(clippy::expect_used, reason = "what cannot be started or read ends the test")]

mod check;
mod explain;
mod export;
mod pages;
mod validate;

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The program, run in the root of the repository without a terminal.
fn fintoc() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fintoc-under-test"));
    command
        .current_dir(repository())
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .stdin(Stdio::null());
    command
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the folder above this package")
}

fn run(arguments: &[&str]) -> Output {
    fintoc().args(arguments).output().expect("the program starts")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("the program ends by itself")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn write(path: &Path, text: impl AsRef<[u8]>) -> PathBuf {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    File::create(path).and_then(|mut file| file.write_all(text.as_ref())).expect("a writable folder");
    path.to_path_buf()
}

#[test]
fn exits_with_2_for_invalid_arguments() {
    for arguments in [
        &["paint"][..],
        &[],
        &["validate", "--type", "v1/CreateCheckoutSession"],
        &["validate", "--type", "v1/Nothing", "-"],
        &["validate", "--type", "v1/CreateCheckoutSession", "/nowhere.json"],
        &["check", "/nowhere"],
        &["check", "--format", "paper"],
        &["export", "--out", "/proc/nothing/can/be/written"],
        &["explain", "nothing"],
        &["explain", "v1/CreateCheckoutSession/nothing"],
        &["completions", "cobol"],
    ] {
        let output = run(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", err(&output));
        assert!(!err(&output).is_empty() && out(&output).is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_and_version_exit_with_0() {
    for arguments in [&["--help"][..], &["--version"], &["help", "export"]] {
        let output = run(arguments);
        assert_eq!((code(&output), err(&output)), (0, String::new()), "{arguments:?}");
        assert!(!out(&output).is_empty(), "{arguments:?}");
    }
}

#[test]
fn writes_completions_for_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = run(&["completions", shell]);
        assert_eq!(code(&output), 0, "{shell}");
        assert!(out(&output).contains("validate"), "{shell}");
    }
}

#[test]
fn colors_only_terminals_or_on_request() {
    let coloured = |command: &mut Command| {
        let output = command
            .args(["explain", "v1/CreateCheckoutSession/amount"])
            .output()
            .expect("the program starts");
        output.stdout.contains(&0x1b)
    };
    assert!(!coloured(&mut fintoc()), "a pipe is not a terminal");
    assert!(coloured(fintoc().args(["--color", "always"])));
    assert!(coloured(fintoc().env("CLICOLOR_FORCE", "1")));
    assert!(!coloured(fintoc().args(["--color", "never"]).env("CLICOLOR_FORCE", "1")));
    assert!(!coloured(fintoc().env("NO_COLOR", "1")));
}

#[test]
fn ignores_a_closed_output() {
    let mut child = fintoc()
        .args(["explain", "v1/CreateCheckoutSession"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    assert_eq!(err(&child.wait_with_output().expect("the program ends")), "");
}

#[test]
fn finds_the_specs_from_subfolders_and_by_option() {
    let below = fintoc()
        .current_dir(repository().join("tests/cli"))
        .arg("check")
        .output()
        .expect("the program starts");
    assert_eq!(code(&below), 0, "{}", err(&below));
    let elsewhere = folder();
    let lost = fintoc().current_dir(&elsewhere).arg("check").output().expect("the program starts");
    assert_eq!(code(&lost), 2);
    assert!(err(&lost).contains("--specs"), "{}", err(&lost));
    let specs = repository().join("specs");
    let told = fintoc()
        .current_dir(&elsewhere)
        .arg("check")
        .arg("--specs")
        .arg(specs)
        .output()
        .expect("the program starts");
    assert_eq!(code(&told), 0, "{}", err(&told));
}
