//! One visitor for every type: each kind of JSON value is accepted or refused, and no error repeats a value.
//!
//! serde's own defaults put the value into the error; so every method that carries one stands here, once.

use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::kind::{Kind, Kinds};
use crate::number::Number;
use crate::read::arbitrary::{Behind, behind};
use crate::report::{Broken, Cx, Param, Refused};

/// What a type makes of each JSON kind; the kinds that it does not accept are violations.
pub trait Accept<'de>: Sized {
    /// What is expected.
    const KINDS: Kinds;

    /// Where violations are noted.
    fn cx(&mut self) -> &mut Cx;

    /// Says that a value of another kind was found.
    #[cold]
    fn refuse<E: Error>(mut self, found: Kind) -> Result<(), E> {
        Err(mistyped(self.cx(), Self::KINDS, found).error())
    }

    /// `null`
    fn null<E: Error>(self) -> Result<(), E> {
        self.refuse(Kind::Null)
    }

    /// `true`, `false`
    fn boolean<E: Error>(self, value: bool) -> Result<(), E> {
        let _ = value;
        self.refuse(Kind::Boolean)
    }

    /// Any finite number.
    fn number<E: Error>(self, value: Number) -> Result<(), E> {
        self.refuse(kind_of(value))
    }

    /// A string.
    fn text<E: Error>(self, value: &str) -> Result<(), E> {
        let _ = value;
        self.refuse(Kind::String)
    }

    /// A string that lives as long as the text.
    #[inline]
    fn borrowed<E: Error>(self, value: &'de str) -> Result<(), E> {
        self.text(value)
    }

    /// A string that is already owned.
    #[inline]
    fn owned<E: Error>(self, value: String) -> Result<(), E> {
        self.text(&value)
    }

    /// `[…]`
    fn array<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        let _ = items;
        self.refuse(Kind::Array)
    }

    /// `{…}`
    fn object<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        let _ = members;
        self.refuse(Kind::Object)
    }
}

pub(crate) fn kind_of(number: Number) -> Kind {
    if number.is_integral() { Kind::Integer } else { Kind::Number }
}

/// Notes that a value has the wrong kind.
#[cold]
pub(crate) fn mistyped(cx: &mut Cx, expected: Kinds, found: Kind) -> Refused {
    cx.refuse(wrong_type(expected, found))
}

pub(crate) fn wrong_type(expected: Kinds, found: Kind) -> Broken {
    let found = Param::Kinds(Kinds::of(found));
    Broken::new("type", [("expected", Param::Kinds(expected)), ("found", found)])
}

/// The name under which serde_json hands out numbers once some crate has switched its feature `arbitrary_precision` on.
pub(crate) const NUMBER_TOKEN: &str = "$serde_json::private::Number";

/// Whether it is on. Only then can an object with that one member be a number; whether it is one, [`behind`] knows.
pub(crate) const ARBITRARY: bool = size_of::<serde_json::Number>() > 16;

/// The visitor.
#[derive(Debug)]
pub struct Visit<A>(pub A);

impl<'de, A: Accept<'de>> Visitor<'de> for Visit<A> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of its type")
    }

    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.0.boolean(value)
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.0.number(Number::from(value))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            #[expect(clippy::cast_precision_loss, reason = "a number is the double that it reads as")]
            Err(_) => self.visit_f64(value as f64),
        }
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.0.number(Number::from(value))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        match u64::try_from(value) {
            Ok(value) => self.visit_u64(value),
            #[expect(clippy::cast_precision_loss, reason = "a number is the double that it reads as")]
            Err(_) => self.visit_f64(value as f64),
        }
    }

    #[inline]
    fn visit_f64<E: Error>(mut self, value: f64) -> Result<(), E> {
        match Number::from_f64(value) {
            Some(number) => self.0.number(number),
            None => Err(infinite(self.0.cx()).error()),
        }
    }

    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.0.text(value)
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<(), E> {
        self.0.borrowed(value)
    }

    #[inline]
    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        self.0.owned(value)
    }

    // Formats that have bytes are not JSON; a string is the nearest kind that can be named.
    fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<(), E> {
        self.0.refuse(Kind::String)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.0.null()
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.0.null()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    #[inline]
    fn visit_seq<S: SeqAccess<'de>>(self, items: S) -> Result<(), S::Error> {
        self.0.array(items)
    }

    #[inline]
    fn visit_map<M: MapAccess<'de>>(mut self, mut members: M) -> Result<(), M::Error> {
        // A type that takes objects meets the token among its names.
        if !A::KINDS.contains(Kind::Object) && self.0.cx().meets_disguise() {
            if members.next_key::<std::borrow::Cow<'de, str>>()?.is_some_and(|name| name == NUMBER_TOKEN)
                && let Behind::Number(text) = behind(&mut members, self.0.cx())?
            {
                return arbitrary(self.0, &text);
            }
            return self.0.refuse(Kind::Object);
        }
        self.0.object(members)
    }
}

/// A number that came as text.
#[cold]
pub(crate) fn arbitrary<'de, A: Accept<'de>, E: Error>(mut accept: A, text: &str) -> Result<(), E> {
    match Number::parse(text) {
        Some(number) => accept.number(number),
        None => Err(infinite(accept.cx()).error()),
    }
}

#[cold]
fn infinite(cx: &mut Cx) -> Refused {
    cx.refuse(Broken::new("number", []))
}

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
