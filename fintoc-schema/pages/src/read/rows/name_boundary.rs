//! Finds the start of a name that is concatenated with the text before it.

use std::collections::BTreeSet;

use crate::read::fact::Confidence;
use crate::read::lexicon::vocabulary::{Part, Vocabulary};
use fintoc_diff::prose::letters::rest;

/// What is known about the place where a name begins.
pub(super) struct Preceding<'a> {
    /// The text before ends by itself: with a full stop, a bracket, a button.
    pub natural: bool,
    /// The text before is a list of allowed values, none of which has ended.
    pub values: bool,
    /// The value that is filled in above, which must be among the values.
    pub default: Option<&'a str>,
    /// Names that the page writes elsewhere: in samples, on buttons.
    pub known: &'a BTreeSet<String>,
}

/// Where the name begins.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NameStart {
    /// The byte in the run.
    pub at: usize,
    /// How sure.
    pub confidence: Confidence,
    /// Other names it could be.
    pub others: Vec<String>,
}

/// Finds where the name begins in a run of letters that ends with it.
pub(super) fn find_name_start(run: &str, before: &Preceding, vocabulary: &Vocabulary) -> NameStart {
    let sure = |at, confidence| NameStart { at, confidence, others: Vec::new() };
    let digits = run.bytes().take_while(u8::is_ascii_digit).count();
    let starts = (digits..run.len()).filter(|at| can_start(run, *at));
    if let Some(at) =
        starts.clone().find(|at| before.known.contains(rest(run, *at)) && (*at > 0 || !before.values))
    {
        return sure(at, Confidence::High);
    }
    if !before.values && (before.natural || digits > 0) {
        return sure(digits, Confidence::High);
    }
    let groups = word_groups(run, vocabulary);
    let known = groups.iter().all(|group| group.known);
    let confidence = if known { Confidence::Medium } else { Confidence::Low };
    if before.values {
        // Behind a list of values the name is the last of the words, with all that underscores join to it.
        if let (Some(last), true) = (groups.last(), groups.len() > 1) {
            return sure(last.from, confidence);
        }
        // Unknown words: at least the value above is one of them.
        let value = before.default.filter(|value| run.starts_with(*value) && run.len() > value.len());
        return sure(value.map_or(0, str::len), Confidence::Low);
    }
    // One word ends the sentence, the others are the name.
    let Some(second) = groups.get(1) else { return sure(0, Confidence::Low) };
    let others: Vec<String> = groups.iter().skip(2).map(|group| rest(run, group.from).to_owned()).collect();
    let confidence = if others.is_empty() { confidence } else { Confidence::Low };
    NameStart { at: second.from, confidence, others }
}

// Words joined by underscores are one group.
fn word_groups(run: &str, vocabulary: &Vocabulary) -> Vec<Part> {
    let mut groups: Vec<Part> = Vec::new();
    for part in vocabulary.split_words(run) {
        match groups.last_mut() {
            Some(last) if part.from > last.to => {
                last.to = part.to;
                last.known &= part.known;
            }
            _ => groups.push(part),
        }
    }
    groups
}

fn can_start(run: &str, at: usize) -> bool {
    let bytes = run.as_bytes();
    bytes.get(at).is_some_and(u8::is_ascii_lowercase) && (at == 0 || bytes.get(at - 1) != Some(&b'_'))
}

/// Cuts a run of values at the words that it is made of: `cardbank_transfer` is `card` and `bank_transfer`.
pub(super) fn split_values(run: &str, default: Option<&str>, vocabulary: &Vocabulary) -> Vec<(usize, usize)> {
    let first = default.filter(|value| run.starts_with(*value)).map_or(0, str::len);
    let mut found = if first > 0 { vec![(0, first)] } else { Vec::new() };
    // Codes are as long as the one that is known: `CLPMXNCOP`, `clmx`.
    let even = first > 1 && run.len().is_multiple_of(first);
    let codes = run.bytes().all(|b| b.is_ascii_uppercase())
        || (first <= 3 && !vocabulary.is_made_of_words(rest(run, first)));
    if even && codes {
        return (0..run.len() / first).map(|index| (index * first, (index + 1) * first)).collect();
    }
    // Dates and numbers: as long as the one that is filled in, in any position.
    let length = default.map_or(0, str::len);
    if length > 1 && run.len().is_multiple_of(length) && run.bytes().all(|b| b.is_ascii_digit() || b == b'-')
    {
        return (0..run.len() / length).map(|index| (index * length, (index + 1) * length)).collect();
    }
    found.extend(
        word_groups(rest(run, first), vocabulary)
            .into_iter()
            .map(|group| (first + group.from, first + group.to)),
    );
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    // Those that the page itself uses.
    fn words() -> Vocabulary {
        Vocabulary::of_page(
            "A customer (cliente) pays by card or bank transfer: payment (pago), setup, subscription, session.",
        )
    }

    fn name(run: &str, values: bool) -> String {
        let vocabulary = words();
        let known = BTreeSet::new();
        let before = Preceding { natural: false, values, default: None, known: &known };
        rest(run, find_name_start(run, &before, &vocabulary).at).to_owned()
    }

    #[test]
    fn sentences_end_with_a_word() {
        assert_eq!(name("expiremetadata", false), "metadata");
        assert_eq!(name("sessioncustomer_id", false), "customer_id");
        assert_eq!(name("pagocorreo_cliente", false), "correo_cliente");
    }

    #[test]
    fn names_follow_values() {
        assert_eq!(name("paymentamount", true), "amount");
        assert_eq!(name("paymentsetupsubscriptionamount", true), "amount");
        assert_eq!(name("cardbank_transfercustomer_email", true), "customer_email");
    }

    #[test]
    fn values_are_words() {
        let vocabulary = words();
        let cut_all = |run: &str| -> Vec<String> {
            split_values(run, None, &vocabulary)
                .into_iter()
                .map(|(from, to)| fintoc_diff::prose::letters::cut(run, from, to).to_owned())
                .collect()
        };
        assert_eq!(cut_all("paymentsetupsubscription"), ["payment", "setup", "subscription"]);
        assert_eq!(cut_all("cardbank_transfer"), ["card", "bank_transfer"]);
        assert_eq!(cut_all("payment"), ["payment"]);
    }
}
