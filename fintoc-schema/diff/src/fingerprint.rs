//! Hashes that are stable across versions and platforms.

/// Hashes the letters, digits and underscores of a text; white space and punctuation do not change the result.
///
/// ```
/// use fintoc_diff::fingerprint;
///
/// assert_eq!(fingerprint::of_text("`closed` or\n lost."), fingerprint::of_text("closedor lost"));
/// assert_ne!(fingerprint::of_text("less than 5"), fingerprint::of_text("less than 6"));
/// assert_ne!(fingerprint::of_text("in_progress"), fingerprint::of_text("IN_PROGRESS"));
/// ```
#[must_use]
pub fn of_text(text: &str) -> String {
    hash(text.chars().filter(|c| c.is_alphanumeric() || *c == '_'))
}

/// Hashes several strings in order, with every character.
#[must_use]
pub fn of_parts(parts: &[&str]) -> String {
    hash(parts.iter().flat_map(|part| part.chars().chain(std::iter::once('\n'))))
}

// FNV-1a, 64 bits. It need not resist attacks, only differ when the texts do.
fn hash(letters: impl Iterator<Item = char>) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for c in letters {
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}
