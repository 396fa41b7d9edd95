//! Reads objects of which one member says what they are: they are kept until that member is known.

use std::marker::PhantomData;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::kind::{Kind, Kinds};
use crate::read::accept::mistyped;
use crate::read::how::{Plain, Seed};
use crate::read::union::Union;
use crate::read::{Accept, Visit};
use crate::report::{Anchor, Broken, Cx, Param, Refused, Segment, Severity};
use crate::value::Value;

/// Reads a union whose variants a member tells apart.
///
/// # Errors
///
/// As [`Read::read`](crate::Read::read).
pub fn read_by_tag<'de, U: Union<'de>, D: Deserializer<'de>>(
    deserializer: D,
    cx: &mut Cx,
    out: &mut Option<U>,
) -> Result<(), D::Error> {
    deserializer.deserialize_any(Visit(ByTag { cx, out }))
}

struct ByTag<'x, U> {
    cx: &'x mut Cx,
    out: &'x mut Option<U>,
}

impl<'de, U: Union<'de>> Accept<'de> for ByTag<'_, U> {
    const KINDS: Kinds = Kinds::of(Kind::Object);

    fn cx(&mut self) -> &mut Cx {
        self.cx
    }

    fn object<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { cx, out } = self;
        let mut members = Vec::new();
        let mut tag = None;
        while let Some(name) = map.next_key::<String>()? {
            let mark = cx.mark();
            let mut value = None;
            let result = map.next_value_seed(Seed::<Value, Plain>::new(cx, &mut value));
            if cx.found_since(mark) {
                cx.prefix(mark, Segment::Key(name.as_str().into()));
            }
            match result {
                Err(error) if !cx.is_collecting() => return Err(error),
                _ => {}
            }
            if name == U::TAG && tag.is_none() {
                tag = Some(Kept(value));
            } else {
                members.push((name, Kept(value)));
            }
        }
        // A second tag is a repeated name like any other.
        if members.iter().any(|(name, _)| name == U::TAG) {
            return Err(at_tag::<U>(cx, Broken::new("repeated_name", []), Anchor::Name).error());
        }
        let index = match tag {
            None => return Err(at_tag::<U>(cx, Broken::new("required", []), Anchor::Parent).error()),
            // It has been noted what is wrong with it.
            Some(Kept(None)) => return Err(Refused.error()),
            Some(Kept(Some(Value::String(word)))) => U::WORDS.iter().position(|known| *known == word),
            Some(Kept(Some(other))) => {
                let mark = cx.mark();
                let refused = mistyped(cx, Kinds::of(Kind::String), other.kind());
                cx.prefix(mark, Segment::Name(U::TAG));
                return Err(refused.error());
            }
        };
        let Some(index) = index else {
            let broken = Broken::new("enum", [("words", Param::Words(U::WORDS))]);
            return Err(at_tag::<U>(cx, broken, Anchor::Value).error());
        };
        let members = MapDeserializer::<_, A::Error>::new(members.into_iter());
        U::read_variant(index, members, cx, out)
    }
}

#[cold]
fn at_tag<'de, U: Union<'de>>(cx: &mut Cx, broken: Broken, anchor: Anchor) -> Refused {
    let mark = cx.mark();
    cx.push(broken, Severity::Error, true, None, anchor);
    cx.prefix(mark, Segment::Name(U::TAG));
    Refused
}

/// A value that was read before it was known what it is to be; `None` is one that could not be read.
struct Kept(Option<Value>);

impl<'de, E: Error> IntoDeserializer<'de, E> for Kept {
    type Deserializer = KeptReader<E>;

    fn into_deserializer(self) -> KeptReader<E> {
        KeptReader { value: self.0, error: PhantomData }
    }
}

struct KeptReader<E> {
    value: Option<Value>,
    error: PhantomData<E>,
}

impl<'de, E: Error> Deserializer<'de> for KeptReader<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.value {
            None => Err(Refused.error()),
            Some(Value::Null) => visitor.visit_unit(),
            Some(Value::Boolean(value)) => visitor.visit_bool(value),
            Some(Value::Number(value)) => value.visit(visitor),
            Some(Value::String(value)) => visitor.visit_string(value),
            Some(Value::Array(items)) => {
                let items = items.into_iter().map(|item| Kept(Some(item)));
                visitor.visit_seq(SeqDeserializer::new(items))
            }
            Some(Value::Object(members)) => {
                let members = members.into_iter().map(|(name, value)| (name, Kept(Some(value))));
                visitor.visit_map(MapDeserializer::new(members))
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.value {
            Some(Value::Null) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
