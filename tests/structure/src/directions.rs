//! Holds the dependencies of each crate against the table in `structure.toml`.

use std::collections::BTreeSet;
use std::path::Path;

use toml_edit::{DocumentMut, Item};

use crate::workspace::Package;

/// `structure.toml`.
#[derive(Debug)]
pub struct Table(DocumentMut);

impl Table {
    /// Reads the table of the workspace below `root`.
    ///
    /// # Errors
    ///
    /// Returns an error if the file is missing or is not TOML.
    pub fn read(root: &Path) -> Result<Self, String> {
        let path = root.join("tests/structure/structure.toml");
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Self::parse(&text)
    }

    /// Reads a table from its text.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not TOML.
    pub fn parse(text: &str) -> Result<Self, String> {
        text.parse().map(Self).map_err(|error: toml_edit::TomlError| error.to_string())
    }

    /// The crates whose files must have no cycle.
    #[must_use]
    pub fn clean(&self) -> BTreeSet<String> {
        self.0.get("cycles").and_then(|cycles| strings(cycles.get("clean"))).unwrap_or_default()
    }

    /// Whether every crate of the workspace must be in that list.
    #[must_use]
    pub fn all_clean(&self) -> bool {
        self.0.get("cycles").and_then(|cycles| cycles.get("all")).and_then(Item::as_bool).unwrap_or(false)
    }
}

/// Returns a sentence for each dependency that the table does not allow, and for each crate without a row.
#[must_use]
pub fn violations(packages: &[Package], table: &Table) -> Vec<String> {
    let rows = table.0.get("dependencies");
    let row = |name: &str| rows.and_then(|rows| rows.get(name));
    let of_project = |name: &str| row(name).is_some() || packages.iter().any(|package| package.name == name);
    let mut found = Vec::new();
    for Package { name, dependencies, .. } in packages {
        let Some(row) = row(name) else {
            found.push(format!("{name}: no row in structure.toml says what it may depend on"));
            continue;
        };
        let project = strings(row.get("project")).unwrap_or_default();
        let build = strings(row.get("build")).unwrap_or_default();
        let external = strings(row.get("external"));
        for dependency in dependencies {
            let allowed = if of_project(&dependency.name) {
                project.contains(&dependency.name)
                    || (dependency.kind == "build" && build.contains(&dependency.name))
            } else {
                external.as_ref().is_none_or(|external| external.contains(&dependency.name))
            };
            if !allowed {
                found.push(format!(
                    "{name} must not depend on {} ({} dependency)",
                    dependency.name, dependency.kind
                ));
            }
        }
    }
    found
}

fn strings(of: Option<&Item>) -> Option<BTreeSet<String>> {
    Some(of?.as_array()?.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect())
}

#[cfg(test)]
mod tests {
    use super::{Table, violations};
    use crate::workspace::{Dependency, Package};

    const TABLE: &str = r#"
        [dependencies.low]
        project = []
        external = ["quote"]

        [dependencies.high]
        project = ["low"]
        build = ["tool"]

        [dependencies.tool]
        project = []
    "#;

    fn found(name: &str, dependency: &str, kind: &str) -> Vec<String> {
        let dependencies = vec![Dependency { name: dependency.to_owned(), kind: kind.to_owned() }];
        let package = Package { name: name.to_owned(), targets: Vec::new(), dependencies };
        violations(&[package], &Table::parse(TABLE).unwrap())
    }

    #[test]
    fn accepts_what_the_table_allows() {
        assert_eq!(found("high", "low", "normal"), [""; 0]);
        assert_eq!(found("high", "low", "dev"), [""; 0]);
        assert_eq!(found("high", "tool", "build"), [""; 0]);
        assert_eq!(found("high", "serde", "normal"), [""; 0]);
        assert_eq!(found("low", "quote", "normal"), [""; 0]);
    }

    #[test]
    fn rejects_what_it_does_not_name() {
        assert_eq!(found("low", "high", "dev"), ["low must not depend on high (dev dependency)"]);
        assert_eq!(found("high", "tool", "normal"), ["high must not depend on tool (normal dependency)"]);
        assert_eq!(found("low", "serde", "normal"), ["low must not depend on serde (normal dependency)"]);
        assert_eq!(
            found("new", "low", "normal"),
            ["new: no row in structure.toml says what it may depend on"]
        );
    }
}
