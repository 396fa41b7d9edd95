//! Lets the specs follow a page: edits their TOML, keeping comments and order.
//!
//! What a page says goes in with evidence and a `todo` where words are missing; no sentence of the
//! page does. What another page documents otherwise becomes a recorded contradiction. Nothing is
//! deleted: what a page no longer shows is marked.

mod add;
mod bounds;
pub mod editor;
mod evidence;
mod field;
mod table;

use crate::compare::difference::{Drift, Finding, Fix, Mark, Verdict};
use editor::Editor;
use editor::Written;
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::Module;

/// Writes what a page's drift asks for. `read_on` is the day that the page was saved, `YYYY-MM-DD`.
///
/// # Errors
///
/// A spec file that is no TOML, which `check` explains better.
pub fn edit_specs(
    files: &[SpecFile],
    module: &Module,
    drift: &Drift,
    read_on: &str,
) -> Result<Written, String> {
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

impl Editor<'_> {
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
            let mark = Mark {
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
}
