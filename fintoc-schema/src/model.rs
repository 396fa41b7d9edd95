//! The resolved whole: every type, field, rule and fact, with all references settled.
//!
//! A model is made only by [`lower`](crate::lower::lower) from a checked spec. References are shared
//! pointers, and `check` has refused cycles, so that every walk over a model ends and no look-up
//! can fail.

use std::rc::Rc;

mod choice;
mod doc;
mod object;
mod rule;
mod scalar;
mod text;
mod travel;
mod word;

pub use choice::{Discriminator, Enum, Union, UnionVariant, Variant};
pub use doc::{Certainty, Claim, Contradiction, Doc, Evidence, Message, Origin, Text};
pub use object::{Array, DefaultValue, Field, Lifecycle, Map, Object, Side};
pub use rule::{Algorithm, Condition, Path, PathMember, Rule, RuleAssertion, Severity, Step};
pub use scalar::{Constraint, Kind, Literal, Scalar, Sensitivity};

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

/// A place that facts were read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its name in the specs: `create-checkout-session`.
    pub id: String,
    /// What the page calls itself, or what it is about, in our words.
    pub title: String,
    /// Where it stands; `None` where nobody knows.
    pub url: Option<String>,
    /// The day it was read or taken over, `YYYY-MM-DD`; `None` where nobody knows.
    pub read: Option<String>,
}

/// Which way an instance travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// We write it: closed and strict.
    Request,
    /// We read it: open and tolerant.
    Response,
}

/// The type of a field, an item or a value.
#[derive(Debug, Clone)]
pub enum Type {
    /// A string, number or boolean with constraints.
    Scalar(Rc<Scalar>),
    /// One of a list of words.
    Enum(Rc<Enum>),
    /// Members by name.
    Object(Rc<Object>),
    /// One of several types.
    Union(Rc<Union>),
    /// A list.
    Array(Rc<Array>),
    /// Members whose names the sender chooses.
    Map(Rc<Map>),
}

impl Type {
    /// What people read of a type that has a name; lists and maps have none.
    #[must_use]
    pub fn doc(&self) -> Option<&Doc> {
        match self {
            Self::Scalar(scalar) => Some(&scalar.doc),
            Self::Enum(item) => Some(&item.doc),
            Self::Object(object) => Some(&object.doc),
            Self::Union(union) => Some(&union.doc),
            Self::Array(_) | Self::Map(_) => None,
        }
    }

    /// The constraints that stand on a value itself, not on what is inside it.
    #[must_use]
    pub fn constraints(&self) -> &[Constraint] {
        match self {
            Self::Scalar(scalar) => &scalar.constraints,
            Self::Array(array) => &array.constraints,
            Self::Map(map) => &map.constraints,
            Self::Enum(_) | Self::Object(_) | Self::Union(_) => &[],
        }
    }
}
