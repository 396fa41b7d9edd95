//! jsonschema's macro: a validator compiled from the exported schema, on a tree of the document.

use std::hint::black_box;

use jsonschema::ErrorIterator;

use super::plain::{Request, Session};
use super::schemas::{request, session};
use super::{alone, read_then, tree_then};
use crate::{Call, Document, Group, Kind, Way};

pub(super) const WAYS: &[Way] = &[
    Way { group: Group::Validated, name: "`Value` + jsonschema's macro + plain structs", prepare: validated },
    Way { group: Group::Checks, name: "jsonschema's macro, on a `Value`", prepare: checks },
    Way { group: Group::Report, name: "`Value` + jsonschema's macro", prepare: report },
];

fn validated(document: Document) -> Option<Call> {
    Some(match document.kind() {
        Kind::Session => tree_then::<Session>(document.bytes(), session::Compiled::is_valid),
        Kind::Request => tree_then::<Request>(document.bytes(), request::Compiled::is_valid),
    })
}

fn checks(document: Document) -> Option<Call> {
    Some(match document.kind() {
        Kind::Session => alone(document.bytes(), session::Compiled::is_valid),
        Kind::Request => alone(document.bytes(), request::Compiled::is_valid),
    })
}

fn report(document: Document) -> Option<Call> {
    Some(match document.kind() {
        Kind::Session => read_then(document.bytes(), |tree| count(session::Compiled::iter_errors(tree))),
        Kind::Request => read_then(document.bytes(), |tree| count(request::Compiled::iter_errors(tree))),
    })
}

fn count(errors: ErrorIterator) -> usize {
    errors.inspect(|error| drop(black_box(error.instance_path().to_string()))).count()
}
