//! Bounds in sentences: "greater than 0", "hasta 140 caracteres".

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::counted::{Unit, counted_number};
use crate::read::fact::{Bound, JsonKind};
use crate::read::lexicon::phrases::{PhraseFile, Phrases};
use fintoc_diff::prose::token::Token;
use fintoc_schema::constraint::{End, Keyword, Measure};

/// What a phrase says of the number near it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    Above,
    AtLeast,
    Below,
    AtMost,
    Exactly,
    MultipleOf,
}

struct BoundPhrases {
    before: Phrases<Relation>,
    after: Phrases<Relation>,
    fillers: BTreeSet<String>,
    lengths: BTreeSet<String>,
    clause_openers: BTreeSet<String>,
    condition_openers: BTreeSet<String>,
    region_openers: BTreeSet<String>,
    prepositions: BTreeSet<String>,
    negations: BTreeSet<String>,
    rejections: BTreeSet<String>,
    acceptances: BTreeSet<String>,
    acceptance_negations: BTreeSet<String>,
    positive: BTreeSet<String>,
    not_negative: BTreeSet<String>,
    negative: BTreeSet<String>,
}

static PHRASES: LazyLock<BoundPhrases> = LazyLock::new(|| {
    PhraseFile::read(include_str!("bounds.toml"), |file| BoundPhrases {
        before: file.phrases(&[
            ("before.above", Relation::Above),
            ("before.at_least", Relation::AtLeast),
            ("before.below", Relation::Below),
            ("before.at_most", Relation::AtMost),
            ("before.exactly", Relation::Exactly),
            ("before.multiple_of", Relation::MultipleOf),
        ]),
        after: file.phrases(&[("after.at_most", Relation::AtMost), ("after.at_least", Relation::AtLeast)]),
        fillers: file.words("fillers"),
        lengths: file.words("lengths"),
        clause_openers: file.words("clause_openers"),
        condition_openers: file.words("condition_openers"),
        region_openers: file.words("region_openers"),
        prepositions: file.words("prepositions"),
        negations: file.words("negations"),
        rejections: file.words("rejections"),
        acceptances: file.words("acceptances"),
        acceptance_negations: file.words("acceptance_negations"),
        positive: file.words("positive"),
        not_negative: file.words("not_negative"),
        negative: file.words("negative"),
    })
});

/// The bounds that a sentence sets for a value of this type.
pub(super) fn stated_bounds(sentence: &[Token], kind: Option<JsonKind>) -> Vec<Bound> {
    let mut found = Vec::new();
    let conditional = is_conditional(sentence);
    let refused = states_rejection(sentence);
    let mut at = 0;
    while at < sentence.len() {
        if in_clause(sentence, at) {
            at += 1;
            continue;
        }
        if let Some((low, high, unit, next)) = closed_range(sentence, at) {
            found.extend(bounds_of_relation(Relation::AtLeast, low, unit, kind, conditional));
            found.extend(bounds_of_relation(Relation::AtMost, high, unit, kind, conditional));
            at = next;
        } else if let Some((low, unit, next)) = open_range(sentence, at) {
            found.extend(bounds_of_relation(Relation::AtLeast, low, unit, kind, conditional));
            at = next;
        } else if let Some((relation, after)) = PHRASES.before.matching(sentence, at) {
            match number_after(sentence, at, after) {
                Some((value, unit, next)) => {
                    let relation = negate(sentence, at, relation);
                    let relation = if refused { relation.and_then(opposite) } else { relation };
                    let bounds = |relation| bounds_of_relation(relation, value, unit, kind, conditional);
                    found.extend(relation.map(bounds).unwrap_or_default());
                    at = next;
                }
                None => at = after,
            }
        } else if let Some((value, unit, after)) = counted_number(sentence, at) {
            if let Some((relation, next)) = PHRASES.after.matching(sentence, after) {
                found.extend(bounds_of_relation(relation, value, unit, kind, conditional));
                at = next;
            } else {
                // "a 6 character code"; "up to" would have been taken before.
                if unit == Unit::Length && kind == Some(JsonKind::String) && !after_preposition(sentence, at)
                {
                    found.extend(bounds_of_relation(Relation::Exactly, value, unit, kind, conditional));
                }
                at = after;
            }
        } else {
            at += 1;
        }
    }
    let lower = found.iter().any(|bound: &Bound| {
        let limit = bound.keyword.limit();
        limit.is_some_and(|limit| (limit.measure(), limit.end()) == (Measure::Value, End::Lower))
    });
    if !lower && matches!(kind, Some(JsonKind::Integer | JsonKind::Number)) {
        let bound = |(keyword, value)| Bound { keyword, value, conditional, apart: false };
        found.splice(0..0, bound_without_number(sentence).map(bound));
    }
    found
}

/// Words that open a clause in which numbers set no bound: "if the amount is greater than 5".
fn in_clause(sentence: &[Token], at: usize) -> bool {
    let before = sentence.get(..at).unwrap_or(&[]);
    let comma = before.iter().rposition(|token| token.is(",") || token.is(";") || token.is("("));
    before
        .get(comma.map_or(0, |at| at + 1)..)
        .unwrap_or(&[])
        .iter()
        .any(|token| PHRASES.clause_openers.contains(&token.word))
}

// "In Chile, ...": the rest holds only there.
fn is_conditional(sentence: &[Token]) -> bool {
    let starts = |words: &BTreeSet<String>| sentence.first().is_some_and(|token| words.contains(&token.word));
    let named = sentence.get(1).is_some_and(|token| token.raw.starts_with(char::is_uppercase));
    (starts(&PHRASES.condition_openers) || (starts(&PHRASES.region_openers) && named))
        && sentence.iter().take(8).any(|token| token.is(","))
}

fn after_preposition(sentence: &[Token], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|at| sentence.get(at))
        .is_some_and(|token| PHRASES.prepositions.contains(&token.word))
}

// "Between 1 and the amount of the payment": the upper end is not a number.
fn open_range(sentence: &[Token], at: usize) -> Option<(i64, Unit, usize)> {
    matches!(sentence.get(at)?.word.as_str(), "between" | "entre").then_some(())?;
    let (low, unit, next) = counted_number(sentence, at + 1)?;
    sentence.get(next).filter(|token| token.is_word("and") || token.is_word("y"))?;
    Some((low, unit, next))
}

fn closed_range(sentence: &[Token], at: usize) -> Option<(i64, i64, Unit, usize)> {
    let opens = matches!(sentence.get(at)?.word.as_str(), "between" | "entre" | "from" | "de");
    // "Items in a page, 1 to 300": without an opening word only where a part of the sentence begins.
    let begins = at.checked_sub(1).is_none_or(|at| sentence.get(at).is_some_and(|token| token.is(",")));
    let (low, unit, next) = counted_number(sentence, if opens { at + 1 } else { at })?;
    let joint = |token: &Token| {
        token.is_word("to") || opens && (token.is_word("and") || token.is_word("y") || token.is_word("a"))
    };
    if !(opens || begins) || !sentence.get(next).is_some_and(joint) {
        return None;
    }
    let (high, second, next) =
        counted_number(sentence, next + 1).filter(|(high, ..)| *high > low || opens)?;
    let unit = if second == Unit::Unknown { unit } else { second };
    Some((low, high, unit, next))
}

// A number after a few words that say nothing; `phrase` is where the words before it begin.
fn number_after(sentence: &[Token], phrase: usize, from: usize) -> Option<(i64, Unit, usize)> {
    let mut at = from;
    // "largo maximo", "maximum length": the counted noun is on either side.
    let near = sentence.get(phrase.saturating_sub(1)..from).unwrap_or(&[]);
    let mut length = near.iter().any(|token| PHRASES.lengths.contains(&token.word));
    while at < from + 5 {
        if let Some((value, unit, next)) = counted_number(sentence, at) {
            let unit = if length && unit == Unit::Unknown { Unit::Length } else { unit };
            return Some((value, unit, next));
        }
        let token = sentence.get(at)?;
        if !PHRASES.fillers.contains(&token.word) {
            return None;
        }
        length |= PHRASES.lengths.contains(&token.word);
        at += 1;
    }
    None
}

fn bounds_of_relation(
    relation: Relation,
    value: i64,
    unit: Unit,
    kind: Option<JsonKind>,
    conditional: bool,
) -> Vec<Bound> {
    let (least, most, counts) = match (unit, kind) {
        (Unit::Length, Some(JsonKind::String) | None) => (Keyword::MinLength, Keyword::MaxLength, true),
        (Unit::Items | Unit::Unknown, Some(JsonKind::Array)) => (Keyword::MinItems, Keyword::MaxItems, true),
        (Unit::Members, Some(JsonKind::Object)) => (Keyword::MinProperties, Keyword::MaxProperties, true),
        (Unit::Unknown | Unit::Time | Unit::Share, Some(JsonKind::Integer | JsonKind::Number)) => {
            (Keyword::Minimum, Keyword::Maximum, false)
        }
        _ => return Vec::new(),
    };
    let bound = |keyword, value| Bound { keyword, value, conditional, apart: false };
    // A factor of numbers is not in the spec language, and a length has none.
    let has_factor = kind == Some(JsonKind::Integer) && !counts && value > 0;
    match relation {
        Relation::MultipleOf => has_factor.then(|| bound(Keyword::MultipleOf, value)).into_iter().collect(),
        Relation::AtLeast => vec![bound(least, value)],
        Relation::AtMost => vec![bound(most, value)],
        Relation::Exactly => vec![bound(least, value), bound(most, value)],
        Relation::Above if counts => {
            value.checked_add(1).map(|value| bound(least, value)).into_iter().collect()
        }
        Relation::Below if counts => {
            value.checked_sub(1).map(|value| bound(most, value)).into_iter().collect()
        }
        Relation::Above => vec![bound(Keyword::ExclusiveMinimum, value)],
        Relation::Below => vec![bound(Keyword::ExclusiveMaximum, value)],
    }
}

/// "must be positive", "never negative": a bound without a number.
fn bound_without_number(sentence: &[Token]) -> Option<(Keyword, i64)> {
    let no = |at: usize| {
        let before = sentence.get(at.saturating_sub(3)..at).unwrap_or(&[]);
        before.iter().any(|token| PHRASES.negations.contains(&token.word))
    };
    sentence.iter().enumerate().find_map(|(at, token)| {
        let word = &token.word;
        if PHRASES.positive.contains(word) && !no(at) && !in_clause(sentence, at) {
            Some((Keyword::ExclusiveMinimum, 0))
        } else if PHRASES.not_negative.contains(word) || (PHRASES.negative.contains(word) && no(at)) {
            Some((Keyword::Minimum, 0))
        } else {
            None
        }
    })
}

/// "cannot be less than 5" is "at least 5"; "not below" too.
fn negate(sentence: &[Token], at: usize, relation: Relation) -> Option<Relation> {
    let near = sentence.get(at.saturating_sub(3)..at).unwrap_or(&[]);
    let no = near.iter().any(|token| PHRASES.negations.contains(&token.word));
    match relation {
        Relation::Above if no => Some(Relation::AtMost),
        Relation::Below if no => Some(Relation::AtLeast),
        Relation::MultipleOf => Some(relation).filter(|_| !no),
        Relation::Above | Relation::AtLeast | Relation::Below | Relation::AtMost | Relation::Exactly => {
            Some(relation)
        }
    }
}

/// "Amounts above 5 are rejected": what the sentence tells is what is not accepted.
fn states_rejection(sentence: &[Token]) -> bool {
    sentence.iter().enumerate().any(|(at, token)| {
        let before = sentence.get(at.saturating_sub(2)..at).unwrap_or(&[]);
        PHRASES.rejections.contains(&token.word)
            || (PHRASES.acceptances.contains(&token.word)
                && before.iter().any(|token| PHRASES.acceptance_negations.contains(&token.word)))
    })
}

/// What holds where the sentence tells what does not.
fn opposite(relation: Relation) -> Option<Relation> {
    match relation {
        Relation::Above => Some(Relation::AtMost),
        Relation::AtLeast => Some(Relation::Below),
        Relation::Below => Some(Relation::AtLeast),
        Relation::AtMost => Some(Relation::Above),
        Relation::Exactly => Some(Relation::Exactly),
        // No keyword says that a number is not a multiple.
        Relation::MultipleOf => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::read_one;
    use super::*;

    fn bounds(text: &str, kind: JsonKind) -> Vec<(&'static str, i64)> {
        read_one(text, "x", kind, &[])
            .bounds
            .into_iter()
            .map(|bound| (bound.keyword.word(), bound.value))
            .collect()
    }

    #[test]
    fn values_have_bounds() {
        let is = |text: &str, expected: &[(&str, i64)]| {
            assert_eq!(bounds(text, JsonKind::Integer), expected, "{text}")
        };
        is(
            "Always greater than 0 and less than 7,000,000, the most that banks take.",
            &[("exclusive_minimum", 0), ("exclusive_maximum", 7_000_000)],
        );
        is(
            "Debe ser mayor a 0 y menor que 7.000.000.",
            &[("exclusive_minimum", 0), ("exclusive_maximum", 7_000_000)],
        );
        is("It cannot be less than 50.", &[("minimum", 50)]);
        is("The maximum allowed value is 500.", &[("maximum", 500)]);
        is("Between 1 and 12.", &[("minimum", 1), ("maximum", 12)]);
        is("No puede superar los 5 millones.", &[]);
        is("No puede superar 5 millones.", &[("maximum", 5_000_000)]);
        is("If it is greater than 5, call us.", &[]);
        is("Must be a positive number.", &[("exclusive_minimum", 0)]);
        is("Amount in cents: 100 is one peso.", &[]);
        is("Mayor o igual a 10", &[("minimum", 10)]);
        is("Amounts above 500 are rejected.", &[("maximum", 500)]);
        is("No se aceptan montos menores que 50.", &[("minimum", 50)]);
        is("Positive, at most 5.", &[("exclusive_minimum", 0), ("maximum", 5)]);
        is("Never negative.", &[("minimum", 0)]);
        is("Must be a multiple of 100.", &[("multiple_of", 100)]);
        is("Debe ser m\u{fa}ltiplo de 50, hasta 1000.", &[("multiple_of", 50), ("maximum", 1000)]);
        is("It must not be a multiple of 10.", &[]);
        is("Negative when money leaves.", &[]);
    }

    #[test]
    fn texts_have_lengths() {
        let is = |text: &str, expected: &[(&str, i64)]| {
            assert_eq!(bounds(text, JsonKind::String), expected, "{text}")
        };
        is("Up to 140 characters.", &[("max_length", 140)]);
        is("Largo m\u{e1}ximo: 40.", &[("max_length", 40)]);
        is("140 caracteres como m\u{e1}ximo", &[("max_length", 140)]);
        is("A 6 character code.", &[("min_length", 6), ("max_length", 6)]);
        is("Fewer than 10 characters", &[("max_length", 9)]);
        is("The last 4 digits of it.", &[]);
        is("At least 10 minutes ahead.", &[]);
    }

    #[test]
    fn lists_and_pairs_are_counted() {
        assert_eq!(bounds("Up to 50 keys.", JsonKind::Object), [("max_properties", 50)]);
        assert_eq!(
            bounds("At least one item, at most 20.", JsonKind::Array),
            [("min_items", 1), ("max_items", 20)]
        );
    }
}
