//! Puts words of a spec into messages: escaped, cut, and compared with what was meant.

/// A word of a spec between backquotes, in ASCII, cut at 64 characters.
///
/// ```
/// use fintoc_schema::diagnostic::quoted;
/// assert_eq!(quoted("amount"), "`amount`");
/// assert_eq!(quoted("am\u{202e}ount"), "`am\\u{202e}ount`");
/// ```
#[must_use]
pub fn quoted(word: &str) -> String {
    let mut shown: String = word.chars().take(64).flat_map(char::escape_default).collect();
    if word.chars().nth(64).is_some() {
        shown.push_str("...");
    }
    // `escape_default` also escapes quotes, which do no harm here.
    shown = shown.replace("\\'", "'").replace("\\\"", "\"");
    format!("`{shown}`")
}

/// Words between backquotes with commas: at most eight of them.
#[must_use]
pub fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut shown: Vec<String> = words.into_iter().take(9).map(quoted).collect();
    if shown.len() == 9 {
        shown.pop();
        shown.push("...".to_owned());
    }
    shown.join(", ")
}

/// The known word that a misspelt one was probably meant to be.
///
/// ```
/// use fintoc_schema::diagnostic::nearest;
/// assert_eq!(nearest("amuont", ["currency", "amount"]), Some("amount"));
/// assert_eq!(nearest("flow", ["currency", "amount"]), None);
/// ```
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.chars().take(64).map(|letter| letter.to_ascii_lowercase()).collect();
    // Of words equally near the first in the alphabet, so that the order of the files does not matter.
    let close = |(distance, known): &(usize, &str)| *distance <= known.len().min(word.len()).div_ceil(3);
    let all = known.into_iter().map(|known| (distance(&word, known), known));
    all.filter(close).min().map(|(_, known)| known)
}

/// Insertions, deletions, changes and swaps of neighbours that make one word of the other.
fn distance(word: &[char], known: &str) -> usize {
    let known: Vec<char> = known.chars().map(|letter| letter.to_ascii_lowercase()).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=known.len()).collect();
    for (i, letter) in word.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in known.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX - 1);
            let mut best = at(&above, j) + usize::from(letter != other);
            best = best.min(at(&above, j + 1) + 1).min(at(&row, j) + 1);
            let swapped =
                i > 0 && j > 0 && word.get(i - 1) == Some(other) && known.get(j - 1) == Some(letter);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            row.push(best);
        }
        before = above;
        above = row;
    }
    above.last().copied().unwrap_or(usize::MAX)
}

/// Characters that change how others are shown, or that are not shown at all: text with them does
/// not say what it seems to say.
#[must_use]
pub fn is_format(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{110bd}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}
