//! The model: every type, field, rule and fact of the specs, with all references resolved.
//!
//! [`lower`](crate::lower::lower) makes it from a checked spec. References are shared pointers, and
//! `check` has rejected cycles, so every walk over a model ends and no lookup can fail.

use std::rc::Rc;

mod doc;
mod rule;
mod scalar;
mod types;
mod word;

pub use doc::{
    Certainty, Claim, Contradiction, Doc, Evidence, Lifecycle, Message, Origin, Page, Register, Text,
};
pub use rule::{Algorithm, Condition, Path, PathMember, Rule, RuleAssertion, Severity, Step};
pub use scalar::{Constraint, Kind, Literal, Scalar, Sensitivity};
pub use types::{
    Array, DefaultValue, Direction, Discriminator, Enum, Field, Map, Object, Side, Type, Union, UnionVariant,
    Variant,
};

/// The content of all specs.
#[derive(Debug, Clone)]
pub struct Model {
    /// A module for each folder of spec files, sorted by name.
    pub modules: Vec<Module>,
    /// The messages of violations, sorted by code: the table `[message]` of `messages.toml`.
    pub messages: Vec<Message>,
    /// The names of JSON types, which fill `{expected}` and `{found}`, sorted: the table `[word]`.
    pub words: Vec<Message>,
}

/// A folder of spec files: a path generation and a dated version.
#[derive(Debug, Clone)]
pub struct Module {
    /// The folder's name, which is also the Rust module: `v1`.
    pub name: String,
    /// The path generation: `v1`.
    pub path_generation: String,
    /// The dated version: `2023-11-15`.
    pub dated_version: String,
    /// The documentation pages, sorted by id.
    pub pages: Vec<Rc<Page>>,
    /// Scalars, sorted by file and position; anonymous ones have the position of their field.
    pub scalars: Vec<Rc<Scalar>>,
    /// Enumerations, in the order of the specs.
    pub enums: Vec<Rc<Enum>>,
    /// Unions; one that contains another comes after it.
    pub unions: Vec<Rc<Union>>,
    /// Objects; one that contains another comes after it. `both` in a spec is two objects.
    pub objects: Vec<Rc<Object>>,
}

impl Module {
    /// The objects of a direction, in order.
    pub fn objects_of(&self, direction: Direction) -> impl Iterator<Item = &Rc<Object>> {
        self.objects.iter().filter(move |object| object.direction == direction)
    }

    /// The unions of a direction. A union of scalars has no direction of its own and belongs to each direction
    /// in which an object uses it.
    pub fn unions_of(&self, direction: Direction) -> impl Iterator<Item = &Rc<Union>> {
        self.unions.iter().filter(move |union| match union.direction {
            Some(own) => own == direction,
            None => self
                .objects_of(direction)
                .flat_map(|object| &object.fields)
                .any(|field| mentions(&field.ty, &union.name)),
        })
    }
}

fn mentions(ty: &Type, union: &str) -> bool {
    match ty {
        Type::Union(found) => {
            found.name == union || found.variants.iter().any(|variant| mentions(&variant.ty, union))
        }
        Type::Array(array) => mentions(&array.items, union),
        Type::Map(map) => mentions(&map.values, union),
        Type::Scalar(_) | Type::Enum(_) | Type::Object(_) => false,
    }
}
