//! Writes a portable pattern as JavaScript's shortest literal for the same language.
//!
//! The portable grammar has one spelling that every engine reads; JavaScript alone reads shorter ones: a class is a
//! set of ASCII characters, and the set is what is written.

use std::ops::RangeInclusive;

/// `^[A-Za-z0-9_]+[.]\x24$` becomes `/^\w+\.\$$/`.
pub(super) fn literal(pattern: &str) -> String {
    let mut text = String::from("/");
    let mut rest = pattern;
    while let Some(first) = rest.chars().next() {
        if let Some(inside) = rest.strip_prefix('[') {
            let (class, behind) = inside.split_once(']').unwrap_or((inside, ""));
            text.push_str(&written(class));
            rest = behind;
        } else if let Some((character, behind)) = escape(rest) {
            text.push_str(&alone(character));
            rest = behind;
        } else {
            if first == '/' {
                text.push('\\');
            }
            text.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    text.push('/');
    text
}

/// `\x24`, and what stands behind it.
fn escape(text: &str) -> Option<(u8, &str)> {
    let digits = text.strip_prefix("\\x")?;
    Some((u8::from_str_radix(digits.get(..2)?, 16).ok()?, digits.get(2..)?))
}

/// One character outside a class.
fn alone(character: u8) -> String {
    match character {
        b'$' | b'(' | b')' | b'*' | b'+' | b'.' | b'/' | b'?' | b'[' | b'\\' | b']' | b'^' | b'{' | b'|'
        | b'}' => {
            format!("\\{}", char::from(character))
        }
        b' '..=b'~' => char::from(character).to_string(),
        other => format!("\\x{other:02x}"),
    }
}

/// A class by what stands between its brackets.
fn written(class: &str) -> String {
    let (not, class) = class.strip_prefix('^').map_or(("", class), |class| ("^", class));
    let set = members(class);
    let single = (0..128_u8).filter(|character| contains(set, *character)).collect::<Vec<_>>();
    if let ([one], "") = (single.as_slice(), not) {
        return alone(*one);
    }
    let shorthands: [(&str, u128); 3] = [("\\w", members("0-9A-Z_a-z")), ("\\d", members("0-9")), ("", 0)];
    let spellings = shorthands.into_iter().filter(|(_, short)| set & short == *short).map(|(word, short)| {
        // A range may run over what the shorthand has said already.
        let rest = set & !short;
        format!("{word}{}", ranges(rest, set))
    });
    let shortest = spellings.min_by_key(String::len).unwrap_or_default();
    match (&*shortest, not) {
        (word @ ("\\w" | "\\d"), "") => word.to_owned(),
        (inside, not) => format!("[{not}{inside}]"),
    }
}

/// The set of a class, a bit for each character.
fn members(class: &str) -> u128 {
    let mut set = 0;
    let mut rest = class;
    while let Some((first, behind)) = next(rest) {
        let (last, behind) = match behind.strip_prefix('-').and_then(next) {
            Some((last, behind)) => (last, behind),
            None => (first, behind),
        };
        for character in first..=last {
            set |= 1_u128.checked_shl(u32::from(character)).unwrap_or_default();
        }
        rest = behind;
    }
    set
}

fn next(text: &str) -> Option<(u8, &str)> {
    escape(text).or_else(|| Some((*text.as_bytes().first()?, text.get(1..)?)))
}

fn contains(set: u128, character: u8) -> bool {
    1_u128.checked_shl(u32::from(character)).is_some_and(|bit| set & bit != 0)
}

/// The fewest ranges that cover `needed` and nothing outside `allowed`.
fn ranges(needed: u128, allowed: u128) -> String {
    let mut text = String::new();
    let mut character = 0_u8;
    while character < 128 {
        if !contains(needed, character) {
            character = character.saturating_add(1);
            continue;
        }
        let last = (character..128)
            .take_while(|next| contains(allowed, *next))
            .filter(|next| contains(needed, *next));
        let last = last.last().unwrap_or(character);
        text.push_str(&range(character..=last));
        character = last.saturating_add(1);
    }
    // A hyphen means itself where no range can begin or end.
    match text.split_once("\\-") {
        Some((before, after)) => format!("{before}{after}-"),
        None => text,
    }
}

fn range(characters: RangeInclusive<u8>) -> String {
    let (first, last) = characters.into_inner();
    match last.saturating_sub(first) {
        0 => inside(first),
        1 => inside(first) + &inside(last),
        _ => format!("{}-{}", inside(first), inside(last)),
    }
}

/// One character inside a class.
fn inside(character: u8) -> String {
    match character {
        b'-' | b'\\' | b']' | b'^' => format!("\\{}", char::from(character)),
        b' '..=b'~' => char::from(character).to_string(),
        other => format!("\\x{other:02x}"),
    }
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn a_class_is_the_shortest_spelling_of_its_set() {
        for (pattern, expected) in [
            ("^[A-Za-z0-9_]+[.]\\x24$", "/^\\w+\\.\\$$/"),
            ("^[0-9]{2}[0-8]$", "/^\\d{2}[0-8]$/"),
            ("^[A-Za-z0-9._~!\\x24&'\\x28\\x29*+,;=:@\\x2f\\x2d]*$", "/^[\\w!$&-;=@~]*$/"),
            ("^[+\\x2d]/[A-Za-z0-9\\x2d]$", "/^[+-]\\/[\\dA-Za-z-]$/"),
            ("[^ -~]", "/[^ -~]/"),
        ] {
            assert_eq!(literal(pattern), expected);
        }
    }
}
