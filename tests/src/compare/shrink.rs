//! Minimizes a text on which validators differ.

use fintoc_validator::validate::Validator;

use super::{Difference, Pair, compare};

/// Returns the same difference on a shorter text: pieces are removed while it remains.
#[must_use]
pub fn shrink(pair: &Pair, validator: &Validator, difference: Difference) -> Difference {
    let mut best = difference;
    let mut size = best.text.len() / 2;
    while size > 0 {
        let mut at = 0;
        while at < best.text.len() {
            let mut shorter = best.text.clone();
            shorter.drain(at..(at + size).min(shorter.len())).for_each(drop);
            match compare(pair, validator, &shorter) {
                Err(found) if found.what == best.what => best = *found,
                Ok(_) | Err(_) => at += size,
            }
        }
        size /= 2;
    }
    best
}
