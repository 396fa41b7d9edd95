//! Numbers and what they count: "140 characters", "7 millones".

use fintoc_diff::prose::letters::has;
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

/// The words for each, folded.
const UNITS: &[(Unit, &str)] = &[
    (
        Unit::Length,
        "character characters chars char letter letters digits digit caracter caracteres letra letras digito digitos \
     symbols",
    ),
    (Unit::Items, "items item elements element entries elementos elemento entradas objects objetos"),
    (Unit::Members, "keys key pairs key-value properties claves clave llaves pares propiedades members"),
    (
        Unit::Time,
        "second seconds minute minutes hour hours day days week weeks month months year years \
     business segundo segundos minuto minutos hora horas dia dias semana semanas mes meses \
     ano anos times veces",
    ),
    (Unit::Share, "% percent por"),
];

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
    UNITS.iter().find(|(_, words)| has(words, word)).map(|(unit, _)| *unit)
}
