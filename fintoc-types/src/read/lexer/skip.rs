//! Passes values without reading them, in a text that is known to be JSON.

use super::string::plain;
use super::{Halt, Lexer};

impl Lexer<'_> {
    /// Passes a value whose first byte has been shown.
    pub(crate) fn skip(&mut self) -> Result<(), Halt> {
        match self.peek() {
            Some(b'"') => self.skip_string(),
            Some(b'{' | b'[') => self.skip_inside(),
            _ => {
                while !matches!(self.peek(), None | Some(b',' | b']' | b'}' | b'\0'..=b' ')) {
                    self.advance();
                }
                Ok(())
            }
        }
    }

    fn skip_inside(&mut self) -> Result<(), Halt> {
        let mut depth = 0_usize;
        loop {
            match self.next() {
                Some(b'"') => {
                    self.skip_string()?;
                    continue;
                }
                Some(b'{' | b'[') => depth = depth.wrapping_add(1),
                Some(b'}' | b']') => depth = depth.wrapping_sub(1),
                Some(_) => {}
                None => return Err(self.unexpected()),
            }
            self.advance();
            if depth == 0 {
                return Ok(());
            }
        }
    }

    fn skip_string(&mut self) -> Result<(), Halt> {
        self.advance();
        loop {
            let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
            self.at = self.at.wrapping_add(plain(rest));
            match self.peek() {
                Some(b'"') => {
                    self.advance();
                    return Ok(());
                }
                // What is escaped is a byte at least, and no part of what may end the string.
                Some(b'\\') => self.at = self.at.wrapping_add(2),
                _ => return Err(self.unexpected()),
            }
        }
    }
}
