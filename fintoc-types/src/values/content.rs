//! Buffers values until their type is known, and reads the entries of objects with arbitrary names.
//!
//! Distinguishes a number that serde_json passes on as an object from an object that imitates one.
//!
//! With the feature `arbitrary_precision`, which any crate can enable, a number arrives as a map
//! with one member: a token, and the number's text as an owned `String`. serde_json borrows the
//! strings of a text. The deserializers of this crate do neither, and are not probed.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{
    BorrowedStrDeserializer, MapDeserializer, SeqAccessDeserializer, SeqDeserializer, StrDeserializer,
};
use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::duplicates::first_duplicate;
use crate::kind::{Kind, Kinds};
use crate::number::{ARBITRARY_PRECISION, NUMBER_TOKEN, Number};
use crate::path::Segment;
use crate::read::accept::{Accept, Slot, Visit, accept_as};
use crate::report::constraint_violation::{ConstraintViolation, Severity};
use crate::report::context::{Anchor, Context, Rejected};
use crate::traits::adapter::{ItemsOf, Plain, ReadAs, Seed};
use crate::traits::read::{JsonTypes, Read};

/// A value whose type is not known yet.
#[derive(Debug)]
pub(crate) enum Content {
    /// A number out of the range of a double, in a tree: it was reported, and its siblings are
    /// still read.
    Unreadable,
    Null,
    Boolean(bool),
    Number(Number),
    Text(String),
    Array(Vec<Content>),
    Object(Vec<(String, Content)>),
}

impl Content {
    /// Returns the kind, if it is known.
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

impl JsonTypes for Content {
    const KINDS: Kinds = Kinds::ANY;
}

impl<'de> Read<'de> for Content {
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Context, out: &mut Option<Self>) -> Result<(), D::Error> {
        match d.deserialize_any(Visit(Slot { cx: &mut *cx, out: &mut *out })) {
            Err(_) if cx.is_collecting() => *out = Some(Self::Unreadable),
            result => result?,
        }
        Ok(())
    }
}

impl<'de> Accept<'de> for Slot<'_, Content> {
    accept_as!(Kinds::ANY);

    fn null<E: Error>(self) -> Result<(), E> {
        *self.out = Some(Content::Null);
        Ok(())
    }

    fn boolean<E: Error>(self, value: bool) -> Result<(), E> {
        *self.out = Some(Content::Boolean(value));
        Ok(())
    }

    fn number<E: Error>(self, value: Number) -> Result<(), E> {
        *self.out = Some(Content::Number(value));
        Ok(())
    }

    fn string<E: Error>(self, value: &str) -> Result<(), E> {
        self.owned_string(value.to_owned())
    }

    fn owned_string<E: Error>(self, value: String) -> Result<(), E> {
        *self.out = Some(Content::Text(value));
        Ok(())
    }

    fn array<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        let mut items = None;
        ItemsOf::<Plain>::read(SeqAccessDeserializer::new(list), self.cx, &mut items)?;
        *self.out = items.map(Content::Array);
        Ok(())
    }

    fn object<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        *self.out = Some(match read_entries::<String, Content, Plain, Plain, A>(members, self.cx)? {
            Ok(members) => Content::Object(members),
            Err(number) => Content::Number(number),
        });
        Ok(())
    }
}

impl<'de, E: Error> IntoDeserializer<'de, E> for Content {
    type Deserializer = ContentReader<E>;

    fn into_deserializer(self) -> ContentReader<E> {
        ContentReader { value: self, error: PhantomData }
    }
}

#[derive(Debug)]
pub(crate) struct ContentReader<E> {
    value: Content,
    error: PhantomData<E>,
}

impl<'de, E: Error> Deserializer<'de> for ContentReader<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.value {
            Content::Unreadable => Err(Rejected.error()),
            Content::Null => visitor.visit_unit(),
            Content::Boolean(value) => visitor.visit_bool(value),
            Content::Number(value) => value.visit(visitor),
            // An owned string could be taken for a number.
            Content::Text(value) if ARBITRARY_PRECISION => visitor.visit_str(&value),
            Content::Text(value) => visitor.visit_string(value),
            Content::Array(items) => visitor.visit_seq(SeqDeserializer::new(items.into_iter())),
            Content::Object(members) => visitor.visit_map(MapDeserializer::new(members.into_iter())),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.value {
            Content::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    // An ignored value is skipped, even if it could not be read.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier
    }
}

/// The value after the token.
#[derive(Debug)]
pub(crate) enum NumberToken {
    /// The text of a number.
    Number(String),
    /// Anything else: the name is not a token.
    Value(Content),
}

/// Reads the value after the token.
#[cold]
pub(crate) fn probe_number_token<'de, A: MapAccess<'de>>(
    members: &mut A,
    cx: &mut Context,
) -> Result<NumberToken, A::Error> {
    let mut out = None;
    members.next_value_seed(NumberTokenSeed { cx, out: &mut out })?;
    out.ok_or_else(|| Rejected.error())
}

struct NumberTokenSeed<'x> {
    cx: &'x mut Context,
    out: &'x mut Option<NumberToken>,
}

impl<'de> DeserializeSeed<'de> for NumberTokenSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Visit(Slot { cx: self.cx, out: self.out }))
    }
}

impl Slot<'_, NumberToken> {
    fn keep<E: Error>(self, read: impl FnOnce(Slot<'_, Content>) -> Result<(), E>) -> Result<(), E> {
        let mut buffered = None;
        read(Slot { cx: self.cx, out: &mut buffered })?;
        *self.out = buffered.map(NumberToken::Value);
        Ok(())
    }
}

impl<'de> Accept<'de> for Slot<'_, NumberToken> {
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

    fn string<E: Error>(self, value: &str) -> Result<(), E> {
        self.keep(|slot| slot.string(value))
    }

    fn owned_string<E: Error>(self, value: String) -> Result<(), E> {
        *self.out = Some(NumberToken::Number(value));
        Ok(())
    }

    fn array<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.keep(|slot| slot.array(items))
    }

    fn object<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        self.keep(|slot| slot.object(members))
    }
}

/// The entries of an object, or the number that serde_json passes on as one.
pub(crate) type Entries<K, V> = Result<Vec<(K, V)>, Number>;

/// Reads the entries of an object, or the number that serde_json's `arbitrary_precision` passes on
/// as an object.
pub(crate) fn read_entries<'de, K: AsRef<str>, V, N: ReadAs<'de, K>, H: ReadAs<'de, V>, A: MapAccess<'de>>(
    mut members: A,
    cx: &mut Context,
) -> Result<Entries<K, V>, A::Error> {
    let mut map: Vec<(K, V)> = Vec::new();
    let mut failed = false;
    loop {
        let checkpoint = cx.checkpoint();
        let mut name = None;
        let seed = NameSeed::<K, N> { cx, out: &mut name, how: PhantomData };
        let Some(rejected) = members.next_key_seed(seed)? else { break };
        let text = name.as_ref().map(AsRef::as_ref).or(rejected.as_deref()).unwrap_or_default();
        let mut buffered = None;
        if cx.expects_number_token() && map.is_empty() && text == NUMBER_TOKEN {
            match probe_number_token(&mut members, cx)? {
                NumberToken::Number(text) => {
                    return Number::parse(&text).map(Err).ok_or_else(|| Rejected.error());
                }
                NumberToken::Value(value) => buffered = Some(value),
            }
        }
        let mut value = None;
        let mut result = Ok(());
        if name.is_some() || cx.is_collecting() {
            let seed = Seed::<V, H>::new(cx, &mut value);
            result = match buffered {
                Some(buffered) => seed.deserialize(buffered.into_deserializer()),
                None => members.next_value_seed(seed),
            };
        }
        if cx.has_findings_since(checkpoint) {
            cx.prefix(checkpoint, Segment::Key(text.into()));
        }
        match (name, value) {
            (Some(name), Some(value)) if result.is_ok() => map.push((name, value)),
            _ if cx.is_collecting() => failed = true,
            _ => return Err(result.err().unwrap_or_else(|| Rejected.error())),
        }
    }
    if let Some(name) = first_duplicate(map.iter().map(|(name, _)| name.as_ref())) {
        let checkpoint = cx.checkpoint();
        cx.push(ConstraintViolation::new("duplicate_member", []), Severity::Error, true, None, Anchor::Name);
        cx.prefix(checkpoint, Segment::Key(name.into()));
        failed = true;
    }
    if failed { Err(Rejected.error()) } else { Ok(Ok(map)) }
}

/// Reads a name. Returns its string if the name is rejected, which is reported.
struct NameSeed<'x, K, N> {
    cx: &'x mut Context,
    out: &'x mut Option<K>,
    how: PhantomData<N>,
}

impl<'de, K, N: ReadAs<'de, K>> NameSeed<'_, K, N> {
    #[inline]
    fn read<D: Deserializer<'de>>(self, name: D, text: &str) -> Option<Box<str>> {
        let checkpoint = self.cx.checkpoint();
        let result = N::read(name, self.cx, self.out);
        if self.cx.has_findings_since(checkpoint) {
            self.cx.mark_as_name(checkpoint);
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
        Ok(self.read(StrDeserializer::<Rejected>::new(name), name))
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(self.read(BorrowedStrDeserializer::<Rejected>::new(name), name))
    }
}
