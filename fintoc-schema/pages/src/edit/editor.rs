//! The TOML documents of a module's specs while they are edited.

use std::collections::BTreeMap;

use super::table;
use crate::compare::difference::{Finding, Fix, Target};
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::{Certainty, Field, Module, Object};
use toml_edit::{DocumentMut, Item};

/// The result of editing the specs.
#[derive(Debug, Default)]
pub struct SpecEdits {
    /// The files that changed, with their new text, sorted by path.
    pub files: Vec<(String, String)>,
    /// The edits that were made, a line each.
    pub applied: Vec<String>,
    /// What a person must decide, a line each.
    pub undecided: Vec<String>,
}

pub(super) struct Editor<'m> {
    pub(super) module: &'m Module,
    pub(super) page: &'m str,
    pub(super) read_on: &'m str,
    pub(super) documents: BTreeMap<String, DocumentMut>,
    pub(super) before: BTreeMap<String, String>,
    /// Names of types that were made.
    pub(super) names: Vec<String>,
    pub(super) edits: SpecEdits,
}

impl<'m> Editor<'m> {
    pub(super) fn new(
        files: &[SpecFile],
        module: &'m Module,
        page: &'m str,
        read_on: &'m str,
    ) -> Result<Self, String> {
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
            edits: SpecEdits::default(),
        })
    }

    pub(super) fn finish(mut self) -> SpecEdits {
        for (path, document) in &self.documents {
            let text = document.to_string();
            if self.before.get(path) != Some(&text) {
                self.edits.files.push((path.clone(), text));
            }
        }
        self.edits
    }

    // Another page documents the same field, and now they disagree.
    pub(super) fn contradicts(&self, finding: &Finding) -> bool {
        let fits = matches!(
            finding.fix,
            Fix::Required(_)
                | Fix::Nullable(_)
                | Fix::Bounds(_)
                | Fix::Default(_)
                | Fix::RetireValue(_)
                | Fix::Decide
        );
        fits && finding.change.old.is_some() && self.other_page(&finding.target).is_some()
    }

    // The first other page that documents a field.
    pub(super) fn other_page(&self, target: &Target) -> Option<String> {
        let (_, field) = self.find(target)?;
        let documented = field.evidence.iter().filter(|known| known.certainty == Certainty::Documented);
        let pages = documented.filter_map(|known| known.page.as_ref().map(|page| page.id.clone()));
        pages.into_iter().find(|id| id != self.page)
    }

    pub(super) fn find(&self, target: &Target) -> Option<(&'m Object, &'m Field)> {
        let object = self.module.objects.iter().find(|object| object.name == target.object)?;
        let field = object.fields.iter().find(|field| field.wire == target.field)?;
        Some((object, field))
    }

    // The table of a field in its file.
    pub(super) fn field_item(&mut self, target: &Target) -> Option<&mut Item> {
        let (_, field) = self.find(target)?;
        let document = self.documents.get_mut(&field.origin.file)?;
        table::item_at(document.as_item_mut(), &["object", &target.object, "field", &target.field])
    }
}

/// Why a field cannot be edited.
pub(super) fn missing(target: &Target) -> String {
    format!("{}.{} was not found in its file", target.object, target.field)
}
