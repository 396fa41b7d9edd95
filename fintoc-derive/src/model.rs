//! What is known of an item once it has been checked.

use proc_macro2::{Ident, TokenStream};
use syn::{Generics, Path, Type, Visibility};

use crate::syntax::{Call, Place};

/// An item that derives.
pub(crate) struct Item<S> {
    pub(crate) name: Ident,
    pub(crate) visibility: Visibility,
    pub(crate) generics: Generics,
    /// Where the items of `fintoc_types` are found.
    pub(crate) krate: Path,
    pub(crate) shape: S,
}

/// A struct with named fields.
pub(crate) struct Struct {
    pub(crate) open: bool,
    pub(crate) object: String,
    /// Indices of the fields by which the builder may be begun.
    pub(crate) constructors: Vec<usize>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) fields: Vec<Field>,
    pub(crate) unknown: Option<Ident>,
}

/// A member of an object.
pub(crate) struct Field {
    pub(crate) name: Ident,
    /// The name in JSON.
    pub(crate) wire: String,
    /// As declared.
    pub(crate) ty: Type,
    pub(crate) docs: Vec<syn::Attribute>,
    pub(crate) presence: Presence,
    pub(crate) expected: bool,
    pub(crate) sensitive: Option<Class>,
    pub(crate) value: Value,
}

impl Field {
    /// Whether the member must be there.
    pub(crate) fn is_required(&self) -> bool {
        matches!(self.presence, Presence::Required | Presence::Nullable)
    }
}

/// Whether a member may be absent, or null.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// `T`
    Required,
    /// `Nullable<T>`
    Nullable,
    /// `Option<T>`
    Optional,
    /// `Member<T>`, and whether null is right.
    Member { nullable: bool },
}

/// What stands at a place, and what is demanded of it.
pub(crate) struct Value {
    pub(crate) ty: Type,
    pub(crate) constraints: Vec<Constraint>,
    pub(crate) inside: Inside,
}

/// What is demanded of what a value holds.
pub(crate) enum Inside {
    Nothing,
    Items(Box<Value>),
    Entries(Box<Value>, Box<Value>),
}

/// One constraint.
pub(crate) enum Constraint {
    /// The constraints of a newtype.
    Scalar(Path),
    /// A rule function with its argument.
    Keyword(Ident, TokenStream),
}

/// Why a value is never shown.
#[derive(Clone, Copy)]
pub(crate) enum Class {
    Secret,
    Personal,
    Bank,
}

impl Class {
    pub(crate) const ALL: [Self; 3] = [Self::Secret, Self::Personal, Self::Bank];

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Secret => "secret",
            Self::Personal => "personal",
            Self::Bank => "bank",
        }
    }
}

/// A rule over several members.
pub(crate) struct Rule {
    pub(crate) id: String,
    /// The variant of `Severity`.
    pub(crate) severity: &'static str,
    pub(crate) when: Option<(Place, String)>,
    /// The place of the word, where the rule needs the time.
    pub(crate) clock: bool,
    pub(crate) call: Call,
}

/// A struct with one unnamed field.
pub(crate) struct Newtype {
    pub(crate) inner: Type,
    pub(crate) kind: Scalar,
    pub(crate) sensitive: Option<Class>,
    pub(crate) constraints: Vec<Constraint>,
}

/// What a newtype holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scalar {
    Text,
    /// A `Cow<'a, str>`.
    Borrowed,
    Integer,
    Number,
    Boolean,
}

/// An enum of unit variants.
pub(crate) struct Words {
    pub(crate) words: Vec<WordVariant>,
}

/// One word.
pub(crate) struct WordVariant {
    pub(crate) name: Ident,
    pub(crate) wire: String,
    pub(crate) aliases: Vec<String>,
}

/// An enum of newtype variants.
pub(crate) struct Union {
    pub(crate) open: bool,
    /// The member that tells the variants apart; without one, the JSON kind does.
    pub(crate) tag: Option<String>,
    pub(crate) variants: Vec<UnionVariant>,
}

/// One variant.
pub(crate) struct UnionVariant {
    pub(crate) name: Ident,
    pub(crate) wire: String,
    pub(crate) sensitive: Option<Class>,
    pub(crate) value: Value,
}
