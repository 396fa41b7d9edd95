//! New fields: their type, evidence, and a `todo` for the words that people read.

use toml_edit::{InlineTable, Item, Table, Value};

use super::super::Target;
use super::field::{inline, missing, toml};
use super::{Editor, table};
use crate::model::{Direction, Kind};
use crate::name;
use crate::tools::ingest::fact::{Fact, JsonKind};

impl Editor<'_> {
    pub(super) fn add(&mut self, target: &Target, fact: &Fact) -> Result<bool, String> {
        if !name::is_member(&target.field) {
            return Err("a name that the specs cannot have".to_owned());
        }
        let Some(ty) = &fact.ty else { return Err("the page gives no type".to_owned()) };
        let object = self
            .module
            .objects
            .iter()
            .find(|object| object.name == target.object)
            .ok_or_else(|| missing(target))?;
        let file = object.origin.file.clone();
        let mut pairs: Vec<(&str, Value)> = Vec::new();
        let inner = if ty.kind == JsonKind::Array { ty.items } else { Some(ty.kind) };
        let word = match inner {
            None | Some(JsonKind::Any | JsonKind::Array) => {
                return Err("what it holds is not said".to_owned());
            }
            Some(kind) => self.word(target, fact, kind, &file)?,
        };
        match (ty.kind, word) {
            (JsonKind::Array, Some(word)) => pairs.extend([("type", "array".into()), ("items", word.into())]),
            (JsonKind::Array, None) => return Err("the members of its items are not known".to_owned()),
            // Members that nobody knows yet: a map of texts takes what comes, a person makes it an object.
            (_, None) => {
                pairs.extend([("type", "map".into()), ("keys", "string".into()), ("values", "string".into())])
            }
            (_, Some(word)) => pairs.push(("type", word.into())),
        }
        let request = object.direction == Direction::Request;
        if fact.required == Some(true) && request {
            pairs.push(("required", true.into()));
        }
        if fact.nullable == Some(true) {
            pairs.push(("nullable", true.into()));
        }
        constraints(fact, &mut pairs);
        let stated = fact.default.as_ref().filter(|default| default.stated && fact.required != Some(true));
        if let Some(value) = stated.and_then(|default| toml(default.value.as_ref()?)) {
            pairs.extend([("default", value), ("default_applied_by", "server".into())]);
        }
        if fact.deprecated.is_some() {
            pairs.push(("deprecated", "unknown".into()));
        }
        pairs.push(("todo", self.todo(fact).into()));
        pairs.push(("evidence", self.evidence(Some(fact))));
        let document = self.documents.get_mut(&file).ok_or_else(|| missing(target))?;
        let fields = table::at(document.as_item_mut(), &["object", &target.object, "field"])
            .ok_or_else(|| missing(target))?;
        let fields = fields.as_table_like_mut().ok_or_else(|| missing(target))?;
        if fields.contains_key(&target.field) {
            return Err("the object has such a field, from another page".to_owned());
        }
        fields.insert(&target.field, Item::Value(Value::InlineTable(lines(pairs))));
        Ok(true)
    }

    // What a spec calls a value of this kind; an enumeration is made where the page lists words.
    fn word(
        &mut self,
        target: &Target,
        fact: &Fact,
        kind: JsonKind,
        file: &str,
    ) -> Result<Option<String>, String> {
        if let Some(values) =
            fact.values.as_ref().filter(|values| kind == JsonKind::String && values.words.len() > 1)
        {
            return self.list(target, &values.words, file).map(Some);
        }
        if let Some(known) = self.formed(fact).filter(|_| kind == JsonKind::String) {
            return Ok(Some(known));
        }
        Ok(match kind {
            JsonKind::Object => None,
            other => Some(other.word().to_owned()),
        })
    }

    // The one type of the module that has this form, and nothing else that would bind it.
    fn formed(&self, fact: &Fact) -> Option<String> {
        let [format] = fact.formats.as_slice() else { return None };
        let fits = self
            .module
            .scalars
            .iter()
            .filter(|scalar| scalar.kind == Kind::String && scalar.format.as_deref() == Some(format));
        let mut fits = fits.filter(|scalar| scalar.sensitive.is_none() || *format == "email");
        match (fits.next(), fits.next(), fact.bounds.is_empty() && fact.constant.is_none()) {
            (Some(scalar), None, true) => Some(scalar.name.clone()),
            _ => None,
        }
    }

    // An enumeration of these words: one that the module has, or a new one in the same file.
    fn list(&mut self, target: &Target, words: &[String], file: &str) -> Result<String, String> {
        if !words.iter().all(|word| name::is_wire(word)) {
            return Err("a word that the specs cannot have".to_owned());
        }
        let same = self.module.enums.iter().find(|list| {
            list.variants.len() == words.len()
                && list.variants.iter().all(|known| words.contains(&known.wire))
        });
        if let Some(list) = same {
            return Ok(list.name.clone());
        }
        let name = self.free_name(&format!("{}{}", target.object, camel(&target.field)));
        let mut values = Table::new();
        for word in words {
            let entry = inline(vec![
                ("todo", format!("say in English and Spanish what {word} means").into()),
                ("evidence", self.evidence(None)),
            ]);
            values.insert(word, Item::Value(Value::InlineTable(entry)));
        }
        let mut list = Table::new();
        list.insert("open", Item::Value(true.into()));
        list.insert(
            "todo",
            Item::Value(format!("say in English and Spanish what the words of {} are", target.field).into()),
        );
        list.insert("evidence", Item::Value(self.evidence(None)));
        list.insert("value", Item::Table(values));
        let document = self.documents.get_mut(file).ok_or_else(|| missing(target))?;
        let enums = document.entry("enum").or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        enums.as_table_like_mut().ok_or_else(|| missing(target))?.insert(&name, Item::Table(list));
        Ok(name)
    }

    fn free_name(&self, wanted: &str) -> String {
        let module = self.module;
        let taken = |name: &str| {
            module.scalars.iter().any(|item| item.name == name)
                || module.enums.iter().any(|item| item.name == name)
                || module.unions.iter().any(|item| item.name == name)
                || module.objects.iter().any(|item| item.name == name)
        };
        let mut name = wanted.to_owned();
        while taken(&name) {
            name.push_str("Word");
        }
        name
    }

    fn todo(&self, fact: &Fact) -> String {
        let form = if fact.formats.is_empty() {
            String::new()
        } else {
            format!(" The page calls it {}.", fact.formats.join(", "))
        };
        format!(
            "label and describe it in our own words, in English and Spanish, and say whether it is sensitive.{form}"
        )
    }
}

fn constraints(fact: &Fact, pairs: &mut Vec<(&str, Value)>) {
    for bound in fact.bounds.iter().filter(|bound| !bound.conditional) {
        if !pairs.iter().any(|(key, _)| *key == bound.keyword) {
            pairs.push((bound.keyword, bound.value.into()));
        }
    }
    let named = pairs.iter().any(|(key, value)| *key == "type" && value.as_str() != Some("string"));
    if let Some(constant) = fact.constant.as_ref().filter(|_| !named) {
        pairs.push(("const", constant.as_str().into()));
    }
}

// One key a line, as fields are written by hand.
fn lines(pairs: Vec<(&str, Value)>) -> InlineTable {
    let mut out = InlineTable::new();
    for (key, mut value) in pairs {
        let mut key = toml_edit::Key::new(key);
        key.leaf_decor_mut().set_prefix("\n    ");
        key.leaf_decor_mut().set_suffix(" ");
        value.decor_mut().set_prefix(" ");
        value.decor_mut().set_suffix("");
        out.insert_formatted(&key, value);
    }
    out.set_trailing_comma(true);
    out.set_trailing("\n");
    out
}

fn camel(name: &str) -> String {
    let words = name.split('_').filter(|word| !word.is_empty());
    words
        .map(|word| {
            word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect::<String>()
        })
        .collect()
}
