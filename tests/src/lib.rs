//! The models, folders and programs that the tests share.

#![expect(clippy::expect_used, clippy::panic, reason = "what cannot be read ends the test that asked for it")]

pub mod compare;
pub mod generate;
pub mod rounds;
pub mod subject;
pub mod vectors;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use fintoc_schema::load::SpecFile;
use fintoc_schema::model::Model;
use fintoc_validator::examples::compile;

/// Returns the model of the shipped specs.
///
/// # Panics
///
/// If the specs have an error.
#[must_use]
pub fn real() -> Model {
    let files: Vec<SpecFile> =
        fintoc_specs::FILES.iter().map(|(name, text)| SpecFile::new(*name, *text)).collect();
    model("specs", &files)
}

/// Returns the models of all fixtures, each a folder of `fixtures/`, with their names.
///
/// # Panics
///
/// If a fixture has an error.
#[must_use]
pub fn fixtures() -> Vec<(String, Model)> {
    let root = folder("fixtures");
    let mut names: Vec<String> = entries(&root).iter().map(|path| name(path, &root)).collect();
    names.sort();
    let models = names.into_iter().map(|fixture| {
        let root = root.join(&fixture);
        let files = walk(&root).into_iter().map(|path| {
            let text = std::fs::read(&path).expect("a readable spec file");
            SpecFile::new(name(&path, &root), text)
        });
        let model = model(&fixture, &files.collect::<Vec<_>>());
        (fixture, model)
    });
    models.collect()
}

/// Returns the fixtures and, as `specs`, the shipped specs.
#[must_use]
pub fn models() -> Vec<(String, Model)> {
    let mut all = fixtures();
    all.push(("specs".to_owned(), real()));
    all
}

/// A folder of this package.
#[must_use]
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Returns the folder of the packages from npm and PyPI, and installs them if needed.
///
/// # Panics
///
/// If it cannot be installed.
pub fn installed() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let status = Command::new(folder("frontend/setup")).status().expect("a setup that starts");
        assert!(status.success(), "tests/frontend/setup failed");
        folder("../target/frontend")
    })
}

/// Returns a program of the system, which has the name of its package, and installs it if needed.
///
/// # Panics
///
/// If it cannot be installed.
pub fn program(name: &str) -> Command {
    if Command::new(name).arg("--version").output().is_err() {
        let status = Command::new(folder("apt")).arg(name).status().expect("an installation that starts");
        assert!(status.success(), "there is no {name}");
    }
    Command::new(name)
}

/// Compares a committed file with its generated text; with `BLESS` set, writes it.
///
/// # Panics
///
/// If they differ.
pub fn committed(path: &Path, text: &str) {
    if std::env::var_os("BLESS").is_some() {
        #[expect(
            clippy::disallowed_methods,
            reason = "a developer accepts new output; git keeps the old one"
        )]
        std::fs::write(path, text).expect("a file that can be written");
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == text,
        "{} is not what the specs and the compiler give: run `cargo bless`",
        path.display()
    );
}

/// All files below a folder, sorted.
///
/// # Panics
///
/// If the folder cannot be read.
#[must_use]
pub fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in entries(folder) {
        if path.is_dir() {
            found.extend(walk(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let listing = std::fs::read_dir(folder).expect("a readable folder");
    listing.map(|entry| entry.expect("a readable entry").path()).collect()
}

/// The path of a file below a folder, with `/`.
///
/// # Panics
///
/// If the file is not below the folder.
#[must_use]
pub fn name(path: &Path, root: &Path) -> String {
    let below = path.strip_prefix(root).expect("a path below the folder");
    let parts: Vec<_> = below.iter().map(|part| part.to_str().expect("a name in UTF-8")).collect();
    parts.join("/")
}

fn model(name: &str, files: &[SpecFile]) -> Model {
    match compile(files) {
        Ok((model, _)) => model,
        Err(errors) => panic!("{name} has errors:\n{errors}"),
    }
}
