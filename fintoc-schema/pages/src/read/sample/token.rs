//! The tokens of a sample.

use crate::read::limits;
use crate::read::text::Piece;
use fintoc_diff::prose::letters::rest;

/// One token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Byte offset in the page.
    pub(super) at: usize,
    /// Its column, where it is the first of its line.
    pub(super) column: Option<usize>,
    /// What it is.
    pub(super) kind: TokenKind,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// `{` or `[`.
    Open(char),
    /// `}` or `]`.
    Close(char),
    Comma,
    Colon,
    /// A string.
    Text(String),
    /// Anything without quotes: a number, `null`, a name.
    Bare(String),
    /// `...`: the page leaves something out.
    Ellipsis,
}

/// The tokens, and what had to be mended to get them: code and byte.
pub(super) fn tokenize(sample: &Piece) -> (Vec<Token>, Vec<(&'static str, usize)>) {
    let mut out = Vec::new();
    let mut repairs = Vec::new();
    let text = &sample.text;
    let mut at = 0;
    let mut column = Some(0);
    while let Some(c) = rest(text, at).chars().next() {
        if out.len() > limits::NODES * 4 {
            break;
        }
        let left = rest(text, at);
        let offset = sample.at + at;
        if c == '\n' {
            column = Some(0);
            at += 1;
            continue;
        }
        if c.is_whitespace() {
            column = column.map(|column| column + 1);
            at += c.len_utf8();
            continue;
        }
        if left.starts_with("//") || (c == '#' && column.is_some()) {
            repairs.push(("comment", offset));
            at += left.find('\n').unwrap_or(left.len());
            continue;
        }
        let (kind, length) = match c {
            '{' | '[' => (TokenKind::Open(c), 1),
            '}' | ']' => (TokenKind::Close(c), 1),
            ',' => (TokenKind::Comma, 1),
            ':' => (TokenKind::Colon, 1),
            '"' | '\'' | '\u{201c}' | '\u{2018}' => {
                let close = match c {
                    '\u{201c}' => '\u{201d}',
                    '\u{2018}' => '\u{2019}',
                    same => same,
                };
                if c != '"' {
                    repairs.push((if c == '\'' { "single_quotes" } else { "curly_quotes" }, offset));
                }
                let (value, length, closed) = read_string(left, close);
                if !closed {
                    repairs.push(("open_string", offset));
                }
                (TokenKind::Text(value), length)
            }
            '\u{2026}' => (TokenKind::Ellipsis, c.len_utf8()),
            '.' if left.starts_with("..") => {
                (TokenKind::Ellipsis, left.len() - left.trim_start_matches('.').len())
            }
            _ => {
                let end =
                    left.find(|c: char| c.is_whitespace() || "{}[],:\"'".contains(c)).unwrap_or(left.len());
                let end = end.max(c.len_utf8());
                (TokenKind::Bare(left.get(..end).unwrap_or("").to_owned()), end)
            }
        };
        if kind == TokenKind::Ellipsis {
            repairs.push(("ellipsis", offset));
        }
        out.push(Token { at: offset, column, kind });
        column = None;
        at += length;
    }
    (out, repairs)
}

// A string up to its closing quote or the end of the line: its value, its length, whether it was closed.
fn read_string(left: &str, close: char) -> (String, usize, bool) {
    let mut value = String::new();
    let mut letters = left.char_indices().skip(1).peekable();
    while let Some((at, c)) = letters.next() {
        if c == close {
            return (value, at + c.len_utf8(), true);
        }
        if c == '\n' {
            return (value, at, false);
        }
        if c != '\\' {
            value.push(c);
            continue;
        }
        match letters.next().map(|(_, c)| c) {
            Some('n') => value.push('\n'),
            Some('t') => value.push('\t'),
            Some('u') => {
                let digits: String = std::iter::from_fn(|| letters.next_if(|(_, c)| c.is_ascii_hexdigit()))
                    .take(4)
                    .map(|(_, c)| c)
                    .collect();
                value.push(
                    u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32).unwrap_or('\u{fffd}'),
                );
            }
            Some(other) => value.push(other),
            None => {}
        }
    }
    (value, left.len(), false)
}
