//! One visitor for every type: it accepts or rejects each kind of JSON value, and its errors
//! contain no value.
//!
//! serde's default methods put the value into the error, so every method that receives a value is
//! overridden here, once.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::kind::{Kind, Kinds};
use crate::number::{NUMBER_TOKEN, Number};
use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::report::context::{Context, Rejected};

/// The JSON kinds that a type accepts; each other kind is a violation.
pub trait Accept<'de>: Sized {
    /// The accepted kinds.
    const KINDS: Kinds;

    /// Returns the context that collects violations.
    fn cx(&mut self) -> &mut Context;

    /// Reports that a value of another kind was found.
    #[cold]
    fn reject<E: Error>(mut self, found: Kind) -> Result<(), E> {
        Err(report_wrong_type(self.cx(), Self::KINDS, found).error())
    }

    /// `null`
    fn null<E: Error>(self) -> Result<(), E> {
        self.reject(Kind::Null)
    }

    /// `true`, `false`
    fn boolean<E: Error>(self, value: bool) -> Result<(), E> {
        let _ = value;
        self.reject(Kind::Boolean)
    }

    /// Any finite number.
    fn number<E: Error>(self, value: Number) -> Result<(), E> {
        self.reject(value.kind())
    }

    /// A string.
    fn string<E: Error>(self, value: &str) -> Result<(), E> {
        let _ = value;
        self.reject(Kind::String)
    }

    /// A string that lives as long as the JSON text.
    #[inline]
    fn borrowed_string<E: Error>(self, value: &'de str) -> Result<(), E> {
        self.string(value)
    }

    /// An owned string.
    #[inline]
    fn owned_string<E: Error>(self, value: String) -> Result<(), E> {
        self.string(&value)
    }

    /// `[…]`
    fn array<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        let _ = items;
        self.reject(Kind::Array)
    }

    /// `{…}`
    fn object<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        let _ = members;
        self.reject(Kind::Object)
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
            None => Err(report_out_of_range(self.0.cx()).error()),
        }
    }

    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.0.string(value)
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<(), E> {
        self.0.borrowed_string(value)
    }

    #[inline]
    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        self.0.owned_string(value)
    }

    // Formats with byte strings are not JSON; a string is the nearest kind.
    fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<(), E> {
        self.0.reject(Kind::String)
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
        // Types that accept objects check for the token when they read the first name.
        if !A::KINDS.contains(Kind::Object) && self.0.cx().expects_number_token() {
            if members.next_key::<Cow<'de, str>>()?.is_some_and(|name| name == NUMBER_TOKEN) {
                let mut text = None;
                members.next_value_seed(NumberText { cx: self.0.cx(), out: &mut text })?;
                if let Some(text) = text {
                    return arbitrary(self.0, &text);
                }
            }
            return self.0.reject(Kind::Object);
        }
        self.0.object(members)
    }
}

/// Reports that a value has the wrong kind.
#[cold]
pub(crate) fn report_wrong_type(cx: &mut Context, expected: Kinds, found: Kind) -> Rejected {
    cx.reject(wrong_type_violation(expected, found))
}

pub(crate) fn wrong_type_violation(expected: Kinds, found: Kind) -> ConstraintViolation {
    let found = Param::Kinds(Kinds::only(found));
    ConstraintViolation::new("type", [("expected", Param::Kinds(expected)), ("found", found)])
}

/// Reads the text of a number that serde_json passes on as an object: an owned `String`. Ignores
/// anything else.
struct NumberText<'x> {
    cx: &'x mut Context,
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

    fn cx(&mut self) -> &mut Context {
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

    fn string<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn owned_string<E: Error>(self, value: String) -> Result<(), E> {
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

/// Accepts a number that serde_json passes on as text.
#[cold]
pub(crate) fn arbitrary<'de, A: Accept<'de>, E: Error>(mut accept: A, text: &str) -> Result<(), E> {
    match Number::parse(text) {
        Some(number) => accept.number(number),
        None => Err(report_out_of_range(accept.cx()).error()),
    }
}

#[cold]
fn report_out_of_range(cx: &mut Context) -> Rejected {
    cx.reject(ConstraintViolation::new("number", []))
}

/// The destination of a value that is being read.
pub(crate) struct Slot<'x, T> {
    pub(crate) cx: &'x mut Context,
    pub(crate) out: &'x mut Option<T>,
}

macro_rules! read_as {
    () => {
        #[inline]
        fn read<D: serde::de::Deserializer<'de>>(
            deserializer: D,
            cx: &mut $crate::report::context::Context,
            out: &mut Option<Self>,
        ) -> Result<(), D::Error> {
            deserializer.deserialize_any($crate::read::accept::Visit($crate::read::accept::Slot { cx, out }))
        }
    };
}

macro_rules! accept_as {
    ($kinds:expr) => {
        const KINDS: Kinds = $kinds;

        fn cx(&mut self) -> &mut $crate::report::context::Context {
            self.cx
        }
    };
}

pub(crate) use {accept_as, read_as};
