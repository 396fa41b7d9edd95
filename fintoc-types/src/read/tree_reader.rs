//! Drives visitors from a tree.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::read::lexer::Stopped;
use crate::tree::{Node, NodeValue};

impl<'de> Deserializer<'de> for Node<'_, 'de> {
    type Error = Stopped;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stopped> {
        match self.value() {
            Some(NodeValue::Null) => visitor.visit_unit(),
            Some(NodeValue::Boolean(value)) => visitor.visit_bool(*value),
            Some(NodeValue::Number(number)) => number.visit(visitor),
            Some(NodeValue::Text(Cow::Borrowed(text))) => visitor.visit_borrowed_str(text),
            Some(NodeValue::Text(Cow::Owned(text))) => visitor.visit_str(text),
            Some(NodeValue::Array(_)) => visitor.visit_seq(Items(self.children())),
            Some(NodeValue::Object(_)) => visitor.visit_map(Members { rest: self.members(), value: None }),
            // It was reported when the text was parsed.
            Some(NodeValue::OutOfRange { .. }) | None => Err(Stopped),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stopped> {
        match self.value() {
            Some(NodeValue::Null) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stopped> {
        visitor.visit_newtype_struct(self)
    }

    // The tree is known to be JSON: an ignored value needs no look.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stopped> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct enum identifier
    }
}

struct Items<I>(I);

impl<'t, 'a: 't, I: Iterator<Item = Node<'t, 'a>>> SeqAccess<'a> for Items<I> {
    type Error = Stopped;

    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, Stopped> {
        self.0.next().map(|node| seed.deserialize(node)).transpose()
    }
}

struct Members<'t, 'a, I> {
    rest: I,
    value: Option<Node<'t, 'a>>,
}

impl<'t, 'a, I> MapAccess<'a> for Members<'t, 'a, I>
where
    I: Iterator<Item = (&'t Cow<'a, str>, Node<'t, 'a>, Node<'t, 'a>)>,
{
    type Error = Stopped;

    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, Stopped> {
        let Some((_, key, value)) = self.rest.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Stopped> {
        seed.deserialize(self.value.ok_or(Stopped)?)
    }
}
