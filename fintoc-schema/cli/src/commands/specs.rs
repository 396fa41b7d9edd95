//! Finds the folder of the specs, reads it and compiles it.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use crate::outcome::{Failure, count};
use fintoc_schema::diagnostic::{Diagnostics, Level};
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::Model;
use fintoc_validator::examples;

/// The folder of the specs and its files.
pub(crate) struct Specs {
    folder: PathBuf,
    files: Vec<SpecFile>,
}

impl Specs {
    /// Reads the given folder, or else the nearest folder `specs` here or above.
    pub(crate) fn find(given: Option<&Path>) -> Result<Self, Failure> {
        let folder = match given {
            Some(folder) => folder.to_path_buf(),
            None => upwards(&env::current_dir()?).ok_or_else(|| {
                Failure::new("no folder `specs` with spec files in this folder or above; pass --specs DIR")
            })?,
        };
        let unreadable = |error: io::Error| Failure::new(format!("{}: {error}", folder.display()));
        let mut files = Vec::new();
        read(&folder, "", &mut files).map_err(unreadable)?;
        if files.is_empty() {
            return Err(Failure::new(format!("{}: no spec files (v*/*.toml)", folder.display())));
        }
        files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(Self { folder, files })
    }

    /// Compiles the specs into the model and its warnings. Unlike the build script this also validates
    /// examples and defaults.
    pub(crate) fn compile(&self) -> Result<(Model, Diagnostics), Diagnostics> {
        examples::compile(&self.files)
    }

    /// Compiles the specs for a command that needs a valid model.
    pub(crate) fn model(&self) -> Result<Model, Failure> {
        Self::compiled(&self.files)
    }

    /// Compiles files that may come from elsewhere, such as a revision.
    pub(crate) fn compiled(files: &[SpecFile]) -> Result<Model, Failure> {
        let broken = |found: Diagnostics| {
            let errors = count(found.count(Level::Error), "error");
            let first = found.iter().find(|it| it.level() == Level::Error);
            let first = first.map(|it| {
                let position = format!("{}:{}", it.span().file(), it.span().line());
                format!("; the first one, at {position}: {}", it.message())
            });
            Failure::new(format!("the specs have {errors}{}", first.unwrap_or_default()))
        };
        fintoc_schema::compile(files).map(|(model, _)| model).map_err(broken)
    }

    /// The folder itself.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The files, sorted by path.
    pub(crate) fn files(&self) -> &[SpecFile] {
        &self.files
    }

    /// A path beside the folder of the specs.
    pub(crate) fn beside(&self, path: &str) -> PathBuf {
        self.folder.parent().unwrap_or(&self.folder).join(path)
    }

    /// The path of a spec file relative to the current folder, with `/` on every system.
    pub(crate) fn display_path(&self, path: &str) -> String {
        let here = env::current_dir().unwrap_or_default();
        let folder = self.folder.strip_prefix(here).unwrap_or(&self.folder);
        folder.join(path).display().to_string().replace(MAIN_SEPARATOR, "/")
    }
}

fn upwards(here: &Path) -> Option<PathBuf> {
    here.ancestors().map(|folder| folder.join("specs")).find(|specs| {
        let mut files = Vec::new();
        read(specs, "", &mut files).is_ok() && !files.is_empty()
    })
}

/// Whether a file or folder below the specs may hold spec files: at the top only the message catalogue and the
/// folders of modules do.
fn may_hold_specs(path: &str) -> bool {
    path.contains('/') || path.starts_with('v') || path == "messages.toml"
}

/// Whether a path below the folder belongs to a spec file.
pub(crate) fn is_spec(path: &str) -> bool {
    may_hold_specs(path.split_once('/').map_or(path, |(folder, _)| folder))
        && Path::new(path).extension() == Some(OsStr::new("toml"))
}

/// Collects the spec files below a folder; their paths have `/` on every system.
fn read(root: &Path, below: &str, files: &mut Vec<SpecFile>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(below))? {
        let entry = entry?;
        // A name that is not UTF-8 cannot be that of a module.
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if !may_hold_specs(&path) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            read(root, &path, files)?;
        } else if Path::new(&path).extension() == Some(OsStr::new("toml")) {
            files.push(SpecFile::new(path, fs::read(entry.path())?));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Specs;

    #[test]
    fn shows_paths_with_slashes() {
        let specs = Specs { folder: Path::new("some").join("specs"), files: Vec::new() };
        assert_eq!(specs.display_path("v1/one.toml"), "some/specs/v1/one.toml");
        let folder = std::env::current_dir().unwrap().join("specs");
        assert_eq!(Specs { folder, files: Vec::new() }.display_path("v1/one.toml"), "specs/v1/one.toml");
    }
}
