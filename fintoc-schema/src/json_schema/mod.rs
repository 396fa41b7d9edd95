//! Generates JSON Schema from objects of the model.
//!
//! ```text
//! Object --builder (asks the layout of the profile: portable, form or code)--> Members --json--> text
//! ```
//!
//! The dialects differ in the first two lines of a document only: a keyword that one of them lacks is
//! not used.

mod annotations;
mod builder;
mod code;
mod enums;
mod form;
mod impls;
pub mod json;
mod language;
mod layout;
mod names;
mod portable;
pub mod presence;
mod profile;
mod scalar;
mod types;

pub use impls::impls;
pub use language::Language;
pub use profile::{Dialect, Profile};
pub use types::{TypeSchema, types};

use std::collections::BTreeMap;

use self::builder::SchemaBuilder;
use self::json::{Json, Members};
use self::names::DefinitionNames;
use self::presence::Judged;
use self::scalar::PatternStyle;
use crate::model::{Direction, Module, Object, Rule, Scalar};
use crate::name;

/// The path of a document below the export folder:
/// `json-schema/2020-12/portable/v1/create-checkout-session.json`.
#[must_use]
pub fn path(module: &Module, root: &Object, profile: Profile, dialect: Dialect) -> String {
    let file = name::kebab(&root.name);
    format!("json-schema/{}/{}/{}/{file}.json", dialect.word(), profile.word(), module.name)
}

/// The `$id` of a document.
///
/// It is an identifier, not an address: `.invalid` is reserved (RFC 2606) and never resolves. It is an
/// https URI nevertheless, since some validators cannot resolve `#/$defs/...` against a URN. It has the
/// release, so two releases of a schema do not collide in a registry.
#[must_use]
pub fn id(module: &Module, root: &Object, profile: Profile, dialect: Dialect) -> String {
    let path = path(module, root, profile, dialect);
    format!("https://fintoc-types.invalid/{}/{path}", env!("CARGO_PKG_VERSION"))
}

/// Generates a self-contained document for an object, with English texts.
///
/// ```
/// use fintoc_schema::json_schema::{self, Dialect, Profile};
/// use fintoc_schema::model::Model;
/// fn portable(model: &Model) -> Vec<String> {
///     let roots = model.modules.iter().flat_map(|module| {
///         module.objects.iter().filter(|object| object.root).map(move |root| (module, root))
///     });
///     roots
///         .map(|(module, root)| {
///             json_schema::document(module, root, Profile::Portable, Dialect::Draft2020)
///         })
///         .collect()
/// }
/// ```
#[must_use]
pub fn document(module: &Module, root: &Object, profile: Profile, dialect: Dialect) -> String {
    let document = Members::new()
        .with("$schema", dialect.uri())
        .with("$id", id(module, root, profile, dialect))
        .and(root_schema(root, profile, Language::English));
    json::pretty(&document.into())
}

/// Generates a document in one language, without `$schema` and `$id`.
fn root_schema(root: &Object, profile: Profile, language: Language) -> Members {
    let names = DefinitionNames::document();
    let mut walk = SchemaBuilder::new(profile.layout(), &names, language, root.direction);
    let schema = walk.object(root, false);
    let definitions = walk.definitions();
    let definitions = (!definitions.is_empty()).then(|| by_name(definitions));
    schema.with_some("$defs", definitions)
}

/// The Spanish texts of a document: JSON Pointers into it, each with a text.
#[must_use]
pub fn translations(root: &Object, profile: Profile) -> Vec<(String, String)> {
    let [english, spanish] =
        [Language::English, Language::Spanish].map(|language| root_schema(root, profile, language).into());
    let mut found = Vec::new();
    language::compare(&english, &spanish, "", &mut found);
    found
}

/// Generates the assertions of a scalar.
#[must_use]
pub fn scalar_schema(scalar: &Scalar) -> Members {
    scalar::assertions(scalar, false, PatternStyle::AllOf)
}

/// Generates the schemas of all roots of a module and of the types that they refer to, in the profile
/// `code`: the components of an OpenAPI 3.1 document.
///
/// An object with both directions is two objects of the same name. Here, and only here, `Request` or
/// `Response` is appended to it.
#[must_use]
pub fn components(module: &Module) -> Json {
    let names = DefinitionNames::components(module);
    let mut all = BTreeMap::new();
    for root in module.objects.iter().filter(|object| object.root) {
        let mut walk = SchemaBuilder::new(Profile::Code.layout(), &names, Language::English, root.direction);
        let schema = walk.object(root, false);
        all.insert(names.definition(&root.name, Some(root.direction)), schema);
        all.extend(walk.definitions());
    }
    by_name(all)
}

fn by_name(schemas: BTreeMap<String, Members>) -> Json {
    Json::Object(schemas.into_iter().map(|(name, schema)| (name, schema.into())).collect())
}

/// Returns whether the schemas enforce a rule: JSON Schema can express it, and a violation is an error
/// in this direction.
#[must_use]
pub fn enforces(rule: &Rule, direction: Direction) -> bool {
    Judged::of(rule, direction).is_some()
}
