//! Decodes the bytes of a spec file, and reports those that are not plain UTF-8.

use std::rc::Rc;

use crate::diagnostic::{Diagnostics, SourceFile, code, is_format};

/// The largest file, in bytes.
const LARGEST: usize = 1 << 20;

pub(super) fn decode(path: &str, bytes: &[u8], found: &mut Diagnostics) -> Option<Rc<SourceFile>> {
    let empty = || SourceFile::new(path, "").span(0..0);
    if bytes.len() > LARGEST {
        let message = format!("file of {} bytes exceeds the limit of 1 MiB", bytes.len());
        found.push(code::FILE_TOO_LARGE.at(&empty(), message));
        return None;
    }
    if let [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, 0, _, ..] | [_, 0, _, 0, ..] = *bytes {
        let message = "file is encoded in UTF-16 (detected at byte 0)";
        found.push(code::UTF_16.at(&empty(), message).help("save it as UTF-8 without BOM"));
        return None;
    }
    if let [0xef, 0xbb, 0xbf, ..] = *bytes {
        let message = "file begins with a byte order mark (at byte 0)";
        found.push(code::BYTE_ORDER_MARK.at(&empty(), message).help("save it as UTF-8 without BOM"));
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let end = error.valid_up_to();
            let before = bytes.get(..end).unwrap_or_default();
            let source = SourceFile::new(path, String::from_utf8_lossy(before));
            let message = format!("invalid UTF-8 at byte {end}");
            found.push(code::INVALID_UTF8.at(&source.span(end..end), message).help("save the file as UTF-8"));
            return None;
        }
    };
    let source = SourceFile::new(path, text);
    is_plain_text(&source, found).then_some(source)
}

fn is_plain_text(source: &Rc<SourceFile>, found: &mut Diagnostics) -> bool {
    let text = source.text();
    if let Some(at) = text.find('\0') {
        let message = format!("NUL byte at byte {at}");
        found.push(code::NUL_BYTE.at(&source.span(at..at + 1), message));
        return false;
    }
    if text.trim().is_empty() {
        let message = "file is empty";
        found.push(code::EMPTY_FILE.at(&source.span(0..0), message));
        return false;
    }
    if let Some(at) = merge_conflict(text) {
        let message = "unresolved merge conflict";
        let help = "resolve the conflict and remove the markers";
        found.push(code::MERGE_CONFLICT.at(&source.span(at..at + 7), message).help(help));
        return false;
    }
    // Comments included: a reviewer must see what the compiler sees.
    for (at, letter) in text.char_indices().filter(|(_, letter)| is_format(*letter)) {
        let message =
            format!("U+{:04X} is invisible or changes how other characters are displayed", u32::from(letter));
        let span = source.span(at..at + letter.len_utf8());
        found.push(code::INVISIBLE_CHARACTER.at(&span, message).help("remove it"));
    }
    true
}

/// The byte offset of the first merge conflict marker: seven signs followed by a space or the end
/// of the line, which no line of TOML begins with.
fn merge_conflict(text: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let (mark, rest) = line.split_at_checked(7).unwrap_or_default();
        let ends = rest.is_empty() || rest.starts_with([' ', '\n', '\r']);
        if ends && matches!(mark, "<<<<<<<" | ">>>>>>>" | "=======" | "|||||||") {
            return Some(start);
        }
        start += line.len();
    }
    None
}
