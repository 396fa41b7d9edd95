//! The strict entry: JSON that may be a payment must mean the same to every program that reads it.

use serde::de::{Deserializer, Error};

use crate::read::complete::{self, MAX_FOUND};
use crate::read::lexer::{Halt, Lexer};
use crate::read::reader::{Reader, Reading};
use crate::report::constraint_violation::Severity;
use crate::report::context::Cx;
use crate::report::violations::{Findings, Violations};
use crate::traits::read::Read;

/// Reads a text with the usual settings: see [`Reader`].
///
/// # Errors
///
/// Everything that refuses it, with its places.
pub fn from_slice<'de, T: Read<'de>>(text: &'de [u8]) -> Result<Reading<T>, Violations> {
    Reader::new().read_slice(text)
}

/// Reads a text with the usual settings: see [`Reader`].
///
/// # Errors
///
/// Everything that refuses it, with its places.
pub fn from_str<'de, T: Read<'de>>(text: &'de str) -> Result<Reading<T>, Violations> {
    Reader::new().read_str(text)
}

/// Reads a value that serde_json has already parsed, with the usual settings: see [`Reader`].
///
/// # Errors
///
/// Everything that refuses it.
pub fn from_value<'de, T: Read<'de>>(value: &'de serde_json::Value) -> Result<Reading<T>, Violations> {
    Reader::new().read_value(value)
}

impl Reader {
    /// Reads a text.
    ///
    /// # Errors
    ///
    /// Everything that refuses it, with its places.
    pub fn read_slice<'de, T: Read<'de>>(&self, text: &'de [u8]) -> Result<Reading<T>, Violations> {
        self.gate(text)?;
        match std::str::from_utf8(text) {
            Ok(text) => self.read_gated(text),
            Err(error) => Err(complete::not_utf8(text, error.valid_up_to())),
        }
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// Everything that refuses it, with its places.
    pub fn read_str<'de, T: Read<'de>>(&self, text: &'de str) -> Result<Reading<T>, Violations> {
        self.gate(text.as_bytes())?;
        self.read_gated(text)
    }

    /// Reads a value that serde_json has already parsed. What a parsed value cannot tell is not judged: repeated names, size, and depth.
    ///
    /// # Errors
    ///
    /// Everything that refuses it.
    pub fn read_value<'de, T: Read<'de>>(
        &self,
        value: &'de serde_json::Value,
    ) -> Result<Reading<T>, Violations> {
        complete::read_value(self, value)
    }

    fn gate(&self, text: &[u8]) -> Result<(), Violations> {
        if text.len() > self.max_bytes {
            return Err(complete::too_large(self.max_bytes));
        }
        if text.starts_with(b"\xef\xbb\xbf") {
            return Err(complete::bom());
        }
        Ok(())
    }

    fn read_gated<'de, T: Read<'de>>(&self, text: &'de str) -> Result<Reading<T>, Violations> {
        let mut cx = Cx::fast().at(self.now);
        let mut out = None;
        let read = read_fast(text, &mut cx, &mut out);
        let Some(value) = out.filter(|_| read.is_ok() && cx.mark() <= MAX_FOUND) else {
            return complete::read_text(self, text);
        };
        // The value is whole, and so is what was found.
        let refused = self.strict && cx.severity() == Some(Severity::Error);
        if !refused && !self.places {
            return Ok(Reading { value, findings: Findings::of(cx) });
        }
        let findings = complete::place(text, cx);
        if refused { Err(findings.into_violations()) } else { Ok(Reading { value, findings }) }
    }
}

/// One typed pass, and nothing else.
fn read_fast<'de, T: Read<'de>>(text: &'de str, cx: &mut Cx, out: &mut Option<T>) -> Result<(), Halt> {
    let mut lexer = Lexer::new(text);
    T::read(&mut lexer, cx, out)?;
    lexer.end()
}

/// Reads a value for callers who use serde: the same verdict, findings dropped. The error names the first violation.
///
/// # Errors
///
/// What the deserializer says, or the first violation.
#[doc(hidden)]
pub fn deserialize<'de, T: Read<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut cx = Cx::foreign();
    let mut out = None;
    match (T::read(deserializer, &mut cx, &mut out), out) {
        (Ok(()), Some(value)) => Ok(value),
        (Ok(()), None) => Err(first_violation(cx)),
        (Err(error), _) if cx.mark() == 0 => Err(error),
        (Err(_), _) => Err(first_violation(cx)),
    }
}

#[cold]
fn first_violation<E: Error>(cx: Cx) -> E {
    let violations = Findings::of(cx).into_violations();
    match violations.first() {
        Some(first) => E::custom(first),
        None => E::custom("the value cannot be read"),
    }
}
