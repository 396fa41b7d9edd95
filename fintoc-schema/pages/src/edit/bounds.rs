//! Edits bounds, on the field itself or on a named type that other fields may share.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use toml_edit::Item;

use super::editor::Editor;
use super::editor::missing;
use super::table;
use crate::compare::difference::Target;
use fintoc_schema::constraint::Keyword;
use fintoc_schema::model::{Field, Scalar, Type};

impl Editor<'_> {
    pub(super) fn set_bounds(
        &mut self,
        target: &Target,
        bounds: &[(Keyword, Option<i64>)],
    ) -> Result<bool, String> {
        let (_, field) = self.find(target).ok_or_else(|| missing(target))?;
        let named = match &field.ty {
            Type::Scalar(scalar) => Some(scalar).filter(|scalar| self.module_scalar(scalar, target)),
            Type::Enum(_) | Type::Object(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => None,
        };
        let Some(scalar) = named else {
            let item = self.field_item(target).ok_or_else(|| missing(target))?;
            bounds.iter().for_each(|(keyword, value)| set_bound(item, *keyword, *value));
            return Ok(true);
        };
        let others = self.fields_sharing(scalar, field);
        if !others.is_empty() {
            return Err(format!(
                "{} bounds {} too: give the field a type of its own, or change both",
                scalar.name,
                others.join(", ")
            ));
        }
        let (name, file) = (scalar.name.clone(), scalar.origin.file.clone());
        let document = self.documents.get_mut(&file).ok_or_else(|| missing(target))?;
        let item =
            table::item_at(document.as_item_mut(), &["scalar", &name]).ok_or_else(|| missing(target))?;
        bounds.iter().for_each(|(keyword, value)| set_bound(item, *keyword, *value));
        Ok(true)
    }

    // Whether the type has a table of its own, rather than standing in the field.
    fn module_scalar(&self, scalar: &Scalar, target: &Target) -> bool {
        let document = self.documents.get(&scalar.origin.file);
        let own = document.and_then(|document| document.get("scalar")?.as_table_like()?.get(&scalar.name));
        own.is_some() && self.find(target).is_some()
    }

    // Fields that share the type and that this page does not document.
    fn fields_sharing(&self, scalar: &Scalar, field: &Field) -> Vec<String> {
        let mut found = Vec::new();
        for object in &self.module.objects {
            for other in object.fields.iter().filter(|other| other.origin != field.origin) {
                let here = other
                    .evidence
                    .iter()
                    .any(|known| known.page.as_ref().is_some_and(|page| page.id == self.page));
                if uses_scalar(&other.ty, &scalar.name) && !here {
                    found.push(format!("{}.{}", object.name, other.wire));
                }
            }
        }
        found
    }
}

fn uses_scalar(ty: &Type, name: &str) -> bool {
    match ty {
        Type::Scalar(scalar) => scalar.name == name,
        Type::Array(array) => uses_scalar(&array.items, name),
        Type::Map(map) => map.keys.name == name || uses_scalar(&map.values, name),
        Type::Union(union) => union.variants.iter().any(|variant| uses_scalar(&variant.ty, name)),
        Type::Enum(_) | Type::Object(_) => false,
    }
}

fn set_bound(item: &mut Item, keyword: Keyword, value: Option<i64>) {
    let word = keyword.word();
    match value {
        Some(value) => {
            let before = Keyword::ALL.iter().take_while(|known| **known != keyword).map(|known| known.word());
            let after: Vec<&str> = ["type", "items", "keys", "values", "required", "nullable"]
                .into_iter()
                .chain(before)
                .collect();
            table::set(item, word, table::grouped(value), &after);
            // What the page says is a rule of Fintoc now.
            if let Some(list) = table::item_at(item, &["technical"]).and_then(|list| list.as_array_mut()) {
                list.retain(|known| known.as_str() != Some(word));
            }
        }
        None => {
            table::remove(item, word);
        }
    }
}
