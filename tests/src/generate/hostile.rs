//! Makes texts that no well-meaning program sends: names twice, numbers beyond every double, too many levels, and bytes that are no JSON.

use super::Texts;
use fintoc_validator::instance::{Random, free_string};

use super::random::Pick;
use super::tree::Json;

/// Texts of a type, of which every second one is also spoilt as a text, in up to three places.
#[derive(Debug)]
pub struct Hostile(Texts);

impl Hostile {
    /// On the ground of other texts.
    #[must_use]
    pub fn new(texts: Texts) -> Self {
        Self(texts)
    }
}

impl Iterator for Hostile {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        let mut instance = self.0.instance();
        let random = &mut self.0.random;
        let [values, bytes] = match random.below(8) {
            0..=3 => [0, 0],
            4 => [random.between(1, 3), 0],
            5 | 6 => [0, random.between(1, 3)],
            _ => [1, 1],
        };
        for _ in 0..values {
            spoil_value(&mut instance, random);
        }
        let mut text = instance.to_text(random).into_bytes();
        for _ in 0..bytes {
            spoil_text(&mut text, random);
        }
        Some(text)
    }
}

/// Names that pointers have to escape, cut, or keep apart.
const NAMES: &[&str] = &[
    "\u{1f600}",
    "~1/~0",
    "\\u0061",
    "a\u{0}b",
    "\u{301}",
    "\u{202e}amount",
    "\u{ff41}mount",
    "amount ",
    "Amount",
    "amuont",
    "ammount",
    "amoun",
    "$serde_json::private::Number",
    "$serde_json::private::RawValue",
    "0",
    "-1",
    "\u{e000}",
    "\u{ffff}",
    "\"",
    "line_item",
    "tag",
    "kind",
    "type",
];

const INFINITE: &[&str] = &["1e400", "-1e309", "1.8e308", "123456789e9999999999999999999", "0.1e+310"];

/// A change that JSON allows, and we do not, or that makes many violations.
fn spoil_value(instance: &mut Json, random: &mut Random) {
    let position = random.index(instance.count());
    let Some(value) = instance.nth(position) else { return };
    match (random.below(8), value) {
        (0..=2, Json::Object(members)) => repeat(members, random),
        (3, Json::Object(members)) => {
            let at = random.index(members.len() + 1);
            members.insert(at, (odd_name(random), strange(random)));
        }
        (4, Json::Object(members)) => {
            let most = if random.chance(1, 4) { 150 } else { 20 };
            for count in 0..random.below(most) {
                members.push((format!("k{}", count / random.between(1, 2)), strange(random)));
            }
        }
        (4, Json::Array(items)) => {
            let most = if random.chance(1, 4) { 150 } else { 20 };
            items.extend((0..random.below(most)).map(|_| strange(random)));
        }
        (5, value) => {
            for _ in 0..random.between(55, 66) {
                let inner = std::mem::replace(value, Json::Null);
                *value = match random.chance(1, 2) {
                    true => Json::Array(vec![inner]),
                    false => Json::Object(vec![("a".to_owned(), inner)]),
                };
            }
        }
        (_, value) => *value = strange(random),
    }
}

fn repeat(members: &mut Vec<(String, Json)>, random: &mut Random) {
    let Some((name, value)) = members.get(random.index(members.len())).cloned() else { return };
    for _ in 0..random.between(1, 2) {
        let value = if random.chance(1, 2) { value.clone() } else { strange(random) };
        let at = random.index(members.len() + 1);
        members.insert(at, (name.clone(), value));
    }
}

fn odd_name(random: &mut Random) -> String {
    match random.below(4) {
        0 => free_string(random.between(60, 70), random),
        1 => free_string(random.below(4), random),
        _ => (*random.pick(NAMES)).to_owned(),
    }
}

/// A value that no document has.
fn strange(random: &mut Random) -> Json {
    let small = |random: &mut Random| Json::Number(random.below(3).to_string());
    match random.below(8) {
        0 => Json::Number((*random.pick(INFINITE)).to_owned()),
        1 => Json::Object(vec![("a".to_owned(), small(random)), ("a".to_owned(), small(random))]),
        2 => Json::Array((0..random.below(3)).map(|_| small(random)).collect()),
        3 => Json::Text(free_string(random.below(3), random)),
        4 => Json::Null,
        5 => Json::Object(vec![(
            odd_name(random),
            Json::Array(vec![Json::Number((*random.pick(INFINITE)).to_owned())]),
        )]),
        6 => Json::Object(vec![("$serde_json::private::Number".to_owned(), Json::Text("1".to_owned()))]),
        _ => small(random),
    }
}

/// Pieces that end, begin or break JSON.
const PIECES: &[&[u8]] = &[
    b"\"",
    b"\\",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"0",
    b"-",
    b"+",
    b".",
    b"e",
    b"E9",
    b"1e999",
    b" ",
    b"\n",
    b"\r",
    b"\t",
    b"\x0b",
    b"\x0c",
    b"\x00",
    b"\x1f",
    b"\x7f",
    b"\x80",
    b"\xbf",
    b"\xc0\x80",
    b"\xc3",
    b"\xc3\xb1",
    b"\xe2\x80\xa8",
    b"\xe2\x82",
    b"\xed\xa0\x80",
    b"\xed\xbf\xbf",
    b"\xef\xbb\xbf",
    b"\xf0\x9f\x98\x80",
    b"\xf0\x9f\x98",
    b"\xf4\x90\x80\x80",
    b"\xff",
    b"\xfe",
    b"\\ud800",
    b"\\udc00",
    b"\\ud83d\\ude00",
    b"\\uD83D\\uDE00",
    b"\\ud800\\u0041",
    b"\\ud800\\ud800",
    b"\\ud800\\u12",
    b"\\ud800\\",
    b"\\u0000",
    b"\\u00e9",
    b"\\u00",
    b"\\x41",
    b"\\'",
    b"\\/",
    b"\\b",
    b"\\n",
    b"/*a*/",
    b"//",
    b"'",
    b"null",
    b"true",
    b"nul",
    b"NaN",
    b"Infinity",
    b"-0",
    b"01",
    b"1.",
    b".5",
    b"0x1",
    b"1_0",
    b",,",
    b"{}",
    b"[]",
    b"\"\"",
    b"\"a\":1,",
    b"\xa0",
    b"\xc2\xa0",
];

/// A change of bytes.
fn spoil_text(text: &mut Vec<u8>, random: &mut Random) {
    let at = random.index(text.len() + 1);
    match random.below(10) {
        0 => text.truncate(at),
        1 if at < text.len() => drop(text.remove(at)),
        2 => text.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << random.below(8)),
        3 if at + 1 < text.len() => text.swap(at, at + 1),
        4 => {
            let end = at + random.index((text.len() - at).min(40) + 1);
            let piece: Vec<u8> = text.get(at..end).unwrap_or_default().to_vec();
            let to = random.index(text.len() + 1);
            text.splice(to..to, piece).for_each(drop);
        }
        5 => {
            let end = at + random.index((text.len() - at).min(20) + 1);
            text.drain(at..end).for_each(drop);
        }
        6 => {
            let end = if random.chance(1, 3) { 0 } else { text.len() };
            text.splice(end..end, random.pick(PIECES).to_vec()).for_each(drop);
        }
        7 => {
            // Where a string begins or ends.
            let quotes = text.iter().enumerate().filter(|(_, byte)| **byte == b'"').map(|(at, _)| at + 1);
            let quotes: Vec<usize> = quotes.collect();
            if !quotes.is_empty() {
                let place = *random.pick(&quotes);
                text.splice(place..place, random.pick(PIECES).to_vec()).for_each(drop);
            }
        }
        _ => text.splice(at..at, random.pick(PIECES).to_vec()).for_each(drop),
    }
}
