//! Changes of fields and words that the specs have already.

use toml_edit::{InlineTable, Item, Value};

use super::editor::{Editor, missing};
use super::table;
use super::table::{inline, toml_value};
use crate::compare::difference::{Finding, Target};
use fintoc_schema::json_schema::json::Json;
use fintoc_schema::model::{Enum, Origin, Type};
use fintoc_schema::name;

/// The keys after which a new key of a field is inserted.
const HEAD: &[&str] = &["type", "items", "keys", "values", "required", "nullable"];

impl Editor<'_> {
    pub(super) fn set(&mut self, target: &Target, key: &str, value: Value) -> Result<bool, String> {
        let item = self.field_item(target).ok_or_else(|| missing(target))?;
        Ok(table::set(item, key, value, HEAD))
    }

    /// Marks a field that the page no longer shows. Whether the server still asks for it, no page says.
    pub(super) fn retire(&mut self, target: &Target) -> Result<bool, String> {
        let done = self.set(target, "removed", self.read_on.to_owned().into())?;
        if self.find(target).is_some_and(|(_, field)| field.required) {
            let what = format!("{}.{}", target.object, target.field);
            self.edits.undecided.push(format!("{what} is marked as removed and still required; is it?"));
        }
        Ok(done)
    }

    pub(super) fn set_presence(&mut self, target: &Target, key: &str, holds: bool) -> Result<bool, String> {
        if key == "required" && holds && self.find(target).is_some_and(|(_, field)| field.default.is_some()) {
            return Err("it has a default, which a required member cannot have".to_owned());
        }
        let item = self.field_item(target).ok_or_else(|| missing(target))?;
        if holds { Ok(table::set(item, key, true.into(), HEAD)) } else { Ok(table::remove(item, key)) }
    }

    pub(super) fn set_default(&mut self, target: &Target, value: Option<&Json>) -> Result<bool, String> {
        let required = self.find(target).is_some_and(|(_, field)| field.required);
        let simple = match value {
            None => None,
            Some(value) => Some(toml_value(value).ok_or("a default that TOML cannot say")?),
        };
        if simple.is_some() && required {
            return Err("it is required, and so cannot have a default".to_owned());
        }
        let item = self.field_item(target).ok_or_else(|| missing(target))?;
        Ok(match simple {
            Some(value) => {
                let known = table::string_at(item, "default_applied_by").is_some();
                let first = table::set(item, "default", value, HEAD);
                let mut after = HEAD.to_vec();
                after.push("default");
                first && (known || table::set(item, "default_applied_by", "server".into(), &after))
            }
            None => table::remove(item, "default") && table::remove(item, "default_applied_by"),
        })
    }

    pub(super) fn set_example(&mut self, target: &Target, value: &Json) -> Result<bool, String> {
        let value = toml_value(value).ok_or("an example that TOML cannot say on one line")?;
        self.set(target, "examples", Value::Array(std::iter::once(value).collect()))
    }

    pub(super) fn deprecate(&mut self, target: &Target, instead: Option<&str>) -> Result<bool, String> {
        let done = self.set(target, "deprecated", "unknown".into())?;
        let known = |name: &&str| {
            self.find(target)
                .is_some_and(|(object, _)| object.fields.iter().any(|field| field.wire == **name))
        };
        match instead.filter(known).map(str::to_owned) {
            Some(name) => self.set(target, "replacement", name.into()),
            None => Ok(done),
        }
    }

    /// The old name stays for old instances; the new one is a copy of it.
    pub(super) fn rename(&mut self, target: &Target, new: &str) -> Result<bool, String> {
        if !name::is_member(new) {
            return Err("the new name is none that the specs can have".to_owned());
        }
        let (_, field) = self.find(target).ok_or_else(|| missing(target))?;
        let document = self.documents.get_mut(&field.origin.file).ok_or_else(|| missing(target))?;
        let fields = table::item_at(document.as_item_mut(), &["object", &target.object, "field"])
            .ok_or_else(|| missing(target))?;
        let copy = fields.as_table_like().and_then(|fields| fields.get(&target.field)).cloned();
        let (Some(copy), Some(list)) = (copy, fields.as_table_like_mut()) else {
            return Err(missing(target));
        };
        list.insert(new, copy);
        if let Some(old) = list.get_mut(&target.field) {
            table::remove(old, "required");
            // A contradiction's id is unique: it goes with the new name.
            table::remove(old, "contradictions");
            table::set(old, "removed", self.read_on.into(), HEAD);
            table::set(old, "replacement", new.into(), HEAD);
        }
        Ok(true)
    }

    pub(super) fn add_value(&mut self, target: &Target, word: &str) -> Result<bool, String> {
        if !name::is_wire(word) {
            return Err("a word that the specs cannot have".to_owned());
        }
        let evidence = self.evidence(None);
        let entry = inline(vec![
            ("todo", format!("say in English and Spanish what {word} means").into()),
            ("evidence", evidence),
        ]);
        let (name, origin) = self.enum_of(target)?;
        let document = self.documents.get_mut(&origin.file).ok_or_else(|| missing(target))?;
        let values = table::item_at(document.as_item_mut(), &["enum", &name, "value"])
            .ok_or_else(|| missing(target))?;
        let values = values.as_table_like_mut().ok_or_else(|| missing(target))?;
        values.insert(word, Item::Value(Value::InlineTable(entry)));
        Ok(true)
    }

    pub(super) fn retire_value(&mut self, target: &Target, word: &str) -> Result<bool, String> {
        let (name, origin) = self.enum_of(target)?;
        let read_on = self.read_on.to_owned();
        let document = self.documents.get_mut(&origin.file).ok_or_else(|| missing(target))?;
        let item = table::item_at(document.as_item_mut(), &["enum", &name, "value", word])
            .ok_or_else(|| missing(target))?;
        Ok(table::set(item, "removed", read_on.into(), &[]))
    }

    // The list of words of a field, or of its items.
    fn enum_of(&self, target: &Target) -> Result<(String, Origin), String> {
        fn inner(ty: &Type) -> Option<&Enum> {
            match ty {
                Type::Enum(list) => Some(list),
                Type::Array(array) => inner(&array.items),
                Type::Scalar(_) | Type::Object(_) | Type::Union(_) | Type::Map(_) => None,
            }
        }
        let (_, field) = self.find(target).ok_or_else(|| missing(target))?;
        let list = inner(&field.ty).ok_or_else(|| missing(target))?;
        Ok((list.name.clone(), list.origin.clone()))
    }

    /// Two pages disagree: the specs record both claims, and keep the old fact.
    pub(super) fn record_contradiction(&mut self, finding: &Finding) -> Result<bool, String> {
        let target = &finding.target;
        let other = self.other_page(target).ok_or_else(|| missing(target))?;
        let says = |fact: Option<&String>| {
            let fact = fact.map_or("nothing", String::as_str);
            let text: String =
                fact.chars().filter(|c| c.is_ascii() && !c.is_ascii_control()).take(120).collect();
            inline(vec![("en", text.clone().into()), ("es", text.into())])
        };
        let claim = |page: &str, fact: Option<&String>| {
            Value::InlineTable(inline(vec![("page", page.into()), ("says", Value::InlineTable(says(fact)))]))
        };
        let both =
            |en: &str, es: &str| Value::InlineTable(inline(vec![("en", en.into()), ("es", es.into())]));
        let claims =
            [claim(self.page, finding.change.new.as_ref()), claim(&other, finding.change.old.as_ref())];
        let entry = inline(vec![
            ("claims", Value::Array(claims.into_iter().collect())),
            ("decision", both("The specs stay as they were.", "Las especificaciones siguen como estaban.")),
            (
                "reason",
                both(
                    "Two pages disagree; the decision is open.",
                    "Dos p\u{e1}ginas no coinciden y nadie ha decidido a\u{fa}n.",
                ),
            ),
        ]);
        let id = format!("{}-{}-{}", target.object, target.field, finding.change.row.id)
            .to_lowercase()
            .replace('_', "-");
        let item = self.field_item(target).ok_or_else(|| missing(target))?;
        if item.as_table_like().is_none_or(|field| field.get("contradictions").is_none()) {
            table::set(item, "contradictions", Value::InlineTable(InlineTable::new()), &[]);
        }
        let list = table::item_at(item, &["contradictions"]).ok_or_else(|| missing(target))?;
        Ok(table::set(list, &id, Value::InlineTable(entry), &[]))
    }
}
