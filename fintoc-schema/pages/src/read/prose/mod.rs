//! Reads the checkable statements in the sentences of a description.

mod bounds;
mod constant;
mod counted;
pub(crate) mod formats;
mod members;
mod null;
mod requirement;
pub(super) mod statements;
mod values;
pub(super) mod wording;

use super::text::Piece;
use fintoc_diff::prose::PARAGRAPH;
use fintoc_diff::prose::letters::cut;
use fintoc_diff::prose::token::{self, Sentence};
use statements::{DescriptionFacts, FieldContext};

/// Reads the paragraphs of a description.
pub(super) fn read_description(paragraphs: &[Piece], about: FieldContext) -> DescriptionFacts {
    let mut facts =
        DescriptionFacts { wording: wording::wording_of(paragraphs), ..DescriptionFacts::default() };
    let mut items: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        let text = cut(&paragraph.text, 0, paragraph.text.floor_char_boundary(PARAGRAPH));
        if let Some(item) = values::bullet_value(text) {
            items.push(item);
        }
        for sentence in token::sentences(text) {
            read_sentence(&sentence, about, &mut facts);
        }
    }
    if facts.values.is_none() && items.len() >= 2 {
        facts.values = Some(values::values_of_bullets(items));
    }
    facts.formats.dedup();
    facts
}

fn read_sentence(sentence: &Sentence, about: FieldContext, facts: &mut DescriptionFacts) {
    facts.bounds.extend(bounds::stated_bounds(sentence, about.kind));
    facts.members.extend(members::named_members(sentence, about.kind));
    facts.nullable = null::stated_nullability(sentence, about).or(facts.nullable);
    if facts.values.is_none() {
        facts.values = values::stated_values(sentence, about);
    }
    if facts.constant.is_none() && facts.values.is_none() {
        facts.constant = constant::stated_constant(sentence, about);
    }
    facts.formats.extend(formats::named_formats(sentence));
    requirement::read_requirements(sentence, about, facts);
}

#[cfg(test)]
fn read_one(text: &str, name: &str, kind: super::fact::JsonKind, names: &[&str]) -> DescriptionFacts {
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    read_description(
        &[Piece::new(text, 0)],
        FieldContext { name, kind: Some(kind), names: &names, title: "thing object" },
    )
}
