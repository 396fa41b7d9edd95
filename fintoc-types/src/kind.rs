//! The kinds of JSON values, and sets of them.

use std::fmt;

/// The kind of a JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `"text"`
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

    /// The word of JSON Schema: `string`.
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
    /// No kind.
    pub const NONE: Self = Self(0);

    /// Every kind.
    pub const ANY: Self = Self(0x7f);

    /// The set of one.
    #[must_use]
    pub const fn of(kind: Kind) -> Self {
        Self(1 << kind as u8)
    }

    /// Both sets together.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a value of that kind fits. An integer is a number.
    ///
    /// ```
    /// use fintoc_types::{Kind, Kinds};
    /// assert!(Kinds::of(Kind::Number).contains(Kind::Integer));
    /// assert!(!Kinds::of(Kind::Integer).contains(Kind::Number));
    /// ```
    #[must_use]
    pub const fn contains(self, kind: Kind) -> bool {
        let wanted = match kind {
            Kind::Integer => Self::of(kind).0 | Self::of(Kind::Number).0,
            _ => Self::of(kind).0,
        };
        self.0 & wanted != 0
    }

    /// Whether no kind is in both.
    #[must_use]
    pub const fn differs(self, other: Self) -> bool {
        const NUMERIC: Kinds = Kinds::of(Kind::Integer).or(Kinds::of(Kind::Number));
        self.0 & other.0 == 0 && (self.0 & NUMERIC.0 == 0 || other.0 & NUMERIC.0 == 0)
    }

    /// The kinds in it, `null` last.
    pub fn iter(self) -> impl Iterator<Item = Kind> {
        Kind::ALL.into_iter().filter(move |kind| self.0 & Self::of(*kind).0 != 0)
    }
}

impl fmt::Debug for Kinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
