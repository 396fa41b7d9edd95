//! Bounds: they stand on the field itself, or on a named type that other fields may share.

use toml_edit::{Item, Value};

use super::super::Target;
use super::field::missing;
use super::{Editor, table};
use fintoc_schema::model::{Field, Scalar, Type};

impl Editor<'_> {
    pub(super) fn bounds(
        &mut self,
        target: &Target,
        bounds: &[(&'static str, Option<i64>)],
    ) -> Result<bool, String> {
        let (_, field) = self.find(target).ok_or_else(|| missing(target))?;
        let named = match &field.ty {
            Type::Scalar(scalar) if self.module_scalar(scalar, target) => Some(scalar),
            _ => None,
        };
        let Some(scalar) = named else {
            let item = self.field_item(target).ok_or_else(|| missing(target))?;
            bounds.iter().for_each(|(word, value)| one(item, word, *value));
            return Ok(true);
        };
        let others = self.others(scalar, field);
        if !others.is_empty() {
            return Err(format!(
                "{} bounds {} too: give the field a type of its own, or change both",
                scalar.name,
                others.join(", ")
            ));
        }
        let (name, file) = (scalar.name.clone(), scalar.origin.file.clone());
        let document = self.documents.get_mut(&file).ok_or_else(|| missing(target))?;
        let item = table::at(document.as_item_mut(), &["scalar", &name]).ok_or_else(|| missing(target))?;
        bounds.iter().for_each(|(word, value)| one(item, word, *value));
        Ok(true)
    }

    // Whether the type has a table of its own, rather than standing in the field.
    fn module_scalar(&self, scalar: &Scalar, target: &Target) -> bool {
        let document = self.documents.get(&scalar.origin.file);
        let own = document.and_then(|document| document.get("scalar")?.as_table_like()?.get(&scalar.name));
        own.is_some() && self.find(target).is_some()
    }

    // Fields that share the type and that this page does not document.
    fn others(&self, scalar: &Scalar, field: &Field) -> Vec<String> {
        let mut found = Vec::new();
        for object in &self.module.objects {
            for other in object.fields.iter().filter(|other| other.origin != field.origin) {
                let here = other
                    .evidence
                    .iter()
                    .any(|known| known.page.as_ref().is_some_and(|page| page.id == self.page));
                if holds(&other.ty, &scalar.name) && !here {
                    found.push(format!("{}.{}", object.name, other.wire));
                }
            }
        }
        found
    }
}

fn holds(ty: &Type, name: &str) -> bool {
    match ty {
        Type::Scalar(scalar) => scalar.name == name,
        Type::Array(array) => holds(&array.items, name),
        Type::Map(map) => map.keys.name == name || holds(&map.values, name),
        Type::Union(union) => union.variants.iter().any(|variant| holds(&variant.ty, name)),
        Type::Enum(_) | Type::Object(_) => false,
    }
}

fn one(item: &mut Item, word: &str, value: Option<i64>) {
    match value {
        Some(value) => {
            table::set(
                item,
                word,
                grouped(value),
                &[
                    "type",
                    "items",
                    "keys",
                    "values",
                    "required",
                    "nullable",
                    "minimum",
                    "exclusive_minimum",
                    "min_length",
                    "min_items",
                    "min_properties",
                ],
            );
            // What the page says is a rule of Fintoc now.
            if let Some(list) = table::at(item, &["technical"]).and_then(|list| list.as_array_mut()) {
                list.retain(|known| known.as_str() != Some(word));
            }
        }
        None => {
            table::remove(item, word);
        }
    }
}

// `9_000_000`, as numbers are written in the specs.
pub(super) fn grouped(value: i64) -> Value {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len() > 4 && (digits.len() - at).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{text}").parse().unwrap_or_else(|_| value.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_have_groups() {
        let shown = |value: i64| grouped(value).to_string();
        assert_eq!(
            [shown(7), shown(1000), shown(65_536), shown(-7_000_000)],
            ["7", "1000", "65_536", "-7_000_000"]
        );
    }
}
