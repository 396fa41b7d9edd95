//! The settings of reading, and its result.

use crate::report::violations::Findings;

/// A value that was read, and the findings about it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reading<T> {
    /// The value.
    pub value: T,
    /// Deviations that do not prevent reading: unknown members, documented members that are
    /// missing, violated constraints of a response, warnings.
    pub findings: Findings,
}

/// The settings of reading.
///
/// A text must be UTF-8 without a byte order mark, duplicate members or lone surrogates, with at
/// most 64 levels of nesting and, by default, at most 64 KiB.
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
    pub(crate) positions: bool,
    pub(crate) max_bytes: usize,
    pub(crate) now: Option<i64>,
}

/// The default limit of a text, in bytes.
const MAX_BYTES: usize = 64 * 1024;

impl Default for Reader {
    fn default() -> Self {
        Self { strict: false, positions: false, max_bytes: MAX_BYTES, now: None }
    }
}

impl Reader {
    /// Creates a reader with the default settings.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets whether a finding of severity error rejects the text.
    #[must_use]
    pub fn strict(self, strict: bool) -> Self {
        Self { strict, ..self }
    }

    /// Sets whether findings have positions and are sorted by them, which needs a second scan.
    /// Violations always are.
    #[must_use]
    pub fn positions(self, positions: bool) -> Self {
        Self { positions, ..self }
    }

    /// Sets the maximum size of a text, in bytes.
    #[must_use]
    pub fn max_bytes(self, max_bytes: usize) -> Self {
        Self { max_bytes, ..self }
    }

    /// Sets the current time, in Unix seconds. Without it, rules that need the time are not
    /// validated.
    #[must_use]
    pub fn now(self, now: i64) -> Self {
        Self { now: Some(now), ..self }
    }
}
