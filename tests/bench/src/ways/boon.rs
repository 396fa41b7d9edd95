//! boon: a validator built once from the exported schema, on a tree of the document.

use std::hint::black_box;

use boon::{Compiler, SchemaIndex, Schemas, ValidationError};
use serde_json::Value;

use super::plain::{Request, Session};
use super::{alone, read_then, ready, schemas, tree_then};
use crate::{Call, Document, Group, Kind, Way};

pub(super) const WAYS: &[Way] = &[
    Way { group: Group::Validated, name: "`Value` + boon + plain structs", prepare: validated },
    Way { group: Group::Checks, name: "boon, on a `Value`", prepare: checks },
    Way { group: Group::Report, name: "`Value` + boon", prepare: report },
];

fn validator(kind: Kind) -> (Schemas, SchemaIndex) {
    let (mut all, mut compiler) = (Schemas::new(), Compiler::new());
    let place = "https://fintoc-bench.invalid/schema.json";
    let schema = ready(schemas::of(kind).as_bytes());
    compiler.add_resource(place, schema).expect("a place of its own");
    let index = compiler.compile(place, &mut all).expect("an exported schema is one");
    (all, index)
}

fn validated(document: Document) -> Option<Call> {
    let (bytes, (schemas, index)) = (document.bytes(), validator(document.kind()));
    let is_valid = move |tree: &Value| schemas.validate(tree, index).is_ok();
    Some(match document.kind() {
        Kind::Session => tree_then::<Session>(bytes, is_valid),
        Kind::Request => tree_then::<Request>(bytes, is_valid),
    })
}

fn checks(document: Document) -> Option<Call> {
    let (schemas, index) = validator(document.kind());
    Some(alone::<Value>(document.bytes(), move |tree| schemas.validate(tree, index).is_ok()))
}

fn report(document: Document) -> Option<Call> {
    let (schemas, index) = validator(document.kind());
    let errors = move |tree: &Value| schemas.validate(tree, index).err().map_or(0, |error| leaves(&error));
    Some(read_then::<Value>(document.bytes(), errors))
}

/// The errors themselves: an error with causes only says where they are.
fn leaves(error: &ValidationError) -> usize {
    if error.causes.is_empty() {
        black_box(error.instance_location.to_string());
        return 1;
    }
    error.causes.iter().map(leaves).sum()
}
