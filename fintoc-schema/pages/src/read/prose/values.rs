//! Lists of values in sentences: "can be either created, finished or expired".

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::statements::FieldContext;
use crate::read::fact::{Confidence, JsonKind, Values};
use crate::read::lexicon::phrases::{PhraseFile, Phrases};
use fintoc_diff::prose::letters::rest;
use fintoc_diff::prose::token::{Token, TokenKind};

/// How much a phrase promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ListTrigger {
    /// A list of values follows, whatever its words.
    Strong,
    /// A list follows if its words look like values, or if the sentence is about the value.
    Weak,
    /// As strong; one word alone is a list too.
    Only,
}

/// The phrases around lists of values.
pub(super) struct ListPhrases {
    before: Phrases<ListTrigger>,
    fillers: BTreeSet<String>,
    /// Between the items of a list.
    pub(super) conjunctions: BTreeSet<String>,
    /// Words that never begin a value.
    pub(super) not_values: BTreeSet<String>,
    subjects: BTreeSet<String>,
    identifiers: BTreeSet<String>,
    supported: BTreeSet<String>,
    only: BTreeSet<String>,
    list_ends: BTreeSet<String>,
    alternatives: BTreeSet<String>,
}

pub(super) static PHRASES: LazyLock<ListPhrases> = LazyLock::new(|| {
    PhraseFile::read(include_str!("values.toml"), |file| ListPhrases {
        before: file.phrases(&[
            ("before.strong", ListTrigger::Strong),
            ("before.weak", ListTrigger::Weak),
            ("before.only", ListTrigger::Only),
        ]),
        fillers: file.words("fillers"),
        conjunctions: file.words("conjunctions"),
        not_values: file.words("not_values"),
        subjects: file.words("subjects"),
        identifiers: file.words("identifiers"),
        supported: file.words("supported"),
        only: file.words("only"),
        list_ends: file.words("list_ends"),
        alternatives: file.words("alternatives"),
    })
});

/// The values that a sentence lists.
pub(super) fn stated_values(sentence: &[Token], about: FieldContext) -> Option<Values> {
    if matches!(about.kind, Some(JsonKind::Boolean | JsonKind::Integer | JsonKind::Number | JsonKind::Object))
    {
        return None;
    }
    if let Some(words) = values_before_noun(sentence, about) {
        return Some(Values { words, listed: false, confidence: Confidence::Medium });
    }
    if let Some(words) = bare_list(sentence).or_else(|| only_list(sentence)) {
        return Some(Values { words, listed: false, confidence: Confidence::Medium });
    }
    (0..sentence.len()).find_map(|at| {
        let (trigger, after) = PHRASES.before.matching(sentence, at)?;
        let (words, all_code) = read_list(sentence, skip_fillers(sentence, after))?;
        // "Either `a` or `b` must be given" is about the fields of these names.
        if words.iter().all(|word| about.names.contains(word)) {
            return None;
        }
        let about_it = at == 0 || is_subject(sentence, at, about);
        let enough = match trigger {
            ListTrigger::Strong => words.len() >= 2 || (words.len() == 1 && all_code),
            ListTrigger::Weak => {
                words.len() >= 2
                    && (all_code
                        || (about_it
                            && !matches!(sentence.get(at)?.word.as_str(), "is" | "es" | "indicates")))
            }
            ListTrigger::Only => words.len() >= 2 || (words.len() == 1 && (all_code || is_short(&words))),
        };
        let confidence = if all_code { Confidence::Medium } else { Confidence::Low };
        enough.then_some(Values { words, listed: false, confidence })
    })
}

// Codes of countries and currencies: "for now we only support clp".
fn is_short(words: &[String]) -> bool {
    words.iter().all(|word| (2..=3).contains(&word.len()) && word.chars().all(|c| c.is_ascii_lowercase()))
}

fn skip_fillers(sentence: &[Token], from: usize) -> usize {
    let fillers = sentence.get(from..).unwrap_or(&[]).iter().take(5);
    from + fillers
        .take_while(|token| PHRASES.fillers.contains(&token.word) && token.kind != TokenKind::Quoted)
        .count()
}

// Whether the words before the phrase are the field itself: "Its status can be", "It can be".
fn is_subject(sentence: &[Token], at: usize, about: FieldContext) -> bool {
    let own = about.name.rsplit('_').next().unwrap_or(about.name);
    let last = at.checked_sub(1).and_then(|at| sentence.get(at));
    last.is_some_and(|token| {
        PHRASES.subjects.contains(&token.word) || token.word == own || token.word == about.name
    })
}

/// The items of a list, and whether each of them looks like a value.
pub(super) fn read_list(sentence: &[Token], from: usize) -> Option<(Vec<String>, bool)> {
    let mut words: Vec<String> = Vec::new();
    let mut all_code = true;
    let mut at = from;
    loop {
        let token = sentence.get(at)?;
        let plain = matches!(token.kind, TokenKind::Word | TokenKind::Quoted);
        if !plain
            || (token.kind == TokenKind::Word && PHRASES.not_values.contains(&token.word))
            || token.raw.len() > 60
        {
            return None;
        }
        let mut value = token.raw.trim_matches([':', '/', '.']).to_owned();
        at += 1;
        // `finishedor expired`: the space before the joint got lost behind code letters.
        if let (Some(stem), Some(next)) = (without_joined_conjunction(&value), sentence.get(at))
            && token.kind == TokenKind::Word
            && matches!(next.kind, TokenKind::Word | TokenKind::Quoted)
            && !PHRASES.conjunctions.contains(&next.word)
            && !words.is_empty()
        {
            value = stem;
            add_item(&mut words, &value, &mut all_code, token);
            continue;
        }
        add_item(&mut words, &value, &mut all_code, token);
        at = skip_parenthesis(sentence, at);
        let mut joined = false;
        while let Some(next) = sentence.get(at) {
            if next.is(",")
                || next.is("/")
                || next.is("|")
                || next.is(";")
                || (next.kind == TokenKind::Word && PHRASES.conjunctions.contains(&next.word))
            {
                joined = true;
                at += 1;
            } else {
                break;
            }
        }
        match sentence.get(at) {
            None => break,
            Some(next)
                if next.is("(") || next.is(")") || next.is(":") || next.is("\u{2014}") || next.is("-") =>
            {
                break;
            }
            Some(_) if joined => {}
            // The list goes on as a sentence: only words that look like values were a list.
            Some(_) if all_code && words.len() >= 2 => break,
            Some(_) => return None,
        }
        if list_ends(sentence, at, all_code, words.len()) {
            break;
        }
    }
    words.retain(|word| !matches!(word.as_str(), "null" | "nulo"));
    Some((words, all_code))
}

// A comma may end the list: "CLP and MXN, which are ...".
fn list_ends(sentence: &[Token], at: usize, all_code: bool, count: usize) -> bool {
    let next = sentence.get(at);
    // One more item: "under_review, won or lost".
    let item =
        sentence.get(at + 1).is_none_or(|after| after.is(",") || PHRASES.conjunctions.contains(&after.word));
    let plain = next.is_some_and(|token| token.kind == TokenKind::Word && !token.is_code()) && !item;
    let article = next.is_some_and(|token| {
        PHRASES.not_values.contains(&token.word) || PHRASES.list_ends.contains(&token.word)
    });
    count >= 2 && plain && (all_code || article)
}

fn add_item(words: &mut Vec<String>, value: &str, all_code: &mut bool, token: &Token) {
    *all_code &= token.is_code() || matches!(value, "null" | "nulo");
    if !words.iter().any(|word| word == value) && !value.is_empty() {
        words.push(value.to_owned());
    }
}

fn without_joined_conjunction(word: &str) -> Option<String> {
    let stem = PHRASES
        .conjunctions
        .iter()
        .filter(|joint| joint.len() > 1 || word.len() > 5)
        .find_map(|joint| word.strip_suffix(joint.as_str()));
    stem.filter(|stem| stem.len() >= 3).map(str::to_owned)
}

fn skip_parenthesis(sentence: &[Token], at: usize) -> usize {
    if !sentence.get(at).is_some_and(|token| token.is("(")) {
        return at;
    }
    let close = sentence.get(at..).unwrap_or(&[]).iter().position(|token| token.is(")"));
    close.map_or(at, |close| at + close + 1)
}

/// A sentence, or the part after its colon, that is only a list: "live or test", "State: open, paid or void".
fn bare_list(sentence: &[Token]) -> Option<Vec<String>> {
    let colon = sentence.iter().position(|token| token.is(":"));
    let from = colon.map_or(0, |colon| colon + 1);
    let (words, all_code) = read_list(sentence, from)?;
    let left = sentence.get(from..)?;
    let whole = left.iter().all(|token| {
        token.is(",")
            || PHRASES.conjunctions.contains(&token.word)
            || words.iter().any(|word| word == token.raw)
    });
    let values = left.iter().all(|token| {
        token.kind == TokenKind::Mark
            || token.kind == TokenKind::Quoted
            || (!PHRASES.identifiers.contains(token.raw)
                && (token.is_code() || token.raw.starts_with(char::is_lowercase)))
    });
    // Behind a colon two plain words may be anything: "Two things: name and number".
    let sure = all_code || colon.is_none() || words.len() >= 3 || words.iter().any(|word| word.contains('_'));
    (words.len() >= 2 && values && sure && (whole || all_in_code(left))).then_some(words)
}

// "`open` (at first) or `closed`": the values are in code letters, whatever the brackets contain.
fn all_in_code(left: &[Token]) -> bool {
    let mut depth = 0_usize;
    left.iter().all(|token| {
        depth += usize::from(token.is("("));
        let inside = depth > 0;
        depth = depth.saturating_sub(usize::from(token.is(")")));
        inside
            || token.kind == TokenKind::Quoted
            || token.is(",")
            || PHRASES.conjunctions.contains(&token.word)
    })
}

/// "Only MXN is supported": the verb is after the list.
fn only_list(sentence: &[Token]) -> Option<Vec<String>> {
    let from = sentence.iter().position(|token| PHRASES.only.contains(&token.word))? + 1;
    let left = sentence.get(from..)?;
    let count = left
        .iter()
        .take_while(|token| token.is_code() || token.is(",") || PHRASES.conjunctions.contains(&token.word))
        .count();
    let verb = left.get(count..)?.iter().take(3).any(|token| PHRASES.supported.contains(&token.word));
    let words = left.get(..count)?.iter().filter(|token| token.is_code());
    let words: Vec<String> = words.map(|token| token.raw.to_owned()).collect();
    (verb && !words.is_empty()).then_some(words)
}

/// The values of such a sentence: they precede the noun of the field, twice; in Spanish they follow it.
fn values_before_noun(sentence: &[Token], about: FieldContext) -> Option<Vec<String>> {
    let asks = sentence.iter().any(|token| PHRASES.alternatives.contains(&token.word));
    let places: Vec<usize> = (0..sentence.len())
        .filter(|at| sentence.get(*at).is_some_and(|token| token.kind == TokenKind::Word))
        .collect();
    let own = |word: &str| word == about.name || about.name.rsplit('_').next() == Some(word);
    for (index, first) in places.iter().enumerate() {
        let noun = &sentence.get(*first)?.word;
        let second = places
            .get(index + 1..)?
            .iter()
            .find(|at| sentence.get(**at).is_some_and(|token| token.word == *noun));
        let Some(second) = second.filter(|second| **second - *first <= 5) else { continue };
        let between = sentence.get(*first + 1..*second)?;
        let joint = between.iter().position(|token| PHRASES.conjunctions.contains(&token.word));
        let (Some(joint), true, true) = (joint, asks, noun.len() >= 4) else { continue };
        let behind = joint == 1;
        let value = |noun_at: usize| {
            if behind {
                sentence.get(noun_at + 1)
            } else {
                noun_at.checked_sub(1).and_then(|at| sentence.get(at))
            }
        };
        let words: Vec<String> = [value(*first), value(*second)]
            .into_iter()
            .flatten()
            .filter(|token| !PHRASES.not_values.contains(&token.word) && token.kind != TokenKind::Mark)
            .map(|token| token.raw.to_owned())
            .collect();
        if words.len() == 2 && (own(noun) || behind) {
            return Some(words);
        }
    }
    None
}

/// The value that a line of a list begins with: "- `created`: not yet used".
pub(super) fn bullet_value(line: &str) -> Option<String> {
    let inner = line.trim_start().strip_prefix(['-', '*', '\u{2022}'])?.trim_start();
    if let Some(code) = inner.strip_prefix('`') {
        let end = code.find('`')?;
        let after = rest(code, end + 1).trim_start();
        let word = code.get(..end)?;
        let told = after.is_empty() || after.starts_with([':', '-', '\u{2013}', '\u{2014}', '(', ',', '.']);
        return (told && !word.contains(char::is_whitespace)).then(|| word.to_owned());
    }
    let (word, _) = inner.split_once(':').or_else(|| inner.split_once(" - ")).unwrap_or((inner, ""));
    let value =
        !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    value.then(|| word.to_owned())
}

/// The values of such a list.
pub(super) fn values_of_bullets(words: Vec<String>) -> Values {
    Values { words, listed: true, confidence: Confidence::Medium }
}

#[cfg(test)]
mod tests {
    use super::super::read_one;
    use super::*;

    fn values(text: &str) -> Vec<String> {
        read_one(text, "mode", JsonKind::String, &[]).values.map(|values| values.words).unwrap_or_default()
    }

    #[test]
    fn lists_are_values() {
        let is = |text: &str, expected: &[&str]| assert_eq!(values(text), expected, "{text}");
        is(
            "State of it. Can be either open, in_review, closedor lost",
            &["open", "in_review", "closed", "lost"],
        );
        is("It can be `card` or `cash`.", &["card", "cash"]);
        is("For now, we only support CLP and MXN.", &["CLP", "MXN"]);
        is("Puede ser pendiente, pagada o anulada.", &["pendiente", "pagada", "anulada"]);
        is("Solo soportamos CLP.", &["CLP"]);
        is("Tells whether it was made in live mode or in test mode.", &["live", "test"]);
        is("Indica si se cre\u{f3} en modo live o en modo test.", &["live", "test"]);
        is("Ways currently available are wire_transfer and card", &["wire_transfer", "card"]);
        is("One of: monthly, weekly.", &["monthly", "weekly"]);
        is("live or test", &["live", "test"]);
        is("State: open, paid or void.", &["open", "paid", "void"]);
        is("`now` (the default) or `later`.", &["now", "later"]);
        is("One of needs_answer, in_review, won or lost", &["needs_answer", "in_review", "won", "lost"]);
        is("Takes the values none, daily or weekly.", &["none", "daily", "weekly"]);
        is("Only MXN is supported.", &["MXN"]);
        is("For now we only support clp.", &["clp"]);
        is("Can be open (just made) or closed (done).", &["open", "closed"]);
    }

    #[test]
    fn sentences_are_not() {
        for text in [
            "It can be used and kept for later.",
            "In Chile it is either an RFC or a CURP.",
            "RFC or CURP.",
            "Two things: name and number.",
            "Only once, and never again.",
            "This can be set as required in your organization.",
            "Can be null.",
            "The thing may be read by you or by us.",
            "It is open and free to use.",
        ] {
            assert!(values(text).is_empty(), "{text}: {:?}", values(text));
        }
    }
}
