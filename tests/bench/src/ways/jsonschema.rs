//! jsonschema: a validator built once from the exported schema, on a tree of the document.

use std::hint::black_box;

use jsonschema::{PatternOptions, Validator};
use serde_json::Value;

use super::plain::{Request, Session};
use super::{alone, read_then, ready, schemas, tree_then};
use crate::{Call, Document, Group, Kind, Way};

/// What one does today.
pub(crate) const WHOLE: &str = "`Value` + jsonschema + plain structs";

pub(super) const WAYS: &[Way] = &[
    Way { group: Group::Validated, name: WHOLE, prepare: validated },
    Way { group: Group::Checks, name: "jsonschema, on a `Value`", prepare: checks },
    Way { group: Group::Report, name: "`Value` + jsonschema", prepare: report },
];

fn validator(kind: Kind) -> Validator {
    let schema: Value = ready(schemas::of(kind).as_bytes());
    // Its default engine, which the portable patterns do not need, would cost more.
    let options = jsonschema::options().with_pattern_options(PatternOptions::regex());
    options.build(&schema).expect("an exported schema is one")
}

fn validated(document: Document) -> Option<Call> {
    let (bytes, validator) = (document.bytes(), validator(document.kind()));
    let is_valid = move |tree: &Value| validator.is_valid(tree);
    Some(match document.kind() {
        Kind::Session => tree_then::<Session>(bytes, is_valid),
        Kind::Request => tree_then::<Request>(bytes, is_valid),
    })
}

fn checks(document: Document) -> Option<Call> {
    let validator = validator(document.kind());
    Some(alone::<Value>(document.bytes(), move |tree| validator.is_valid(tree)))
}

fn report(document: Document) -> Option<Call> {
    let validator = validator(document.kind());
    let errors = move |tree: &Value| {
        validator
            .iter_errors(tree)
            .inspect(|error| drop(black_box(error.instance_path().to_string())))
            .count()
    };
    Some(read_then::<Value>(document.bytes(), errors))
}
