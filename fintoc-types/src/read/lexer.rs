//! The tokens of a JSON text, exactly as in RFC 8259.
//!
//! Both passes use it: the typed pass, which builds values and stops at the first error, and the
//! complete pass, which builds a tree with positions. The offset of an error is that of the first
//! byte after which no JSON text could follow.

use std::borrow::Cow;
use std::fmt::Display;

use serde::de::Error;

use crate::number::Number;

/// The maximum nesting of arrays and objects.
pub(crate) const DEPTH: usize = 64;

/// The error of a text that is not accepted as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    pub(crate) kind: SyntaxErrorKind,
    /// The offset of the first byte after which no accepted text could follow.
    pub(crate) offset: usize,
}

/// The kinds of syntax errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SyntaxErrorKind {
    /// The byte, or the end of the text, is not allowed here by RFC 8259.
    Unexpected,
    /// An escaped UTF-16 surrogate is not part of a pair.
    LoneSurrogate,
    /// Arrays and objects are nested deeper than [`DEPTH`].
    TooDeep,
}

/// The signal that reading has stopped. The reason is kept elsewhere, so returning it costs
/// nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stopped;

/// A cursor over a JSON text.
#[derive(Debug)]
pub(crate) struct Lexer<'a> {
    text: &'a str,
    offset: usize,
    depth: usize,
    error: Option<SyntaxError>,
}

/// A number, or one out of the range of a double.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum LexedNumber {
    Finite(Number),
    OutOfRange,
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, offset: 0, depth: 0, error: None }
    }

    /// Returns the offset of the next byte.
    #[inline]
    pub(crate) fn offset(&self) -> usize {
        self.offset
    }

    /// Returns the error that stopped reading.
    pub(crate) fn error(&self) -> Option<SyntaxError> {
        self.error
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.offset).copied()
    }

    #[inline]
    fn advance(&mut self) {
        // After the last byte `peek` returns `None`, and nothing advances.
        self.offset = self.offset.wrapping_add(1);
    }

    #[cold]
    fn stop(&mut self, kind: SyntaxErrorKind, offset: usize) -> Stopped {
        self.error.get_or_insert(SyntaxError { kind, offset });
        Stopped
    }

    /// Records that no JSON text could continue here.
    #[cold]
    pub(crate) fn unexpected(&mut self) -> Stopped {
        self.stop(SyntaxErrorKind::Unexpected, self.offset)
    }

    /// Skips white space and returns the next byte without consuming it.
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
        let mut at = self.offset;
        loop {
            match bytes.get(at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => at = at.wrapping_add(1),
                other => {
                    self.offset = at;
                    return other.copied();
                }
            }
            // Indentation, up to eight spaces at once: the first byte that differs tells how many.
            // A loop for more than eight was measured, and costs more.
            if let Some(word) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
                let differs = u64::from_le_bytes(*word) ^ u64::from_le_bytes([b' '; 8]);
                at = at.wrapping_add((differs.trailing_zeros() / 8) as usize);
            }
        }
    }

    /// Consumes the opening bracket that `next` has returned.
    #[inline]
    pub(crate) fn open(&mut self) -> Result<(), Stopped> {
        if self.depth == DEPTH {
            return Err(self.stop(SyntaxErrorKind::TooDeep, self.offset));
        }
        self.depth = self.depth.wrapping_add(1);
        self.advance();
        Ok(())
    }

    /// Consumes the closing bracket, or the comma before each item but the first. Returns the first
    /// byte of the item without consuming it.
    #[inline]
    pub(crate) fn next_item(&mut self, first: bool, close: u8) -> Result<Option<u8>, Stopped> {
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
                    // A closing bracket must not follow a comma.
                    Some(byte) if byte != close => Ok(Some(byte)),
                    _ => Err(self.unexpected()),
                }
            }
            _ => Err(self.unexpected()),
        }
    }

    /// Consumes white space up to the end of the text.
    pub(crate) fn end(&mut self) -> Result<(), Stopped> {
        if self.next().is_none() { Ok(()) } else { Err(self.unexpected()) }
    }

    /// Consumes `null`, `true` or `false`.
    pub(crate) fn literal(&mut self, literal: &str) -> Result<(), Stopped> {
        for byte in literal.bytes() {
            if self.peek() != Some(byte) {
                return Err(self.unexpected());
            }
            self.advance();
        }
        Ok(())
    }

    /// Consumes a number, whose first byte is the next one.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<LexedNumber, Stopped> {
        let start = self.offset;
        let negative = self.peek() == Some(b'-');
        if negative {
            self.advance();
        }
        let digits = self.offset;
        let mut value: u64 = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            value = value.wrapping_mul(10).wrapping_add(u64::from(digit & 0xf));
            self.advance();
        }
        let count = self.offset.wrapping_sub(digits);
        let zero_leads = count > 1 && self.text.as_bytes().get(digits) == Some(&b'0');
        // Any eighteen digits fit.
        if count == 0 || zero_leads || count > 18 || matches!(self.peek(), Some(b'.' | b'e' | b'E')) {
            self.offset = digits;
            return self.decimal(start);
        }
        let value = value.cast_signed();
        // `-0` is the double -0, which is integral: 0.
        Ok(LexedNumber::Finite(Number::from(if negative { value.wrapping_neg() } else { value })))
    }

    #[cold]
    fn decimal(&mut self, start: usize) -> Result<LexedNumber, Stopped> {
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
        let text = self.text.get(start..self.offset).unwrap_or_default();
        Ok(Number::parse(text).map_or(LexedNumber::OutOfRange, LexedNumber::Finite))
    }

    fn digits(&mut self) -> Result<(), Stopped> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.unexpected());
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.advance();
        }
        Ok(())
    }

    /// Consumes the name of a member and the colon after it.
    #[inline]
    pub(crate) fn name(&mut self) -> Result<Cow<'a, str>, Stopped> {
        if self.next() != Some(b'"') {
            return Err(self.unexpected());
        }
        let name = self.string()?;
        self.colon()?;
        Ok(name)
    }

    /// Consumes the colon after a name.
    #[inline]
    pub(crate) fn colon(&mut self) -> Result<(), Stopped> {
        if self.next() != Some(b':') {
            return Err(self.unexpected());
        }
        self.advance();
        // Nearly every text with white space has one space here.
        if self.peek() == Some(b' ') {
            self.advance();
        }
        Ok(())
    }
}

impl Display for Stopped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("reading stopped")
    }
}

impl std::error::Error for Stopped {}

/// Drops the message of a visitor: the context holds the violations.
impl Error for Stopped {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

impl Lexer<'_> {
    /// Skips a value, whose first byte is the next one. The text must be valid JSON.
    pub(crate) fn skip(&mut self) -> Result<(), Stopped> {
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

    fn skip_inside(&mut self) -> Result<(), Stopped> {
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

    fn skip_string(&mut self) -> Result<(), Stopped> {
        self.advance();
        loop {
            let rest = self.text.as_bytes().get(self.offset..).unwrap_or_default();
            self.offset = self.offset.wrapping_add(plain(rest));
            match self.peek() {
                Some(b'"') => {
                    self.advance();
                    return Ok(());
                }
                // The escaped character has at least one byte, none of which can end the string.
                Some(b'\\') => self.offset = self.offset.wrapping_add(2),
                _ => return Err(self.unexpected()),
            }
        }
    }
}

impl<'a> Lexer<'a> {
    /// Consumes a string, whose quote is the next byte. Borrows it if it has no escapes.
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>, Stopped> {
        match self.plain_string() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped_string().map(Cow::Owned),
        }
    }

    /// Consumes a string without escapes, whose quote is the next byte. Consumes nothing if there
    /// are escapes.
    #[inline]
    pub(crate) fn plain_string(&mut self) -> Option<&'a str> {
        let start = self.offset.wrapping_add(1);
        let bytes = self.text.as_bytes().get(start..)?;
        let length = plain(bytes);
        if bytes.get(length) != Some(&b'"') {
            return None;
        }
        let end = start.wrapping_add(length);
        self.offset = end.wrapping_add(1);
        self.text.get(start..end)
    }

    /// Consumes a string with escapes, or reports that it is invalid.
    #[cold]
    pub(crate) fn escaped_string(&mut self) -> Result<String, Stopped> {
        let mut text = String::new();
        self.advance();
        loop {
            let rest = self.text.get(self.offset..).unwrap_or_default();
            let length = plain(rest.as_bytes());
            text.push_str(rest.get(..length).unwrap_or_default());
            self.offset = self.offset.wrapping_add(length);
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

    fn escape(&mut self) -> Result<char, Stopped> {
        let backslash = self.offset;
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

    fn unicode(&mut self, backslash: usize) -> Result<char, Stopped> {
        let first = self.unit()?;
        if let Some(character) = char::from_u32(first.into()) {
            return Ok(character);
        }
        let rest = self.text.as_bytes().get(self.offset..).unwrap_or_default();
        if first < 0xdc00 && rest.starts_with(b"\\u") {
            self.advance();
            self.advance();
            let second = self.unit()?;
            if let Some(Ok(character)) = char::decode_utf16([first, second]).next() {
                return Ok(character);
            }
        }
        Err(self.stop(SyntaxErrorKind::LoneSurrogate, backslash))
    }

    /// Consumes four hexadecimal digits.
    fn unit(&mut self) -> Result<u16, Stopped> {
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

/// Returns the number of bytes before a quote, a backslash, a control character, or the end.
#[inline]
pub(super) fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    let mut rest = bytes;
    // Eight bytes at a time. The subtraction borrows into the high bit of each byte that needs a
    // look, or of one whose high bit was set; the lowest flag is exact, those above it can come
    // from its borrow.
    while let Some((word, more)) = rest.split_first_chunk::<8>() {
        let word = u64::from_le_bytes(*word);
        // With the second bit flipped, the quote is 0x20 and the control characters stay below it.
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

/// The same byte by byte, near the end of the text.
#[cold]
fn plain_tail(bytes: &[u8]) -> usize {
    let look = |byte: &u8| *byte < 0x20 || *byte == b'"' || *byte == b'\\';
    bytes.iter().position(look).unwrap_or(bytes.len())
}
