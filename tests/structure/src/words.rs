//! Finds banned phrases in the tracked text files, with what to write instead.

use std::fs;
use std::path::Path;
use std::process::Command;

use regex::Regex;
use toml_edit::{ArrayOfTables, DocumentMut, Table};

/// `banned-phrases.toml`.
#[derive(Debug)]
pub struct Phrases {
    /// Whether a phrase in a file fails the tests.
    pub enforced: bool,
    banned: Vec<Banned>,
    /// Matches every line that holds a banned phrase: most lines are looked at once.
    any: Regex,
    exempt: Vec<String>,
}

#[derive(Debug)]
struct Banned {
    phrase: Regex,
    unless_after: Option<Regex>,
    unless_before: Option<Regex>,
    write: String,
}

impl Phrases {
    /// Reads the list of the workspace below `root`.
    ///
    /// # Errors
    ///
    /// Returns an error if the list is missing, is not TOML, lacks a member, or holds an invalid regular expression.
    pub fn read(root: &Path) -> Result<Self, String> {
        let path = root.join("tests/structure/banned-phrases.toml");
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Self::parse(&text)
    }

    /// Reads a list from its text.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not TOML, lacks a member, or holds an invalid regular expression.
    pub fn parse(text: &str) -> Result<Self, String> {
        let list: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| error.to_string())?;
        let tables = |name: &str| list.get(name).and_then(|item| item.as_array_of_tables());
        let each = |name: &str| tables(name).into_iter().flat_map(ArrayOfTables::iter);
        let banned: Vec<_> = each("banned").map(banned).collect::<Result<_, _>>()?;
        let all: Vec<_> = banned.iter().map(|banned: &Banned| banned.phrase.as_str()).collect();
        Ok(Self {
            any: Regex::new(&all.join("|")).map_err(|error| error.to_string())?,
            banned,
            enforced: list.get("enforce").and_then(|item| item.as_bool()).ok_or("`enforce` is missing")?,
            exempt: each("exempt")
                .map(|table| required(table, "reason").and(required(table, "path")))
                .collect::<Result<_, _>>()?,
        })
    }

    /// Returns a line for each banned phrase in a text: `path:line: "phrase": write …`.
    #[must_use]
    pub fn find(&self, path: &str, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| self.any.is_match(line)) {
            for banned in &self.banned {
                let hits = banned.phrase.find_iter(line).filter(|hit| {
                    let (before, after) = (line.get(..hit.start()), line.get(hit.end()..));
                    let matches = |regex: &Option<Regex>, part: Option<&str>| {
                        regex.as_ref().zip(part).is_some_and(|(regex, part)| regex.is_match(part))
                    };
                    !matches(&banned.unless_after, before) && !matches(&banned.unless_before, after)
                });
                found.extend(
                    hits.map(|hit| format!("{path}:{number}: \"{}\": write {}", hit.as_str(), banned.write)),
                );
            }
        }
        found
    }

    /// Returns the banned phrases in all files of the workspace below `root`.
    ///
    /// # Errors
    ///
    /// Returns an error if a folder cannot be read.
    pub fn find_all(&self, root: &Path) -> Result<Vec<String>, String> {
        let mut found = Vec::new();
        for path in files(root)? {
            // What is not UTF-8 is not text; what is tracked and deleted has no text.
            if !self.is_exempt(&path)
                && let Ok(text) = fs::read_to_string(root.join(&path))
            {
                found.extend(self.find(&path, &text));
            }
        }
        Ok(found)
    }

    /// Returns the exempt paths that do not exist: a list that outlives its files hides new ones.
    #[must_use]
    pub fn stale_exemptions(&self, root: &Path) -> Vec<&str> {
        self.exempt.iter().map(String::as_str).filter(|path| !root.join(path).exists()).collect()
    }

    fn is_exempt(&self, path: &str) -> bool {
        let is_below =
            |folder: &String| path.strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/'));
        self.exempt.iter().any(|exempt| path == exempt || is_below(exempt))
    }
}

fn banned(table: &Table) -> Result<Banned, String> {
    let regex = |text: String| Regex::new(&text).map_err(|error| error.to_string());
    let optional = |name: &str| table.get(name).and_then(|item| item.as_str());
    Ok(Banned {
        phrase: regex(format!(r"(?i-u)\b(?:{})\b", required(table, "phrase")?))?,
        unless_after: optional("unless_after")
            .map(|text| regex(format!(r"(?i-u)\b(?:{text})\s*$")))
            .transpose()?,
        unless_before: optional("unless_before")
            .map(|text| regex(format!(r"(?i-u)^\s*(?:{text})\b")))
            .transpose()?,
        write: required(table, "write")?,
    })
}

fn required(table: &Table, name: &str) -> Result<String, String> {
    let text = table.get(name).and_then(|item| item.as_str()).filter(|text| !text.is_empty());
    text.map(str::to_owned).ok_or_else(|| format!("`{name}` is missing in a table of banned-phrases.toml"))
}

/// Returns the paths of the text files below `root`, with `/`: those that git tracks, or all where git is missing.
fn files(root: &Path) -> Result<Vec<String>, String> {
    let tracked = Command::new("git").args(["ls-files", "-z"]).current_dir(root).output();
    if let Ok(output) = tracked
        && output.status.success()
    {
        let paths = String::from_utf8_lossy(&output.stdout).into_owned();
        return Ok(paths.split_terminator('\0').map(str::to_owned).collect());
    }
    let mut paths = Vec::new();
    walk(root, "", &mut paths).map_err(|error| format!("{}: {error}", root.display()))?;
    paths.sort();
    Ok(paths)
}

fn walk(folder: &Path, prefix: &str, paths: &mut Vec<String>) -> std::io::Result<()> {
    const GENERATED: [&str; 3] = ["target", "node_modules", ".git"];
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            if !GENERATED.contains(&name.as_str()) {
                walk(&entry.path(), &format!("{prefix}{name}/"), paths)?;
            }
        } else {
            paths.push(format!("{prefix}{name}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Phrases;

    const LIST: &str = r#"
        enforce = true
        [[banned]]
        phrase = "is no"
        unless_after = "there"
        unless_before = "longer"
        write = "is not a"
        [[exempt]]
        path = "inputs"
        reason = "quoted"
    "#;

    #[test]
    fn finds_a_phrase_with_its_line_and_what_to_write() {
        let list = Phrases::parse(LIST).unwrap();
        let text = "fine\nThis IS NO member.\nThere is no member. It is no longer. This isnode. is not";
        assert_eq!(list.find("a/b.md", text), ["a/b.md:2: \"IS NO\": write is not a"]);
    }

    #[test]
    fn exempts_a_file_or_a_folder_but_not_its_namesakes() {
        let list = Phrases::parse(LIST).unwrap();
        assert!(list.is_exempt("inputs") && list.is_exempt("inputs/a/b"));
        assert!(!list.is_exempt("inputs.md") && !list.is_exempt("a/inputs"));
    }

    #[test]
    fn rejects_an_exemption_without_a_reason() {
        let list = "enforce = true\n[[exempt]]\npath = \"a\"";
        assert_eq!(
            Phrases::parse(list).unwrap_err(),
            "`reason` is missing in a table of banned-phrases.toml"
        );
    }
}
