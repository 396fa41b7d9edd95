//! One schema for each type, for those who put schemas together themselves.

use super::Profile;
use super::json::{self, Members};
use super::names::Names;
use super::walk::Walk;
use super::words::Language;
use crate::model::{Direction, Kind, Module, Type};

/// The schema of one type in the profile `portable`, without `$schema`, `$id` and `$defs`.
///
/// `schemars` wants types in this shape: each of its references, `{"$ref": "#/$defs/X"}`, is to be
/// replaced by one to where the definition of `X` will stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeSchema {
    /// The type's name.
    pub name: String,
    /// Which way it travels; `None` for types that both directions share.
    pub direction: Option<Direction>,
    /// The schema, on one line.
    pub text: String,
    /// The names of the types that it refers to, sorted: of the same direction, or shared.
    pub references: Vec<String>,
}

/// The schemas of all named types of a module, in the order of the model.
#[must_use]
pub fn types(module: &Module) -> Vec<TypeSchema> {
    let scalars = module.scalars.iter().filter(|scalar| scalar.kind != Kind::Boolean);
    let scalars = scalars.map(|scalar| {
        schema(&scalar.name, None, |walk| {
            walk.value(&Type::Scalar(scalar.clone()), false, Default::default())
        })
    });
    let enums = module.enums.iter();
    let enums = enums.map(|item| schema(&item.name, None, |walk| walk.enumeration(item, false)));
    let unions = module
        .unions
        .iter()
        .map(|union| schema(&union.name, union.direction, |walk| walk.union(union, false)));
    let objects = module
        .objects
        .iter()
        .map(|object| schema(&object.name, Some(object.direction), |walk| walk.object(object, false)));
    scalars.chain(enums).chain(unions).chain(objects).collect()
}

fn schema(
    name: &str,
    direction: Option<Direction>,
    build: impl FnOnce(&mut Walk<'_>) -> Members,
) -> TypeSchema {
    let names = Names::document();
    let shape = Profile::Portable.shape();
    // What both directions share looks alike in both.
    let way = direction.unwrap_or(Direction::Request);
    let mut walk = Walk::new(shape, &names, Language::English, way);
    let text = json::compact(&build(&mut walk).into());
    TypeSchema { name: name.to_owned(), direction, text, references: walk.referred() }
}
