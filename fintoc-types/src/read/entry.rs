//! The entry points of reading: JSON that can be a payment must mean the same to every program that
//! reads it.

use serde::de::{Deserializer, Error};

use crate::read::complete::{self, MAX_FOUND};
use crate::read::lexer::{Lexer, Stopped};
use crate::read::reader::{Reader, Reading};
use crate::report::constraint_violation::Severity;
use crate::report::context::Context;
use crate::report::violations::{Findings, Violations};
use crate::traits::read::Read;

/// Reads a JSON text with the default settings of a [`Reader`].
///
/// # Errors
///
/// Returns an error if the text is rejected, with all violations and their positions.
pub fn from_slice<'de, T: Read<'de>>(text: &'de [u8]) -> Result<Reading<T>, Violations> {
    Reader::new().read_slice(text)
}

/// Reads a JSON text with the default settings of a [`Reader`].
///
/// # Errors
///
/// Returns an error if the text is rejected, with all violations and their positions.
pub fn from_str<'de, T: Read<'de>>(text: &'de str) -> Result<Reading<T>, Violations> {
    Reader::new().read_str(text)
}

/// Reads a value that serde_json has parsed, with the default settings of a [`Reader`].
///
/// # Errors
///
/// Returns an error if the value is rejected, with all violations.
pub fn from_value<'de, T: Read<'de>>(value: &'de serde_json::Value) -> Result<Reading<T>, Violations> {
    Reader::new().read_value(value)
}

impl Reader {
    /// Reads a JSON text.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is rejected, with all violations and their positions.
    pub fn read_slice<'de, T: Read<'de>>(&self, text: &'de [u8]) -> Result<Reading<T>, Violations> {
        self.gate(text)?;
        match std::str::from_utf8(text) {
            Ok(text) => self.read_gated(text),
            Err(error) => Err(complete::not_utf8(text, error.valid_up_to())),
        }
    }

    /// Reads a JSON text.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is rejected, with all violations and their positions.
    pub fn read_str<'de, T: Read<'de>>(&self, text: &'de str) -> Result<Reading<T>, Violations> {
        self.gate(text.as_bytes())?;
        self.read_gated(text)
    }

    /// Reads a value that serde_json has parsed. Duplicate members, size and depth cannot be
    /// validated, since a parsed value does not show them.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is rejected, with all violations.
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
        let mut cx = Context::fast().with_now(self.now);
        let mut out = None;
        let read = read_fast(text, &mut cx, &mut out);
        let Some(value) = out.filter(|_| read.is_ok() && cx.checkpoint() <= MAX_FOUND) else {
            return complete::read_text(self, text);
        };
        // The value is complete, and so are its findings.
        let rejected = self.strict && cx.severity() == Some(Severity::Error);
        if !rejected && !self.positions {
            return Ok(Reading { value, findings: Findings::from_context(cx) });
        }
        let findings = complete::locate_all(text, cx);
        if rejected { Err(findings.into_violations()) } else { Ok(Reading { value, findings }) }
    }
}

/// The typed pass alone.
fn read_fast<'de, T: Read<'de>>(
    text: &'de str,
    cx: &mut Context,
    out: &mut Option<T>,
) -> Result<(), Stopped> {
    let mut lexer = Lexer::new(text);
    T::read(&mut lexer, cx, out)?;
    lexer.end()
}

/// Reads a value for callers of serde. Accepts the same values, but drops the findings.
///
/// # Errors
///
/// Returns an error if the value is rejected: the error of the deserializer, or the first
/// violation.
#[doc(hidden)]
pub fn deserialize<'de, T: Read<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut cx = Context::foreign();
    let mut out = None;
    match (T::read(deserializer, &mut cx, &mut out), out) {
        (Ok(()), Some(value)) => Ok(value),
        (Ok(()), None) => Err(first_violation(cx)),
        (Err(error), _) if cx.checkpoint() == 0 => Err(error),
        (Err(_), _) => Err(first_violation(cx)),
    }
}

#[cold]
fn first_violation<E: Error>(cx: Context) -> E {
    let violations = Findings::from_context(cx).into_violations();
    match violations.first() {
        Some(first) => E::custom(first),
        None => E::custom("the value cannot be read"),
    }
}
