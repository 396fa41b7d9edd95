//! Edits the TOML of the specs to follow a page, preserving comments and order.
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

use crate::compare::difference::{Drift, Finding, FingerprintUpdate, Fix, Verdict};
use editor::Editor;
use editor::SpecEdits;
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::Module;

/// Writes what a page's drift asks for. `read_on` is the day that the page was saved, `YYYY-MM-DD`.
///
/// # Errors
///
/// Returns an error if a spec file is not TOML; `check` has the details.
pub fn edit_specs(
    files: &[SpecFile],
    module: &Module,
    drift: &Drift,
    read_on: &str,
) -> Result<SpecEdits, String> {
    let mut editor = Editor::new(files, module, &drift.page, read_on)?;
    if drift.verdict == Verdict::Unreadable {
        editor.edits.undecided.push(format!("{}: the page cannot be read; nothing was written", drift.page));
        return Ok(editor.finish());
    }
    for finding in &drift.findings {
        editor.apply_finding(finding);
    }
    for mark in &drift.without_fingerprint {
        editor.store_fingerprint(mark);
    }
    // A page that ends early was not read as a whole.
    if drift.verdict != Verdict::CutShort {
        editor.page_read();
    }
    Ok(editor.finish())
}

impl Editor<'_> {
    fn apply_finding(&mut self, finding: &Finding) {
        let what = format!("{}: {}", finding.change.location(), finding.change.sentence());
        let settled =
            if self.contradicts(finding) { self.record_contradiction(finding) } else { self.apply(finding) };
        match settled {
            Ok(true) => self.edits.applied.push(what),
            Ok(false) => {}
            Err(why) => self.edits.undecided.push(format!("{what}; {why}")),
        }
        // Whatever was decided, it was decided on these words.
        if let (Some(said), false) =
            (&finding.change.new_wording, matches!(finding.fix, Fix::Add(..) | Fix::Rename(_)))
        {
            let mark = FingerprintUpdate {
                target: finding.target.clone(),
                fingerprint: said.fingerprint.clone(),
                flagged: said.flagged.clone(),
            };
            // A fact that a person must decide keeps its old fingerprint, so it is reported again.
            if !matches!(finding.fix, Fix::Decide) {
                self.store_fingerprint(&mark);
            }
        }
    }

    fn apply(&mut self, finding: &Finding) -> Result<bool, String> {
        let target = &finding.target;
        match &finding.fix {
            Fix::Add(fact, below) => self.add_field(target, fact, below),
            Fix::Retire => self.retire(target),
            Fix::Rename(name) => self.rename(target, name),
            Fix::Required(required) => self.set_presence(target, "required", *required),
            Fix::Nullable(nullable) => self.set_presence(target, "nullable", *nullable),
            Fix::Bounds(bounds) => self.set_bounds(target, bounds),
            Fix::AddValue(word) => self.add_value(target, word),
            Fix::RetireValue(word) => self.retire_value(target, word),
            Fix::Default(value) => self.set_default(target, value.as_ref()),
            Fix::Example(value) => self.set_example(target, value),
            Fix::Deprecate(instead) => self.deprecate(target, instead.as_deref()),
            Fix::Reword => Ok(true),
            Fix::Decide => Err("a person must decide".to_owned()),
        }
    }
}
