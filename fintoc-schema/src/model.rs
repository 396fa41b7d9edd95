//! The resolved whole: every type, field, rule and fact, with all references settled.
//!
//! A model is made only by [`lower`](crate::lower::lower) from a checked spec. References are shared
//! pointers, and `check` has refused cycles, so that every walk over a model ends and no look-up
//! can fail.

use std::rc::Rc;

mod doc;
mod rule;
mod scalar;
mod types;
mod word;

pub use doc::{Certainty, Claim, Contradiction, Doc, Evidence, Lifecycle, Message, Origin, Page, Text};
pub use rule::{Algorithm, Condition, Path, PathMember, Rule, RuleAssertion, Severity, Step};
pub use scalar::{Constraint, Kind, Literal, Scalar, Sensitivity};
pub use types::{
    Array, DefaultValue, Direction, Discriminator, Enum, Field, Map, Object, Side, Type, Union, UnionVariant,
    Variant,
};

/// Everything the specs say.
#[derive(Debug, Clone)]
pub struct Model {
    /// One for each folder of spec files, sorted by name.
    pub modules: Vec<Module>,
    /// The sentences for violations, sorted by code: the table `[message]` of `messages.toml`.
    pub messages: Vec<Message>,
    /// The words for JSON kinds that fill `{expected}` and `{found}`, sorted: the table `[word]`.
    pub words: Vec<Message>,
}

/// One folder of spec files: one pair of path generation and dated version.
#[derive(Debug, Clone)]
pub struct Module {
    /// The folder's name, which is also the Rust module: `v1`.
    pub name: String,
    /// The path generation: `v1`.
    pub path_generation: String,
    /// The dated version: `2023-11-15`.
    pub dated_version: String,
    /// The places that facts were read from, sorted by id.
    pub pages: Vec<Rc<Page>>,
    /// Simple types, in the order of the files and of the places in them; the anonymous ones that
    /// fields carry stand where their object stands.
    pub scalars: Vec<Rc<Scalar>>,
    /// Enumerations, in order.
    pub enums: Vec<Rc<Enum>>,
    /// Unions, parts before wholes.
    pub unions: Vec<Rc<Union>>,
    /// Objects, parts before wholes; `both` in a spec has become two of them.
    pub objects: Vec<Rc<Object>>,
}

impl Module {
    /// The objects of a direction, parts before wholes.
    pub fn objects_of(&self, direction: Direction) -> impl Iterator<Item = &Rc<Object>> {
        self.objects.iter().filter(move |object| object.direction == direction)
    }

    /// The unions of a direction. One that has no direction of its own, since all its variants are scalars,
    /// belongs to each in which an object uses it.
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
