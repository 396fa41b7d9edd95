//! Turns objects of the model into JSON Schema.
//!
//! One walk over the model (`walk`, `scalar`) serves every profile; where consumers want different
//! shapes, the walk asks the profile (`portable`, `form`, `code`, each a file). The dialects differ
//! in two lines at the top of a document and nowhere else: whatever one of them lacks is not used.

mod code;
mod enums;
mod form;
mod head;
mod impls;
pub mod json;
mod names;
mod portable;
pub mod presence;
mod scalar;
mod shape;
mod types;
mod unions;
mod walk;
mod words;

pub use impls::impls;
pub use types::{TypeSchema, types};
pub use words::Language;

use std::collections::BTreeMap;

use self::json::{Json, Members};
use self::names::Names;
use self::presence::Judged;
use self::shape::Shape;
use self::walk::Walk;
use crate::model::{Direction, Module, Object, Rule, Scalar};
use crate::name;

/// Which shape a schema takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Inside the subset that every validator reads alike; the canonical one.
    Portable,
    /// One flat object with conditionals, so that a mistake lands on its field; for form libraries.
    Form,
    /// Unions of complete objects and no conditionals; for generators of code.
    Code,
}

impl Profile {
    /// All profiles.
    pub const ALL: [Self; 3] = [Self::Portable, Self::Form, Self::Code];

    /// The folder: `portable`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Portable => "portable",
            Self::Form => "form",
            Self::Code => "code",
        }
    }

    const fn shape(self) -> &'static Shape {
        match self {
            Self::Portable => &portable::PORTABLE,
            Self::Form => &form::FORM,
            Self::Code => &code::CODE,
        }
    }
}

/// Which edition of JSON Schema a document declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// 2020-12.
    Draft2020,
    /// draft-07.
    Draft07,
}

impl Dialect {
    /// All dialects.
    pub const ALL: [Self; 2] = [Self::Draft2020, Self::Draft07];

    /// The folder: `2020-12`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Draft2020 => "2020-12",
            Self::Draft07 => "draft-07",
        }
    }

    /// What `$schema` says.
    #[must_use]
    pub const fn uri(self) -> &'static str {
        match self {
            Self::Draft2020 => "https://json-schema.org/draft/2020-12/schema",
            Self::Draft07 => "http://json-schema.org/draft-07/schema#",
        }
    }
}

/// Where a document stands below the export folder:
/// `json-schema/2020-12/portable/v1/create-checkout-session.json`.
#[must_use]
pub fn path(module: &Module, root: &Object, profile: Profile, dialect: Dialect) -> String {
    let file = name::kebab(&root.name);
    format!("json-schema/{}/{}/{}/{file}.json", dialect.word(), profile.word(), module.name)
}

/// What `$id` says.
///
/// An identifier and no address: `.invalid` is reserved (RFC 2606) and never answers. It is an https URI
/// all the same, since some validators cannot resolve `#/$defs/...` against a URN. The release
/// stands in it, so that two releases of a schema in one registry do not collide.
#[must_use]
pub fn id(module: &Module, root: &Object, profile: Profile, dialect: Dialect) -> String {
    let path = path(module, root, profile, dialect);
    format!("https://fintoc-types.invalid/{}/{path}", env!("CARGO_PKG_VERSION"))
}

/// A self-contained document for an object, labelled in English.
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

/// A document in one language, without the two lines that tell the dialects apart.
fn root_schema(root: &Object, profile: Profile, language: Language) -> Members {
    let names = Names::document();
    let mut walk = Walk::new(profile.shape(), &names, language, root.direction);
    let schema = walk.object(root, false);
    let definitions = walk.definitions();
    let definitions = (!definitions.is_empty()).then(|| by_name(definitions));
    schema.with_some("$defs", definitions)
}

/// Where a document reads differently in Spanish: pointers into it, and the Spanish words.
#[must_use]
pub fn translations(root: &Object, profile: Profile) -> Vec<(String, String)> {
    let [english, spanish] =
        [Language::English, Language::Spanish].map(|language| root_schema(root, profile, language).into());
    let mut found = Vec::new();
    words::compare(&english, &spanish, "", &mut found);
    found
}

/// The assertions of a scalar.
#[must_use]
pub fn scalar(scalar: &Scalar) -> Members {
    scalar::assertions(scalar, false, shape::Patterns::Together)
}

/// The schemas of all roots of a module and of what they refer to, in the profile `code`: the
/// components of an OpenAPI 3.1 document.
///
/// An object that travels both ways is two objects of one name. Here, and only here, `Request` or
/// `Response` is added to it.
#[must_use]
pub fn components(module: &Module) -> Json {
    let names = Names::components(module);
    let mut all = BTreeMap::new();
    for root in module.objects.iter().filter(|object| object.root) {
        let mut walk = Walk::new(Profile::Code.shape(), &names, Language::English, root.direction);
        let schema = walk.object(root, false);
        all.insert(names.of(&root.name, Some(root.direction)), schema);
        all.extend(walk.definitions());
    }
    by_name(all)
}

fn by_name(schemas: BTreeMap<String, Members>) -> Json {
    Json::Object(schemas.into_iter().map(|(name, schema)| (name, schema.into())).collect())
}

/// Whether the schemas judge a rule: JSON Schema can say it, and breaking it is an error for the
/// one who has the object in hand.
#[must_use]
pub fn judges(rule: &Rule, direction: Direction) -> bool {
    Judged::of(rule, direction).is_some()
}
