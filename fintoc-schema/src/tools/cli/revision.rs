//! The specs of another time or place: a folder, or a revision of the repository that the specs are in.

use std::path::Path;
use std::process::Command;

use super::Failure;
use super::specs::{Specs, is_spec};
use crate::load::SpecFile;
use crate::model::Model;

/// The model of what an argument names.
pub(super) fn model(name: &str, specs: impl Fn() -> Result<Specs, Failure>) -> Result<Model, Failure> {
    if Path::new(name).is_dir() {
        return Specs::find(Some(Path::new(name)))?.model();
    }
    let files = at_revision(name, specs()?.folder())?;
    let broken = |found: crate::diagnostic::Diagnostics| {
        let count = found.count(crate::diagnostic::Level::Error);
        Failure::told(format!("the specs of {name} have {count} mistakes"))
    };
    crate::compile(&files).map(|(model, _)| model).map_err(broken)
}

fn at_revision(revision: &str, folder: &Path) -> Result<Vec<SpecFile>, Failure> {
    // A revision that begins with a dash would be an option.
    if revision.starts_with('-') {
        return Err(Failure::told(format!("{revision}: neither a folder nor a revision")));
    }
    let list = git(folder, &["ls-tree", "-r", "-z", "--name-only", revision, "."])
        .map_err(|error| Failure::told(format!("{revision}: no folder, and git says: {error}")))?;
    let mut files = Vec::new();
    for name in list.split(|byte| *byte == 0).filter_map(|name| str::from_utf8(name).ok()) {
        if is_spec(name) {
            let bytes = git(folder, &["show", &format!("{revision}:./{name}")])
                .map_err(|error| Failure::told(format!("{revision}: git says: {error}")))?;
            files.push(SpecFile::new(name, bytes));
        }
    }
    if files.is_empty() {
        return Err(Failure::told(format!("{revision}: no spec files at that revision")));
    }
    Ok(files)
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or("nothing").to_owned())
    }
}
