//! A JSON number that keeps what was written, as far as a double or 64 bits can.

use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::{Error, Visitor};
use serde::{Serialize, Serializer};

use crate::kind::Kind;

/// The largest integer up to which doubles hold all integers: 2^53-1.
pub(crate) const MAX_SAFE: i64 = 9_007_199_254_740_991;

/// A finite JSON number. Every integral one within 2^53-1 is an integer, however it was written: `1200`, `1200.0`, `1.2e3`.
///
/// ```
/// use fintoc_types::Number;
/// assert_eq!(Number::parse("1.2e3"), Some(Number::from(1200)));
/// assert_eq!(Number::parse("1200.5").and_then(Number::as_i64), None);
/// assert_eq!(Number::parse("1e400"), None);
/// ```
#[derive(Clone, Copy)]
pub struct Number(Kept);

#[derive(Clone, Copy)]
enum Kept {
    Integer(i64),
    // Above `i64::MAX`.
    Large(u64),
    // Finite, and not integral within 2^53-1.
    Float(f64),
}

/// Equal as doubles, which is what numbers read as.
impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (self.0, other.0) {
            (Kept::Integer(one), Kept::Integer(two)) if one == two => true,
            _ => self.as_f64() == other.as_f64(),
        }
    }
}

// No NaN among them.
impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // No -0 among them either: it is the integer 0.
        self.as_f64().to_bits().hash(state);
    }
}

impl Number {
    /// Reads the text of a JSON number; `None` where no finite double is near.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Ok(integer) = text.parse::<i64>() {
            return Some(Self(Kept::Integer(integer)));
        }
        if let Ok(large) = text.parse::<u64>() {
            return Some(Self::from(large));
        }
        text.parse().ok().and_then(Self::from_f64)
    }

    /// The number of a double; `None` where it is not finite.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        #[expect(clippy::cast_precision_loss, reason = "2^53-1 is a double")]
        let safe = value.abs() <= MAX_SAFE as f64;
        if safe && value.fract() == 0.0 {
            #[expect(clippy::cast_possible_truncation, reason = "it is integral and within 2^53-1")]
            return Some(Self(Kept::Integer(value as i64)));
        }
        Some(Self(Kept::Float(value)))
    }

    /// The double that it reads as.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "that is what it reads as")]
    pub fn as_f64(self) -> f64 {
        match self.0 {
            Kept::Integer(value) => value as f64,
            Kept::Large(value) => value as f64,
            Kept::Float(value) => value,
        }
    }

    /// The integer, if it is one within 2^53-1.
    #[must_use]
    #[inline]
    pub fn as_i64(self) -> Option<i64> {
        match self.0 {
            Kept::Integer(value) if value.unsigned_abs() <= MAX_SAFE.unsigned_abs() => Some(value),
            Kept::Integer(_) | Kept::Large(_) | Kept::Float(_) => None,
        }
    }

    /// Whether the double that it reads as is integral, however large.
    #[must_use]
    pub fn is_integral(self) -> bool {
        match self.0 {
            Kept::Integer(_) | Kept::Large(_) => true,
            Kept::Float(value) => value.fract() == 0.0,
        }
    }

    /// `integer` or `number`.
    pub(crate) fn kind(self) -> Kind {
        if self.is_integral() { Kind::Integer } else { Kind::Number }
    }

    /// What 64 bits hold exactly.
    pub(crate) fn as_integer(self) -> Option<Result<i64, u64>> {
        match self.0 {
            Kept::Integer(value) => Some(Ok(value)),
            Kept::Large(value) => Some(Err(value)),
            Kept::Float(_) => None,
        }
    }

    /// The nearest `i64` of an integral number.
    pub(crate) fn clamped(self) -> i64 {
        match self.0 {
            Kept::Integer(value) => value,
            Kept::Large(_) => i64::MAX,
            #[expect(clippy::cast_possible_truncation, reason = "the nearest is wanted")]
            Kept::Float(value) => value as i64,
        }
    }
}

impl From<i64> for Number {
    #[inline]
    fn from(value: i64) -> Self {
        Self(Kept::Integer(value))
    }
}

impl From<u64> for Number {
    #[inline]
    fn from(value: u64) -> Self {
        Self(i64::try_from(value).map_or(Kept::Large(value), Kept::Integer))
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

/// Fails where the double is not finite.
impl TryFrom<f64> for Number {
    type Error = NotFinite;

    fn try_from(value: f64) -> Result<Self, NotFinite> {
        Self::from_f64(value).ok_or(NotFinite)
    }
}

/// JSON has no infinities and no NaN.
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
            Kept::Integer(value) => serializer.serialize_i64(value),
            Kept::Large(value) => serializer.serialize_u64(value),
            Kept::Float(value) => serializer.serialize_f64(value),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kept::Integer(value) => write!(f, "{value}"),
            Kept::Large(value) => write!(f, "{value}"),
            Kept::Float(value) => write!(f, "{value}"),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The name under which serde_json hands out numbers once some crate has switched its feature `arbitrary_precision` on.
pub(crate) const NUMBER_TOKEN: &str = "$serde_json::private::Number";

/// Whether it is on. Only then can an object with that one member be a number; whether it is one, [`behind`] knows.
pub(crate) const ARBITRARY: bool = size_of::<serde_json::Number>() > 16;

impl Number {
    /// Hands the number to a visitor.
    pub(crate) fn visit<'de, V: Visitor<'de>, E: Error>(self, visitor: V) -> Result<V::Value, E> {
        match self.as_integer() {
            Some(Ok(integer)) => visitor.visit_i64(integer),
            Some(Err(large)) => visitor.visit_u64(large),
            None => visitor.visit_f64(self.as_f64()),
        }
    }
}
