//! Arbitrary JSON values.

use std::fmt;

use serde::de::{Error, MapAccess, SeqAccess};
use serde::ser::{Serialize, Serializer};

use crate::kind::{Kind, Kinds};
use crate::number::Number;
use crate::read::accept::{Accept, Slot, accept_as, read_as};
use crate::traits::adapter::{ItemsOf, Plain, ReadAs};
use crate::traits::into_owned::owned;
use crate::traits::read::{JsonTypes, Read};
use crate::traits::validate::always_valid;
use crate::values::content::read_entries;
use crate::values::map::Map;

/// An arbitrary JSON value. Members keep their order and have no duplicates. `Debug` prints the
/// kind, never the value.
///
/// ```
/// use fintoc_types::{Value, from_str};
/// let value = from_str::<Value>(r#"{"a": [1, "two"]}"#).unwrap().value;
/// assert_eq!(value.get("a").and_then(|a| a.item(1)).and_then(Value::as_str), Some("two"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// `null`
    Null,
    /// `true`, `false`
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Value>),
    /// An object.
    Object(Map<String, Value>),
}

impl Value {
    /// Returns a member of an object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        if let Self::Object(members) = self { members.get(name) } else { None }
    }

    /// Returns an item of an array.
    #[must_use]
    pub fn item(&self, index: usize) -> Option<&Self> {
        if let Self::Array(items) = self { items.get(index) } else { None }
    }

    /// Returns the string, if the value is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// Returns the integer, if the value is one within ±(2^53-1).
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        if let Self::Number(number) = self { number.as_i64() } else { None }
    }

    /// Returns the boolean, if the value is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Boolean(value) = self { Some(*value) } else { None }
    }

    /// Returns the JSON kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Null => Kind::Null,
            Self::Boolean(_) => Kind::Boolean,
            Self::Number(number) => number.kind(),
            Self::String(_) => Kind::String,
            Self::Array(_) => Kind::Array,
            Self::Object(_) => Kind::Object,
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}]", self.kind())
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(value) => value.serialize(serializer),
            Self::String(value) => serializer.serialize_str(value),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Object(members) => members.serialize(serializer),
        }
    }
}

impl JsonTypes for Value {
    const KINDS: Kinds = Kinds::ANY;
}

impl<'de> Read<'de> for Value {
    read_as!();
}

impl<'de> Accept<'de> for Slot<'_, Value> {
    accept_as!(Kinds::ANY);

    fn null<E: Error>(self) -> Result<(), E> {
        *self.out = Some(Value::Null);
        Ok(())
    }

    fn boolean<E: Error>(self, value: bool) -> Result<(), E> {
        *self.out = Some(Value::Boolean(value));
        Ok(())
    }

    fn number<E: Error>(self, value: Number) -> Result<(), E> {
        *self.out = Some(Value::Number(value));
        Ok(())
    }

    fn string<E: Error>(self, value: &str) -> Result<(), E> {
        self.owned_string(value.to_owned())
    }

    fn owned_string<E: Error>(self, value: String) -> Result<(), E> {
        *self.out = Some(Value::String(value));
        Ok(())
    }

    fn array<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        let mut items = None;
        let list = serde::de::value::SeqAccessDeserializer::new(list);
        ItemsOf::<Plain>::read(list, self.cx, &mut items)?;
        *self.out = items.map(Value::Array);
        Ok(())
    }

    fn object<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        let Self { cx, out } = self;
        match read_entries::<String, Value, Plain, Plain, A>(members, cx)? {
            Ok(members) => *out = Some(Value::Object(Map(members))),
            Err(number) => *out = Some(Value::Number(number)),
        }
        Ok(())
    }
}

always_valid!(Value);

owned!(Value);

macro_rules! from {
    ($($ty:ty => $variant:ident),*) => {$(
        impl From<$ty> for Value {
            fn from(value: $ty) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

from!(bool => Boolean, i64 => Number, Number => Number, &str => String, String => String);
from!(Vec<Value> => Array, Map<String, Value> => Object);
