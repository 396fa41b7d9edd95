//! Check digits of Chilean and Mexican identifiers.

/// An algorithm that tells most mistyped identifiers from correct ones.
#[derive(Debug, Clone, Copy)]
pub struct Algorithm {
    /// The name of the algorithm in reports.
    pub name: &'static str,
    /// Returns whether an identifier is correct.
    pub passes: fn(&str) -> bool,
}

impl PartialEq for Algorithm {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Algorithm {}

/// Chile's tax and identity number, the RUT.
pub const RUT: Algorithm = Algorithm { name: "rut", passes: rut };
/// Mexico's tax number, the RFC.
pub const RFC: Algorithm = Algorithm { name: "rfc", passes: rfc };
/// Mexico's population registry code, the CURP.
pub const CURP: Algorithm = Algorithm { name: "curp", passes: curp };
/// Mexico's bank account number, the CLABE.
pub const CLABE: Algorithm = Algorithm { name: "clabe", passes: clabe };

/// Checks a RUT: modulo 11, weights 2 to 7 from the right; 10 is written `K`. Dots and hyphens are
/// ignored.
///
/// ```
/// use fintoc_types::rule::rut;
/// assert!(rut("77.143.385-5") && rut("10000013k"));
/// assert!(!rut("12345678-9"));
/// ```
#[must_use]
pub fn rut(text: &str) -> bool {
    let mut bytes = text.bytes().rev();
    let Some(check) = bytes.find(|byte| !matches!(byte, b'.' | b'-')) else { return false };
    let (mut sum, mut weight, mut digits) = (0_u32, 2, 0_usize);
    for byte in bytes {
        let digit = byte.wrapping_sub(b'0');
        if digit < 10 {
            // The sum can only wrap if there are too many digits, which fails below.
            sum = sum.wrapping_add(u32::from(digit) * weight);
            weight = if weight == 7 { 2 } else { weight + 1 };
            digits += 1;
        } else if !matches!(byte, b'.' | b'-') {
            return false;
        }
    }
    let expected = match 11 - sum % 11 {
        11 => b'0',
        10 => b'K',
        digit => b'0' + digit as u8,
    };
    (1..=8).contains(&digits) && check.to_ascii_uppercase() == expected
}

/// Checks an RFC: three or four letters, a date, two characters, and a check digit, modulo 11. The
/// two generic numbers are correct.
///
/// ```
/// use fintoc_types::rule::rfc;
/// assert!(rfc("GODE561231GR8") && rfc("XAXX010101000"));
/// assert!(!rfc("GODE561231GR9"));
/// ```
#[must_use]
pub fn rfc(text: &str) -> bool {
    let Some(characters) = values::<13>(text) else { return false };
    let is_letter = |value: &u8| (10..=ENYE).contains(value) && *value != BLANK;
    // A company has three letters and is padded with a blank.
    let (letters, rest) = characters.split_at(4);
    let (date, rest) = rest.split_at(6);
    let first = letters.first().is_some_and(|value| *value == BLANK || is_letter(value));
    let shape = first
        && letters.iter().skip(1).all(is_letter)
        && date.iter().all(|value| *value < 10)
        && rest.iter().take(2).all(|value| *value < BLANK && *value != AMPERSAND)
        && rest.last().is_some_and(|value| *value <= 10);
    let generic = ["XAXX010101000", "XEXX010101000"].iter().any(|known| known.eq_ignore_ascii_case(text));
    shape && (generic || check_digit(&characters, 11))
}

/// Checks a CURP: four letters, a date, a sex, five letters, a character, and a check digit, modulo
/// 10.
///
/// ```
/// use fintoc_types::rule::curp;
/// assert!(curp("BEML920313HMCLNS09"));
/// assert!(!curp("BEML920313HMCLNS08"));
/// ```
#[must_use]
pub fn curp(text: &str) -> bool {
    if text.len() != 18 {
        return false;
    }
    let shape = text.bytes().enumerate().all(|(place, byte)| match place {
        0..=3 | 11..=15 => byte.is_ascii_alphabetic(),
        10 => matches!(byte.to_ascii_uppercase(), b'H' | b'M' | b'X'),
        16 => byte.is_ascii_alphanumeric(),
        _ => byte.is_ascii_digit(),
    });
    shape && values::<18>(text).is_some_and(|characters| check_digit(&characters, 10))
}

/// Checks a CLABE: eighteen digits, weights 3, 7, 1 from the left, modulo 10.
///
/// ```
/// use fintoc_types::rule::clabe;
/// assert!(clabe("646180357600000000"));
/// assert!(!clabe("501514890244223279"));
/// ```
#[must_use]
pub fn clabe(text: &str) -> bool {
    // The check digit's own weight is 1, so the whole sum is a multiple of ten.
    let weights = [3, 7, 1].into_iter().cycle();
    let sum: u32 = text.bytes().zip(weights).map(|(byte, weight)| u32::from(byte & 0xf) * weight % 10).sum();
    text.len() == 18 && text.bytes().all(|byte| byte.is_ascii_digit()) && sum.is_multiple_of(10)
}

const AMPERSAND: u8 = 24;
const BLANK: u8 = 37;
const ENYE: u8 = 38;

/// Returns the values of the characters of a Mexican identifier; one that is a character short is
/// padded with a blank.
fn values<const N: usize>(text: &str) -> Option<[u8; N]> {
    // The length in bytes decides most cases.
    if text.len().saturating_add(1) < N {
        return None;
    }
    let missing = N.checked_sub(text.chars().count()).filter(|missing| *missing <= 1)?;
    let mut values = [BLANK; N];
    for (place, character) in values.iter_mut().skip(missing).zip(text.chars()) {
        *place = match character.to_ascii_uppercase() {
            digit @ '0'..='9' => digit as u8 - b'0',
            letter @ 'A'..='N' => letter as u8 - b'A' + 10,
            letter @ 'O'..='Z' => letter as u8 - b'O' + 25,
            '&' => AMPERSAND,
            '\u{d1}' | '\u{f1}' => ENYE,
            _ => return None,
        };
    }
    Some(values)
}

/// Sums with weights from 2 on, from the character before the last to the left.
fn check_digit(values: &[u8], modulus: u32) -> bool {
    let Some((check, rest)) = values.split_last() else { return false };
    let sum: u32 = rest.iter().rev().zip(2..).map(|(value, weight)| u32::from(*value) * weight).sum();
    u32::from(*check) == (modulus - sum % modulus) % modulus
}

#[cfg(test)]
mod tests {
    use super::{CLABE, CURP, RFC, RUT};

    #[test]
    fn numbers_in_use_pass_and_mistyped_ones_do_not() {
        for (algorithm, text, passes) in [
            (RUT, "771433855", true),
            (RUT, "12345678-5", true),
            (RUT, "774981120", false),
            (RUT, "1234567890", false),
            (RUT, "1-9", true),
            (RUT, "1-9-", true),
            (RUT, "9", false),
            (RUT, "-", false),
            (RUT, "", false),
            (RUT, "1234567\u{661}-1", false),
            (RFC, "fsm211008hz9", true),
            (RFC, "mfiu593501oe4", false),
            (RFC, "XEXX010101000", true),
            (RFC, "GODE561231GR", false),
            (RFC, "GODE561231&R8", false),
            (CURP, "beml920313hmclns09", true),
            (CURP, "BEML920313HMCLNS0", false),
            (CLABE, "735969000000203297", true),
            (CLABE, "738969123456789120", false),
            (CLABE, "00000000000000000", false),
            (CLABE, "\u{661}4618035760000000", false),
        ] {
            assert_eq!((algorithm.passes)(text), passes, "{} {text}", algorithm.name);
        }
    }
}
