//! Finds the specs folder, reads it, and compiles what stands in it.

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

/// The folder of the specs and what stands in it.
pub(crate) struct Specs {
    folder: PathBuf,
    files: Vec<SpecFile>,
}

impl Specs {
    /// The folder that was named, or else the next one called `specs` from here upwards.
    pub(crate) fn find(given: Option<&Path>) -> Result<Self, Failure> {
        let folder = match given {
            Some(folder) => folder.to_path_buf(),
            None => upwards(&env::current_dir()?).ok_or_else(|| {
                Failure::told("no folder `specs` with spec files here or above; name it with --specs DIR")
            })?,
        };
        let unreadable = |error: io::Error| Failure::told(format!("{}: {error}", folder.display()));
        let mut files = Vec::new();
        read(&folder, "", &mut files).map_err(unreadable)?;
        if files.is_empty() {
            return Err(Failure::told(format!("{}: no spec files, which are v*/*.toml", folder.display())));
        }
        files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(Self { folder, files })
    }

    /// The model and the warnings, or everything that is wrong. Unlike the build script this also
    /// judges the examples and defaults.
    pub(crate) fn compile(&self) -> Result<(Model, Diagnostics), Diagnostics> {
        let (model, warnings) = fintoc_schema::compile(&self.files)?;
        let found = examples::check(&model, &self.files, warnings);
        if found.has_errors() { Err(found) } else { Ok((model, found)) }
    }

    /// The model of specs that must be good for the job to make sense.
    pub(crate) fn model(&self) -> Result<Model, Failure> {
        Self::compiled(&self.files)
    }

    /// The model of such files, wherever they come from: `check` need not be able to look at them.
    pub(crate) fn compiled(files: &[SpecFile]) -> Result<Model, Failure> {
        let broken = |found: Diagnostics| {
            let mistakes = count(found.count(Level::Error), "mistake");
            let first = found.iter().find(|it| it.level() == Level::Error);
            let first = first.map(|it| {
                let place = format!("{}:{}", it.place().file(), it.place().line());
                format!("; the first, in {place}: {}", it.message())
            });
            Failure::told(format!("the specs have {mistakes}{}", first.unwrap_or_default()))
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

    /// A place beside the folder of the specs.
    pub(crate) fn beside(&self, path: &str) -> PathBuf {
        self.folder.parent().unwrap_or(&self.folder).join(path)
    }

    /// How people name a spec file: from where they are, with `/` on every system.
    pub(crate) fn shown(&self, path: &str) -> String {
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

/// Whether a file or folder below the specs holds some: at the top only the catalogue and the folders
/// of the modules do.
fn holds_specs(path: &str) -> bool {
    path.contains('/') || path.starts_with('v') || path == "messages.toml"
}

/// Whether a path below the folder is that of a spec file.
pub(crate) fn is_spec(path: &str) -> bool {
    holds_specs(path.split_once('/').map_or(path, |(folder, _)| folder))
        && Path::new(path).extension() == Some(OsStr::new("toml"))
}

/// Names have `/` everywhere.
fn read(root: &Path, below: &str, files: &mut Vec<SpecFile>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(below))? {
        let entry = entry?;
        // A name that is no UTF-8 cannot be a module's.
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if !holds_specs(&path) {
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
        assert_eq!(specs.shown("v1/one.toml"), "some/specs/v1/one.toml");
        let folder = std::env::current_dir().unwrap().join("specs");
        assert_eq!(Specs { folder, files: Vec::new() }.shown("v1/one.toml"), "specs/v1/one.toml");
    }
}
