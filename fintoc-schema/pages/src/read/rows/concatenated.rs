//! Rows whose cells ran together: `amountint32requiredDefaults to 1000Amount to pay.currencystring...`.

use std::collections::BTreeSet;

use super::name_boundary::{self, Preceding};
use super::{Row, after_type, comparison_operators};
use crate::read::fact::Confidence;
use crate::read::fact::Layout;
use crate::read::lexicon::types::{self, Typed};
use crate::read::lexicon::vocabulary::Vocabulary;
use crate::read::lexicon::{columns, flags, headings};
use crate::read::text::{Piece, in_name, is_name};
use fintoc_diff::prose::letters::{cut, fold, rest};

/// What tells names from the text that they are glued to.
pub(super) struct NameHints<'a> {
    /// Words that end sentences.
    pub vocabulary: &'a Vocabulary,
    /// Names that samples show.
    pub known: &'a BTreeSet<String>,
}

// How far before a name its surroundings are looked at.
const REACH: usize = 4 << 10;

struct RowSpan {
    name: (usize, usize),
    end: usize,
    typed: Typed,
    confidence: Confidence,
    others: Vec<String>,
}

/// The rows of a stretch of glued text. With `starts`, a row begins at its first letter.
pub(super) fn split_rows(text: &Piece, starts: bool, layout: Layout, hints: &NameHints) -> Vec<Row> {
    let found = find_rows(&text.text, starts, hints);
    let mut rows = Vec::with_capacity(found.len());
    for (index, row) in found.iter().enumerate() {
        let end = found.get(index + 1).map_or(text.text.len(), |next| next.name.0);
        rows.push(build_row(text, row, end, layout, hints));
    }
    rows
}

/// The row that a line is, if its first cells are a name and a type.
pub(super) fn row_of_line(line: &Piece, hints: &NameHints) -> Option<Row> {
    let found = find_rows(&line.text, true, hints);
    let first = found.first().filter(|row| row.name.0 == 0)?;
    Some(build_row(line, first, line.text.len(), Layout::ConcatenatedRows, hints))
}

/// The row that a line under a glued head is, if it begins with a name that samples show and a type,
/// whatever follows: `statusstringopen or closed`.
pub(super) fn row_of_known_name(line: &Piece, hints: &NameHints) -> Option<Row> {
    let names = hints.known.iter().filter(|name| line.text.starts_with(name.as_str()));
    let at = names.map(String::len).max()?;
    let left = rest(&line.text, at);
    let (mut typed, mut length) = types::leading_type(left)?;
    // `stringsent by you`: not a type in the plural.
    if let Some(one) =
        types::leading_singular_type(left).filter(|one| *one < length && typed.ty.items.is_none())
    {
        (typed, length) = types::leading_type(cut(left, 0, one))?;
    }
    let (confidence, others) = (Confidence::Medium, Vec::new());
    let found = RowSpan { name: (0, at), end: at + length, typed, confidence, others };
    Some(build_row(line, &found, line.text.len(), Layout::ConcatenatedRows, hints))
}

fn build_row(text: &Piece, found: &RowSpan, end: usize, layout: Layout, hints: &NameHints) -> Row {
    let mut row = Row::new(text.part(found.name.0, found.name.1), layout);
    row.ty = Some(found.typed.clone());
    row.confidence = found.confidence;
    row.other_names.clone_from(&found.others);
    let inner = text.part(found.end, end);
    let Some((from, to)) = after_type::find_values_phrase(&inner.text) else {
        after_type::read_after_type(&mut row, &inner, None);
        return row;
    };
    // `... of it.CLPAllowed:CLPMXN`: the text between the sentence and the list is the value that the form shows.
    let left = cut(&inner.text, 0, from);
    let shown = left.rfind(['.', '!', ')']).map(|at| rest(left, at + 1)).filter(|shown| !shown.is_empty());
    after_type::read_after_type(
        &mut row,
        &inner.part(0, from),
        shown.filter(|shown| !shown.contains(char::is_whitespace)),
    );
    let default = row.default.as_ref().map(|piece| piece.text.clone());
    row.listed = listed_values(&inner, to, default.as_deref(), hints);
    // The form shows one of the values right before the list.
    if let Some(last) = row.text.last_mut() {
        let shown = row.listed.iter().map(|value| value.text.as_str()).find(|value| {
            let before = last.text.strip_suffix(value).unwrap_or("");
            before.ends_with(['.', '!', ')'])
        });
        let kept = last.text.len() - shown.map_or(0, str::len);
        let shown = Piece::new(rest(&last.text, kept), last.at + kept);
        last.text.truncate(kept);
        if row.default.is_none() && !shown.is_blank() {
            row.default = Some(shown);
        }
    }
    row
}

fn listed_values(text: &Piece, from: usize, default: Option<&str>, hints: &NameHints) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut at = from;
    for token in rest(&text.text, from).split_inclusive(|c: char| c.is_whitespace() || c == ',') {
        let word = token.trim_matches(|c: char| c.is_whitespace() || c == ',' || c == '`');
        if !word.is_empty() && word.bytes().all(|b| in_name(b) || b == b'-') {
            let skip = token.find(word).unwrap_or(0);
            let cuts = name_boundary::split_values(word, default, hints.vocabulary);
            found.extend(cuts.into_iter().map(|(a, b)| text.part(at + skip + a, at + skip + b)));
        }
        at += token.len();
    }
    found
}

fn find_rows(text: &str, starts: bool, hints: &NameHints) -> Vec<RowSpan> {
    let mut found: Vec<RowSpan> = Vec::new();
    for anchor in type_anchors(text, hints) {
        let floor = found.last().map_or(0, |row| row.end);
        if anchor.at <= floor && !(found.is_empty() && anchor.at > 0) {
            continue;
        }
        // A line that is one row: everything before the type is its name.
        if found.is_empty() && starts && is_name(cut(text, 0, anchor.at)) && !anchor.bare {
            let name = (0, anchor.at);
            let (confidence, others) = (Confidence::High, Vec::new());
            found.push(RowSpan { name, end: anchor.end, typed: anchor.typed, confidence, others });
            continue;
        }
        let Some((from, confidence, others)) = name_start(text, &anchor, found.last(), starts, hints) else {
            continue;
        };
        let name = (from, anchor.at);
        found.push(RowSpan { name, end: anchor.end, typed: anchor.typed, confidence, others });
        if found.len() >= crate::read::limits::FIELDS {
            break;
        }
    }
    found
}

fn name_start(
    text: &str,
    anchor: &Anchor,
    last: Option<&RowSpan>,
    starts: bool,
    hints: &NameHints,
) -> Option<(usize, Confidence, Vec<String>)> {
    let near = text.floor_char_boundary(anchor.at.saturating_sub(REACH));
    let floor = last.map_or(0, |row| row.end).max(near);
    let letters = text.as_bytes().get(floor..anchor.at)?;
    let lower = |b: &&u8| in_name(**b) && !b.is_ascii_uppercase();
    let mut from = anchor.at - letters.iter().rev().take_while(lower).count();
    if let Some(row) = last {
        let name = cut(text, row.name.0, row.name.1);
        let between = cut(text, floor, anchor.at);
        if let Some(end) =
            after_type::find_button_end(between, name).map(|end| floor + end).filter(|end| *end > from)
        {
            from = end;
            return Some((from, Confidence::High, Vec::new())).filter(|_| from < anchor.at);
        }
    }
    let run = cut(text, from, anchor.at);
    let before = cut(text, floor, from);
    let natural = if before.is_empty() { last.is_some() || starts } else { ends_by_itself(before) };
    let values = last.is_some() && is_open_value_list(before);
    let default = after_type::default_phrase_length(before).map(|mark| cut(before, mark, before.len()));
    let default = default
        .and_then(|value| after_type::find_values_phrase(value).map(|(from, _)| cut(value, 0, from / 2)));
    if anchor.bare && !(hints.vocabulary.is_made_of_words(&run.replace('_', "")) || hints.known.contains(run))
    {
        return None;
    }
    let whole = cut(text, from, anchor.end);
    let begun = name_boundary::find_name_start(
        run,
        &Preceding { natural, values, default, known: hints.known },
        hints.vocabulary,
    );
    let unsplit = begun.at == 0 && !natural && begun.confidence == Confidence::Low;
    // `the last updateThe`: `update` is a word, not a field `up` of type `date`.
    if !natural && hints.vocabulary.has_word(whole) || unsplit && !run.contains('_') && run.len() < 6 {
        return None;
    }
    let name = rest(run, begun.at);
    is_name(name).then(|| (from + begun.at, begun.confidence, begun.others))
}

// Whether a text comes to an end by itself.
fn ends_by_itself(text: &str) -> bool {
    let solid = text.trim_end();
    let last = solid.chars().next_back();
    let stop = last.is_some_and(|c| ".!?)]}\"'\u{201d}%".contains(c));
    // A capital right before a small letter: `... in CLPamount`.
    stop || (solid.len() == text.len() && last.is_some_and(|c| c.is_uppercase()))
}

// Whether a text is an announced list of values so far.
fn is_open_value_list(text: &str) -> bool {
    after_type::find_values_phrase(text).is_some_and(|(_, to)| {
        rest(text, to).bytes().all(|b| in_name(b) && !b.is_ascii_uppercase() || matches!(b, b' ' | b','))
    })
}

/// A type word that directly follows a name.
struct Anchor {
    /// Where it begins.
    pub at: usize,
    /// Where it ends.
    pub end: usize,
    /// The JSON type.
    pub typed: Typed,
    /// The name of the next row follows at once.
    pub bare: bool,
}

/// Every type word that directly follows a name and is followed by what follows types.
fn type_anchors(text: &str, hints: &NameHints) -> Vec<Anchor> {
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
        if let Some((typed, length)) = types::leading_type(left) {
            found.push(Anchor { at, end: at + length, typed, bare: false });
        }
    }
    // From the end: a row without anything behind its type is one only if another row follows.
    let mut kept: Vec<Anchor> = Vec::new();
    for mut anchor in found.into_iter().rev() {
        let left = rest(text, anchor.end);
        if can_follow_type(left) {
            kept.push(anchor);
            continue;
        }
        let next = kept.last().map_or("", |next| cut(text, anchor.end, next.at));
        let word = next.starts_with(|c: char| c.is_ascii_lowercase()) && is_name(next) && next.len() <= 40;
        // `int` begins `intent`: what follows a type must be a name that people would give.
        let given =
            hints.known.contains(next) || next.split('_').all(|part| hints.vocabulary.is_made_of_words(part));
        if word && given {
            anchor.bare = true;
            kept.push(anchor);
        }
    }
    kept.reverse();
    kept
}

// Whether this can follow a type word.
fn can_follow_type(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return true };
    first.is_uppercase()
        || "\u{bf}\u{a1}\"\u{201c}(`{\u{2265}\u{2264}<>".contains(first)
        || first.is_ascii_digit()
        || after_type::default_phrase_length(text).is_some()
        || comparison_operators::read_bounds(text).is_some()
        || (first == ' ' && text.trim_start().starts_with(char::is_uppercase))
        || flags::leading_flag(&fold(cut(text, 0, text.floor_char_boundary(30)))).is_some_and(
            |(_, length)| {
                let left = rest(text, length);
                left.is_empty() || can_follow_type(left) || left.starts_with(|c: char| c.is_ascii_lowercase())
            },
        )
}

/// Whether a line holds several rows.
pub(super) fn holds_several_rows(text: &str, hints: &NameHints) -> bool {
    text.len() > 60
        && (!headings::find_section_headings(text).is_empty()
            || !columns::find_concatenated_heads(text).is_empty()
            || columns::concatenated_head(text).is_some()
            || !text.starts_with('-'))
        && (split_rows(&Piece::new(text, 0), false, Layout::Concatenated, hints).len() >= 2
            || lost_names(text))
}

// The parts of a glued page are there, and types in them, but not one name.
fn lost_names(text: &str) -> bool {
    let heads = headings::find_section_headings(text);
    heads.iter().any(|(_, to, _)| count_nameless(rest(text, *to)) >= 2)
}

/// Whether a text begins with a type that a description follows at once: a row that lost its name.
pub(super) fn starts_with_type(text: &str) -> bool {
    types::leading_type(text).is_some_and(|(_, length)| rest(text, length).starts_with(char::is_uppercase))
}

// Types in glued text with no name before them.
pub(super) fn count_nameless(text: &str) -> usize {
    let after_stop = text
        .char_indices()
        .zip(text.chars().skip(1))
        .filter(|((_, c), next)| matches!(c, '.' | ')' | ']' | '}') && next.is_ascii_lowercase());
    let begins = after_stop.map(|((at, c), _)| at + c.len_utf8());
    std::iter::once(0)
        .chain(begins)
        .filter(|at| {
            let left = rest(text, *at);
            types::leading_type(left).is_some_and(|(_, length)| {
                let after = rest(left, length);
                after.starts_with(char::is_uppercase)
                    || after.starts_with("required")
                    || after.starts_with("enum")
            })
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        let vocabulary = Vocabulary::of_page(text);
        let known = BTreeSet::new();
        let hints = NameHints { vocabulary: &vocabulary, known: &known };
        split_rows(&Piece::new(text, 0), true, Layout::Concatenated, &hints)
            .into_iter()
            .map(|row| {
                let listed: Vec<String> = row.listed.into_iter().map(|piece| piece.text).collect();
                let kind = row.ty.unwrap().ty.words;
                (
                    row.name.text,
                    format!("{kind} {:?} {listed:?} {:?}", row.flags, row.text.first().map(|t| &t.text)),
                )
            })
            .collect()
    }

    #[test]
    fn names_lie_between_sentence_and_type() {
        let found = read(
            "modestringenumDefaults to testtestAllowed:testlivereasonstringrequiredWhy it was madesource_idstringWhere from.",
        );
        let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["mode", "reason", "source_id"]);
        assert_eq!(found[0].1, "string [Enum] [\"test\", \"live\"] None");
        assert_eq!(found[1].1, "string [Required] [] Some(\"Why it was made\")");
    }

    #[test]
    fn words_that_end_like_types_are_words() {
        let found = read("seenstringTime of the last updateThe hour is leftnotestringText");
        let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["seen", "note"]);
    }

    #[test]
    fn rows_may_have_nothing_but_a_type() {
        let names: Vec<String> =
            read("amountintegercurrencystringThe code.").into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["amount", "currency"]);
    }
}
