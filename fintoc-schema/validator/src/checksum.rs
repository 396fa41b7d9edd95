//! Verifies check digits and parses instants.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use fintoc_schema::model::Algorithm;

/// A format, compiled on first use. One that does not compile matches nothing.
struct Format(LazyLock<Option<Regex>>);

impl Format {
    const fn new(compile: fn() -> Option<Regex>) -> Self {
        Self(LazyLock::new(compile))
    }

    fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.0.as_ref()?.captures(text)
    }
}

static RUT: Format = Format::new(|| Regex::new("^[0-9]{1,8}[0-9K]$").ok());
static RFC: Format = Format::new(|| Regex::new("^[A-Z&Ñ]{3,4}[0-9]{6}[A-Z0-9]{2}[0-9A]$").ok());
static CURP: Format = Format::new(|| Regex::new("^[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[A-Z0-9][0-9]$").ok());
static CLABE: Format = Format::new(|| Regex::new("^[0-9]{18}$").ok());
static INSTANT: Format = Format::new(|| {
    let day = "([0-9]{4})-(0[1-9]|1[0-2])-([0-9]{2})";
    let time = "([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:[.][0-9]+)?";
    Regex::new(&format!("^{day}T{time}(Z|[+-]([01][0-9]|2[0-3]):([0-5][0-9]))$")).ok()
});

/// Whether a string has the format of the algorithm and a correct check digit.
///
/// ```
/// use fintoc_schema::model::Algorithm;
/// use fintoc_validator::checksum::is_valid;
/// assert!(is_valid(Algorithm::Rut, "12.345.678-5"));
/// ```
pub fn is_valid(algorithm: Algorithm, text: &str) -> bool {
    let text: String = text.chars().map(|it| if it == 'ñ' { 'Ñ' } else { it.to_ascii_uppercase() }).collect();
    match algorithm {
        Algorithm::Rut => {
            let text = text.replace(['.', '-'], "");
            RUT.captures(&text).is_some() && has_check_digit(&text, |index| 2 + index % 6, "0K987654321")
        }
        Algorithm::Rfc => {
            let generic = ["XAXX010101000", "XEXX010101000"].contains(&&*text);
            // The number of a company has one letter less; a space takes its place.
            let correct =
                generic || has_check_digit(&format!("{text:>13}"), |index| 2 + index, "0A987654321");
            RFC.captures(&text).is_some() && correct
        }
        Algorithm::Curp => {
            CURP.captures(&text).is_some() && has_check_digit(&text, |index| 2 + index, "0987654321")
        }
        Algorithm::Clabe => {
            let weight = |index| [7, 3, 1].into_iter().cycle().nth(index).unwrap_or_default();
            CLABE.captures(&text).is_some() && has_check_digit(&text, weight, "0987654321")
        }
    }
}

/// Whether the last character is the check digit of the others. Indices count from the right, from 0.
fn has_check_digit(text: &str, weight: impl Fn(usize) -> usize, digits: &str) -> bool {
    let value =
        |character| "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ".chars().position(|known| known == character);
    let mut characters = text.chars().rev();
    let last = characters.next();
    let sum: Option<usize> = characters.enumerate().map(|(index, it)| Some(value(it)? * weight(index))).sum();
    sum.is_some_and(|sum| digits.chars().nth(sum % digits.len()) == last)
}

/// Returns valid numbers in their usual spellings; they are made up, or stand for anyone.
///
/// ```
/// use fintoc_schema::model::Algorithm;
/// use fintoc_validator::checksum::{is_valid, samples};
/// assert!(samples(Algorithm::Rut).iter().all(|sample| is_valid(Algorithm::Rut, sample)));
/// ```
pub fn samples(algorithm: Algorithm) -> &'static [&'static str] {
    match algorithm {
        Algorithm::Rut => &["12345678-5", "12.345.678-5", "123456785"],
        Algorithm::Rfc => &["XAXX010101000"],
        Algorithm::Curp => &["BEML920313HMCLNS09"],
        Algorithm::Clabe => &["646180357600000000"],
    }
}

/// Returns the seconds since 1970 UTC of an instant, truncated; `None` if the string is not an instant.
///
/// ```
/// use fintoc_validator::checksum::instant;
/// assert_eq!(instant("1970-01-02T00:00:01.9Z"), Some(86_401));
/// assert_eq!(instant("1970-01-02T00:00:01-03:00"), Some(86_401 + 3 * 3_600));
/// assert_eq!(instant("2023-02-29T00:00:00Z"), None);
/// ```
pub fn instant(text: &str) -> Option<i64> {
    let parts = INSTANT.captures(text)?;
    let part =
        |index| parts.get(index).and_then(|part| part.as_str().parse::<i64>().ok()).unwrap_or_default();
    let (year, day) = (part(1), part(3));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let (months, rest) = lengths.split_at_checked(usize::try_from(part(2) - 1).ok()?)?;
    if !(1..=*rest.first()?).contains(&day) {
        return None;
    }
    let past = year - 1;
    let leaps = past.div_euclid(4) - past.div_euclid(100) + past.div_euclid(400);
    let days = 365 * past + leaps + months.iter().sum::<i64>() + day - 1 - 719_162;
    let offset = (part(8) * 60 + part(9)) * if parts.get(7)?.as_str().starts_with('-') { -60 } else { 60 };
    Some(days * 86_400 + part(4) * 3_600 + part(5) * 60 + part(6) - offset)
}

#[cfg(test)]
mod tests {
    use super::{Algorithm, instant, is_valid, samples};

    #[test]
    fn verifies_check_digits_of_real_numbers() {
        for (algorithm, text, valid) in [
            (Algorithm::Rut, "771433855", true),
            (Algorithm::Rut, "77.143.385-5", true),
            (Algorithm::Rut, "12345678-5", true),
            (Algorithm::Rut, "12345678-9", false),
            (Algorithm::Rut, "774981120", false),
            (Algorithm::Rut, "10000013-k", true),
            (Algorithm::Rut, "1234567890", false),
            (Algorithm::Rut, "", false),
            (Algorithm::Rut, "-", false),
            (Algorithm::Rfc, "GODE561231GR8", true),
            (Algorithm::Rfc, "fsm211008hz9", true),
            (Algorithm::Rfc, "mfiu593501oe4", false),
            (Algorithm::Rfc, "XAXX010101000", true),
            (Algorithm::Curp, "BEML920313HMCLNS09", true),
            (Algorithm::Curp, "BEML920313HMCLNS08", false),
            (Algorithm::Clabe, "646180357600000000", true),
            (Algorithm::Clabe, "735969000000203297", true),
            (Algorithm::Clabe, "501514890244223279", false),
            (Algorithm::Clabe, "\u{661}46180357600000000", false),
        ] {
            assert_eq!(is_valid(algorithm, text), valid, "{algorithm:?} {text}");
        }
    }

    #[test]
    fn samples_are_valid() {
        for algorithm in [Algorithm::Rut, Algorithm::Rfc, Algorithm::Curp, Algorithm::Clabe] {
            assert!(samples(algorithm).iter().all(|sample| is_valid(algorithm, sample)), "{algorithm:?}");
        }
    }

    #[test]
    fn parses_instants_of_the_calendar_only() {
        assert_eq!(instant("2026-11-20T12:00:00Z"), Some(1_795_176_000));
        assert_eq!(instant("2000-02-29T23:59:59Z"), Some(951_868_799));
        assert_eq!(instant("0000-01-01T00:00:00Z"), Some(-62_167_219_200));
        assert_eq!(instant("1900-02-29T00:00:00Z"), None);
        assert_eq!(instant("2026-13-01T00:00:00Z"), None);
        assert_eq!(instant("2026-11-20T09:00:00.5-03:00"), Some(1_795_176_000));
        for text in ["2026-11-20", "2026-11-20T12:00:00", "2026-11-20T12:00:+1Z", "2026-11-20T12:00:00+24:00"]
        {
            assert_eq!(instant(text), None, "{text}");
        }
    }
}
