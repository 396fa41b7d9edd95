//! Quotes strings of a spec in messages, and finds the nearest known name.

/// A string of a spec between backticks, escaped to ASCII, truncated to 64 characters.
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
    // `escape_default` also escapes quotes, which are harmless here.
    shown = shown.replace("\\'", "'").replace("\\\"", "\"");
    format!("`{shown}`")
}

/// A comma-separated list of at most eight strings between backticks.
#[must_use]
pub fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut shown: Vec<String> = words.into_iter().take(9).map(quoted).collect();
    if shown.len() == 9 {
        shown.pop();
        shown.push("...".to_owned());
    }
    shown.join(", ")
}

/// The known name that is nearest to a misspelt one, if it is near enough.
///
/// ```
/// use fintoc_schema::diagnostic::nearest;
/// assert_eq!(nearest("amuont", ["currency", "amount"]), Some("amount"));
/// assert_eq!(nearest("flow", ["currency", "amount"]), None);
/// ```
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.chars().take(64).map(|letter| letter.to_ascii_lowercase()).collect();
    // Ties are broken alphabetically, so the order of the files does not matter.
    let close = |(distance, known): &(usize, &str)| *distance <= known.len().min(word.len()).div_ceil(3);
    let all = known.into_iter().map(|known| (distance(&word, known), known));
    all.filter(close).min().map(|(_, known)| known)
}

/// The [Damerau-Levenshtein distance](https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance),
/// in its restricted form.
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

/// Returns whether a character is invisible or changes how other characters are displayed.
#[must_use]
pub fn is_format(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{110bd}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}
