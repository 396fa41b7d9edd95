//! Reads what follows the type of a row: flags, operators, default, allowed values, description.

use std::sync::LazyLock;

use super::{Row, comparison_operators::read_bounds};
use crate::read::fact::JsonKind;
use crate::read::lexicon::{
    boilerplate, flags,
    phrases::{PhraseFile, leading_phrase},
    types,
};
use crate::read::text::Piece;
use fintoc_diff::prose::letters::{cut, fold, rest};

struct AfterTypePhrases {
    default: Vec<String>,
    stated_default: Vec<String>,
    values: Vec<String>,
    abbreviations: Vec<String>,
}

static PHRASES: LazyLock<AfterTypePhrases> = LazyLock::new(|| {
    PhraseFile::read(include_str!("after_type.toml"), |file| AfterTypePhrases {
        default: file.list("default"),
        stated_default: file.list("stated_default"),
        values: file.list("values"),
        abbreviations: file.list("abbreviations"),
    })
});

/// The length of the words that announce a default.
pub(super) fn default_phrase_length(text: &str) -> Option<usize> {
    leading_phrase(text, &PHRASES.default)
}

/// Whether such words say what holds when the field is absent, rather than what a form shows.
pub(super) fn is_stated_default(text: &str) -> bool {
    leading_phrase(text, &PHRASES.stated_default).is_some()
}

/// The length of the words that announce a list of values.
pub(super) fn values_phrase_length(text: &str) -> Option<usize> {
    leading_phrase(text, &PHRASES.values)
}

/// The first announcement of a list of values in a text: from, to.
pub(super) fn find_values_phrase(text: &str) -> Option<(usize, usize)> {
    let hits =
        PHRASES.values.iter().filter_map(|mark| text.find(mark.as_str()).map(|at| (at, at + mark.len())));
    hits.min_by_key(|(from, to)| (*from, std::cmp::Reverse(*to)))
}

/// Reads what follows the type in a glued row; the values allowed are cut off before. `shown` is what the
/// form shows after the description, if it shows anything there.
pub(super) fn read_after_type(row: &mut Row, text: &Piece, shown: Option<&str>) {
    let mut at = 0;
    loop {
        let left = rest(&text.text, at);
        let blank = left.len() - left.trim_start().len();
        let left = left.trim_start();
        if let Some((flag, length)) =
            flags::leading_flag(&fold(left)).filter(|_| left.starts_with(|c: char| !c.is_uppercase()))
        {
            row.flags.push(flag);
            at += blank + length;
        } else if let Some((bounds, length)) = read_bounds(left) {
            row.bounds.extend(bounds);
            at += blank + length;
        } else if let Some(mark) = default_phrase_length(left).filter(|_| row.default.is_none()) {
            let value = rest(left, mark);
            let length = match shown.filter(|shown| value.starts_with(shown)) {
                Some(shown) => shown.len(),
                None => value_length(value, row.kind()),
            };
            row.default = Some(text.part(at + blank + mark, at + blank + mark + length));
            at += blank + mark + length;
        } else {
            break;
        }
    }
    let mut end = text.text.len();
    // The form repeats what is filled in after the description, or right behind it.
    if let Some(default) = &row.default {
        let left = cut(&text.text, at, end);
        if left.ends_with(&default.text) {
            end -= default.text.len();
        }
    }
    if let Some(button) = find_button(cut(&text.text, at, end), &row.name.text) {
        end = at + button;
        row.hides = true;
    }
    let description = text.part(at, end);
    if !description.is_blank() {
        row.text.push(description);
    }
}

/// Where the button that unfolds a field begins, if the text ends with one: `customer object`, `itemsADD object`.
fn find_button(text: &str, name: &str) -> Option<usize> {
    let at = text.rfind(name)?;
    let after = rest(text, at + name.len());
    let after = match leading_phrase(after, &boilerplate::PHRASES.add_buttons) {
        Some(length) => rest(after, length),
        None => after.strip_prefix(' ')?,
    };
    let length = types::leading_singular_type(after)?;
    rest(after, length).trim().is_empty().then_some(at)
}

/// Where such a button ends in a text that goes on behind it.
pub(super) fn find_button_end(text: &str, name: &str) -> Option<usize> {
    for (at, _) in text.match_indices(name) {
        let from = at + name.len();
        let after = rest(text, from);
        let gap = match leading_phrase(after, &boilerplate::PHRASES.add_buttons) {
            Some(length) => length,
            None if after.starts_with(' ') => 1,
            None => continue,
        };
        if let Some(length) = types::leading_singular_type(rest(after, gap)) {
            let end = from + gap + length;
            // In a sentence a word would follow after a space: `the customer object is`.
            if !rest(text, end).starts_with([' ', ',', '.', ')']) {
                return Some(end);
            }
        }
    }
    None
}

/// How long the value is that a glued text begins with.
fn value_length(text: &str, kind: Option<JsonKind>) -> usize {
    if let Some(length) = boilerplate::mask_length(text) {
        return length;
    }
    if let Some(length) = balanced_length(text) {
        return length;
    }
    let words = ["true", "false", "null"];
    match kind {
        Some(JsonKind::Integer | JsonKind::Number) => {
            let number = |b: &u8| b.is_ascii_digit() || matches!(b, b'-' | b'.' | b',');
            let length = text.bytes().take_while(|byte| number(byte)).count();
            if length > 0 {
                return cut(text, 0, length).trim_end_matches(['.', ',']).len();
            }
        }
        Some(JsonKind::Boolean) => {
            if let Some(length) = leading_phrase(text, &words) {
                return length;
            }
        }
        _ => {}
    }
    // `paymentpayment`: the value, and the form that shows it.
    let half = text.len() / 2;
    if text.len().is_multiple_of(2) && text.len() > 2 && cut(text, 0, half) == rest(text, half) {
        return half;
    }
    sentence_start(text).unwrap_or(text.len())
}

/// No value that a form shows is longer.
const VALUE: usize = 1_000;

// Where a description begins right behind a value: at a capital that no space, slash or other capital
// precedes. Of several capitals before a small letter the last begins it: `CLPCurrency`, `00ZDate`.
fn sentence_start(text: &str) -> Option<usize> {
    let all: Vec<(usize, char)> = text.char_indices().take(VALUE).collect();
    let mut index = 0;
    while let Some((at, here)) = all.get(index).copied() {
        if !here.is_uppercase() {
            index += 1;
            continue;
        }
        let run = all.iter().skip(index).take_while(|(_, c)| c.is_uppercase()).count();
        let next = all.get(index + run).map(|(_, c)| *c);
        let last = all.get(index + run - 1).map_or(at, |(at, _)| *at);
        let before = index.checked_sub(1).and_then(|index| all.get(index)).map(|(_, c)| *c);
        let joined = before.is_none_or(|c| c.is_whitespace() || "/-_.:=&?#@+".contains(c));
        match next {
            Some(c) if c.is_lowercase() && run > 1 => return Some(last),
            Some(c) if (c.is_lowercase() || c == ' ') && !joined => return Some(at),
            // `CLPISO code`: an abbreviation begins the sentence behind another one.
            Some(' ') => {
                let capitals = rest(text, at).get(..run).unwrap_or("");
                let known = PHRASES
                    .abbreviations
                    .iter()
                    .find(|known| capitals.len() > known.len() && capitals.ends_with(known.as_str()));
                match known {
                    Some(known) => return Some(at + capitals.len() - known.len()),
                    None => index += run,
                }
            }
            _ => index += run,
        }
    }
    None
}

// The length of the JSON or quoted text at the start.
fn balanced_length(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if first == '"' {
        return rest(text, 1).find('"').map(|at| at + 2);
    }
    if first != '{' && first != '[' {
        return None;
    }
    let mut depth = 0_usize;
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '{' | '[' if !quoted => depth += 1,
            '}' | ']' if !quoted => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::fact::Layout;

    fn read(kind: &str, text: &str) -> (Option<String>, Option<String>, bool) {
        let mut row = Row::new(Piece::new("customer", 0), Layout::Concatenated);
        row.ty = types::leading_type(kind).map(|(typed, _)| typed);
        read_after_type(&mut row, &Piece::new(text, 0), None);
        (row.default.map(|piece| piece.text), row.text.pop().map(|piece| piece.text), row.hides)
    }

    #[test]
    fn values_end_where_the_sentence_begins() {
        let is = |kind, text, value: &str, description: &str| {
            assert_eq!(read(kind, text), (Some(value.into()), Some(description.into()), false), "{text}");
        };
        is("int32", "requiredDefaults to 1000Total of it.", "1000", "Total of it.");
        is("string", "Defaults to CLPCurrency code.", "CLP", "Currency code.");
        is(
            "string",
            "Defaults to https://shop.example/okURL of the page.",
            "https://shop.example/ok",
            "URL of the page.",
        );
        is("string", "Defaults to [email protected]A mailbox.", "[email protected]", "A mailbox.");
        is("string", "Defaults to CLPISO code.", "CLP", "ISO code.");
        is("json", "Defaults to {\"a\":\"b\"}Pairs.{\"a\":\"b\"}", "{\"a\":\"b\"}", "Pairs.");
        is("string", "Defaults to 2026-01-01T00:00:00ZDate of it.", "2026-01-01T00:00:00Z", "Date of it.");
    }

    #[test]
    fn buttons_are_no_text() {
        assert_eq!(read("object", "Who pays.customer object"), (None, Some("Who pays.".into()), true));
        assert_eq!(read("array", "Who pays.customerADD object"), (None, Some("Who pays.".into()), true));
    }
}
