//! Formats paths as JSON Pointers that are safe to print.

use std::fmt::Write;

use crate::path::Part;

/// The maximum length of a name, in code points.
const SHOWN: usize = 64;

/// Formats a path as in RFC 6901, with names cut after 64 code points, and with each backslash and
/// each UTF-16 unit outside the printable ASCII characters escaped as `\uxxxx`.
pub(crate) fn pointer(parts: &[Part<'_>]) -> String {
    let mut text = String::with_capacity(64);
    for part in parts {
        text.push('/');
        match part {
            Part::Name(name) => push_name(&mut text, name),
            Part::Index(index) => text.push_str(&index.to_string()),
        }
    }
    text
}

/// Appends a name, cut and escaped.
pub(crate) fn push_name(text: &mut String, name: &str) {
    // Most names need no escape.
    let plain = |byte: u8| matches!(byte, b' '..=b'}') && byte != b'/' && byte != b'\\';
    if name.len() <= SHOWN && name.bytes().all(plain) {
        text.push_str(name);
        return;
    }
    for character in name.chars().take(SHOWN) {
        match character {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            ' '..='~' if character != '\\' => text.push(character),
            _ => {
                // Writing to a `String` cannot fail.
                for unit in character.encode_utf16(&mut [0; 2]) {
                    let _ = write!(text, "\\u{unit:04x}");
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_and_escaped() {
        let long = "x".repeat(65);
        let parts = [Part::Name("a/b~c"), Part::Name("\\ñ\u{1f600}\n"), Part::Index(7), Part::Name(&long)];
        let expected = format!("/a~1b~0c/\\u005c\\u00f1\\ud83d\\ude00\\u000a/7/{}", "x".repeat(64));
        assert_eq!(pointer(&parts), expected);
    }
}
