//! JSON numbers.

use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::{Error, Visitor};
use serde::{Serialize, Serializer};

use crate::kind::Kind;

/// The largest integer up to which an IEEE double represents every integer: 2^53-1.
pub(crate) const MAX_SAFE: i64 = 9_007_199_254_740_991;

/// A finite JSON number. An integral number within ±(2^53-1) is an integer in any notation: `1200`,
/// `1200.0`, `1.2e3`.
///
/// ```
/// use fintoc_types::Number;
/// assert_eq!(Number::parse("1.2e3"), Some(Number::from(1200)));
/// assert_eq!(Number::parse("1200.5").and_then(Number::as_i64), None);
/// assert_eq!(Number::parse("1e400"), None);
/// ```
#[derive(Clone, Copy)]
pub struct Number(Repr);

#[derive(Clone, Copy)]
enum Repr {
    Integer(i64),
    // Above `i64::MAX`.
    Large(u64),
    // Finite, and not integral within ±(2^53-1).
    Float(f64),
}

/// Numbers are equal if they are equal as IEEE doubles.
impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (self.0, other.0) {
            (Repr::Integer(one), Repr::Integer(two)) if one == two => true,
            _ => self.as_f64() == other.as_f64(),
        }
    }
}

// A number is never NaN.
impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // A number is never -0, which is the integer 0.
        self.as_f64().to_bits().hash(state);
    }
}

impl Number {
    /// Parses a JSON number. Returns `None` if it is out of the range of an IEEE double.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Ok(integer) = text.parse::<i64>() {
            return Some(Self(Repr::Integer(integer)));
        }
        if let Ok(large) = text.parse::<u64>() {
            return Some(Self::from(large));
        }
        text.parse().ok().and_then(Self::from_f64)
    }

    /// Converts a double. Returns `None` if it is not finite.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        #[expect(clippy::cast_precision_loss, reason = "2^53-1 is a double")]
        let safe = value.abs() <= MAX_SAFE as f64;
        if safe && value.fract() == 0.0 {
            #[expect(clippy::cast_possible_truncation, reason = "it is integral and within 2^53-1")]
            return Some(Self(Repr::Integer(value as i64)));
        }
        Some(Self(Repr::Float(value)))
    }

    /// Converts to the nearest double.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "that is what it reads as")]
    pub fn as_f64(self) -> f64 {
        match self.0 {
            Repr::Integer(value) => value as f64,
            Repr::Large(value) => value as f64,
            Repr::Float(value) => value,
        }
    }

    /// Returns the integer, if the number is an integer within ±(2^53-1).
    #[must_use]
    #[inline]
    pub fn as_i64(self) -> Option<i64> {
        match self.0 {
            Repr::Integer(value) if value.unsigned_abs() <= MAX_SAFE.unsigned_abs() => Some(value),
            Repr::Integer(_) | Repr::Large(_) | Repr::Float(_) => None,
        }
    }

    /// Returns whether the nearest double is integral, however large.
    #[must_use]
    pub fn is_integral(self) -> bool {
        match self.0 {
            Repr::Integer(_) | Repr::Large(_) => true,
            Repr::Float(value) => value.fract() == 0.0,
        }
    }

    /// Returns `Kind::Integer` or `Kind::Number`.
    pub(crate) fn kind(self) -> Kind {
        if self.is_integral() { Kind::Integer } else { Kind::Number }
    }

    /// Returns the integer, if 64 bits represent it exactly.
    pub(crate) fn as_integer(self) -> Option<Result<i64, u64>> {
        match self.0 {
            Repr::Integer(value) => Some(Ok(value)),
            Repr::Large(value) => Some(Err(value)),
            Repr::Float(_) => None,
        }
    }

    /// Returns the nearest `i64` of an integral number.
    pub(crate) fn clamped(self) -> i64 {
        match self.0 {
            Repr::Integer(value) => value,
            Repr::Large(_) => i64::MAX,
            #[expect(clippy::cast_possible_truncation, reason = "the nearest is wanted")]
            Repr::Float(value) => value as i64,
        }
    }
}

impl From<i64> for Number {
    #[inline]
    fn from(value: i64) -> Self {
        Self(Repr::Integer(value))
    }
}

impl From<u64> for Number {
    #[inline]
    fn from(value: u64) -> Self {
        Self(i64::try_from(value).map_or(Repr::Large(value), Repr::Integer))
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Self::from(i64::from(value))
    }
}

impl From<u32> for Number {
    fn from(value: u32) -> Self {
        Self::from(i64::from(value))
    }
}

/// Returns an error if the double is not finite.
impl TryFrom<f64> for Number {
    type Error = NotFinite;

    fn try_from(value: f64) -> Result<Self, NotFinite> {
        Self::from_f64(value).ok_or(NotFinite)
    }
}

/// The error of a number that is infinite or NaN, which JSON does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotFinite;

impl fmt::Display for NotFinite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the number is not finite")
    }
}

impl std::error::Error for NotFinite {}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Repr::Integer(value) => serializer.serialize_i64(value),
            Repr::Large(value) => serializer.serialize_u64(value),
            Repr::Float(value) => serializer.serialize_f64(value),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Repr::Integer(value) => write!(f, "{value}"),
            Repr::Large(value) => write!(f, "{value}"),
            Repr::Float(value) => write!(f, "{value}"),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The member name under which serde_json passes numbers on if any crate enables its feature
/// `arbitrary_precision`.
pub(crate) const NUMBER_TOKEN: &str = "$serde_json::private::Number";

/// Whether `arbitrary_precision` is enabled. Only then can an object with a member of that name be
/// a number, which `values/content.rs` finds out.
pub(crate) const ARBITRARY_PRECISION: bool = size_of::<serde_json::Number>() > 16;

impl Number {
    /// Passes the number to a visitor.
    pub(crate) fn visit<'de, V: Visitor<'de>, E: Error>(self, visitor: V) -> Result<V::Value, E> {
        match self.as_integer() {
            Some(Ok(integer)) => visitor.visit_i64(integer),
            Some(Err(large)) => visitor.visit_u64(large),
            None => visitor.visit_f64(self.as_f64()),
        }
    }
}
