//! `after_now`

use crate::report::constraint_violation::{ConstraintViolation, Param, RuleViolations};
use crate::rule::operand::{PathValues, check_each};

/// Checks that each instant is at least `seconds` after now. Ignores strings that are not
/// `YYYY-MM-DDTHH:MM:SS[.fraction]` followed by `Z`, `+HH:MM` or `-HH:MM`: a pattern rejects them.
///
/// ```
/// use std::borrow::Cow;
/// use fintoc_types::rule::{PathValues, after_now};
///
/// let expiry = |_| Some(Cow::Borrowed("1970-01-01T00:10:00Z"));
/// let value = &[PathValues::new(&["expires_at"], Some(1), &expiry)];
/// assert!(after_now(value, 600, 0).is_ok());
/// assert!(after_now(value, 600, 1).is_err());
/// ```
///
/// # Errors
///
/// Returns an error if an instant is earlier, for each one.
pub fn after_now(values: &[PathValues<'_, str>], seconds: i64, now: i64) -> Result<(), RuleViolations> {
    let first = now.saturating_add(seconds);
    check_each(
        values,
        |text| instant(text).is_none_or(|instant| instant >= first),
        || ConstraintViolation::new("after_now", [("seconds", Param::Integer(seconds))]),
    )
}

/// Returns the Unix seconds of an instant, without its fraction.
fn instant(text: &str) -> Option<i64> {
    let (date, rest) = text.split_once('T')?;
    let (time, offset) = rest.split_at_checked(rest.find(['Z', '+', '-'])?)?;
    let (sign, offset) = offset.split_at_checked(1)?;
    let offset = match sign {
        "Z" if offset.is_empty() => 0,
        "+" | "-" => {
            let [hours, minutes] = numbers(offset, ':', [2, 2])?;
            let seconds = (hours * 60 + minutes) * if sign == "-" { -60 } else { 60 };
            (hours < 24 && minutes < 60).then_some(seconds)?
        }
        _ => return None,
    };
    let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let [hour, minute, second] = numbers(time, ':', [2, 2, 2])?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let exists =
        (1..=12).contains(&month) && (1..=length).contains(&day) && hour < 24 && minute < 60 && second < 60;
    if !exists || fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // Days since the first of March of year 0, where the leap day is the last of its year.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * year + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (153 * month + 2) / 5
        + day
        - 1;
    const EPOCH: i64 = 719_468;
    Some((days - EPOCH) * 86_400 + hour * 3_600 + minute * 60 + second - offset)
}

fn numbers<const N: usize>(text: &str, separator: char, lengths: [usize; N]) -> Option<[i64; N]> {
    let mut numbers = [0; N];
    let mut parts = text.split(separator);
    for (number, length) in numbers.iter_mut().zip(lengths) {
        let part = parts.next().filter(|part| part.len() == length)?;
        if !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::instant;

    #[test]
    fn instants_are_days_of_the_calendar() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", Some(0)),
            ("2026-11-20T12:00:00.999Z", Some(1_795_176_000)),
            ("2000-02-29T23:59:59Z", Some(951_868_799)),
            ("1900-02-29T00:00:00Z", None),
            ("0000-01-01T00:00:00Z", Some(-62_167_219_200)),
            ("2026-13-01T00:00:00Z", None),
            ("2026-11-20T24:00:00Z", None),
            ("2026-11-20T12:00:00", None),
            ("2026-11-20T12:00:00.Z", None),
            ("2026-11-20T09:00:00.5-03:00", Some(1_795_176_000)),
            ("2026-11-20T12:00:00+24:00", None),
            ("2026-11-20T12:00:00+1:00", None),
            ("2026-11-20T12:00:00Z+01:00", None),
            ("+026-11-20T12:00:00Z", None),
            ("2026-11-20", None),
        ] {
            assert_eq!(instant(text), seconds, "{text}");
        }
    }
}
