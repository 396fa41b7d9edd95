//! Buffers values until it is known what they are to be, and reads the entries of objects whose names the sender chooses.
//!
//! Tells a number that serde_json hands out as an object from an object that somebody has sent in its guise.
//!
//! With the feature `arbitrary_precision`, which any crate may switch on, a number arrives as a map of one member: a token, and the number's
//! text as a `String` that is given away. A string of a text is lent by serde_json, never given away. Our own readers do neither, and are not asked.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{
    BorrowedStrDeserializer, MapDeserializer, SeqAccessDeserializer, SeqDeserializer, StrDeserializer,
};
use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::duplicates::first_repeated;
use crate::kind::{Kind, Kinds};
use crate::number::{ARBITRARY, NUMBER_TOKEN, Number};
use crate::path::Segment;
use crate::read::accept::{Accept, Slot, Visit, accept_as};
use crate::report::constraint_violation::{Broken, Severity};
use crate::report::context::{Anchor, Cx, Refused};
use crate::traits::adapter::Seed;
use crate::traits::adapter::{ItemsOf, Plain, ReadAs};
use crate::traits::read::{Read, Shape};

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
    Object(Vec<(String, Kept)>),
}

impl Kept {
    /// What kind of value it is, if that is known.
    pub(crate) fn kind(&self) -> Option<Kind> {
        Some(match self {
            Self::Unreadable => return None,
            Self::Null => Kind::Null,
            Self::Boolean(_) => Kind::Boolean,
            Self::Number(number) => number.kind(),
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
        *self.out = Some(match read_entries::<String, Kept, Plain, Plain, A>(members, self.cx)? {
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

/// What stands behind the token.
#[derive(Debug)]
pub(crate) enum Behind {
    /// A number's text.
    Number(String),
    /// Anything else: it was no token.
    Value(Kept),
}

/// Reads what stands behind the token.
#[cold]
pub(crate) fn behind<'de, A: MapAccess<'de>>(members: &mut A, cx: &mut Cx) -> Result<Behind, A::Error> {
    let mut out = None;
    members.next_value_seed(BehindSeed { cx, out: &mut out })?;
    out.ok_or_else(|| Refused.error())
}

struct BehindSeed<'x> {
    cx: &'x mut Cx,
    out: &'x mut Option<Behind>,
}

impl<'de> DeserializeSeed<'de> for BehindSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Visit(Slot { cx: self.cx, out: self.out }))
    }
}

impl Slot<'_, Behind> {
    fn keep<E: Error>(self, read: impl FnOnce(Slot<'_, Kept>) -> Result<(), E>) -> Result<(), E> {
        let mut kept = None;
        read(Slot { cx: self.cx, out: &mut kept })?;
        *self.out = kept.map(Behind::Value);
        Ok(())
    }
}

impl<'de> Accept<'de> for Slot<'_, Behind> {
    accept_as!(Kinds::ANY);

    fn null<E: Error>(self) -> Result<(), E> {
        self.keep(|slot| slot.null())
    }

    fn boolean<E: Error>(self, value: bool) -> Result<(), E> {
        self.keep(|slot| slot.boolean(value))
    }

    fn number<E: Error>(self, value: Number) -> Result<(), E> {
        self.keep(|slot| slot.number(value))
    }

    fn text<E: Error>(self, value: &str) -> Result<(), E> {
        self.keep(|slot| slot.text(value))
    }

    fn owned<E: Error>(self, value: String) -> Result<(), E> {
        *self.out = Some(Behind::Number(value));
        Ok(())
    }

    fn array<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.keep(|slot| slot.array(items))
    }

    fn object<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        self.keep(|slot| slot.object(members))
    }
}

/// The entries of an object; or the number that serde_json's `arbitrary_precision` has dressed up as an object.
pub(crate) fn read_entries<'de, K: AsRef<str>, V, N: ReadAs<'de, K>, H: ReadAs<'de, V>, A: MapAccess<'de>>(
    mut members: A,
    cx: &mut Cx,
) -> Result<Result<Vec<(K, V)>, Number>, A::Error> {
    let mut map: Vec<(K, V)> = Vec::new();
    let mut broken = false;
    loop {
        let mark = cx.mark();
        let mut name = None;
        let seed = NameSeed::<K, N> { cx, out: &mut name, how: PhantomData };
        let Some(refused) = members.next_key_seed(seed)? else { break };
        let text = name.as_ref().map(AsRef::as_ref).or(refused.as_deref()).unwrap_or_default();
        let mut kept = None;
        if cx.meets_disguise() && map.is_empty() && text == NUMBER_TOKEN {
            match behind(&mut members, cx)? {
                Behind::Number(text) => return Number::parse(&text).map(Err).ok_or_else(|| Refused.error()),
                Behind::Value(value) => kept = Some(value),
            }
        }
        let mut value = None;
        let mut result = Ok(());
        if name.is_some() || cx.is_collecting() {
            let seed = Seed::<V, H>::new(cx, &mut value);
            result = match kept {
                Some(kept) => seed.deserialize(kept.into_deserializer()),
                None => members.next_value_seed(seed),
            };
        }
        if cx.found_since(mark) {
            cx.prefix(mark, Segment::Key(text.into()));
        }
        match (name, value) {
            (Some(name), Some(value)) if result.is_ok() => map.push((name, value)),
            _ if cx.is_collecting() => broken = true,
            _ => return Err(result.err().unwrap_or_else(|| Refused.error())),
        }
    }
    if let Some(name) = first_repeated(map.iter().map(|(name, _)| name.as_ref())) {
        let mark = cx.mark();
        cx.push(Broken::new("duplicate_member", []), Severity::Error, true, None, Anchor::Name);
        cx.prefix(mark, Segment::Key(name.into()));
        broken = true;
    }
    if broken { Err(Refused.error()) } else { Ok(Ok(map)) }
}

/// Reads a name into its place. Where the name breaks its type, that is noted, and its text is given back.
struct NameSeed<'x, K, N> {
    cx: &'x mut Cx,
    out: &'x mut Option<K>,
    how: PhantomData<N>,
}

impl<'de, K, N: ReadAs<'de, K>> NameSeed<'_, K, N> {
    #[inline]
    fn read<D: Deserializer<'de>>(self, name: D, text: &str) -> Option<Box<str>> {
        let mark = self.cx.mark();
        let result = N::read(name, self.cx, self.out);
        if self.cx.found_since(mark) {
            self.cx.of_name(mark);
        }
        result.is_err().then(|| text.into())
    }
}

impl<'de, K, N: ReadAs<'de, K>> DeserializeSeed<'de> for NameSeed<'_, K, N> {
    type Value = Option<Box<str>>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, K, N: ReadAs<'de, K>> Visitor<'de> for NameSeed<'_, K, N> {
    type Value = Option<Box<str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.read(StrDeserializer::<Refused>::new(name), name))
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(self.read(BorrowedStrDeserializer::<Refused>::new(name), name))
    }
}
