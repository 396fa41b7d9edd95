//! Reads the cases: two states of small specs, and by hand what changed between them.
//!
//! A case is a file in `table/`, named after the row of the table that it leads to, perhaps with `--`
//! and more words behind. Its specs are `base.toml`, then `both`, then `old` or `new`; `alone = true`
//! leaves the base out. `request` and `response` list every change in that direction; where one of
//! them cannot be, `only` names the other and `why` says so. With `page`, a documentation page is
//! compared with `old`, which is all that there is.

use std::path::Path;

use fintoc_diff::change::Change;
use fintoc_diff::diff;
use fintoc_pages::compare::compare_page;
use fintoc_pages::read::read_page;
use fintoc_schema::compile;
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::{Direction, Model};
use fintoc_tests::{folder, name, walk};
use toml_edit::{DocumentMut, InlineTable, Item, Value};

/// A case in one direction.
#[derive(Debug)]
pub(crate) struct Case {
    /// `count-tightened--items`
    pub(crate) name: String,
    pub(crate) direction: Direction,
    pub(crate) old: Model,
    pub(crate) new: Model,
    pub(crate) changes: Vec<Expected>,
    page: Option<String>,
}

impl Case {
    /// What the tool says.
    pub(crate) fn found(&self) -> Vec<Change> {
        let Some(page) = &self.page else { return diff(&self.old, &self.new) };
        let module = &self.old.modules[0];
        let reading = read_page("guide.md", page.as_bytes());
        compare_page(module, &module.pages[0], &reading).changes()
    }
}

/// A change as the case's author wrote it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Expected {
    pub(crate) id: String,
    /// `v1/Thing`
    pub(crate) object: String,
    pub(crate) pointer: String,
    pub(crate) direction: String,
    pub(crate) relation: String,
    /// Wire, source and meaning: `B C C`.
    pub(crate) levels: String,
    pub(crate) step: String,
    /// Which side takes the instance that shows it: `old`, `new`, `either` where one of both is
    /// found, or `none`.
    pub(crate) taken_by: String,
}

/// The row that a case is about.
pub(crate) fn row(case: &str) -> &str {
    case.split_once("--").map_or(case, |(row, _)| row)
}

/// All cases, each in every direction that it has.
pub(crate) fn cases() -> Vec<Case> {
    let root = folder("diff/table");
    walk(&root).iter().flat_map(|path| read(path, &root)).collect()
}

fn read(path: &Path, root: &Path) -> Vec<Case> {
    let case = name(path, root).replace(".toml", "");
    let text = std::fs::read_to_string(path).expect("a readable case");
    let file: DocumentMut = text.parse().unwrap_or_else(|error| panic!("{case}: {error}"));
    let known = ["alone", "both", "old", "new", "page", "request", "response", "only", "why"];
    for (key, _) in file.iter() {
        assert!(known.contains(&key), "{case}: `{key}` is not known");
    }
    let only = file.get("only").and_then(Item::as_str);
    assert_eq!(only.is_some(), file.contains_key("why"), "{case}: `only` and `why` go together");
    let directions = [Direction::Request, Direction::Response];
    let asked = directions.into_iter().filter(|direction| only.is_none_or(|only| only == direction.word()));
    asked
        .map(|direction| {
            let list = file.get(direction.word()).and_then(Item::as_array);
            let list = list.unwrap_or_else(|| panic!("{case}: no list `{direction}`"));
            let mut changes: Vec<Expected> = list.iter().map(|one| expected(&case, one, direction)).collect();
            changes.sort();
            let model = |side: &str| model(&case, &file, side, direction);
            let page = file.get("page").and_then(Item::as_str).map(str::to_owned);
            let (old, new) = (model("old"), model(if page.is_some() { "old" } else { "new" }));
            Case { name: case.clone(), direction, old, new, changes, page }
        })
        .collect()
}

fn expected(case: &str, value: &Value, direction: Direction) -> Expected {
    let table = value.as_inline_table().unwrap_or_else(|| panic!("{case}: a change is a table"));
    let text = |key: &str| table.get(key).and_then(Value::as_str).map(str::to_owned);
    let needed = |key: &str| text(key).unwrap_or_else(|| panic!("{case}: a change without `{key}`"));
    assert_known(case, table);
    Expected {
        id: needed("id"),
        object: text("object").unwrap_or_else(|| "v1/Thing".to_owned()),
        pointer: needed("at"),
        direction: text("direction").unwrap_or_else(|| direction.word().to_owned()),
        relation: needed("relation"),
        levels: needed("levels"),
        step: needed("step"),
        taken_by: needed("taken_by"),
    }
}

fn assert_known(case: &str, table: &InlineTable) {
    let known = ["id", "object", "at", "direction", "relation", "levels", "step", "taken_by"];
    for (key, _) in table {
        assert!(known.contains(&key), "{case}: `{key}` is not known");
    }
}

fn model(case: &str, file: &DocumentMut, side: &str, direction: Direction) -> Model {
    let part = |key: &str| file.get(key).and_then(Item::as_str).unwrap_or_default().to_owned();
    let base = if file.contains_key("alone") { "" } else { include_str!("base.toml") };
    let text = [base, &part("both"), &part(side)].join("\n");
    let text = written_out(&text, direction);
    // Several files begin with `# file: v1/a.toml`.
    let files: Vec<SpecFile> = match text.contains("# file: ") {
        false => vec![SpecFile::new("v1/case.toml", text)],
        true => text.split("# file: ").skip(1).map(part_of).collect(),
    };
    match compile(&files) {
        Ok((model, _)) => model,
        Err(errors) => panic!("{case}, {side}, {direction}:\n{errors}"),
    }
}

fn part_of(text: &str) -> SpecFile {
    let (path, content) = text.split_once('\n').expect("a path on a line of its own");
    SpecFile::new(path, content)
}

fn written_out(text: &str, direction: Direction) -> String {
    let evidence = "evidence = [{ page = \"guide\", certainty = \"documented\" }]";
    text.replace("...", evidence).replace("\"@\"", &format!("\"{direction}\""))
}
