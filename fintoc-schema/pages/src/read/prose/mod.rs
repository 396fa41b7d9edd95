//! What the sentences of a description say that a machine can check.

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
use statements::{About, Said};

/// Reads the paragraphs of a description.
pub(super) fn read(paragraphs: &[Piece], about: About) -> Said {
    let mut said = Said { wording: wording::of(paragraphs), ..Said::default() };
    let mut items: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        let text = cut(&paragraph.text, 0, paragraph.text.floor_char_boundary(PARAGRAPH));
        if let Some(item) = values::bullet(text) {
            items.push(item);
        }
        for sentence in token::sentences(text) {
            sentence_says(&sentence, about, &mut said);
        }
    }
    if said.values.is_none() && items.len() >= 2 {
        said.values = Some(values::of_bullets(items));
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

#[cfg(test)]
fn read_one(text: &str, name: &str, kind: super::fact::JsonKind, names: &[&str]) -> Said {
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    read(&[Piece::new(text, 0)], About { name, kind: Some(kind), names: &names, title: "thing object" })
}
