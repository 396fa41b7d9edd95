//! Sentences and their words.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::letters::{fold, rest};
use super::number;

/// A word, a number or a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token<'t> {
    /// As written, without quotes.
    pub raw: &'t str,
    /// Lower case, without accents: what tables are compared with.
    pub word: String,
    /// What kind.
    pub kind: TokenKind,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, digits, underscores.
    Word,
    /// A word between quotes or in code letters.
    Quoted,
    /// A whole number.
    Number(i64),
    /// Anything else: `,`, `(`, `<`.
    Mark,
}

impl Token<'_> {
    /// Whether it is this mark.
    pub fn is(&self, mark: &str) -> bool {
        self.kind == TokenKind::Mark && self.raw == mark
    }

    /// Whether it is this word.
    pub fn is_word(&self, word: &str) -> bool {
        self.kind == TokenKind::Word && self.word == word
    }

    /// Whether it looks like a value of a program rather than a word of the language.
    pub fn is_code(&self) -> bool {
        match self.kind {
            TokenKind::Quoted => true,
            TokenKind::Word => {
                let letters = self.raw.chars().filter(|c| c.is_alphabetic()).count();
                self.raw.contains('_')
                    || (letters >= 2
                        && self.raw.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()))
                    || self.raw.chars().any(|c| c.is_ascii_digit() || c == '.')
            }
            TokenKind::Number(_) | TokenKind::Mark => false,
        }
    }
}

/// The tokens of one sentence.
pub type Sentence<'t> = Vec<Token<'t>>;

/// Abbreviations that end with a stop that ends no sentence.
static ABBREVIATIONS: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| include_str!("abbreviations.txt").lines().collect());

/// Cuts a text into sentences.
pub fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let mut all = vec![Vec::new()];
    let mut at = 0;
    while let Some(first) = rest(text, at).chars().next() {
        let left = rest(text, at);
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let (token, length) = next(left, text.get(..at).unwrap_or(""));
        at += length;
        let Some(open) = all.last_mut() else { break };
        let short = open.last().is_some_and(|last: &Token| ABBREVIATIONS.contains(last.word.as_str()));
        let ends = token.kind == TokenKind::Mark && matches!(token.raw, "." | "!" | "?") && !short;
        if !ends {
            open.push(token);
        } else if !open.is_empty() {
            all.push(Vec::new());
        }
    }
    all.retain(|sentence| !sentence.is_empty());
    all
}

fn next<'t>(left: &'t str, before: &str) -> (Token<'t>, usize) {
    if let Some((inner, length)) = quoted(left, before) {
        let token = Token { raw: inner, word: fold(inner), kind: TokenKind::Quoted };
        return (token, length);
    }
    if let Some((value, length)) = number::whole(left, before) {
        let raw = left.get(..length).unwrap_or(left);
        return (Token { raw, word: raw.to_owned(), kind: TokenKind::Number(value) }, length);
    }
    let length = word(left);
    if length > 0 {
        let raw = left.get(..length).unwrap_or(left);
        return (Token { raw, word: fold(raw), kind: TokenKind::Word }, length);
    }
    let length = left.chars().next().map_or(1, char::len_utf8);
    let two = left.get(..2).filter(|two| matches!(*two, ">=" | "<="));
    let raw = two.unwrap_or_else(|| left.get(..length).unwrap_or(left));
    (Token { raw, word: raw.to_owned(), kind: TokenKind::Mark }, raw.len())
}

// A short text between quotes or code marks, and the length with them.
fn quoted<'t>(left: &'t str, before: &str) -> Option<(&'t str, usize)> {
    const PAIRS: &[(char, char)] = &[
        ('`', '`'),
        ('"', '"'),
        ('\u{201c}', '\u{201d}'),
        ('\'', '\''),
        ('\u{2018}', '\u{2019}'),
        ('\u{ab}', '\u{bb}'),
    ];
    let first = left.chars().next()?;
    let (open, close) = PAIRS.iter().find(|(open, _)| *open == first)?;
    // An apostrophe belongs to its word.
    if *open == '\'' && before.ends_with(char::is_alphanumeric) {
        return None;
    }
    let inner = rest(left, open.len_utf8());
    let end = inner.find(*close).filter(|end| (1..=60).contains(end))?;
    let inner = inner.get(..end)?;
    let value = inner.trim_end_matches([',', '.']);
    (!value.contains(char::is_whitespace)).then(|| (value, open.len_utf8() + end + close.len_utf8()))
}

// The length of the word at the start: letters, digits, underscores, and marks between two of them.
fn word(text: &str) -> usize {
    let mut end = 0;
    let mut letters = text.char_indices().peekable();
    let mut last = ' ';
    while let Some((at, c)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let joins = |next: char| next.is_alphanumeric() || next == '_';
        let inside = match c {
            '_' | '$' | '#' if end > 0 || next.is_some_and(joins) => true,
            // `refund.If`: a small letter, a stop, a capital is where two sentences ran together.
            '.' => {
                end > 0
                    && next.is_some_and(|next| joins(next) && !(next.is_uppercase() && last.is_lowercase()))
            }
            '-' | '/' | ':' | '@' | '\'' | '\u{2019}' | '\u{b4}' => end > 0 && next.is_some_and(joins),
            other => other.is_alphanumeric(),
        };
        if !inside {
            break;
        }
        last = c;
        end = at + c.len_utf8();
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_stops_that_end_them() {
        let words = |text: &str| -> Vec<usize> { sentences(text).iter().map(Vec::len).collect() };
        assert_eq!(words("Up to 7,000,000 pesos, e.g. ten. More."), [8, 1]);
        assert_eq!(words("A refund.If so, api.example.com."), [2, 4]);
        assert_eq!(words("The payer\u{b4}s name"), [3]);
    }

    #[test]
    fn code_is_told_from_words() {
        let all = sentences("`a` card_on CLP word X");
        let code: Vec<bool> = all[0].iter().map(Token::is_code).collect();
        assert_eq!(code, [true, true, true, false, false]);
    }
}
