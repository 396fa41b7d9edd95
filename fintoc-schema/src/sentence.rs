//! The sentences that the catalogue of messages holds: one for each code of a violation.

use crate::constraint::{KEYWORDS, Shape, Takes};

/// One sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The violation's code, with `_of_name` where the name of a member breaks a keyword, and with
    /// the name of a parameter where one is offered that need not be there: `_nearest`, `_example`.
    pub code: String,
    /// The parameters that may stand in it between braces.
    pub parameters: &'static [&'static str],
}

/// Every sentence that is needed.
///
/// ```
/// let all = fintoc_schema::sentence::all();
/// assert!(all.iter().any(|it| it.code == "max_length" && it.parameters == ["limit"]));
/// ```
#[must_use]
pub fn all() -> Vec<Sentence> {
    let keywords = KEYWORDS.iter().map(|row| (row.word.to_owned(), parameters(row.takes)));
    let names = KEYWORDS.iter().filter(|row| row.fits.contains(&Shape::String));
    let names = names.map(|row| (format!("{}_of_name", row.word), parameters(row.takes)));
    let others = OTHERS.iter().map(|(code, parameters)| ((*code).to_owned(), *parameters));
    keywords.chain(names).chain(others).map(|(code, parameters)| Sentence { code, parameters }).collect()
}

fn parameters(takes: Takes) -> &'static [&'static str] {
    match takes {
        Takes::Bound | Takes::Count => &["limit"],
        Takes::Text => &["value"],
        Takes::Flag | Takes::Patterns => &[],
    }
}

/// The parameters that a violation need not have, and which choose a sentence of their own.
pub const OFFERED: [&str; 2] = ["nearest", "example"];

/// What is no keyword: structure, rules over members, faults of texts.
const OTHERS: &[(&str, &[&str])] = &[
    ("pattern_example", &["example"]),
    ("type", &["expected", "found"]),
    ("required", &[]),
    ("unknown_member", &[]),
    ("unknown_member_nearest", &["nearest"]),
    ("duplicate_member", &[]),
    ("enum", &["values"]),
    ("unknown_value", &[]),
    ("missing_member", &[]),
    ("exactly_one_of", &["members"]),
    ("at_least_one_of", &["members"]),
    ("together", &["members"]),
    ("excludes", &["members"]),
    ("requires", &["member", "needs"]),
    ("sum", &["keyword", "limit"]),
    ("same", &["first"]),
    ("checksum", &["algorithms"]),
    ("prefix", &["prefix"]),
    ("after_now", &["seconds"]),
    ("json", &[]),
    ("utf8", &[]),
    ("bom", &[]),
    ("depth", &["limit"]),
    ("size", &["limit"]),
    ("surrogate", &[]),
    ("number", &[]),
    ("too_many", &["limit"]),
];

/// The JSON kinds that fill `{expected}` and `{found}`.
pub const JSON_KINDS: &[&str] = &["array", "boolean", "integer", "null", "number", "object", "string"];
