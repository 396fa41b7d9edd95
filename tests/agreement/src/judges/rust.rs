//! Validators for Rust.

use fintoc_schema::json_schema::Dialect;
use serde_json::Value;

use crate::exports::Schema;

pub(super) type Validator = Box<dyn Fn(&Value) -> bool>;

pub(super) fn jsonschema(schema: &Schema) -> Result<Validator, String> {
    let draft = match schema.dialect {
        Dialect::Draft2020 => jsonschema::Draft::Draft202012,
        Dialect::Draft07 => jsonschema::Draft::Draft7,
    };
    let options = jsonschema::options().with_draft(draft).should_validate_formats(true);
    let validator = options.build(&schema.value).map_err(|error| error.to_string())?;
    Ok(Box::new(move |value| validator.is_valid(value)))
}

pub(super) fn boon(schema: &Schema) -> Result<Validator, String> {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.enable_format_assertions();
    let id = schema.value.get("$id").and_then(Value::as_str).unwrap_or_default();
    compiler.add_resource(id, schema.value.clone()).map_err(|error| error.to_string())?;
    let index = compiler.compile(id, &mut schemas).map_err(|error| error.to_string())?;
    Ok(Box::new(move |value| schemas.validate(value, index).is_ok()))
}
