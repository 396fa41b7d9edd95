//! New fields: their type, evidence, and a `todo` for the words that people read.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use toml_edit::{InlineTable, Item, Table, Value};

use super::editor::Editor;
use super::editor::missing;
use super::table;
use super::table::{grouped, inline, toml_value};
use crate::compare::difference::Target;
use crate::read::fact::{Confidence, Fact, JsonKind};
use fintoc_schema::constraint::{Keyword, Shape};
use fintoc_schema::model::{Direction, Kind};
use fintoc_schema::name;

impl Editor<'_> {
    /// A new field, and objects for the members that the page shows below it.
    pub(super) fn add_field(&mut self, target: &Target, fact: &Fact, below: &[Fact]) -> Result<bool, String> {
        let known = self.module.objects.iter().find(|object| object.name == target.object);
        let known = known.ok_or_else(|| missing(target))?;
        let owner = Owner { file: known.origin.file.clone(), direction: known.direction };
        let entry = self.field_entry(target, fact, below, &owner)?;
        let document = self.documents.get_mut(&owner.file).ok_or_else(|| missing(target))?;
        let fields = table::item_at(document.as_item_mut(), &["object", &target.object, "field"]);
        let fields = fields.and_then(Item::as_table_like_mut).ok_or_else(|| missing(target))?;
        if fields.contains_key(&target.field) {
            return Err("the object has such a field, from another page".to_owned());
        }
        fields.insert(&target.field, Item::Value(Value::InlineTable(entry)));
        Ok(true)
    }

    fn field_entry(
        &mut self,
        target: &Target,
        fact: &Fact,
        below: &[Fact],
        owner: &Owner,
    ) -> Result<InlineTable, String> {
        if !name::is_member(&target.field) {
            return Err("a name that the specs cannot have".to_owned());
        }
        let Some(ty) = &fact.ty else { return Err("the page gives no type".to_owned()) };
        let inner = if ty.kind == JsonKind::Array {
            ty.items.or((!below.is_empty()).then_some(JsonKind::Object))
        } else {
            Some(ty.kind)
        };
        let word = match inner {
            None | Some(JsonKind::Any | JsonKind::Array) => {
                return Err("what it holds is not said".to_owned());
            }
            Some(JsonKind::Object) => self.object_type(target, fact, below, owner)?,
            Some(kind) => self.type_name(target, fact, kind, &owner.file)?,
        };
        let mut pairs: Vec<(&str, Value)> = Vec::new();
        match (ty.kind, word) {
            (JsonKind::Array, Some(word)) => pairs.extend([("type", "array".into()), ("items", word.into())]),
            (JsonKind::Array, None) => return Err("the members of its items are not known".to_owned()),
            // The members are unknown: a map of strings takes any, and a person makes it an object.
            (_, None) => {
                pairs.extend([("type", "map".into()), ("keys", "string".into()), ("values", "string".into())])
            }
            (_, Some(word)) => pairs.push(("type", word.into())),
        }
        if fact.required == Some(true) && owner.direction == Direction::Request {
            pairs.push(("required", true.into()));
        }
        if fact.nullable == Some(true) {
            pairs.push(("nullable", true.into()));
        }
        constraints(fact, &mut pairs);
        let stated = fact.default.as_ref().filter(|default| default.stated && fact.required != Some(true));
        if let Some(value) = stated.and_then(|default| toml_value(default.value.as_ref()?)) {
            pairs.extend([("default", value), ("default_applied_by", "server".into())]);
        }
        // What a form is filled in with is an example; a value of the page's own list always fits.
        let shown = fact
            .default
            .as_ref()
            .filter(|default| !default.stated)
            .and_then(|default| toml_value(default.value.as_ref()?));
        if let Some(value) = shown {
            pairs.push(("examples", Value::Array(std::iter::once(value).collect())));
        }
        if fact.deprecated.is_some() {
            pairs.push(("deprecated", "unknown".into()));
        }
        pairs.push(("todo", todo(fact).into()));
        pairs.push(("evidence", self.evidence(Some(fact))));
        Ok(multi_line_table(pairs))
    }

    // An object of the members that the page shows; none where it shows none.
    fn object_type(
        &mut self,
        target: &Target,
        fact: &Fact,
        below: &[Fact],
        owner: &Owner,
    ) -> Result<Option<String>, String> {
        let prefix = if fact.ty.as_ref().is_some_and(|ty| ty.kind == JsonKind::Array) {
            format!("{}[]", fact.path)
        } else {
            fact.path.clone()
        };
        let direct = |member: &&Fact| {
            member
                .path
                .strip_prefix(&prefix)
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(name::is_member)
        };
        let members: Vec<&Fact> = below.iter().filter(direct).collect();
        // Pairs of one's own: what a sample shows of them is an example of no member.
        let word = fact.ty.as_ref().map_or("", |ty| ty.words.as_str());
        let pairs = !matches!(word, "object" | "objeto")
            && fact.ty.as_ref().is_some_and(|ty| ty.kind == JsonKind::Object);
        let counted = fact.bounds.iter().any(|bound| bound.keyword.fits().contains(&Shape::Map));
        if members.is_empty() || counted || (pairs && !members.iter().any(|member| member.described)) {
            return Ok(None);
        }
        let name = self.free_name(&format!("{}{}", target.object, upper_camel(&target.field)));
        let mut fields = Table::new();
        for member in members {
            let field = member.path.rsplit('.').next().unwrap_or("").to_owned();
            let inner = Target { object: name.clone(), field: field.clone() };
            // One that cannot be written is left out; the rest is worth having.
            if let Ok(entry) = self.field_entry(&inner, member, below, owner) {
                fields.insert(&field, Item::Value(Value::InlineTable(entry)));
            }
        }
        let mut object = Table::new();
        object.insert("direction", Item::Value(owner.direction_word().into()));
        object.insert(
            "todo",
            Item::Value(format!("label and describe {} in English and Spanish", target.field).into()),
        );
        object.insert("evidence", Item::Value(self.evidence(None)));
        object.insert("field", Item::Table(fields));
        self.insert_type(&owner.file, "object", &name, object).ok_or_else(|| missing(target))?;
        Ok(Some(name))
    }

    // Puts a table under `[object.*]` or `[enum.*]` of a file.
    fn insert_type(&mut self, file: &str, group: &str, name: &str, table: Table) -> Option<()> {
        let document = self.documents.get_mut(file)?;
        let tables = document.entry(group).or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        tables.as_table_like_mut()?.insert(name, Item::Table(table));
        self.names.push(name.to_owned());
        Some(())
    }

    // What a spec calls a value of this kind; an enumeration is made where the page lists words.
    fn type_name(
        &mut self,
        target: &Target,
        fact: &Fact,
        kind: JsonKind,
        file: &str,
    ) -> Result<Option<String>, String> {
        if let Some(values) = fact.values.as_ref().filter(|values| {
            kind == JsonKind::String && (values.words.len() > 1 || values.confidence > Confidence::Low)
        }) {
            return self.enumeration(target, &values.words, file).map(Some);
        }
        if let Some(known) = self.formed(fact).filter(|_| kind == JsonKind::String) {
            return Ok(Some(known));
        }
        Ok(Some(kind.word().to_owned()))
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
    fn enumeration(&mut self, target: &Target, words: &[String], file: &str) -> Result<String, String> {
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
        let name = self.free_name(&format!("{}{}", target.object, upper_camel(&target.field)));
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
        self.insert_type(file, "enum", &name, list).ok_or_else(|| missing(target))?;
        Ok(name)
    }

    fn free_name(&self, wanted: &str) -> String {
        let module = self.module;
        let taken = |name: &str| {
            module.scalars.iter().any(|item| item.name == name)
                || module.enums.iter().any(|item| item.name == name)
                || module.unions.iter().any(|item| item.name == name)
                || module.objects.iter().any(|item| item.name == name)
                || self.names.iter().any(|known| known == name)
        };
        let mut name = wanted.to_owned();
        while taken(&name) {
            name.push_str("Word");
        }
        name
    }
}

/// Where new fields go.
struct Owner {
    file: String,
    direction: Direction,
}

impl Owner {
    fn direction_word(&self) -> &'static str {
        match self.direction {
            Direction::Request => "request",
            Direction::Response => "response",
        }
    }
}

fn todo(fact: &Fact) -> String {
    let form = if fact.formats.is_empty() {
        String::new()
    } else {
        format!(" The page calls it {}.", fact.formats.join(", "))
    };
    format!(
        "label and describe it in our own words, in English and Spanish, and say whether it is sensitive.{form}"
    )
}

fn constraints(fact: &Fact, pairs: &mut Vec<(&str, Value)>) {
    for bound in fact.bounds.iter().filter(|bound| !bound.conditional) {
        if !pairs.iter().any(|(key, _)| *key == bound.keyword.word()) {
            pairs.push((bound.keyword.word(), grouped(bound.value)));
        }
    }
    let named = pairs.iter().any(|(key, value)| *key == "type" && value.as_str() != Some("string"));
    if let Some(constant) = fact.constant.as_ref().filter(|_| !named) {
        pairs.push((Keyword::Const.word(), constant.as_str().into()));
    }
}

// One key a line, as fields are written by hand.
fn multi_line_table(pairs: Vec<(&str, Value)>) -> InlineTable {
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

fn upper_camel(name: &str) -> String {
    let words = name.split('_').filter(|word| !word.is_empty());
    words
        .map(|word| {
            word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect::<String>()
        })
        .collect()
}
