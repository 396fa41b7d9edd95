//! Numbers and what they count: "140 characters", "7 millones".

use std::sync::LazyLock;

use crate::read::lexicon::phrases::PhraseFile;
use fintoc_diff::prose::number;
use fintoc_diff::prose::token::{Token, TokenKind};

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// Characters of a text.
    Length,
    /// Items of a list.
    Items,
    /// Members of an object.
    Members,
    /// Seconds, days.
    Time,
    /// Percent.
    Share,
    /// Nothing that a table knows.
    Unknown,
}

static UNITS: LazyLock<Vec<(Unit, Vec<String>)>> = LazyLock::new(|| {
    PhraseFile::read(include_str!("counted.toml"), |file| {
        file.lists(&[
            ("length", Unit::Length),
            ("items", Unit::Items),
            ("members", Unit::Members),
            ("time", Unit::Time),
            ("share", Unit::Share),
        ])
    })
});

/// A number, what it counts, and the token after both.
pub(super) fn counted_number(sentence: &[Token], at: usize) -> Option<(i64, Unit, usize)> {
    let token = sentence.get(at)?;
    let mut value = match token.kind {
        TokenKind::Number(value) => value,
        TokenKind::Word => match token.word.split_once('-') {
            // "two-letter code"
            Some((count, what)) => return Some((number::of_word(count)?, unit(what)?, at + 1)),
            None => number::of_word(&token.word)?,
        },
        TokenKind::Quoted => token.raw.replace([',', '_'], "").parse().ok()?,
        TokenKind::Mark => return None,
    };
    let mut next = at + 1;
    if let Some(times) = sentence.get(next).and_then(|token| number::factor(&token.word)) {
        value = value.checked_mul(times)?;
        next += 1;
    }
    while sentence.get(next).is_some_and(|token| token.is("-")) {
        next += 1;
    }
    let unit = sentence.get(next).and_then(|token| unit(&token.word));
    if unit.is_some() {
        next += 1;
        // "key-value pairs", "6-digit code"
        while sentence.get(next).is_some_and(|token| self::unit(&token.word) == unit) {
            next += 1;
        }
    }
    Some((value, unit.unwrap_or(Unit::Unknown), next))
}

fn unit(word: &str) -> Option<Unit> {
    UNITS.iter().find(|(_, words)| words.iter().any(|known| known == word)).map(|(unit, _)| *unit)
}
