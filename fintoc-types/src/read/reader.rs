//! The settings of reading, and its result.

use crate::report::violations::Findings;

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
    pub(crate) places: bool,
    pub(crate) max_bytes: usize,
    pub(crate) now: Option<i64>,
}

/// A text may have this many bytes, unless somebody says otherwise.
const MAX_BYTES: usize = 64 * 1024;

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
}
