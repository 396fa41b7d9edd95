//! What the sentences of a description say that a machine can check.

mod bounds;
mod bullets;
mod constant;
mod counted;
mod denied;
mod formats;
mod lists;
mod members;
mod noun;
mod null;
mod requirement;
mod values;
mod wording;

pub(crate) use formats::is_form_word;

/// What is kept of one paragraph.
pub(super) fn wording_of(text: &Piece) -> Option<Wording> {
    wording::of(std::slice::from_ref(text))
}

use std::collections::{BTreeMap, BTreeSet};

use super::fact::{Bound, Condition, DefaultFact, Deprecated, Fact, JsonKind, Values, Wording};
use super::sample;
use super::text::Piece;
use fintoc_diff::prose::PARAGRAPH;
use fintoc_diff::prose::letters::cut;
use fintoc_diff::prose::token::{self, Sentence, Token};
use fintoc_schema::model::Literal;

/// What is known of the field whose description is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct About<'a> {
    /// Its name, the last part of it.
    pub name: &'a str,
    /// Its type.
    pub kind: Option<JsonKind>,
    /// All names on the page.
    pub names: &'a BTreeSet<String>,
    /// What the page calls itself, folded.
    pub title: &'a str,
}

/// What a description says.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    /// The words that the field may be.
    pub values: Option<Values>,
    /// Bounds, in the order of the text.
    pub bounds: Vec<Bound>,
    /// May be null, or never is.
    pub nullable: Option<bool>,
    /// The one word that it is.
    pub constant: Option<String>,
    /// What its text is.
    pub formats: Vec<&'static str>,
    /// Requirements that depend on something.
    pub conditions: Vec<Condition>,
    /// Must be there, or need not.
    pub required: Option<bool>,
    /// Better not used.
    pub deprecated: Option<Deprecated>,
    /// What holds when it is absent, where the text gives a plain value.
    pub default: Option<String>,
    /// Paths of members that it names.
    pub members: Vec<String>,
    /// What is kept of the sentences.
    pub wording: Option<Wording>,
}

impl Said {
    /// Adds to a fact what its own places do not say already.
    pub(super) fn fill(self, fact: &mut Fact) {
        fact.values = fact.values.take().or(self.values);
        for bound in self.bounds {
            if !fact.bounds.iter().any(|known| known.keyword == bound.keyword) {
                fact.bounds.push(bound);
            }
        }
        fact.nullable = match (fact.nullable, self.nullable) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (known, said) => known.or(said),
        };
        fact.constant = fact.constant.take().or(self.constant);
        for format in self.formats {
            if !fact.formats.contains(&format) {
                fact.formats.push(format);
            }
        }
        fact.conditions.extend(self.conditions);
        fact.required = fact.required.or(self.required);
        fact.deprecated = fact.deprecated.take().or(self.deprecated);
        if let (Some(default), None) = (self.default, &fact.default) {
            let value = sample::number(&default)
                .filter(|_| fact.ty.as_ref().is_some_and(|ty| ty.kind != JsonKind::String));
            let boolean = fact.ty.as_ref().is_some_and(|ty| ty.kind == JsonKind::Boolean);
            let value = match default.as_str() {
                "true" | "false" if boolean => Some(Literal::Boolean(default == "true")),
                _ => value,
            };
            fact.default = Some(DefaultFact { value: value.or(Some(Literal::Text(default))), stated: true });
        }
        fact.wording = self.wording.or(fact.wording.take());
    }
}

/// Reads the paragraphs of a description.
pub(super) fn read(paragraphs: &[Piece], about: About) -> Said {
    let mut said = Said { wording: wording::of(paragraphs), ..Said::default() };
    let mut items: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        let text = cut(&paragraph.text, 0, paragraph.text.floor_char_boundary(PARAGRAPH));
        if let Some(item) = bullets::bullet(text) {
            items.push(item);
        }
        for sentence in token::sentences(text) {
            sentence_says(&sentence, about, &mut said);
        }
    }
    if said.values.is_none() && items.len() >= 2 {
        said.values = Some(bullets::of_bullets(items));
    }
    said.formats.dedup();
    said
}

fn sentence_says(sentence: &Sentence, about: About, said: &mut Said) {
    said.bounds.extend(bounds::of(sentence, about.kind));
    said.members.extend(members::of(sentence, about.kind));
    said.nullable = null::of(sentence, about).or(said.nullable);
    if said.values.is_none() {
        said.values = values::of(sentence, about);
    }
    if said.constant.is_none() && said.values.is_none() {
        said.constant = constant::of(sentence, about);
    }
    said.formats.extend(formats::of(sentence));
    requirement::read(sentence, about, said);
}

/// Phrases with their meanings, found by their first word.
struct Phrases<M: 'static> {
    by_first: BTreeMap<&'static str, Vec<(Vec<&'static str>, M)>>,
}

impl<M: Copy> Phrases<M> {
    /// From a table in which bars separate the phrases of one meaning.
    fn new(table: &[(M, &'static str)]) -> Phrases<M> {
        let mut by_first: BTreeMap<&'static str, Vec<(Vec<&'static str>, M)>> = BTreeMap::new();
        for (meaning, phrases) in table {
            for phrase in phrases.split(" | ") {
                let words: Vec<&str> = phrase.split_whitespace().collect();
                if let Some(first) = words.first() {
                    by_first.entry(first).or_default().push((words, *meaning));
                }
            }
        }
        // The longest first: "greater than or equal to" before "greater than".
        by_first.values_mut().for_each(|list| list.sort_by_key(|(words, _)| std::cmp::Reverse(words.len())));
        Phrases { by_first }
    }

    /// The phrase that begins at a token: its meaning, and the token after it.
    fn at(&self, tokens: &[Token], at: usize) -> Option<(M, usize)> {
        let list = self.by_first.get(tokens.get(at)?.word.as_str())?;
        list.iter().find_map(|(words, meaning)| {
            let fits = words
                .iter()
                .enumerate()
                .all(|(index, word)| tokens.get(at + index).is_some_and(|token| token.word == *word));
            fits.then_some((*meaning, at + words.len()))
        })
    }
}

#[cfg(test)]
fn read_one(text: &str, name: &str, kind: JsonKind, names: &[&str]) -> Said {
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    read(&[Piece::new(text, 0)], About { name, kind: Some(kind), names: &names, title: "thing object" })
}
