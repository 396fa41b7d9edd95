//! Parses a JSON text to a tree.

use crate::read::lexer::{LexedNumber, Lexer, Stopped, SyntaxError};
use crate::tree::{NodeValue, Tree};

impl<'a> Tree<'a> {
    /// Parses a whole text.
    pub(crate) fn parse(text: &'a str) -> Result<Self, SyntaxError> {
        let mut lexer = Lexer::new(text);
        let mut tree = Self { entries: Vec::with_capacity(text.len() / 12 + 1), ..Self::default() };
        let result = tree.value(&mut lexer).and_then(|()| lexer.end());
        match lexer.error() {
            Some(error) if result.is_err() => Err(error),
            _ => {
                tree.duplicates.sort_unstable();
                Ok(tree)
            }
        }
    }

    // The lexer bounds the depth of this recursion.
    fn value(&mut self, lexer: &mut Lexer<'a>) -> Result<(), Stopped> {
        let first = lexer.next();
        let offset = lexer.offset();
        let value = match first {
            Some(b'"') => NodeValue::Text(lexer.string()?),
            Some(b'-' | b'0'..=b'9') => match lexer.number()? {
                LexedNumber::Finite(number) => NodeValue::Number(number),
                LexedNumber::OutOfRange => {
                    self.out_of_range.push(self.entries.len());
                    NodeValue::OutOfRange { negative: first == Some(b'-') }
                }
            },
            Some(b'{') => return self.object(lexer, offset),
            Some(b'[') => return self.array(lexer, offset),
            Some(b'n') => lexer.literal("null").map(|()| NodeValue::Null)?,
            Some(b't') => lexer.literal("true").map(|()| NodeValue::Boolean(true))?,
            Some(b'f') => lexer.literal("false").map(|()| NodeValue::Boolean(false))?,
            _ => return Err(lexer.unexpected()),
        };
        self.push(value, offset);
        Ok(())
    }

    fn array(&mut self, lexer: &mut Lexer<'a>, offset: usize) -> Result<(), Stopped> {
        let array = self.push(NodeValue::Array(None), offset);
        lexer.open()?;
        let begun = self.open.len();
        while lexer.next_item(self.open.len() == begun, b']')?.is_some() {
            self.open.push(self.entries.len());
            self.value(lexer)?;
        }
        self.close_array(array, begun);
        Ok(())
    }

    fn object(&mut self, lexer: &mut Lexer<'a>, offset: usize) -> Result<(), Stopped> {
        let object = self.push(NodeValue::Object(None), offset);
        lexer.open()?;
        let begun = self.open.len();
        while lexer.next_item(self.open.len() == begun, b'}')?.is_some() {
            let offset = lexer.offset();
            let name = lexer.name()?;
            self.open.push(self.entries.len());
            self.push(NodeValue::Text(name), offset);
            self.value(lexer)?;
        }
        self.close_object(object, begun);
        Ok(())
    }
}
