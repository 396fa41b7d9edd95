//! The fixtures: a page beside a file of known changes.

use std::fs;
use std::path::Path;

use fintoc_tests::walk;
use serde_json::Value;

use super::cases_folder;

/// A page and the changes that somebody makes to it.
pub(crate) struct Case {
    /// The folder that it stands in.
    pub(crate) layout: String,
    /// The page's file.
    pub(crate) file: String,
    /// Its text.
    pub(crate) page: String,
    /// What it is, and its changes.
    pub(crate) told: Value,
}

/// A change with what must be found.
pub(crate) struct Change {
    /// For people.
    pub(crate) what: String,
    /// The page with the change in it.
    pub(crate) after: String,
    /// Findings, each an id (or several with bars between), a pointer, and whether it may be missing.
    pub(crate) expect: Vec<(String, String, bool)>,
}

/// All of them, sorted by path.
pub(crate) fn all() -> Vec<Case> {
    let root = cases_folder();
    let pages = walk(&root).into_iter().filter(|path| path.extension().is_some_and(|end| end != "json"));
    pages.map(|path| read(&path)).collect()
}

fn read(path: &Path) -> Case {
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let told = fs::read_to_string(path.with_extension("json"))
        .unwrap_or_else(|_| panic!("{}: no file of changes", path.display()));
    Case {
        layout: name(path.parent().unwrap()),
        file: name(path),
        page: fs::read_to_string(path).unwrap(),
        told: serde_json::from_str(&told).unwrap(),
    }
}

impl Case {
    /// A member of the file of changes.
    pub(crate) fn text(&self, key: &str) -> &str {
        self.told[key].as_str().unwrap()
    }

    /// The changes.
    pub(crate) fn changes(&self) -> Vec<Change> {
        let list = self.told["changes"].as_array().unwrap();
        list.iter().map(|change| self.change(change)).collect()
    }

    fn change(&self, told: &Value) -> Change {
        let (find, replace) = (told["find"].as_str().unwrap(), told["replace"].as_str().unwrap());
        let what = format!("{}/{}: {}", self.layout, self.file, told["what"].as_str().unwrap());
        assert_eq!(self.page.matches(find).count(), 1, "{what}: the text to change must stand there once");
        let expect = told["expect"].as_array().unwrap().iter().map(|one| {
            let text = |key: &str| one[key].as_str().unwrap().to_owned();
            (text("id"), text("pointer"), one["optional"].as_bool().unwrap_or(false))
        });
        Change { after: self.page.replacen(find, replace, 1), expect: expect.collect(), what }
    }
}
