//! Type words in glued text: what the rows hang on.

use super::glued::Context;
use super::{rest as after, signs};
use crate::ingest::text::{in_name, is_name};
use crate::ingest::words::flags;
use crate::ingest::words::types::{self, Typed};
use fintoc_diff::prose::letters::{cut, fold, rest};

/// A type word that directly follows a name.
pub(super) struct Anchor {
    /// Where it begins.
    pub at: usize,
    /// Where it ends.
    pub end: usize,
    /// What it means.
    pub typed: Typed,
    /// The name of the next row follows at once.
    pub bare: bool,
}

/// Every type word that directly follows a name and is followed by what follows types.
pub(super) fn anchors(text: &str, context: &Context) -> Vec<Anchor> {
    let bytes = text.as_bytes();
    let mut found: Vec<Anchor> = Vec::new();
    let places = bytes.windows(2).enumerate().filter(|(_, pair)| match pair {
        [before, here] => {
            in_name(*before) && !before.is_ascii_uppercase() && (here.is_ascii_lowercase() || *here > 127)
        }
        _ => false,
    });
    for (before, _) in places {
        let at = before + 1;
        let left = rest(text, at);
        if !types::may_start(left) {
            continue;
        }
        if let Some((typed, length)) = types::prefix(left) {
            found.push(Anchor { at, end: at + length, typed, bare: false });
        }
    }
    // From the end: a row without anything behind its type is one only if another row follows.
    let mut kept: Vec<Anchor> = Vec::new();
    for mut anchor in found.into_iter().rev() {
        let left = rest(text, anchor.end);
        if continues(left) {
            kept.push(anchor);
            continue;
        }
        let next = kept.last().map_or("", |next| cut(text, anchor.end, next.at));
        let word = next.starts_with(|c: char| c.is_ascii_lowercase()) && is_name(next) && next.len() <= 40;
        // `int` begins `intent`: what follows a type must be a name that people would give.
        let given =
            context.known.contains(next) || next.split('_').all(|part| context.vocabulary.spells(part));
        if word && given {
            anchor.bare = true;
            kept.push(anchor);
        }
    }
    kept.reverse();
    kept
}

// Whether this can follow a type word.
fn continues(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return true };
    first.is_uppercase()
        || "\u{bf}\u{a1}\"\u{201c}(`{\u{2265}\u{2264}<>".contains(first)
        || first.is_ascii_digit()
        || after::default_mark(text).is_some()
        || signs::signs(text).is_some()
        || (first == ' ' && text.trim_start().starts_with(char::is_uppercase))
        || flags::prefix(&fold(cut(text, 0, text.floor_char_boundary(30)))).is_some_and(|(_, length)| {
            let left = rest(text, length);
            left.is_empty() || continues(left) || left.starts_with(|c: char| c.is_ascii_lowercase())
        })
}
