//! Strings: those without escapes, which are borrowed, and the others.

use std::borrow::Cow;

use super::{Fault, Halt, Lexer};

impl<'a> Lexer<'a> {
    /// Takes a string, whose first quote has been shown; borrowed where it has no escapes.
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, Halt> {
        match self.plain_string() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped_string().map(Cow::Owned),
        }
    }

    /// Takes a string without escapes, whose first quote has been shown. Where there are some, nothing is taken.
    #[inline]
    pub(crate) fn plain_string(&mut self) -> Option<&'a str> {
        let start = self.at.wrapping_add(1);
        let bytes = self.text.as_bytes().get(start..)?;
        let length = plain(bytes);
        if bytes.get(length) != Some(&b'"') {
            return None;
        }
        let end = start.wrapping_add(length);
        self.at = end.wrapping_add(1);
        self.text.get(start..end)
    }

    /// Takes a string that has escapes, or is none.
    #[cold]
    pub(crate) fn escaped_string(&mut self) -> Result<String, Halt> {
        let mut text = String::new();
        self.advance();
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let length = plain(rest.as_bytes());
            text.push_str(rest.get(..length).unwrap_or_default());
            self.at = self.at.wrapping_add(length);
            match self.peek() {
                Some(b'"') => {
                    self.advance();
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                _ => return Err(self.unexpected()),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Halt> {
        let backslash = self.at;
        self.advance();
        let character = match self.peek() {
            Some(plain @ (b'"' | b'\\' | b'/')) => char::from(plain),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.advance();
                return self.unicode(backslash);
            }
            _ => return Err(self.unexpected()),
        };
        self.advance();
        Ok(character)
    }

    fn unicode(&mut self, backslash: usize) -> Result<char, Halt> {
        let first = self.unit()?;
        if let Some(character) = char::from_u32(first.into()) {
            return Ok(character);
        }
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        if first < 0xdc00 && rest.starts_with(b"\\u") {
            self.advance();
            self.advance();
            let second = self.unit()?;
            if let Some(Ok(character)) = char::decode_utf16([first, second]).next() {
                return Ok(character);
            }
        }
        Err(self.stop(Fault::new("surrogate", backslash)))
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Result<u16, Halt> {
        let mut unit = 0_u16;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else { return Err(self.unexpected()) };
            unit = unit << 4 | digit as u16;
            self.advance();
        }
        Ok(unit)
    }
}

/// How many bytes need no look: those before a quote, a backslash, a control character, or the end.
#[inline]
pub(super) fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    let mut rest = bytes;
    // Eight bytes at a time. What is subtracted borrows into the high bit of a byte that needs a look, or of one that had it
    // set before; the lowest mark is exact, those above it may come from its borrow.
    while let Some((word, more)) = rest.split_first_chunk::<8>() {
        let word = u64::from_le_bytes(*word);
        // With their second bit turned, the quote is 0x20 and the control characters stay below it.
        let quote_or_control = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
        let backslash = (word ^ (ONES * 0x5c)).wrapping_sub(ONES);
        let looks = (quote_or_control | backslash) & !word & (ONES * 0x80);
        if looks != 0 {
            let passed = bytes.len().wrapping_sub(rest.len());
            return passed.wrapping_add((looks.trailing_zeros() / 8) as usize);
        }
        rest = more;
    }
    plain_tail(bytes)
}

/// The same one by one: near the end of the text.
#[cold]
fn plain_tail(bytes: &[u8]) -> usize {
    let look = |byte: &u8| *byte < 0x20 || *byte == b'"' || *byte == b'\\';
    bytes.iter().position(look).unwrap_or(bytes.len())
}
