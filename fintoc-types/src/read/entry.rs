//! The strict entry: JSON that may be a payment must mean the same to every program that reads it.

use crate::read::lexer::{Halt, Lexer};
use crate::read::{Read, slow};
use crate::report::{Cx, Findings, Severity, Violations};

/// A value that was read, and what was noticed meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reading<T> {
    /// The value.
    pub value: T,
    /// Deviations that did not keep it from being read: unknown members, promised ones that are absent, broken
    /// constraints of a response, warnings.
    pub findings: Findings,
}

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

/// Settings of reading.
///
/// A text must be UTF-8 without a byte order mark, with no name twice in an object, no lone surrogates, no more than 64 levels, and 64 KiB at most.
///
/// ```
/// use fintoc_types::{Read, Reader, Validate};
///
/// #[derive(Read, Validate)]
/// #[fintoc(open)]
/// struct Session {
///     #[fintoc(max_length = 4)]
///     id: String,
/// }
///
/// let tolerant = Reader::new().read_str::<Session>(r#"{"id": "cs_12"}"#).unwrap();
/// assert_eq!(tolerant.value.id, "cs_12");
/// assert_eq!(tolerant.findings.iter().next().unwrap().code, "max_length");
///
/// let strict = Reader::new().strict(true).read_str::<Session>(r#"{"id": "cs_12"}"#);
/// assert_eq!(strict.err().unwrap().to_string().lines().count(), 1);
/// ```
#[derive(Debug, Clone)]
pub struct Reader {
    pub(crate) strict: bool,
    places: bool,
    max_bytes: usize,
    pub(crate) now: Option<i64>,
}

/// One typed pass, and nothing else.
fn read_fast<'de, T: Read<'de>>(text: &'de str, cx: &mut Cx, out: &mut Option<T>) -> Result<(), Halt> {
    let mut lexer = Lexer::new(text);
    T::read(&mut lexer, cx, out)?;
    lexer.end()
}

/// A text may have this many bytes, unless somebody says otherwise.
const MAX_BYTES: usize = 64 * 1024;

/// A report lists this many.
pub(crate) const MAX_FOUND: usize = 100;

impl Default for Reader {
    fn default() -> Self {
        Self { strict: false, places: false, max_bytes: MAX_BYTES, now: None }
    }
}

impl Reader {
    /// The usual settings.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a finding of severity error refuses the text.
    #[must_use]
    pub fn strict(self, strict: bool) -> Self {
        Self { strict, ..self }
    }

    /// Whether findings get lines and columns, and the order of the text. Violations always do. It needs a second look at the text.
    #[must_use]
    pub fn places(self, places: bool) -> Self {
        Self { places, ..self }
    }

    /// The most bytes that a text may have.
    #[must_use]
    pub fn max_bytes(self, max_bytes: usize) -> Self {
        Self { max_bytes, ..self }
    }

    /// The time, in Unix seconds; without it, rules that need the time are not judged.
    #[must_use]
    pub fn now(self, now: i64) -> Self {
        Self { now: Some(now), ..self }
    }

    /// Reads a text.
    ///
    /// # Errors
    ///
    /// Everything that refuses it, with its places.
    pub fn read_slice<'de, T: Read<'de>>(&self, text: &'de [u8]) -> Result<Reading<T>, Violations> {
        self.gate(text)?;
        match std::str::from_utf8(text) {
            Ok(text) => self.read_gated(text),
            Err(error) => Err(slow::not_utf8(text, error.valid_up_to())),
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
        slow::read_value(self, value)
    }

    fn gate(&self, text: &[u8]) -> Result<(), Violations> {
        if text.len() > self.max_bytes {
            return Err(slow::too_large(self.max_bytes));
        }
        if text.starts_with(b"\xef\xbb\xbf") {
            return Err(slow::bom());
        }
        Ok(())
    }

    fn read_gated<'de, T: Read<'de>>(&self, text: &'de str) -> Result<Reading<T>, Violations> {
        let mut cx = Cx::fast().at(self.now);
        let mut out = None;
        let read = read_fast(text, &mut cx, &mut out);
        let Some(value) = out.filter(|_| read.is_ok() && cx.mark() <= MAX_FOUND) else {
            return slow::read_text(self, text);
        };
        // The value is whole, and so is what was found.
        let refused = self.strict && cx.severity() == Some(Severity::Error);
        if !refused && !self.places {
            return Ok(Reading { value, findings: Findings::of(cx) });
        }
        let findings = slow::place(text, cx);
        if refused { Err(findings.into_violations()) } else { Ok(Reading { value, findings }) }
    }
}
