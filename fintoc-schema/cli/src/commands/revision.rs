//! The specs of another time or place: a folder, or a revision of the repository that the specs are in.

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
    /// Those of the folder that its files stand in, or stand in now.
    specs: Specs,
    /// The revision that it was read at.
    revision: Option<String>,
}

impl State {
    /// What an argument names: a folder, or else a revision.
    pub(crate) fn named(name: &str, specs: impl Fn() -> Result<Specs, Failure>) -> Result<Self, Failure> {
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

    /// The specs as they are.
    pub(crate) fn now(specs: impl Fn() -> Result<Specs, Failure>) -> Result<Self, Failure> {
        let specs = specs()?;
        Ok(Self { model: specs.model()?, specs, revision: None })
    }

    /// Whether its files stand in a folder.
    pub(crate) fn is_here(&self) -> bool {
        self.revision.is_none()
    }

    /// How people name one of its files.
    pub(crate) fn shown(&self, path: &str) -> String {
        let path = self.specs.shown(path);
        self.revision.as_ref().map_or(path.clone(), |revision| format!("{revision}:{path}"))
    }
}

/// The spec files below a folder, as they were. Only objects of the repository are read: neither the work
/// tree nor the index is looked at, and nothing is written.
fn at_revision(revision: &str, folder: &Path) -> Result<Vec<SpecFile>, Failure> {
    let told = |message: String| Failure::told(format!("{}: {message}", display_name(revision)));
    // Whatever it is called, it is never an option.
    let commit = format!("{revision}^{{tree}}");
    let tree =
        git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]).map_err(|_| {
            told("neither a folder nor a revision of the repository that the specs are in".into())
        })?;
    let tree = String::from_utf8_lossy(&tree).trim().to_owned();
    let failed = |error: String| told(format!("git says: {error}"));
    let list = git(folder, &["ls-tree", "-r", "-z", &tree, "."]).map_err(failed)?;
    let mut files = Vec::new();
    for (object, path) in list.split(|byte| *byte == 0).filter_map(entry).filter(|(_, path)| is_spec(path)) {
        files.push(SpecFile::new(path, git(folder, &["cat-file", "blob", object]).map_err(failed)?));
    }
    if files.is_empty() {
        return Err(told("no spec files at that revision".into()));
    }
    Ok(files)
}

/// `100644 blob 0a1b...<tab>v1/a.toml`: the object and the path of a file. Links and folders of other
/// repositories are none.
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
        // Objects that are not here stay away: nothing is fetched.
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(display_name(String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or("nothing")))
    }
}
