//! Limits that hold before anything is parsed.

use super::reading::{Reason, ReasonCode};

/// No page is longer: a saved one with its scripts takes about a tenth of it.
pub const BYTES: usize = 4 << 20;
/// No page has more pieces: lines, table rows and samples together.
pub const BLOCKS: usize = 40_000;
/// No saved page has more tags: counted before any is read.
pub const TAGS: usize = 60_000;
/// No Markdown page has more opening brackets: each may begin a link, and is looked for its end.
pub const BRACKETS: usize = 30_000;
/// No Markdown page has more marks of code or emphasis: each is kept until its partner is found.
pub const MARKS: usize = 200_000;
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

/// Decodes a page and checks its limits.
///
/// A byte order mark is dropped; the second part says so.
pub fn check_text(bytes: &[u8]) -> Result<(&str, bool), Reason> {
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
    check_count(text, b"<", TAGS, "tags")?;
    check_count(text, b"\n", LINES, "lines")?;
    match text.char_indices().find(|(_, letter)| is_hidden(*letter)) {
        Some((at, letter)) => {
            let what = if letter.is_control() { "a control character" } else { "it turns the text around" };
            Err(Reason::new(ReasonCode::NotText, format!("byte {at}, U+{:04X}: {what}", u32::from(letter))))
        }
        None => Ok((text, marked)),
    }
}

// Characters that make a page look different from what it says. Zero-width joiners and spaces are harmless.
fn is_hidden(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{c}' | '\u{85}'))
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Checks the limits of Markdown.
pub fn check_markdown(text: &str) -> Result<(), Reason> {
    check_count(text, b"[", BRACKETS, "brackets")?;
    check_count(text, b"`*_~", MARKS, "marks of code and emphasis")
}

fn check_count(text: &str, marks: &[u8], most: usize, what: &str) -> Result<(), Reason> {
    if text.bytes().filter(|byte| marks.contains(byte)).count() <= most {
        return Ok(());
    }
    Err(Reason::new(ReasonCode::TooLarge, format!("the page has more than {most} {what}")))
}
