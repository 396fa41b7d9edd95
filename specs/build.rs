//! Turns the folder into the list of its spec files, so the users of this crate have their texts.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[expect(
    clippy::disallowed_methods,
    reason = "OUT_DIR belongs to cargo: it is read only after this script has ended"
)]
fn main() -> Result<(), Box<dyn Error>> {
    // Read at run time, not by `env!`: cargo keeps a compiled script when a checkout moves with its target folder.
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("CARGO_MANIFEST_DIR is not set")?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let mut names = Vec::new();
    walk(&root, "", &mut names)?;
    names.sort();
    let lines = names.iter().map(|name| format!("    ({name:?}, include_str!({:?})),\n", root.join(name)));
    fs::write(out.join("files.rs"), format!("&[\n{}]\n", lines.collect::<String>()))?;
    // The whole folder, with all below it: a new version folder counts too.
    println!("cargo:rerun-if-changed=.");
    Ok(())
}

// Names keep `/` on every system, so that the list is the same everywhere. At the top only the catalogue
// and the version folders are specs.
fn walk(root: &Path, below: &str, names: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(root.join(below))? {
        let entry = entry?;
        let name = entry.file_name().into_string().map_err(|name| format!("{name:?} is not UTF-8"))?;
        let spec = if below.is_empty() { name.starts_with('v') || name == "messages.toml" } else { true };
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if spec && entry.file_type()?.is_dir() {
            walk(root, &path, names)?;
        } else if spec && path.ends_with(".toml") {
            names.push(path);
        }
    }
    Ok(())
}
