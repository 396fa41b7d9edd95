//! `schemars::JsonSchema` for every type: the schema that is exported, with its references led to where the
//! user's document keeps its definitions.

use schemars::{Schema, SchemaGenerator};
use serde_json::Value;

/// A type's name in our schemas, and how a generator is asked where its definition will stand.
pub(crate) type Reference = (&'static str, fn(&mut SchemaGenerator) -> Schema);

/// The schema of one type, taken from its text.
pub(crate) fn load(text: &str, references: &[Reference], generator: &mut SchemaGenerator) -> Schema {
    let mut schema = serde_json::from_str(text).unwrap_or(Value::Bool(true));
    lead(&mut schema, references, generator);
    Schema::try_from(schema).unwrap_or_default()
}

fn lead(node: &mut Value, references: &[Reference], generator: &mut SchemaGenerator) {
    let target = node.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix("#/$defs/"));
    let found = target.and_then(|target| references.iter().find(|(name, _)| *name == target));
    if let Some((_, ask)) = found {
        let there = ask(generator).to_value();
        // Titles and descriptions may stand beside a reference, and stay.
        if let (Value::Object(members), Value::Object(there)) = (&mut *node, there) {
            members.extend(there);
        }
        return;
    }
    match node {
        Value::Object(members) => members.values_mut().for_each(|part| lead(part, references, generator)),
        Value::Array(parts) => parts.iter_mut().for_each(|part| lead(part, references, generator)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

macro_rules! json_schema {
    ($ty:ty, $name:literal, $id:literal, $text:literal, [$(($reference:literal, $target:ty)),*]) => {
        impl schemars::JsonSchema for $ty {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            // Types of one name travel both ways.
            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!("fintoc_types::", $id).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let references: &[Reference] =
                    &[$(($reference, |generator| generator.subschema_for::<$target>())),*];
                load($text, references, generator)
            }
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/schemas.rs"));
