//! Turns `cargo metadata` into the packages of the workspace.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A package of the workspace.
#[derive(Debug)]
pub struct Package {
    /// The name in its manifest.
    pub name: String,
    /// Its targets, the build script included.
    pub targets: Vec<Target>,
    /// Its dependencies of every kind.
    pub dependencies: Vec<Dependency>,
}

/// A crate that cargo builds from a package.
#[derive(Debug)]
pub struct Target {
    /// The name of the library, binary or test.
    pub name: String,
    /// `lib`, `bin`, `test`, `bench` or `custom-build`.
    pub kind: String,
    /// The root file.
    pub root: PathBuf,
}

/// A dependency as a manifest states it.
#[derive(Debug)]
pub struct Dependency {
    /// The package that is depended on.
    pub name: String,
    /// `normal`, `dev` or `build`.
    pub kind: String,
}

/// Returns the root folder of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package).to_owned()
}

/// Returns the packages of the workspace below `root`, by name.
///
/// # Errors
///
/// Returns an error if cargo cannot be run or answers with something else than its metadata.
pub fn packages(root: &Path) -> Result<Vec<Package>, String> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps"])
        .current_dir(root)
        .output()
        .map_err(|error| format!("cargo does not start: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
    let mut packages: Vec<Package> = list(&metadata, "packages").map(package).collect();
    packages.sort_by(|one, other| one.name.cmp(&other.name));
    if packages.is_empty() { Err("cargo metadata names no package".to_owned()) } else { Ok(packages) }
}

fn package(of: &Value) -> Package {
    let target = |target: &Value| Target {
        name: string(target, "name"),
        kind: list(target, "kind").next().and_then(Value::as_str).unwrap_or_default().to_owned(),
        root: PathBuf::from(string(target, "src_path")),
    };
    let dependency = |dependency: &Value| Dependency {
        name: string(dependency, "name"),
        // Cargo writes null for a normal dependency.
        kind: dependency.get("kind").and_then(Value::as_str).unwrap_or("normal").to_owned(),
    };
    Package {
        name: string(of, "name"),
        targets: list(of, "targets").map(target).collect(),
        dependencies: list(of, "dependencies").map(dependency).collect(),
    }
}

fn string(of: &Value, member: &str) -> String {
    of.get(member).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn list<'a>(of: &'a Value, member: &str) -> impl Iterator<Item = &'a Value> {
    of.get(member).and_then(Value::as_array).into_iter().flatten()
}
