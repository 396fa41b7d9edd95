//! Bounds written with comparison operators: `≥ 1`, `length ≤ 140`.

use std::sync::LazyLock;

use crate::read::fact::Bound;
use crate::read::lexicon::phrases::{PhraseFile, leading_phrase};
use fintoc_diff::prose::letters::{cut, rest};
use fintoc_schema::constraint::Keyword;

struct RangePhrases {
    length: Vec<String>,
    between: Vec<String>,
    and: Vec<String>,
    to: Vec<String>,
}

static PHRASES: LazyLock<RangePhrases> = LazyLock::new(|| {
    PhraseFile::read(include_str!("comparison_operators.toml"), |file| RangePhrases {
        length: file.list("length"),
        between: file.list("between"),
        and: file.list("and"),
        to: file.list("to"),
    })
});

/// Reads the bounds at the start of a text, and their length in bytes: `≥ 1`, `length ≤ 140`, `1 to 100`.
pub(super) fn read_bounds(text: &str) -> Option<(Vec<Bound>, usize)> {
    let (of_length, skipped) = match leading_phrase(text, &PHRASES.length) {
        Some(length) => (true, length),
        None => (false, 0),
    };
    let left = rest(text, skipped);
    const SIGNS: &[(&str, Keyword, Keyword)] = &[
        ("\u{2265}", Keyword::Minimum, Keyword::MinLength),
        ("\u{2264}", Keyword::Maximum, Keyword::MaxLength),
        (">=", Keyword::Minimum, Keyword::MinLength),
        ("<=", Keyword::Maximum, Keyword::MaxLength),
        (">", Keyword::ExclusiveMinimum, Keyword::MinLength),
        ("<", Keyword::ExclusiveMaximum, Keyword::MaxLength),
    ];
    let bound = |keyword, value| Bound { keyword, value, conditional: false, apart: true };
    if let Some((sign, value, length)) = SIGNS.iter().find(|(sign, _, _)| left.starts_with(sign)) {
        let after = rest(left, sign.len());
        let gap = after.len() - after.trim_start().len();
        let digits = leading_integer(after.trim_start())?;
        let keyword = if of_length { *length } else { *value };
        return Some((vec![bound(keyword, digits.0)], skipped + sign.len() + gap + digits.1));
    }
    // `between 0 and 10`, of a length too; `0 to 10` needs no word before it.
    let opened = leading_phrase(left, &PHRASES.between);
    let left = rest(left, opened.unwrap_or(0));
    let low = leading_integer(left)?;
    let after = rest(left, low.1);
    let joints = if opened.is_some() { &PHRASES.and } else { &PHRASES.to };
    let joint = leading_phrase(after, joints)?;
    let high = leading_integer(rest(after, joint))?;
    let length = text.len() - left.len() + low.1 + joint + high.1;
    let (least, most) = if of_length {
        (Keyword::MinLength, Keyword::MaxLength)
    } else {
        (Keyword::Minimum, Keyword::Maximum)
    };
    Some((vec![bound(least, low.0), bound(most, high.0)], length))
}

fn leading_integer(text: &str) -> Option<(i64, usize)> {
    let minus = usize::from(text.starts_with('-'));
    let digits = rest(text, minus).bytes().take_while(|b| b.is_ascii_digit() || *b == b',').count();
    let length = cut(text, 0, minus + digits).trim_end_matches(',').len();
    cut(text, 0, length).replace(',', "").parse().ok().map(|value| (value, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_bounds() {
        let (bounds, length) = read_bounds("length between 1 and 140Text").unwrap();
        assert_eq!((bounds.len(), bounds[1].value, length), (2, 140, 24));
        assert_eq!(read_bounds("\u{2265} 1Amount").unwrap().0[0].keyword, Keyword::Minimum);
        assert_eq!(read_bounds("0 to 10Tries").unwrap().0[1].keyword, Keyword::Maximum);
        assert_eq!(read_bounds("10 pesos"), None);
    }
}
