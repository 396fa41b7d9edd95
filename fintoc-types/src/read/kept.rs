//! Values that are kept until it is known what they are to be.

use std::marker::PhantomData;

use serde::de::value::{MapDeserializer, SeqAccessDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::kind::{Kind, Kinds};
use crate::map::Map;
use crate::number::Number;
use crate::read::accept::{ARBITRARY, kind_of};
use crate::read::how::{ItemsOf, Plain, ReadAs};
use crate::read::map::read_any;
use crate::read::simple::{Slot, accept_as};
use crate::read::{Accept, Read, Shape, Visit};
use crate::report::{Cx, Refused};

/// A value that was read before it was known what it is to be.
#[derive(Debug)]
pub(crate) enum Kept {
    /// A number that no double holds, in a tree: it has been noted, and does not keep its neighbours from being read.
    Unreadable,
    Null,
    Boolean(bool),
    Number(Number),
    Text(String),
    Array(Vec<Kept>),
    Object(Map<String, Kept>),
}

impl Kept {
    /// What kind of value it is, if that is known.
    pub(crate) fn kind(&self) -> Option<Kind> {
        Some(match self {
            Self::Unreadable => return None,
            Self::Null => Kind::Null,
            Self::Boolean(_) => Kind::Boolean,
            Self::Number(number) => kind_of(*number),
            Self::Text(_) => Kind::String,
            Self::Array(_) => Kind::Array,
            Self::Object(_) => Kind::Object,
        })
    }
}

impl Shape for Kept {
    const KINDS: Kinds = Kinds::ANY;
}

impl<'de> Read<'de> for Kept {
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Cx, out: &mut Option<Self>) -> Result<(), D::Error> {
        match d.deserialize_any(Visit(Slot { cx: &mut *cx, out: &mut *out })) {
            Err(_) if cx.is_collecting() => *out = Some(Self::Unreadable),
            result => result?,
        }
        Ok(())
    }
}

impl<'de> Accept<'de> for Slot<'_, Kept> {
    accept_as!(Kinds::ANY);

    fn null<E: Error>(self) -> Result<(), E> {
        *self.out = Some(Kept::Null);
        Ok(())
    }

    fn boolean<E: Error>(self, value: bool) -> Result<(), E> {
        *self.out = Some(Kept::Boolean(value));
        Ok(())
    }

    fn number<E: Error>(self, value: Number) -> Result<(), E> {
        *self.out = Some(Kept::Number(value));
        Ok(())
    }

    fn text<E: Error>(self, value: &str) -> Result<(), E> {
        self.owned(value.to_owned())
    }

    fn owned<E: Error>(self, value: String) -> Result<(), E> {
        *self.out = Some(Kept::Text(value));
        Ok(())
    }

    fn array<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        let mut items = None;
        ItemsOf::<Plain>::read(SeqAccessDeserializer::new(list), self.cx, &mut items)?;
        *self.out = items.map(Kept::Array);
        Ok(())
    }

    fn object<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        *self.out = Some(match read_any(members, self.cx)? {
            Ok(members) => Kept::Object(members),
            Err(number) => Kept::Number(number),
        });
        Ok(())
    }
}

impl<'de, E: Error> IntoDeserializer<'de, E> for Kept {
    type Deserializer = KeptReader<E>;

    fn into_deserializer(self) -> KeptReader<E> {
        KeptReader { value: self, error: PhantomData }
    }
}

#[derive(Debug)]
pub(crate) struct KeptReader<E> {
    value: Kept,
    error: PhantomData<E>,
}

impl<'de, E: Error> Deserializer<'de> for KeptReader<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.value {
            Kept::Unreadable => Err(Refused.error()),
            Kept::Null => visitor.visit_unit(),
            Kept::Boolean(value) => visitor.visit_bool(value),
            Kept::Number(value) => value.visit(visitor),
            // Where a string that is given away may be taken for a number.
            Kept::Text(value) if ARBITRARY => visitor.visit_str(&value),
            Kept::Text(value) => visitor.visit_string(value),
            Kept::Array(items) => visitor.visit_seq(SeqDeserializer::new(items.into_iter())),
            Kept::Object(members) => visitor.visit_map(MapDeserializer::new(members.into_iter())),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.value {
            Kept::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    // What is not wanted is passed over, also where it could not be read.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier
    }
}
