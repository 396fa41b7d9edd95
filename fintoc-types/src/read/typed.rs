//! The typed pass: drives visitors directly from a JSON text.
//!
//! serde_json would take twice the time: it returns a boxed error in every result, scans each
//! string once more, and its handling of numbers depends on features that any crate can enable.

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::read::lexer::LexedNumber;
use crate::read::lexer::{Lexer, Stopped};

impl<'de> Deserializer<'de> for &mut Lexer<'de> {
    type Error = Stopped;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stopped> {
        match self.next() {
            Some(b'"') => match self.plain_string() {
                Some(text) => visitor.visit_borrowed_str(text),
                None => visitor.visit_string(self.escaped_string()?),
            },
            Some(b'{') => {
                self.open()?;
                visitor.visit_map(ItemReader { lexer: self, first: true })
            }
            Some(b'[') => {
                self.open()?;
                visitor.visit_seq(ItemReader { lexer: self, first: true })
            }
            Some(b'-' | b'0'..=b'9') => match self.number()? {
                LexedNumber::Finite(number) => number.visit(visitor),
                LexedNumber::OutOfRange => Err(Stopped),
            },
            Some(b'n') => {
                self.literal("null")?;
                visitor.visit_unit()
            }
            Some(b't') => {
                self.literal("true")?;
                visitor.visit_bool(true)
            }
            Some(b'f') => {
                self.literal("false")?;
                visitor.visit_bool(false)
            }
            _ => Err(self.unexpected()),
        }
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stopped> {
        if self.next() == Some(b'n') {
            self.literal("null")?;
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stopped> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Deserializes the name of a member.
struct Name<'x, 'de>(&'x mut Lexer<'de>);

impl<'de> Deserializer<'de> for Name<'_, 'de> {
    type Error = Stopped;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stopped> {
        match self.0.plain_string() {
            Some(text) => visitor.visit_borrowed_str(text),
            None => visitor.visit_string(self.0.escaped_string()?),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// An array or object whose opening bracket has been consumed.
struct ItemReader<'x, 'de> {
    lexer: &'x mut Lexer<'de>,
    first: bool,
}

impl<'de> SeqAccess<'de> for ItemReader<'_, 'de> {
    type Error = Stopped;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Stopped> {
        match self.lexer.next_item(std::mem::take(&mut self.first), b']')? {
            Some(_) => seed.deserialize(&mut *self.lexer).map(Some),
            None => Ok(None),
        }
    }
}

impl<'de> MapAccess<'de> for ItemReader<'_, 'de> {
    type Error = Stopped;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Stopped> {
        match self.lexer.next_item(std::mem::take(&mut self.first), b'}')? {
            Some(b'"') => {}
            Some(_) => return Err(self.lexer.unexpected()),
            None => return Ok(None),
        }
        let name = seed.deserialize(Name(self.lexer))?;
        self.lexer.colon()?;
        Ok(Some(name))
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Stopped> {
        seed.deserialize(&mut *self.lexer)
    }
}
