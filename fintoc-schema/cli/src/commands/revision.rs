//! A state of the specs: another folder, or a git revision of the repository that holds the specs.

use std::path::Path;
use std::process::Command;

use super::specs::{Specs, is_spec};
use crate::outcome::Failure;
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::Model;
use fintoc_validator::report::display_name;

/// A state of the specs.
pub(crate) struct State {
    pub(crate) model: Model,
    /// The folder of its files; for a revision, the folder as it is now.
    specs: Specs,
    /// The git revision that it was read from.
    revision: Option<String>,
}

impl State {
    /// Reads the state that an argument names: a folder, or else a git revision.
    pub(crate) fn from_argument(
        name: &str,
        specs: impl Fn() -> Result<Specs, Failure>,
    ) -> Result<Self, Failure> {
        if Path::new(name).is_dir() {
            let specs = Specs::find(Some(Path::new(name)))?;
            let model = specs.model().map_err(|failure| failure.about(name))?;
            return Ok(Self { model, specs, revision: None });
        }
        let specs = specs()?;
        let files = at_revision(name, specs.folder())?;
        let model = Specs::compiled(&files).map_err(|failure| failure.about(name))?;
        Ok(Self { model, specs, revision: Some(name.to_owned()) })
    }

    /// Reads the current specs.
    pub(crate) fn current(specs: impl Fn() -> Result<Specs, Failure>) -> Result<Self, Failure> {
        let specs = specs()?;
        Ok(Self { model: specs.model()?, specs, revision: None })
    }

    /// Whether its files are on disk.
    pub(crate) fn is_on_disk(&self) -> bool {
        self.revision.is_none()
    }

    /// The path of one of its files, after the revision if there is one.
    pub(crate) fn display_path(&self, path: &str) -> String {
        let path = self.specs.display_path(path);
        self.revision.as_ref().map_or(path.clone(), |revision| format!("{revision}:{path}"))
    }
}

/// Returns the spec files below a folder at a revision. Only objects of the repository are read, never the work tree
/// or the index, and nothing is written.
fn at_revision(revision: &str, folder: &Path) -> Result<Vec<SpecFile>, Failure> {
    let failure = |message: String| Failure::new(format!("{}: {message}", display_name(revision)));
    // `--end-of-options`: a revision whose name begins with `-` must not be read as an option.
    let commit = format!("{revision}^{{tree}}");
    let tree =
        git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]).map_err(|_| {
            failure("not a folder, and not a revision of the repository that holds the specs".into())
        })?;
    let tree = String::from_utf8_lossy(&tree).trim().to_owned();
    let failed = |error: String| failure(format!("git: {error}"));
    let list = git(folder, &["ls-tree", "-r", "-z", &tree, "."]).map_err(failed)?;
    let mut files = Vec::new();
    for (object, path) in list.split(|byte| *byte == 0).filter_map(entry).filter(|(_, path)| is_spec(path)) {
        files.push(SpecFile::new(path, git(folder, &["cat-file", "blob", object]).map_err(failed)?));
    }
    if files.is_empty() {
        return Err(failure("no spec files at that revision".into()));
    }
    Ok(files)
}

/// Parses `100644 blob 0a1b...<tab>v1/a.toml` into the object and the path of a file; `None` for links and submodules.
fn entry(line: &[u8]) -> Option<(&str, &str)> {
    let (about, path) = str::from_utf8(line).ok()?.split_once('\t')?;
    match about.split(' ').collect::<Vec<_>>()[..] {
        ["100644" | "100755", "blob", object] => Some((object, path)),
        _ => None,
    }
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        // Nothing is fetched: objects missing from a partial clone stay missing.
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(display_name(String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or("no message")))
    }
}
