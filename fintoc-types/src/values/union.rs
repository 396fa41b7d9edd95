//! Reads values of one of several types.

use std::marker::PhantomData;

use serde::de::value::{
    BoolDeserializer, BorrowedStrDeserializer, MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer,
    StringDeserializer, UnitDeserializer,
};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::kind::{Kind, Kinds};
use crate::number::Number;
use crate::read::accept::{Accept, Visit};
use crate::report::context::{Context, Rejected};
use crate::traits::adapter::ReadAs;
use crate::traits::read::JsonTypes;

/// A union.
pub trait Union<'de>: JsonTypes + Sized {
    /// The name of the tag, or an empty string.
    const TAG: &'static str;
    /// The tag values of the variants.
    const TAG_VALUES: &'static [&'static str];
    /// The kinds of each variant.
    const VARIANTS: &'static [Kinds];

    /// Reads a variant.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be read, as [`Read::read`](crate::Read::read).
    fn read_variant<D: Deserializer<'de>>(
        index: usize,
        deserializer: D,
        cx: &mut Context,
        out: &mut Option<Self>,
    ) -> Result<(), D::Error>;
}

/// Reads the value of a variant.
///
/// # Errors
///
/// Returns an error if the value cannot be read, as [`Read::read`](crate::Read::read).
pub fn into_variant<'de, H: ReadAs<'de, T>, T, U, D: Deserializer<'de>>(
    deserializer: D,
    cx: &mut Context,
    out: &mut Option<U>,
    variant: fn(T) -> U,
) -> Result<(), D::Error> {
    let mut value = None;
    let result = H::read(deserializer, cx, &mut value);
    *out = value.map(variant);
    result
}

/// The result for an index without a variant.
///
/// # Errors
///
/// Always returns an error.
#[cold]
pub fn no_variant<E: Error>() -> Result<(), E> {
    Err(Rejected.error())
}

/// Returns whether no kind is in two of the sets.
#[must_use]
pub const fn distinct(kinds: &[Kinds]) -> bool {
    let Some((first, rest)) = kinds.split_first() else { return true };
    let mut others = rest;
    while let Some((other, more)) = others.split_first() {
        if !first.is_disjoint(*other) {
            return false;
        }
        others = more;
    }
    distinct(rest)
}

/// Reads a union whose variants have different JSON kinds.
///
/// # Errors
///
/// Returns an error if the value cannot be read, as [`Read::read`](crate::Read::read).
pub fn read_by_kind<'de, U: Union<'de>, D: Deserializer<'de>>(
    deserializer: D,
    cx: &mut Context,
    out: &mut Option<U>,
) -> Result<(), D::Error> {
    deserializer.deserialize_any(Visit(ByKind { cx, out }))
}

struct ByKind<'x, U> {
    cx: &'x mut Context,
    out: &'x mut Option<U>,
}

impl<'de, U: Union<'de>> ByKind<'_, U> {
    fn read<D: Deserializer<'de>>(self, kind: Kind, deserializer: D) -> Result<(), D::Error> {
        match U::VARIANTS.iter().position(|kinds| kinds.contains(kind)) {
            Some(index) => U::read_variant(index, deserializer, self.cx, self.out),
            None => self.reject(kind),
        }
    }
}

impl<'de, U: Union<'de>> Accept<'de> for ByKind<'_, U> {
    const KINDS: Kinds = U::KINDS;

    fn cx(&mut self) -> &mut Context {
        self.cx
    }

    fn null<E: Error>(self) -> Result<(), E> {
        self.read(Kind::Null, UnitDeserializer::new())
    }

    fn boolean<E: Error>(self, value: bool) -> Result<(), E> {
        self.read(Kind::Boolean, BoolDeserializer::new(value))
    }

    fn number<E: Error>(self, value: Number) -> Result<(), E> {
        self.read(value.kind(), NumberReader(value, PhantomData))
    }

    fn string<E: Error>(self, value: &str) -> Result<(), E> {
        self.read(Kind::String, StrDeserializer::new(value))
    }

    fn borrowed_string<E: Error>(self, value: &'de str) -> Result<(), E> {
        self.read(Kind::String, BorrowedStrDeserializer::new(value))
    }

    fn owned_string<E: Error>(self, value: String) -> Result<(), E> {
        self.read(Kind::String, StringDeserializer::new(value))
    }

    fn array<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.read(Kind::Array, SeqAccessDeserializer::new(items))
    }

    fn object<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        self.read(Kind::Object, MapAccessDeserializer::new(members))
    }
}

struct NumberReader<E>(Number, PhantomData<E>);

impl<'de, E: Error> Deserializer<'de> for NumberReader<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        self.0.visit(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
