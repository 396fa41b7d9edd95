//! Substrings that cannot panic, and letters without case and accents.

/// `text[from..to]`; empty where that is no stretch of it.
pub fn cut(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to.min(text.len())).unwrap_or("")
}

/// `text[from..]`; empty where that is no stretch of it.
pub fn rest(text: &str, from: usize) -> &str {
    text.get(from..).unwrap_or("")
}

/// Lower case, without accents, with plain quotes: what tables of words are compared with.
pub fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(plain).collect()
}

/// Without accents and with plain quotes, in the case that it has.
pub fn unaccented(text: &str) -> String {
    text.chars().map(plain).collect()
}

fn plain(c: char) -> char {
    match c {
        'á' | 'à' => 'a',
        'é' | 'è' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        '\u{2018}' | '\u{2019}' | '\u{b4}' => '\'',
        '\u{201c}' | '\u{201d}' => '"',
        '\u{a0}' => ' ',
        other => other,
    }
}
