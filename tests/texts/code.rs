//! Generated TypeScript and JavaScript: the same code around strings and comments.

use crate::{each, same};

#[test]
fn typescript_is_the_same_code() {
    each(".ts", |name, plain, hostile| same(name, &skeleton(plain), &skeleton(hostile)));
}

#[test]
fn javascript_is_the_same_code() {
    each(".js", |name, plain, hostile| same(name, &skeleton(plain), &skeleton(hostile)));
}

/// A text without its comments, its layout, and what its strings hold.
fn skeleton(text: &str) -> String {
    let mut out = String::new();
    let mut left = text;
    while let Some(first) = left.chars().next() {
        let (kept, taken) = if left.starts_with("/*") {
            ("", left.find("*/").map_or(left.len(), |at| at + 2))
        } else if left.starts_with("//") {
            ("", left.find('\n').unwrap_or(left.len()))
        } else if let '"' | '\'' | '`' = first {
            ("\"\"", string(left, first))
        } else if first.is_whitespace() {
            ("", first.len_utf8())
        } else {
            (&left[..first.len_utf8()], first.len_utf8())
        };
        out.push_str(kept);
        left = &left[taken..];
    }
    // A list that takes several lines ends with a comma.
    [",]", ",)", ",}"].iter().fold(out, |text, end| text.replace(end, &end[1..]))
}

/// How many bytes a string has, its quotes included.
fn string(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}
