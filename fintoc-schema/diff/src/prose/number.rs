//! Numbers as English and Spanish write them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::letters::rest;

// Numbers that pages write as words, folded.
static NUMBERS: LazyLock<BTreeMap<&str, i64>> = LazyLock::new(|| table(include_str!("numbers.txt")));

// Words that multiply the number before them, folded.
static FACTORS: LazyLock<BTreeMap<&str, i64>> = LazyLock::new(|| table(include_str!("factors.txt")));

// A word and a number on each line.
fn table(text: &'static str) -> BTreeMap<&'static str, i64> {
    text.lines()
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(word, n)| Some((word, n.parse().ok()?)))
        .collect()
}

/// What a number word means.
pub fn of_word(word: &str) -> Option<i64> {
    NUMBERS.get(word).copied()
}

/// How many times more a word after a number makes it.
pub fn factor(word: &str) -> Option<i64> {
    FACTORS.get(word).copied()
}

/// The whole number that a text begins with, and its length. Dates, decimals, versions and words with
/// digits in them are none.
pub fn whole(text: &str, before: &str) -> Option<(i64, usize)> {
    let free = !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '/' | ':'));
    let minus = text.starts_with('-') || text.starts_with('\u{2212}');
    let sign = if minus { text.chars().next().map_or(0, char::len_utf8) } else { 0 };
    let money = usize::from(rest(text, sign).starts_with('$'));
    let digits = rest(text, sign + money);
    let length = length(digits);
    if !free || length == 0 || (minus && before.ends_with(char::is_alphanumeric)) {
        return None;
    }
    let after = rest(digits, length);
    // `2026-11-20`, `12:30`, `v2`, `0.5`: no whole number. `6-character` is.
    let mut next = after.chars();
    match next.next() {
        Some(c) if c.is_alphabetic() || c == '_' => return None,
        Some('-' | '/' | ':' | '.' | ',') if next.next().is_some_and(|c| c.is_ascii_digit()) => return None,
        _ => {}
    }
    let plain: String = digits.get(..length)?.chars().filter(char::is_ascii_digit).collect();
    let value: i64 = plain.parse().ok()?;
    Some((if minus { -value } else { value }, sign + money + length))
}

// Digits, perhaps in groups of three: `7,000,000`, `7.000.000`, `7 000 000`, `7_000_000`.
fn length(text: &str) -> usize {
    let first = text.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = first;
    if first == 0 || first > 3 {
        return end;
    }
    for mark in [",", ".", "_", "\u{a0}", "\u{202f}"] {
        let mut at = first;
        while let Some(group) = rest(text, at).strip_prefix(mark) {
            let digits = group.bytes().take_while(u8::is_ascii_digit).count();
            if digits != 3 {
                break;
            }
            at += mark.len() + 3;
        }
        end = end.max(at);
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_three_are_one_number() {
        for (text, value) in [
            ("7,000,000,", 7_000_000),
            ("7.000.000.", 7_000_000),
            ("500 of", 500),
            ("-5", -5),
            ("$1,000", 1_000),
        ] {
            assert_eq!(whole(text, "").map(|(value, _)| value), Some(value), "{text}");
        }
        assert_eq!(whole("6-character", ""), Some((6, 1)));
    }

    #[test]
    fn dates_and_fractions_are_none() {
        for text in ["2026-11-20", "0.5", "1.25", "12:30", "24h", "8601x"] {
            assert_eq!(whole(text, ""), None, "{text}");
        }
        assert_eq!(whole("1", "v"), None);
    }
}
