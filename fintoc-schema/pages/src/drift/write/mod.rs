//! Lets the specs follow a page: edits their TOML, keeping comments and order.
//!
//! What a page says goes in with evidence and a `todo` where words are missing; no sentence of the
//! page does. What another page documents otherwise becomes a recorded contradiction. Nothing is
//! deleted: what a page no longer shows is marked.

mod add;
mod bounds;
mod evidence;
mod field;
mod table;

use std::collections::BTreeMap;

use toml_edit::{DocumentMut, Item};

use super::{Drift, Finding, Fix, Target, Verdict};
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::{Certainty, Field, Module, Object};

/// What writing came to.
#[derive(Debug, Default)]
pub struct Written {
    /// The files that changed, with their new text, sorted by path.
    pub files: Vec<(String, String)>,
    /// What was written, a line each.
    pub done: Vec<String>,
    /// What only a person can decide, a line each.
    pub decide: Vec<String>,
}

/// Writes what a page's drift asks for. `read_on` is the day that the page was saved, `YYYY-MM-DD`.
///
/// # Errors
///
/// A spec file that is no TOML, which `check` explains better.
pub fn write(files: &[SpecFile], module: &Module, drift: &Drift, read_on: &str) -> Result<Written, String> {
    let mut editor = Editor::new(files, module, &drift.page, read_on)?;
    if drift.verdict == Verdict::Unreadable {
        editor.written.decide.push(format!("{}: the page cannot be read; nothing was written", drift.page));
        return Ok(editor.finish());
    }
    for finding in &drift.findings {
        editor.settle(finding);
    }
    for mark in &drift.unmarked {
        editor.mark(mark);
    }
    // A page that ends early was not read as a whole.
    if drift.verdict != Verdict::CutShort {
        editor.page_read();
    }
    Ok(editor.finish())
}

struct Editor<'m> {
    module: &'m Module,
    page: &'m str,
    read_on: &'m str,
    documents: BTreeMap<String, DocumentMut>,
    before: BTreeMap<String, String>,
    /// Names of types that were made.
    names: Vec<String>,
    written: Written,
}

impl<'m> Editor<'m> {
    fn new(files: &[SpecFile], module: &'m Module, page: &'m str, read_on: &'m str) -> Result<Self, String> {
        let mut documents = BTreeMap::new();
        let mut before = BTreeMap::new();
        let folder = format!("{}/", module.name);
        for file in files.iter().filter(|file| file.path.starts_with(&folder)) {
            let text = String::from_utf8_lossy(&file.bytes).into_owned();
            let document = text.parse().map_err(|_| format!("{}: no TOML", file.path))?;
            documents.insert(file.path.clone(), document);
            before.insert(file.path.clone(), text);
        }
        Ok(Editor {
            module,
            page,
            read_on,
            documents,
            before,
            names: Vec::new(),
            written: Written::default(),
        })
    }

    fn finish(mut self) -> Written {
        for (path, document) in &self.documents {
            let text = document.to_string();
            if self.before.get(path) != Some(&text) {
                self.written.files.push((path.clone(), text));
            }
        }
        self.written
    }

    fn settle(&mut self, finding: &Finding) {
        let what = format!("{}: {}", finding.change.place(), finding.change.sentence());
        let settled = if self.contradicts(finding) { self.record(finding) } else { self.apply(finding) };
        match settled {
            Ok(true) => self.written.done.push(what),
            Ok(false) => {}
            Err(why) => self.written.decide.push(format!("{what}; {why}")),
        }
        // Whatever was decided, it was decided on these words.
        if let (Some(said), false) =
            (&finding.change.new_wording, matches!(finding.fix, Fix::Add(..) | Fix::Rename(_)))
        {
            let mark = super::Mark {
                target: finding.target.clone(),
                fingerprint: said.fingerprint.clone(),
                flagged: said.flagged.clone(),
            };
            // A fact that a person must look at keeps its old fingerprint: it is told again next time.
            if !matches!(finding.fix, Fix::Decide) {
                self.mark(&mark);
            }
        }
    }

    fn apply(&mut self, finding: &Finding) -> Result<bool, String> {
        let target = &finding.target;
        match &finding.fix {
            Fix::Add(fact, below) => self.add(target, fact, below),
            Fix::Retire => self.retire(target),
            Fix::Rename(name) => self.rename(target, name),
            Fix::Required(required) => self.presence(target, "required", *required),
            Fix::Nullable(nullable) => self.presence(target, "nullable", *nullable),
            Fix::Bounds(bounds) => self.bounds(target, bounds),
            Fix::AddWord(word) => self.add_word(target, word),
            Fix::RetireWord(word) => self.retire_word(target, word),
            Fix::Default(value) => self.default(target, value.as_ref()),
            Fix::Example(value) => self.example(target, value),
            Fix::Deprecate(instead) => self.deprecate(target, instead.as_deref()),
            Fix::Reword => Ok(true),
            Fix::Decide => Err("a person must decide".to_owned()),
        }
    }

    // Another page documents the same field, and now they disagree.
    fn contradicts(&self, finding: &Finding) -> bool {
        let fits = matches!(
            finding.fix,
            Fix::Required(_)
                | Fix::Nullable(_)
                | Fix::Bounds(_)
                | Fix::Default(_)
                | Fix::RetireWord(_)
                | Fix::Decide
        );
        fits && finding.change.old.is_some() && self.other_page(&finding.target).is_some()
    }

    // The first other page that documents a field.
    fn other_page(&self, target: &Target) -> Option<String> {
        let (_, field) = self.find(target)?;
        let documented = field.evidence.iter().filter(|known| known.certainty == Certainty::Documented);
        let pages = documented.filter_map(|known| known.page.as_ref().map(|page| page.id.clone()));
        pages.into_iter().find(|id| id != self.page)
    }

    fn find(&self, target: &Target) -> Option<(&'m Object, &'m Field)> {
        let object = self.module.objects.iter().find(|object| object.name == target.object)?;
        let field = object.fields.iter().find(|field| field.wire == target.field)?;
        Some((object, field))
    }

    // The table of a field in its file.
    fn field_item(&mut self, target: &Target) -> Option<&mut Item> {
        let (_, field) = self.find(target)?;
        let document = self.documents.get_mut(&field.origin.file)?;
        table::at(document.as_item_mut(), &["object", &target.object, "field", &target.field])
    }
}
