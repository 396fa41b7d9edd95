//! The kinds of JSON values, and sets of them.

use std::fmt;

/// The kind of a JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `"string"`
    String,
    /// A number that is integral once read as an IEEE double.
    Integer,
    /// Any other number.
    Number,
    /// `true`, `false`
    Boolean,
    /// `[…]`
    Array,
    /// `{…}`
    Object,
    /// `null`
    Null,
}

impl Kind {
    // In the order in which reports list them.
    const ALL: [Self; 7] =
        [Self::String, Self::Integer, Self::Number, Self::Boolean, Self::Array, Self::Object, Self::Null];

    /// Returns the name that JSON Schema has for the kind, for example `string`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Array => "array",
            Self::Object => "object",
            Self::Null => "null",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A set of JSON kinds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Kinds(u8);

impl Kinds {
    /// The empty set.
    pub const NONE: Self = Self(0);

    /// The set of all kinds.
    pub const ANY: Self = Self(0x7f);

    /// Returns the set that contains one kind.
    #[must_use]
    pub const fn only(kind: Kind) -> Self {
        Self(1 << kind as u8)
    }

    /// Returns the union of two sets.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns whether a value of the kind is accepted. An integer is a number.
    ///
    /// ```
    /// use fintoc_types::{Kind, Kinds};
    /// assert!(Kinds::only(Kind::Number).contains(Kind::Integer));
    /// assert!(!Kinds::only(Kind::Integer).contains(Kind::Number));
    /// ```
    #[must_use]
    pub const fn contains(self, kind: Kind) -> bool {
        let wanted = match kind {
            Kind::Integer => Self::only(kind).0 | Self::only(Kind::Number).0,
            _ => Self::only(kind).0,
        };
        self.0 & wanted != 0
    }

    /// Returns whether no value belongs to both sets.
    #[must_use]
    pub const fn is_disjoint(self, other: Self) -> bool {
        const NUMERIC: Kinds = Kinds::only(Kind::Integer).union(Kinds::only(Kind::Number));
        self.0 & other.0 == 0 && (self.0 & NUMERIC.0 == 0 || other.0 & NUMERIC.0 == 0)
    }

    /// Returns the kinds of the set, `null` last.
    pub fn iter(self) -> impl Iterator<Item = Kind> {
        Kind::ALL.into_iter().filter(move |kind| self.0 & Self::only(*kind).0 != 0)
    }
}

impl fmt::Debug for Kinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
