//! Turns scalars, named and anonymous, into model scalars with all their bounds.

use std::rc::Rc;

use super::{Lowering, Placed, facts};
use crate::constraint::{KEYWORDS, LARGEST_INTEGER, TECHNICAL_COUNT};
use crate::diagnostic::Place;
use crate::model::{self, Argument, Constraint, Kind};
use crate::spec;

/// A simple type that has no name in the spec.
pub(super) struct Anonymous<'a> {
    pub(super) name: String,
    /// What the type lies in: a field or a union.
    pub(super) facts: &'a spec::Facts,
    pub(super) sensitive: Option<&'a spec::Text>,
    pub(super) place: &'a Place,
    /// The constraints, if it is the field's own type.
    pub(super) shape: Option<&'a spec::Shape>,
    pub(super) examples: &'a [spec::Value],
}

/// The kind that a word of the language names.
pub(crate) fn kind(word: &str) -> Option<Kind> {
    match word {
        "string" => Some(Kind::String),
        "integer" => Some(Kind::Integer),
        "number" => Some(Kind::Number),
        "boolean" => Some(Kind::Boolean),
        _ => None,
    }
}

impl Lowering<'_> {
    pub(super) fn scalar(&mut self, scalar: &spec::Scalar) -> Rc<model::Scalar> {
        let word = scalar.shape.word.as_ref().map_or("string", |word| &word.value);
        let anonymous = Anonymous {
            name: scalar.name.value.clone(),
            facts: &scalar.facts,
            sensitive: scalar.sensitive.as_ref(),
            place: &scalar.name.place,
            shape: Some(&scalar.shape),
            examples: &scalar.examples,
        };
        self.anonymous(anonymous, kind(word).unwrap_or(Kind::String))
    }

    /// The scalar of that name, made once however many directions use it.
    pub(super) fn anonymous(&mut self, it: Anonymous<'_>, kind: Kind) -> Rc<model::Scalar> {
        if let Some(known) = self.scalars.iter().find(|known| known.scalar.name == it.name) {
            return Rc::clone(&known.scalar);
        }
        let scalar = Rc::new(model::Scalar {
            kind,
            constraints: bounded(it.shape, bounds(kind)),
            format: it.shape.and_then(|shape| shape.format.as_ref()).map(|format| format.value.clone()),
            sensitive: facts::sensitivity(it.sensitive),
            doc: facts::doc(it.facts),
            evidence: self.evidence(it.facts),
            examples: it.examples.iter().map(spec::Value::literal).collect(),
            origin: facts::origin(it.place),
            name: it.name,
        });
        let (file, start) = (it.place.file(), it.place.span().start);
        let at = self.scalars.partition_point(|other| (&*other.file, other.start) <= (file, start));
        self.scalars.insert(at, Placed { file: file.to_owned(), start, scalar: Rc::clone(&scalar) });
        scalar
    }
}

/// The bounds that a kind always has: the words that may say one, the first of which says it if none does.
fn bounds(kind: Kind) -> &'static [(&'static [&'static str], i64)] {
    match kind {
        Kind::String => &[(&["max_length"], TECHNICAL_COUNT)],
        Kind::Integer | Kind::Number => &[
            (&["minimum", "exclusive_minimum"], -LARGEST_INTEGER),
            (&["maximum", "exclusive_maximum"], LARGEST_INTEGER),
        ],
        Kind::Boolean => &[],
    }
}

/// What an array or a map is bounded by.
pub(super) fn counted(shape: &spec::Shape, most: &'static str) -> Vec<Constraint> {
    bounded(Some(shape), &[(&[most], TECHNICAL_COUNT)])
}

/// The constraints of a shape, and for each missing bound a technical one.
fn bounded(shape: Option<&spec::Shape>, bounds: &[(&[&'static str], i64)]) -> Vec<Constraint> {
    let given = shape.map_or(&[][..], |shape| &shape.constraints);
    let technical = |word: &str| shape.is_some_and(|shape| shape.technical.iter().any(|it| it.value == word));
    let missing = bounds.iter().filter(|(words, _)| !given.iter().any(|it| words.contains(&it.keyword.word)));
    let missing: Vec<(&str, i64)> =
        missing.filter_map(|(words, bound)| Some((*words.first()?, *bound))).collect();
    let rows = KEYWORDS.iter().filter_map(|keyword| {
        if let Some(it) = given.iter().find(|it| it.keyword == keyword) {
            let argument = it.argument.clone();
            return Some(Constraint { keyword, argument, technical: technical(keyword.word) });
        }
        let (_, bound) = missing.iter().find(|(word, _)| *word == keyword.word)?;
        Some(Constraint { keyword, argument: Argument::Integer(*bound), technical: true })
    });
    rows.collect()
}
