//! Objects, their fields, and what holds many values.

use std::rc::Rc;

use super::{
    Constraint, Contradiction, Direction, Doc, Evidence, Literal, Origin, Rule, Scalar, Sensitivity, Type,
};

/// A list.
#[derive(Debug, Clone)]
pub struct Array {
    /// What each item is.
    pub items: Type,
    /// `min_items`, `max_items` (always there), `unique_items`.
    pub constraints: Vec<Constraint>,
}

/// Members whose names the sender chooses.
#[derive(Debug, Clone)]
pub struct Map {
    /// What each name must be: a string scalar.
    pub keys: Rc<Scalar>,
    /// What each value is.
    pub values: Type,
    /// `min_properties`, `max_properties` (always there).
    pub constraints: Vec<Constraint>,
}

/// An object type in one direction.
#[derive(Debug, Clone)]
pub struct Object {
    /// Its name in `UpperCamelCase`.
    pub name: String,
    /// Which way it travels: closed and strict, or open and tolerant.
    pub direction: Direction,
    /// Whether it stands on its own: it gets a schema, a re-export, a checker.
    pub root: bool,
    /// In the order of the spec.
    pub fields: Vec<Field>,
    /// Rules over several fields.
    pub rules: Vec<Rule>,
    /// What people read.
    pub doc: Doc,
    /// Where the facts come from.
    pub evidence: Vec<Evidence>,
    /// What the sources say against each other about the object as a whole.
    pub contradictions: Vec<Contradiction>,
    /// Whole instances that fit, in order.
    pub examples: Vec<Literal>,
    /// Where it stands in the specs.
    pub origin: Origin,
}

/// A member of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// The member's name in JSON: `type`.
    pub wire: String,
    /// The Rust field: `r#type`.
    pub name: String,
    /// What the value is.
    pub ty: Type,
    /// Whether the member must be present.
    pub required: bool,
    /// A response's member that the documents promise, though reading goes on without it: its
    /// absence is a finding. Never together with `required`, never in requests.
    pub expected: bool,
    /// Whether the value may be null.
    pub nullable: bool,
    /// What holds where the member is absent.
    pub default: Option<DefaultValue>,
    /// Instances that fit, in order.
    pub examples: Vec<Literal>,
    /// Never shown, and why: the field's own class, else its scalar's.
    pub sensitive: Option<Sensitivity>,
    /// Since when, until when.
    pub lifecycle: Lifecycle,
    /// What people read.
    pub doc: Doc,
    /// Where the facts come from; never empty.
    pub evidence: Vec<Evidence>,
    /// What the sources say against each other.
    pub contradictions: Vec<Contradiction>,
    /// Where it stands in the specs.
    pub origin: Origin,
}

/// What holds where a member is absent.
#[derive(Debug, Clone, PartialEq)]
pub struct DefaultValue {
    /// The value.
    pub value: Literal,
    /// Who puts it there. Nothing of ours ever fills it in for the server.
    pub applied_by: Side,
}

/// A side of the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Fintoc.
    Server,
    /// The program that sends the request.
    Client,
}

/// Since when a fact holds, and until when.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lifecycle {
    /// The dated version that brought it.
    pub since: Option<String>,
    /// The dated version that deprecated it, or `unknown`.
    pub deprecated: Option<String>,
    /// What to use instead.
    pub replacement: Option<String>,
    /// The day a page stopped showing it. It stays in the types, since old instances hold it.
    pub removed: Option<String>,
}
