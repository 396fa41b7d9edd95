//! States of the specs that git keeps: read as objects, whatever their names look like.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::command::{NEW, OLD, changes, code, put, spec, tempdir, write};

/// A repository with two states of the example: one committed and tagged, one in the work tree only.
fn repository() -> tempfile::TempDir {
    let home = tempdir();
    let git = |arguments: &[&str]| git(home.path(), arguments);
    git(&["init", "--quiet", "--initial-branch=main"]);
    write(&home.path().join("specs"), &spec(OLD));
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message=before"]);
    git(&["tag", "before"]);
    write(&home.path().join("specs"), &spec(NEW));
    git(&["commit", "--quiet", "--all", "--message=after"]);
    home
}

fn git(home: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .current_dir(home)
        .args(["-c", "user.name=Ana", "-c", "user.email=ana@example.com"])
        .args(["-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"])
        .args(arguments)
        .output()
        .expect("git starts");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn run(home: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fintoc-under-test"))
        .current_dir(home)
        .arg("diff")
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

fn told(output: &Output) -> Value {
    assert_eq!(code(output), 0, "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice::<Value>(&output.stdout).expect("JSON")["changes"].clone()
}

#[test]
fn reads_the_files_of_a_revision() {
    let home = repository();
    let json = ["--format", "json"];
    let by_tag = told(&run(home.path(), &[&["before", "HEAD"][..], &json].concat()));
    let by_folder = Value::Array(changes(&[OLD, NEW]));
    let facts = |changes: &Value| -> Vec<(Value, Value)> {
        let list = changes.as_array().expect("a list");
        list.iter().map(|change| (change["fingerprint"].clone(), change["witness"].clone())).collect()
    };
    assert_eq!(facts(&by_tag), facts(&by_folder));
    for pair in
        [&["before"][..], &["HEAD~1", "main"], &["HEAD^", "specs"], &["before^{commit}", "HEAD^{tree}"]]
    {
        assert_eq!(facts(&told(&run(home.path(), &[pair, &json].concat()))), facts(&by_folder), "{pair:?}");
    }
    // From below the specs too, and with a hash.
    let hash = git(home.path(), &["rev-parse", "before"]);
    let below = run(&home.path().join("specs/v1"), &[&[hash.trim(), "HEAD"][..], &json].concat());
    assert_eq!(facts(&told(&below)), facts(&by_folder));
}

#[test]
fn revision_leaves_work_tree_and_index_unchanged() {
    let home = repository();
    write(&home.path().join("specs"), "not even a spec");
    put(&home.path().join("specs/v1/new.toml"), "also none");
    let before = (git(home.path(), &["status", "--porcelain"]), listing(home.path()));
    told(&run(home.path(), &["before", "HEAD", "--format", "json"]));
    assert_eq!((git(home.path(), &["status", "--porcelain"]), listing(home.path())), before);
}

/// What looks like an option, a path, a range or a command is none.
#[test]
fn rejects_hostile_revision_names() {
    let home = repository();
    let before = listing(home.path());
    for hostile in [
        "--output=x",
        "-ox",
        "--",
        "HEAD --output=x",
        "HEAD\n--output=x",
        "--exec=touch x",
        "$(touch x)",
        "`touch x`",
        "; touch x",
        "| touch x",
        "HEAD; touch x",
        "HEAD:specs",
        "before..HEAD",
        "HEAD:../../etc/passwd",
        "",
        " ",
        "\u{1b}[31mred",
        "ext::sh -c touch% x",
        "@{upstream}",
        "HEAD@{1000}",
        ":/after",
        "^HEAD",
        "HEAD^@",
        "HEAD^!",
        "refs/heads/*",
        "\u{202e}DAEH",
    ] {
        for arguments in [["--", hostile, "HEAD"], ["--", "HEAD", hostile]] {
            let output = run(home.path(), &arguments);
            let error = String::from_utf8_lossy(&output.stderr).into_owned();
            // The whole tree of `HEAD:specs` is not a state of the folder `specs` either.
            assert_eq!(code(&output), 2, "{hostile:?}: {error}");
            assert!(output.stdout.is_empty(), "{hostile:?}");
            let harmless = |c: char| c == '\n' || (' '..='~').contains(&c);
            assert!(error.chars().all(harmless), "{hostile:?}: {error:?}");
        }
    }
    assert_eq!(listing(home.path()), before);
}

#[test]
fn ignores_links_and_other_files() {
    let home = repository();
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/passwd", home.path().join("specs/v1/link.toml")).expect("a link");
    put(&home.path().join("specs/README.md"), "# Not a spec");
    git(home.path(), &["add", "."]);
    git(home.path(), &["commit", "--quiet", "--message=more"]);
    told(&run(home.path(), &["before", "HEAD", "--format", "json"]));
}

#[test]
fn rejects_a_state_with_errors_by_name() {
    let home = repository();
    write(&home.path().join("specs"), "language = 9\n");
    git(home.path(), &["commit", "--quiet", "--all", "--message=broken"]);
    let output = run(home.path(), &["before", "HEAD"]);
    assert_eq!(code(&output), 2);
    assert!(String::from_utf8_lossy(&output.stderr).contains("HEAD"), "{output:?}");
}

/// All files below a folder with what they hold; those of git too.
fn listing(home: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = fintoc_tests::walk(home);
    files.into_iter().map(|path| (path.clone(), std::fs::read(path).expect("a readable file"))).collect()
}
