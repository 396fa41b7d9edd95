//! Types: enumerations, unions, objects with their fields, arrays and maps.

use std::rc::Rc;

use super::doc::{Contradiction, Doc, Evidence, Lifecycle, Origin};
use super::rule::Rule;
use super::scalar::{Constraint, Kind, Literal, Scalar, Sensitivity};

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

    /// Whether a value holds a text somewhere. The Rust type of a response that does has a parameter: what its texts are held in.
    #[must_use]
    pub fn holds_text(&self) -> bool {
        match self {
            Self::Scalar(scalar) => scalar.kind == Kind::String,
            Self::Enum(_) => false,
            Self::Object(object) => object.fields.iter().any(|field| field.ty.holds_text()),
            Self::Union(union) => union.variants.iter().any(|variant| variant.ty.holds_text()),
            Self::Array(array) => array.items.holds_text(),
            // The names are texts.
            Self::Map(_) => true,
        }
    }
}

/// An enumeration of words.
#[derive(Debug, Clone)]
pub struct Enum {
    /// Its name in `UpperCamelCase`.
    pub name: String,
    /// Whether readers keep words that they do not know. Writers never write others.
    pub open: bool,
    /// In the order of the spec.
    pub variants: Vec<Variant>,
    /// What people read.
    pub doc: Doc,
    /// Where the facts come from.
    pub evidence: Vec<Evidence>,
    /// What the sources say against each other.
    pub contradictions: Vec<Contradiction>,
    /// Where it stands in the specs.
    pub origin: Origin,
}

impl Enum {
    /// The variant of this value; aliases do not count.
    #[must_use]
    pub fn variant(&self, wire: &str) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.wire == wire)
    }
}

/// One word of an enumeration.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The word as written: `checking_account`, `CLP`.
    pub wire: String,
    /// The Rust variant: `CheckingAccount`, `Clp`.
    pub name: String,
    /// Other spellings that are read and mean the same: `clp`.
    pub aliases: Vec<String>,
    /// What people read.
    pub doc: Doc,
    /// Where the facts come from.
    pub evidence: Vec<Evidence>,
    /// Since when, until when.
    pub lifecycle: Lifecycle,
}

impl Variant {
    /// Whether this spelling is read as the variant.
    #[must_use]
    pub fn reads(&self, spelling: &str) -> bool {
        self.wire == spelling || self.aliases.iter().any(|alias| alias == spelling)
    }
}

/// One of several types.
#[derive(Debug, Clone)]
pub struct Union {
    /// Its name in `UpperCamelCase`.
    pub name: String,
    /// Which way it travels; `None` where every variant is a scalar, so that both ways look alike.
    pub direction: Option<Direction>,
    /// What tells the variants apart.
    pub by: Discriminator,
    /// In the order of the spec.
    pub variants: Vec<UnionVariant>,
    /// What people read.
    pub doc: Doc,
    /// Where the facts come from.
    pub evidence: Vec<Evidence>,
    /// Where it stands in the specs.
    pub origin: Origin,
}

/// What tells the variants of a union apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Discriminator {
    /// A member that holds the variant's word. Every variant is an object that does not declare
    /// this member itself.
    Tag(String),
    /// The JSON kind: no two variants share one.
    Kind,
}

/// One variant of a union.
#[derive(Debug, Clone)]
pub struct UnionVariant {
    /// The tag's word, or the variant's word in the spec where the kind decides.
    pub wire: String,
    /// The Rust variant.
    pub name: String,
    /// What it holds.
    pub ty: Type,
}

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
