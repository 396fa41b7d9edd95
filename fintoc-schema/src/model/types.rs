//! Types: enumerations, unions, objects with their fields, arrays and maps.

use std::rc::Rc;

use super::doc::{Contradiction, Doc, Evidence, Lifecycle, Origin};
use super::rule::Rule;
use super::scalar::{Constraint, Kind, Literal, Scalar, Sensitivity};

/// The direction of an instance, as seen by a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// The client writes it: closed and strict.
    Request,
    /// The client reads it: open and tolerant.
    Response,
}

/// The type of a field, an item or a value.
#[derive(Debug, Clone)]
pub enum Type {
    /// A string, number or boolean with constraints.
    Scalar(Rc<Scalar>),
    /// One of a list of strings.
    Enum(Rc<Enum>),
    /// An object with documented members.
    Object(Rc<Object>),
    /// One of several types.
    Union(Rc<Union>),
    /// An array.
    Array(Rc<Array>),
    /// An object whose member names the sender chooses.
    Map(Rc<Map>),
}

impl Type {
    /// The texts of a named type; arrays and maps have none.
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

    /// The constraints of the value itself, not of its parts.
    #[must_use]
    pub fn constraints(&self) -> &[Constraint] {
        match self {
            Self::Scalar(scalar) => &scalar.constraints,
            Self::Array(array) => &array.constraints,
            Self::Map(map) => &map.constraints,
            Self::Enum(_) | Self::Object(_) | Self::Union(_) => &[],
        }
    }

    /// Returns whether the type contains strings. The Rust type of such a response is generic over its string type.
    #[must_use]
    pub fn holds_text(&self) -> bool {
        match self {
            Self::Scalar(scalar) => scalar.kind == Kind::String,
            Self::Enum(_) => false,
            Self::Object(object) => object.fields.iter().any(|field| field.ty.holds_text()),
            Self::Union(union) => union.variants.iter().any(|variant| variant.ty.holds_text()),
            Self::Array(array) => array.items.holds_text(),
            // The member names are strings.
            Self::Map(_) => true,
        }
    }
}

/// An enumeration of strings.
#[derive(Debug, Clone)]
pub struct Enum {
    /// Its name in `UpperCamelCase`.
    pub name: String,
    /// Whether readers accept and keep unknown values. Writers never write them.
    pub open: bool,
    /// In the order of the spec.
    pub variants: Vec<Variant>,
    /// Texts for people.
    pub doc: Doc,
    /// The sources of the facts.
    pub evidence: Vec<Evidence>,
    /// Contradictions between sources.
    pub contradictions: Vec<Contradiction>,
    /// The position in the specs.
    pub origin: Origin,
}

impl Enum {
    /// The variant of this value; aliases do not count.
    #[must_use]
    pub fn variant(&self, wire: &str) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.wire == wire)
    }
}

/// A value of an enumeration.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The value in JSON: `checking_account`, `CLP`.
    pub wire: String,
    /// The Rust variant: `CheckingAccount`, `Clp`.
    pub name: String,
    /// Other spellings that are read as the same value: `clp`.
    pub aliases: Vec<String>,
    /// Texts for people.
    pub doc: Doc,
    /// The sources of the facts.
    pub evidence: Vec<Evidence>,
    /// The versions that introduced, deprecated and removed it.
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
    /// The direction; `None` if every variant is a scalar, which both directions share.
    pub direction: Option<Direction>,
    /// The discriminator of the variants.
    pub by: Discriminator,
    /// In the order of the spec.
    pub variants: Vec<UnionVariant>,
    /// Texts for people.
    pub doc: Doc,
    /// The sources of the facts.
    pub evidence: Vec<Evidence>,
    /// The position in the specs.
    pub origin: Origin,
}

/// The discriminator of a union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Discriminator {
    /// A member with the tag of the variant. Every variant is an object that does not declare
    /// this member itself.
    Tag(String),
    /// The JSON type, which differs for each variant.
    Kind,
}

/// One variant of a union.
#[derive(Debug, Clone)]
pub struct UnionVariant {
    /// The tag, or the name of the variant in the spec for a union by kind.
    pub wire: String,
    /// The Rust variant.
    pub name: String,
    /// The type of its value.
    pub ty: Type,
}

/// An array.
#[derive(Debug, Clone)]
pub struct Array {
    /// The type of the items.
    pub items: Type,
    /// `min_items`, `max_items` (always there), `unique_items`.
    pub constraints: Vec<Constraint>,
}

/// An object whose member names the sender chooses.
#[derive(Debug, Clone)]
pub struct Map {
    /// The type of the member names: a string scalar.
    pub keys: Rc<Scalar>,
    /// The type of the values.
    pub values: Type,
    /// `min_properties`, `max_properties` (always there).
    pub constraints: Vec<Constraint>,
}

/// An object type in one direction.
#[derive(Debug, Clone)]
pub struct Object {
    /// Its name in `UpperCamelCase`.
    pub name: String,
    /// The direction: closed and strict, or open and tolerant.
    pub direction: Direction,
    /// Whether it is a root, which has a schema, a re-export and a checker of its own.
    pub root: bool,
    /// In the order of the spec.
    pub fields: Vec<Field>,
    /// Rules over several fields.
    pub rules: Vec<Rule>,
    /// Texts for people.
    pub doc: Doc,
    /// The sources of the facts.
    pub evidence: Vec<Evidence>,
    /// What the sources say against each other about the object as a whole.
    pub contradictions: Vec<Contradiction>,
    /// Valid instances, in order.
    pub examples: Vec<Literal>,
    /// The position in the specs.
    pub origin: Origin,
}

/// A member of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// The member's name in JSON: `type`.
    pub wire: String,
    /// The Rust field: `r#type`.
    pub name: String,
    /// The type of the value.
    pub ty: Type,
    /// Whether the member must be present.
    pub required: bool,
    /// Whether the documentation promises the member of a response without requiring it: its absence
    /// is a finding. Never together with `required`, never in requests.
    pub expected: bool,
    /// Whether the value may be null.
    pub nullable: bool,
    /// The default, which applies if the member is missing.
    pub default: Option<DefaultValue>,
    /// Valid instances, in order.
    pub examples: Vec<Literal>,
    /// Why the value is never shown: the field's own class, or else its scalar's.
    pub sensitive: Option<Sensitivity>,
    /// The versions that introduced, deprecated and removed it.
    pub lifecycle: Lifecycle,
    /// Texts for people.
    pub doc: Doc,
    /// Where the facts come from; never empty.
    pub evidence: Vec<Evidence>,
    /// Contradictions between sources.
    pub contradictions: Vec<Contradiction>,
    /// The position in the specs.
    pub origin: Origin,
}

/// The default of a field.
#[derive(Debug, Clone, PartialEq)]
pub struct DefaultValue {
    /// The value.
    pub value: Literal,
    /// The side that applies it. The client never writes a default of the server.
    pub applied_by: Side,
}

/// A side of the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Fintoc.
    Server,
    /// The program that sends the request.
    Client,
}
