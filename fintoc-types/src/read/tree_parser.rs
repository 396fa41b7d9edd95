//! Puts the values of a JSON text together as a tree.

use crate::read::lexer::{Fault, Halt, Lexer, Numeral};
use crate::tree::{Content, Tree};

impl<'a> Tree<'a> {
    /// Reads a whole text.
    pub(crate) fn parse(text: &'a str) -> Result<Self, Fault> {
        let mut lexer = Lexer::new(text);
        let mut tree = Self { entries: Vec::with_capacity(text.len() / 12 + 1), ..Self::default() };
        let result = tree.value(&mut lexer).and_then(|()| lexer.end());
        match lexer.fault() {
            Some(fault) if result.is_err() => Err(fault),
            _ => {
                tree.repeated.sort_unstable();
                Ok(tree)
            }
        }
    }

    // The lexer bounds the depth of this recursion.
    fn value(&mut self, lexer: &mut Lexer<'a>) -> Result<(), Halt> {
        let first = lexer.next();
        let at = lexer.at();
        let content = match first {
            Some(b'"') => Content::Text(lexer.string()?),
            Some(b'-' | b'0'..=b'9') => match lexer.number()? {
                Numeral::Finite(number) => Content::Number(number),
                Numeral::Infinite => {
                    self.infinite.push(self.entries.len());
                    Content::Infinite { negative: first == Some(b'-') }
                }
            },
            Some(b'{') => return self.object(lexer, at),
            Some(b'[') => return self.array(lexer, at),
            Some(b'n') => lexer.word("null").map(|()| Content::Null)?,
            Some(b't') => lexer.word("true").map(|()| Content::Boolean(true))?,
            Some(b'f') => lexer.word("false").map(|()| Content::Boolean(false))?,
            _ => return Err(lexer.unexpected()),
        };
        self.push(content, at);
        Ok(())
    }

    fn array(&mut self, lexer: &mut Lexer<'a>, at: usize) -> Result<(), Halt> {
        let array = self.push(Content::Array(None), at);
        lexer.open()?;
        let begun = self.open.len();
        while lexer.more(self.open.len() == begun, b']')?.is_some() {
            self.open.push(self.entries.len());
            self.value(lexer)?;
        }
        self.close_array(array, begun);
        Ok(())
    }

    fn object(&mut self, lexer: &mut Lexer<'a>, at: usize) -> Result<(), Halt> {
        let object = self.push(Content::Object(None), at);
        lexer.open()?;
        let begun = self.open.len();
        while lexer.more(self.open.len() == begun, b'}')?.is_some() {
            let at = lexer.at();
            let name = lexer.name()?;
            self.open.push(self.entries.len());
            self.push(Content::Text(name), at);
            self.value(lexer)?;
        }
        self.close_object(object, begun);
        Ok(())
    }
}
