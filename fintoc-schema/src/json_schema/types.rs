//! One schema for each type, for users who compose schemas themselves.

use super::builder::SchemaBuilder;
use super::json::{self, Members};
use super::language::Language;
use super::names::DefinitionNames;
use super::profile::Profile;
use crate::model::{Direction, Kind, Module, Type};

/// The schema of one type in the profile `portable`, without `$schema`, `$id` and `$defs`.
///
/// This is the form that `schemars` requires: each reference, `{"$ref": "#/$defs/X"}`, must be replaced
/// by one to the final position of the definition of `X`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeSchema {
    /// The name of the type.
    pub name: String,
    /// The direction; `None` for types that both directions share.
    pub direction: Option<Direction>,
    /// The schema, on one line.
    pub text: String,
    /// The names of the referenced types, sorted: of the same direction, or shared.
    pub references: Vec<String>,
}

/// Generates the schemas of all named types of a module, in the order of the model.
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
    build: impl FnOnce(&mut SchemaBuilder<'_>) -> Members,
) -> TypeSchema {
    let names = DefinitionNames::document();
    let layout = Profile::Portable.layout();
    // A shared type has the same schema in both directions.
    let way = direction.unwrap_or(Direction::Request);
    let mut walk = SchemaBuilder::new(layout, &names, Language::English, way);
    let text = json::compact(&build(&mut walk).into());
    TypeSchema { name: name.to_owned(), direction, text, references: walk.referred() }
}
