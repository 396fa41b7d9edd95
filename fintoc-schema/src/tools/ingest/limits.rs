//! Refuses what no documentation page is, before anything is parsed.

use super::reading::{Reason, ReasonCode};

/// No page is longer: a saved one with its scripts takes about a tenth of it.
pub const BYTES: usize = 4 << 20;
/// No page has more pieces: lines, table rows and samples together.
pub const BLOCKS: usize = 40_000;
/// No saved page has more tags: counted before any is read.
pub const TAGS: usize = 60_000;
/// No page has more opening brackets: each may begin a link, and is looked for its end.
pub const BRACKETS: usize = 30_000;
/// No page has more lines.
pub const LINES: usize = 100_000;
/// No line is looked at beyond this, so that the search for glued rows stays linear.
pub const LINE: usize = 64 << 10;
/// No page names more fields.
pub const FIELDS: usize = 5_000;
/// No embedded document leads from schema to schema more often.
pub const VISITS: usize = 100_000;
/// No sample or embedded document nests deeper.
pub const DEPTH: usize = 64;
/// No sample or embedded document has more values.
pub const NODES: usize = 50_000;

/// The page's text, or why it is not one.
///
/// A byte order mark is dropped; the second part says so.
pub fn text(bytes: &[u8]) -> Result<(&str, bool), Reason> {
    if bytes.len() > BYTES {
        return Err(Reason::new(ReasonCode::TooLarge, format!("the page is longer than {BYTES} bytes")));
    }
    let (bytes, marked) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => (rest, true),
        None => (bytes, false),
    };
    let text = std::str::from_utf8(bytes).map_err(|error| {
        Reason::new(ReasonCode::NotText, format!("byte {} is not UTF-8", error.valid_up_to()))
    })?;
    for (mark, most, what) in [(b'<', TAGS, "tags"), (b'[', BRACKETS, "brackets"), (b'\n', LINES, "lines")] {
        if text.bytes().filter(|byte| *byte == mark).count() > most {
            return Err(Reason::new(ReasonCode::TooLarge, format!("the page has more than {most} {what}")));
        }
    }
    match text.find('\0') {
        Some(at) => Err(Reason::new(ReasonCode::NotText, format!("byte {at} is NUL"))),
        None => Ok((text, marked)),
    }
}
