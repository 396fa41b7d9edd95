//! Drives visitors straight from a text: the fast pass.
//!
//! serde_json could do it, at twice the price: it carries a boxed error in every result, looks at each string once more, and its verdicts on numbers
//! depend on features that any crate may switch on.

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::read::lexer::Numeral;
use crate::read::lexer::{Halt, Lexer};

impl<'de> Deserializer<'de> for &mut Lexer<'de> {
    type Error = Halt;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        match self.next() {
            Some(b'"') => match self.plain_string() {
                Some(text) => visitor.visit_borrowed_str(text),
                None => visitor.visit_string(self.escaped_string()?),
            },
            Some(b'{') => {
                self.open()?;
                visitor.visit_map(List { lexer: self, first: true })
            }
            Some(b'[') => {
                self.open()?;
                visitor.visit_seq(List { lexer: self, first: true })
            }
            Some(b'-' | b'0'..=b'9') => match self.number()? {
                Numeral::Finite(number) => number.visit(visitor),
                Numeral::Infinite => Err(Halt),
            },
            Some(b'n') => {
                self.word("null")?;
                visitor.visit_unit()
            }
            Some(b't') => {
                self.word("true")?;
                visitor.visit_bool(true)
            }
            Some(b'f') => {
                self.word("false")?;
                visitor.visit_bool(false)
            }
            _ => Err(self.unexpected()),
        }
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
        if self.next() == Some(b'n') {
            self.word("null")?;
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Halt> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The name of a member.
struct Name<'x, 'de>(&'x mut Lexer<'de>);

impl<'de> Deserializer<'de> for Name<'_, 'de> {
    type Error = Halt;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Halt> {
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

/// An array or object whose opening bracket has been taken.
struct List<'x, 'de> {
    lexer: &'x mut Lexer<'de>,
    first: bool,
}

impl<'de> SeqAccess<'de> for List<'_, 'de> {
    type Error = Halt;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Halt> {
        match self.lexer.more(std::mem::take(&mut self.first), b']')? {
            Some(_) => seed.deserialize(&mut *self.lexer).map(Some),
            None => Ok(None),
        }
    }
}

impl<'de> MapAccess<'de> for List<'_, 'de> {
    type Error = Halt;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Halt> {
        match self.lexer.more(std::mem::take(&mut self.first), b'}')? {
            Some(b'"') => {}
            Some(_) => return Err(self.lexer.unexpected()),
            None => return Ok(None),
        }
        let name = seed.deserialize(Name(self.lexer))?;
        self.lexer.colon()?;
        Ok(Some(name))
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Halt> {
        seed.deserialize(&mut *self.lexer)
    }
}
