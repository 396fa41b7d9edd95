//! Words that open a part of a page: where the parameters begin, where the responses do.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::phrases::PhraseFile;
use crate::read::fact::Side;
use fintoc_diff::prose::letters::{fold, rest};

struct HeadingPhrases {
    sections: Vec<(Side, Vec<String>)>,
    responses: Vec<String>,
    directions: Vec<(Side, Vec<String>)>,
    page_ends: Vec<String>,
    page_ends_as_written: Vec<String>,
    lists: BTreeSet<String>,
    direction_words: BTreeSet<String>,
    common_words: BTreeSet<String>,
}

static PHRASES: LazyLock<HeadingPhrases> = LazyLock::new(|| {
    PhraseFile::read(include_str!("headings.toml"), |file| HeadingPhrases {
        sections: file.lists(&[
            ("sections.body", Side::Body),
            ("sections.query", Side::Query),
            ("sections.path", Side::Path),
            ("sections.header", Side::Header),
            ("sections.response", Side::Response),
        ]),
        responses: file.list("responses"),
        directions: file.lists(&[
            ("directions.body", Side::Body),
            ("directions.response", Side::Response),
            ("directions.query", Side::Query),
            ("directions.path", Side::Path),
            ("directions.header", Side::Header),
        ]),
        page_ends: file.list("page_ends"),
        page_ends_as_written: file.list("page_ends_as_written"),
        lists: file.words("lists"),
        direction_words: file.words("direction_words"),
        common_words: file.words("common_words"),
    })
});

/// The words over the list of status codes.
pub(crate) fn responses() -> &'static [String] {
    &PHRASES.responses
}

/// How the line with the date of the last change begins.
pub(crate) fn page_ends() -> &'static [String] {
    &PHRASES.page_ends_as_written
}

/// Whether a heading names nothing but a direction: "Response body".
pub(crate) fn names_only_a_direction(heading: &str) -> bool {
    let folded = fold(heading);
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| PHRASES.direction_words.contains(word))
}

/// The words of a heading or name without their plural; those that every heading has are left out.
pub(crate) fn significant_words(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !PHRASES.common_words.contains(*word))
        .map(|word| word.strip_suffix('s').unwrap_or(word).to_owned())
        .collect()
}

/// The part that a line opens, where it says nothing else.
pub(crate) fn section_side(text: &str) -> Option<Side> {
    let text = text.trim().trim_end_matches(':');
    let mut sections = PHRASES.sections.iter();
    sections.find(|(_, phrases)| phrases.iter().any(|phrase| phrase == text)).map(|(side, _)| *side)
}

/// Every occurrence of such a phrase in a text, in order: start, end, part.
pub(crate) fn find_section_headings(text: &str) -> Vec<(usize, usize, Side)> {
    let mut found: Vec<(usize, usize, Side)> = Vec::new();
    for (side, phrases) in &PHRASES.sections {
        for phrase in phrases {
            let hits = text.match_indices(phrase.as_str()).map(|(at, hit)| (at, at + hit.len(), *side));
            // `Headers to send along` is a sentence: behind a head a name follows at once.
            found.extend(hits.filter(|(_, end, _)| !rest(text, *end).starts_with(' ')));
        }
    }
    found.sort_by_key(|(from, to, _)| (*from, std::cmp::Reverse(*to)));
    found.dedup_by(|next, previous| next.0 < previous.1);
    found
}

/// Which way the thing under a heading travels, where its words tell.
pub(crate) fn direction(heading: &str) -> Option<Side> {
    if let Some(side) = section_side(heading) {
        return Some(side);
    }
    let folded = fold(heading);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).collect();
    // The answer's word is the stronger: "Response body".
    let hit = |side: Side| {
        PHRASES.directions.iter().any(|(direction, names)| {
            *direction == side && names.iter().any(|name| words.contains(&name.as_str()))
        })
    };
    [Side::Response, Side::Query, Side::Path, Side::Header, Side::Body].into_iter().find(|side| hit(*side))
}

/// The words over the list of status codes.
pub(crate) fn is_responses(text: &str) -> bool {
    let text = text.trim().trim_end_matches(':');
    PHRASES.responses.iter().any(|phrase| phrase == text)
}

/// What follows the last fact of a page.
pub(crate) fn is_end(text: &str) -> bool {
    let folded = fold(text);
    PHRASES.page_ends.iter().any(|start| folded.starts_with(start))
}

/// A heading that only says that fields follow.
pub(crate) fn is_list_word(text: &str) -> bool {
    PHRASES.lists.contains(&fold(text.trim()))
}

/// A short line that ends without a stop and begins with a capital.
pub(crate) fn is_heading(text: &str) -> bool {
    let text = text.trim();
    text.split_whitespace().count() <= 8
        && text.starts_with(char::is_uppercase)
        && !text.ends_with(['.', ',', ';', '!', '?'])
        && text.len() <= 80
}

/// A heading in which every longer word begins with a capital.
pub(crate) fn is_title(text: &str) -> bool {
    let longer = |word: &&str| word.len() > 3;
    is_heading(text)
        && text.split_whitespace().count() >= 2
        && text.split_whitespace().filter(longer).all(|word| word.starts_with(char::is_uppercase))
        && !rest(text, 1).is_empty()
}
