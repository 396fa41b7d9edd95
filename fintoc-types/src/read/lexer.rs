//! The words of a JSON text: RFC 8259, and nothing beside it.
//!
//! Both passes read through it: the fast one, which builds values and stops at the first fault, and the
//! slow one, which builds a tree with places. A fault stands at the first byte after which no JSON text could follow.

use std::borrow::Cow;
use std::fmt::Display;

use serde::de::Error;

use crate::number::Number;
use crate::report::constraint_violation::Param;

/// The deepest nesting of arrays and objects.
pub(crate) const DEPTH: usize = 64;

/// Why a text is refused as a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    pub(crate) limit: Option<Param>,
    pub(crate) at: usize,
}

impl Fault {
    fn new(code: &'static str, at: usize) -> Self {
        Self { code, limit: None, at }
    }
}

/// Reading stopped; the reason is kept elsewhere, so that carrying this costs nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Halt;

/// A cursor over a text.
#[derive(Debug)]
pub(crate) struct Lexer<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    fault: Option<Fault>,
}

/// A number, or what is too large to be one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Numeral {
    Finite(Number),
    Infinite,
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0, fault: None }
    }

    /// The next byte to be read.
    #[inline]
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// What stopped the reading.
    pub(crate) fn fault(&self) -> Option<Fault> {
        self.fault
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn advance(&mut self) {
        // Behind the last byte `peek` gives `None`, and nothing advances.
        self.at = self.at.wrapping_add(1);
    }

    #[cold]
    fn stop(&mut self, fault: Fault) -> Halt {
        self.fault.get_or_insert(fault);
        Halt
    }

    /// No JSON text could go on here.
    #[cold]
    pub(crate) fn unexpected(&mut self) -> Halt {
        self.stop(Fault::new("json", self.at))
    }

    /// Skips white space and shows the byte behind it.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<u8> {
        match self.peek() {
            Some(b'\0'..=b' ') => self.skip_space(),
            other => other,
        }
    }

    #[inline(never)]
    fn skip_space(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            match bytes.get(at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => at = at.wrapping_add(1),
                other => {
                    self.at = at;
                    return other.copied();
                }
            }
            // Indentation, up to eight spaces at once: where the first other byte differs tells how many. A loop of its own for more
            // than eight has been measured, and costs more.
            if let Some(word) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
                let differs = u64::from_le_bytes(*word) ^ u64::from_le_bytes([b' '; 8]);
                at = at.wrapping_add((differs.trailing_zeros() / 8) as usize);
            }
        }
    }

    /// Takes the bracket that `next` has shown, and goes one level down.
    #[inline]
    pub(crate) fn open(&mut self) -> Result<(), Halt> {
        if self.depth == DEPTH {
            let limit = Some(Param::Integer(DEPTH as i64));
            return Err(self.stop(Fault { limit, ..Fault::new("depth", self.at) }));
        }
        self.depth = self.depth.wrapping_add(1);
        self.advance();
        Ok(())
    }

    /// Takes the closing bracket, or what must stand before the next item: nothing for the first one, a comma for others. Shows the byte
    /// with which an item begins.
    #[inline]
    pub(crate) fn more(&mut self, first: bool, close: u8) -> Result<Option<u8>, Halt> {
        match self.next() {
            Some(byte) if byte == close => {
                self.depth = self.depth.wrapping_sub(1);
                self.advance();
                Ok(None)
            }
            Some(byte) if first => Ok(Some(byte)),
            Some(b',') => {
                self.advance();
                match self.next() {
                    // A closing bracket may not follow a comma.
                    Some(byte) if byte != close => Ok(Some(byte)),
                    _ => Err(self.unexpected()),
                }
            }
            _ => Err(self.unexpected()),
        }
    }

    /// Nothing but white space may follow.
    pub(crate) fn end(&mut self) -> Result<(), Halt> {
        if self.next().is_none() { Ok(()) } else { Err(self.unexpected()) }
    }

    /// Takes `null`, `true` or `false`.
    pub(crate) fn word(&mut self, word: &str) -> Result<(), Halt> {
        for byte in word.bytes() {
            if self.peek() != Some(byte) {
                return Err(self.unexpected());
            }
            self.advance();
        }
        Ok(())
    }

    /// Takes a number, whose first character has been shown.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<Numeral, Halt> {
        let start = self.at;
        let negative = self.peek() == Some(b'-');
        if negative {
            self.advance();
        }
        let digits = self.at;
        let mut value: u64 = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            value = value.wrapping_mul(10).wrapping_add(u64::from(digit & 0xf));
            self.advance();
        }
        let count = self.at.wrapping_sub(digits);
        let zero_leads = count > 1 && self.text.as_bytes().get(digits) == Some(&b'0');
        // Eighteen digits fit, whatever they are.
        if count == 0 || zero_leads || count > 18 || matches!(self.peek(), Some(b'.' | b'e' | b'E')) {
            self.at = digits;
            return self.decimal(start);
        }
        let value = value.cast_signed();
        // `-0` is the double -0, which is integral: 0.
        Ok(Numeral::Finite(Number::from(if negative { value.wrapping_neg() } else { value })))
    }

    #[cold]
    fn decimal(&mut self, start: usize) -> Result<Numeral, Halt> {
        if self.peek() == Some(b'0') {
            self.advance();
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.advance();
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.advance();
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.advance();
            }
            self.digits()?;
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        Ok(Number::parse(text).map_or(Numeral::Infinite, Numeral::Finite))
    }

    fn digits(&mut self) -> Result<(), Halt> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.unexpected());
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.advance();
        }
        Ok(())
    }

    /// Takes the name of a member and the colon behind it.
    #[inline]
    pub(crate) fn name(&mut self) -> Result<Cow<'a, str>, Halt> {
        if self.next() != Some(b'"') {
            return Err(self.unexpected());
        }
        let name = self.string()?;
        self.colon()?;
        Ok(name)
    }

    /// Takes the colon behind a name.
    #[inline]
    pub(crate) fn colon(&mut self) -> Result<(), Halt> {
        if self.next() != Some(b':') {
            return Err(self.unexpected());
        }
        self.advance();
        // Nearly every text that has white space has one space here.
        if self.peek() == Some(b' ') {
            self.advance();
        }
        Ok(())
    }
}

impl Display for Halt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("reading stopped")
    }
}

impl std::error::Error for Halt {}

/// What a visitor says is not kept: what was found stands in the `Cx`.
impl Error for Halt {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

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
