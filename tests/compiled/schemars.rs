//! What `schemars` makes of our types is what is exported for them.

use fintoc_schema::json_schema::{Dialect, Profile, document};
use fintoc_types::v1;
use schemars::{JsonSchema, schema_for};
use serde_json::Value;

#[test]
fn each_root_has_its_exported_schema() {
    let model = fintoc_tests::real();
    let all = [made::<v1::CreateCheckoutSession>(), made::<v1::CheckoutSession>(), made::<v1::ErrorBody>()];
    let mut left: Vec<_> = all.into_iter().collect();
    for module in &model.modules {
        for root in module.objects.iter().filter(|object| object.root) {
            let exported = document(module, root, Profile::Portable, Dialect::Draft2020);
            let exported = bare(serde_json::from_str(&exported).expect("JSON"));
            let found = left.iter().position(|made| *made == exported);
            left.remove(found.unwrap_or_else(|| panic!("no type gives the schema of {}", root.name)));
        }
    }
    assert!(left.is_empty(), "a type gives a schema that is not exported");
}

#[test]
fn user_type_embeds_generated_types() {
    #[derive(JsonSchema)]
    #[expect(dead_code, reason = "only its schema is of interest")]
    struct Order {
        session: v1::CheckoutSession,
        customer: Customer,
    }
    #[derive(JsonSchema)]
    #[expect(dead_code, reason = "only its schema is of interest")]
    struct Customer {
        loyal: bool,
    }
    let schema = schema_for!(Order).to_value();
    assert_eq!(schema["properties"]["session"]["$ref"], "#/$defs/CheckoutSession");
    assert_eq!(schema["$defs"]["Customer"]["properties"]["loyal"]["type"], "boolean");
    assert!(dangling(&schema, &schema).is_empty());
}

fn made<T: JsonSchema>() -> Value {
    bare(schema_for!(T).to_value())
}

// The two lines that say what the document is, not what it demands.
fn bare(mut schema: Value) -> Value {
    if let Some(members) = schema.as_object_mut() {
        members.remove("$schema");
        members.remove("$id");
    }
    schema
}

fn dangling(node: &Value, root: &Value) -> Vec<String> {
    let own = node.get("$ref").and_then(Value::as_str);
    let own = own.filter(|target| root.pointer(target.trim_start_matches('#')).is_none()).map(str::to_owned);
    let parts: Vec<&Value> = match node {
        Value::Object(members) => members.values().collect(),
        Value::Array(parts) => parts.iter().collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    own.into_iter().chain(parts.into_iter().flat_map(|part| dangling(part, root))).collect()
}
