//! Edits evidence: fingerprints, and the day that a page was read.

use toml_edit::{Array, InlineTable, Item, Value};

use super::editor::Editor;
use super::table;
use super::table::inline;
use crate::compare::difference::FingerprintUpdate;
use crate::read::fact::Fact;

impl Editor<'_> {
    /// Keeps what the page said of a field now, as hashes.
    pub(super) fn store_fingerprint(&mut self, mark: &FingerprintUpdate) {
        let page = self.page.to_owned();
        let Some(list) = self.field_item(&mark.target).and_then(|item| table::item_at(item, &["evidence"]))
        else {
            return;
        };
        let Some(list) = list.as_array_mut() else { return };
        let ours = |entry: &Value| {
            let table = entry.as_inline_table();
            let text = |key: &str| table.and_then(|table| table.get(key)).and_then(Value::as_str);
            text("page") == Some(page.as_str()) && matches!(text("certainty"), Some("documented"))
        };
        let Some(at) = list.iter().position(ours) else { return };
        let Some(entry) = list.get_mut(at) else { return };
        let mut item = Item::Value(entry.clone());
        let flagged: Array = mark.flagged.iter().filter(|word| word.is_ascii()).map(String::as_str).collect();
        table::set(
            &mut item,
            "fingerprint",
            mark.fingerprint.as_str().into(),
            &["page", "certainty", "note"],
        );
        if flagged.is_empty() {
            table::remove(&mut item, "flagged");
        } else {
            table::set(
                &mut item,
                "flagged",
                Value::Array(flagged),
                &["page", "certainty", "note", "fingerprint"],
            );
        }
        if let Item::Value(value) = item {
            *entry = value;
        }
    }

    /// The evidence of a new fact.
    pub(super) fn evidence(&self, fact: Option<&Fact>) -> Value {
        let described = fact.is_none_or(|fact| fact.described);
        let certainty = if described { "documented" } else { "observed" };
        let mut entry: InlineTable =
            inline(vec![("page", self.page.into()), ("certainty", certainty.into())]);
        if let Some(fact) = fact.filter(|fact| fact.described) {
            entry.insert("fingerprint", fact.fingerprint().into());
            let flagged = fact.wording.as_ref().map(|wording| wording.flagged.clone()).unwrap_or_default();
            let flagged: Array = flagged.iter().filter(|word| word.is_ascii()).map(String::as_str).collect();
            if !flagged.is_empty() {
                entry.insert("flagged", Value::Array(flagged));
            }
            entry.fmt();
        }
        Value::Array(std::iter::once(Value::InlineTable(entry)).collect())
    }

    /// The page was read today.
    pub(super) fn page_read(&mut self) {
        let (page, read_on) = (self.page.to_owned(), self.read_on.to_owned());
        for document in self.documents.values_mut() {
            if let Some(item) = table::item_at(document.as_item_mut(), &["page", &page]) {
                table::set(item, "read", read_on.as_str().into(), &[]);
            }
        }
    }
}
