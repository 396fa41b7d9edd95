//! `schemars::JsonSchema` for every type: the exported schema, its references rewritten to the
//! definitions of the user's document.

use schemars::{Schema, SchemaGenerator};
use serde_json::Value;

/// A type's name in the exported schemas, and the function that asks a generator for a reference to
/// it.
pub(crate) type Reference = (&'static str, fn(&mut SchemaGenerator) -> Schema);

/// Parses the schema of one type and rewrites its references.
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
        // A reference can have a title and a description beside it, which stay.
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

            // Request and response types can have the same name.
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
