//! Types that are one of several: words, and types.

use super::{Contradiction, Direction, Doc, Evidence, Lifecycle, Origin, Type};

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
