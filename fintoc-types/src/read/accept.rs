//! One visitor for every type: each kind of JSON value is accepted or refused, and no error repeats a value.
//!
//! serde's own defaults put the value into the error; so every method that carries one stands here, once.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::kind::{Kind, Kinds};
use crate::number::{NUMBER_TOKEN, Number};
use crate::report::constraint_violation::{Broken, Param};
use crate::report::context::{Cx, Refused};

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
        self.refuse(value.kind())
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
            if members.next_key::<Cow<'de, str>>()?.is_some_and(|name| name == NUMBER_TOKEN) {
                let mut text = None;
                members.next_value_seed(NumberText { cx: self.0.cx(), out: &mut text })?;
                if let Some(text) = text {
                    return arbitrary(self.0, &text);
                }
            }
            return self.0.refuse(Kind::Object);
        }
        self.0.object(members)
    }
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

/// Reads the text of a number that serde_json hands out as an object: a `String` that is given away. Anything else is passed over.
struct NumberText<'x> {
    cx: &'x mut Cx,
    out: &'x mut Option<String>,
}

impl<'de> DeserializeSeed<'de> for NumberText<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Visit(self))
    }
}

impl<'de> Accept<'de> for NumberText<'_> {
    const KINDS: Kinds = Kinds::ANY;

    fn cx(&mut self) -> &mut Cx {
        self.cx
    }

    fn null<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn boolean<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn number<E: Error>(self, _: Number) -> Result<(), E> {
        Ok(())
    }

    fn text<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn owned<E: Error>(self, value: String) -> Result<(), E> {
        *self.out = Some(value);
        Ok(())
    }

    fn array<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        IgnoredAny.visit_seq(items).map(drop)
    }

    fn object<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        IgnoredAny.visit_map(members).map(drop)
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

/// The place that a value is read into.
pub(crate) struct Slot<'x, T> {
    pub(crate) cx: &'x mut Cx,
    pub(crate) out: &'x mut Option<T>,
}

macro_rules! read_as {
    () => {
        #[inline]
        fn read<D: serde::de::Deserializer<'de>>(
            deserializer: D,
            cx: &mut $crate::report::context::Cx,
            out: &mut Option<Self>,
        ) -> Result<(), D::Error> {
            deserializer.deserialize_any($crate::read::accept::Visit($crate::read::accept::Slot { cx, out }))
        }
    };
}

macro_rules! accept_as {
    ($kinds:expr) => {
        const KINDS: Kinds = $kinds;

        fn cx(&mut self) -> &mut $crate::report::context::Cx {
            self.cx
        }
    };
}

pub(crate) use {accept_as, read_as};
