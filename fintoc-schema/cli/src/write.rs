//! Writes files atomically: all artefacts below one folder, or the content of one file.
//!
//! A set of artefacts is written to a temporary folder beside the target and synced; then the two are exchanged in one
//! step. A reader finds the old set or the new one, even if this process is killed at any moment.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use fintoc_artefacts::artefact::Artefact;
use fintoc_schema::json_schema::json::{Members, pretty};
use fintoc_validator::json;

/// The list of all files with their sizes and SHA-256 hashes, written last.
pub const MANIFEST: &str = "manifest.json";

/// Replaces the content of `folder` with the artefacts and their manifest.
///
/// Several processes may do so at once: the folder then holds the set of one of them.
///
/// ```
/// use fintoc_artefacts::artefact::Artefact;
/// use fintoc_cli::write::write;
///
/// let place = tempfile::tempdir()?;
/// let file = Artefact { path: "a/b.txt".to_owned(), text: "text\n".to_owned() };
/// write(&place.path().join("out"), &[file])?;
/// assert!(place.path().join("out/a/b.txt").exists() && place.path().join("out/manifest.json").exists());
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// Returns an error, and leaves the folder unchanged, if it holds a file that no export wrote or cannot be replaced.
pub fn write(folder: &Path, artefacts: &[Artefact]) -> io::Result<()> {
    // A symbolic link is kept, and its target is replaced.
    let folder = if folder.exists() { folder.canonicalize()? } else { std::path::absolute(folder)? };
    if let Some(foreign) = foreign(&folder)? {
        let message =
            format!("{} was not written by an export; choose a new or empty folder", foreign.display());
        return Err(io::Error::new(ErrorKind::AlreadyExists, message));
    }
    let parent = folder
        .parent()
        .ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "the root folder cannot be replaced"))?;
    fs::create_dir_all(parent)?;
    // The temporary folder itself is private; the folder inside has the usual permissions. Dropping it removes what is left.
    let stage = tempfile::Builder::new().prefix(".fintoc-export-").tempdir_in(parent)?;
    let fresh = stage.path().join("set");
    fs::create_dir(&fresh)?;
    let mut folders = BTreeSet::from([fresh.clone()]);
    for Artefact { path, text } in artefacts.iter().chain([&manifest(artefacts)]) {
        let file = fresh.join(path);
        folders.extend(
            file.ancestors().skip(1).take_while(|above| above.starts_with(&fresh)).map(Path::to_path_buf),
        );
        fs::create_dir_all(file.parent().unwrap_or(&fresh))?;
        let mut file = File::create_new(file)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
    }
    for folder in &folders {
        sync(folder)?;
    }
    swap(&fresh, &folder)?;
    sync(parent)
}

/// Replaces the content of one file: a reader finds the old content or the new one, never a part.
///
/// # Errors
///
/// Returns an error, and leaves the file unchanged, if its folder cannot be written to.
pub fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let parent = path
        .parent()
        .ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "the path has no parent folder"))?;
    // A new file has the usual permissions; a replaced one keeps its own.
    let stage = tempfile::Builder::new().prefix(".fintoc-write-").tempdir_in(parent)?;
    let fresh = stage.path().join("file");
    let mut file = File::create_new(&fresh)?;
    file.write_all(content)?;
    file.sync_all()?;
    if let Ok(known) = fs::metadata(path) {
        fs::set_permissions(&fresh, known.permissions())?;
    }
    fs::rename(&fresh, path)?;
    sync(parent)
}

fn manifest(artefacts: &[Artefact]) -> Artefact {
    let file = |Artefact { path, text }: &Artefact| {
        let hash: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
        let bytes = i64::try_from(text.len()).unwrap_or(i64::MAX);
        Members::new().with("path", &**path).with("bytes", bytes).with("sha256", hash)
    };
    let files: Vec<_> = artefacts.iter().map(file).collect();
    Artefact { path: MANIFEST.to_owned(), text: pretty(&Members::new().with("files", files).into()) }
}

/// Returns the first file of a folder that its manifest does not list.
fn foreign(folder: &Path) -> io::Result<Option<PathBuf>> {
    loop {
        let manifest = fs::read(folder.join(MANIFEST)).unwrap_or_default();
        let found = foreign_to(&manifest, folder)?;
        // Read again if another export replaced the set in the meantime.
        if found.is_none() || manifest == fs::read(folder.join(MANIFEST)).unwrap_or_default() {
            return Ok(found);
        }
    }
}

fn foreign_to(manifest: &[u8], folder: &Path) -> io::Result<Option<PathBuf>> {
    let manifest = str::from_utf8(manifest).ok().and_then(|text| json::parse(text).ok());
    let files =
        manifest.as_ref().and_then(|manifest| manifest.member("files")).map(|files| files.node.items());
    let paths = files.into_iter().flatten().filter_map(|file| file.member("path")?.node.text());
    let known: BTreeSet<_> = paths.chain([MANIFEST]).map(|path| folder.join(path)).collect();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(folder) {
            Err(gone) if gone.kind() == ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            // A symbolic link counts as foreign: no export writes one.
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else if !known.contains(&entry.path()) {
                return Ok(Some(entry.path()));
            }
        }
    }
    Ok(None)
}

/// Moves `fresh` to `folder`; an existing `folder` moves to where `fresh` was.
fn swap(fresh: &Path, folder: &Path) -> io::Result<()> {
    match fs::rename(fresh, folder) {
        // `folder` exists. Windows then says that access is denied.
        Err(error)
            if matches!(error.kind(), ErrorKind::DirectoryNotEmpty | ErrorKind::AlreadyExists)
                || (cfg!(windows) && folder.is_dir()) =>
        {
            exchange(fresh, folder)
        }
        other => other,
    }
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(fresh: &Path, folder: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, fresh, CWD, folder, RenameFlags::EXCHANGE)?)
}

/// Other systems cannot exchange two folders: for a moment the target does not exist, so no reader finds a partial set.
#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(fresh: &Path, folder: &Path) -> io::Result<()> {
    let old = fresh.with_file_name("old");
    fs::rename(folder, &old)?;
    fs::rename(fresh, folder).inspect_err(|_| drop(fs::rename(&old, folder)))
}

#[cfg(unix)]
fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Other systems cannot open folders.
#[cfg(not(unix))]
fn sync(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Artefact, write};

    fn set(word: &str) -> Vec<Artefact> {
        let file = |path: &str| Artefact { path: path.to_owned(), text: format!("{word}\n") };
        vec![file("a.txt"), file("deep/er/b.txt"), file(&format!("only-{word}.txt"))]
    }

    #[test]
    fn replaces_the_whole_set() {
        let place = tempfile::tempdir().expect("a folder");
        let folder = place.path().join("x/fintoc");
        for word in ["old", "new"] {
            write(&folder, &set(word)).expect(word);
            assert_eq!(
                std::fs::read_to_string(folder.join("deep/er/b.txt")).expect("is there"),
                format!("{word}\n")
            );
        }
        assert!(!folder.join("only-old.txt").exists());
        let beside: Vec<_> = std::fs::read_dir(place.path().join("x")).expect("is there").collect();
        assert_eq!(beside.len(), 1, "{beside:?}");
    }

    #[test]
    fn rejects_a_folder_with_other_files() {
        let place = tempfile::tempdir().expect("a folder");
        drop(std::fs::File::create(place.path().join("mine.txt")).expect("a file"));
        let error = write(place.path(), &set("new")).expect_err("is not ours");
        assert!(error.to_string().contains("mine.txt"), "{error}");
        assert_eq!(std::fs::read_dir(place.path()).expect("is there").count(), 1);
    }

    #[test]
    fn exports_at_once_leave_one_whole_set() {
        let place = tempfile::tempdir().expect("a folder");
        let folder = place.path().join("fintoc");
        std::thread::scope(|scope| {
            for word in ["one", "two", "three", "four"] {
                let folder = &folder;
                scope.spawn(move || {
                    for _ in 0..20 {
                        write(folder, &set(word)).expect(word);
                    }
                });
            }
        });
        let word = std::fs::read_to_string(folder.join("a.txt")).expect("is there");
        assert_eq!(std::fs::read_to_string(folder.join("deep/er/b.txt")).expect("is there"), word);
        assert!(folder.join(format!("only-{}.txt", word.trim())).exists());
        assert_eq!(std::fs::read_dir(place.path()).expect("is there").count(), 1);
    }
}
