//! Turns scalars, named and anonymous, into model scalars with all their bounds.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use std::rc::Rc;

use super::{Lowering, Placed, facts};
use crate::assertion::Assertion;
use crate::constraint::{End, Keyword, Limit, Measure};
use crate::diagnostic::Place;
use crate::model::{self, Constraint, Kind};
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
            constraints: bounded(it.shape, ends(kind)),
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

/// The ends that every type of a kind is closed at.
const fn ends(kind: Kind) -> &'static [(Measure, End)] {
    match kind {
        Kind::String => &[(Measure::Length, End::Upper)],
        Kind::Integer | Kind::Number => &[(Measure::Value, End::Lower), (Measure::Value, End::Upper)],
        Kind::Boolean => &[],
    }
}

/// The constraints of an array or a map.
pub(super) fn counted(shape: &spec::Shape, of: Measure) -> Vec<Constraint> {
    bounded(Some(shape), &[(of, End::Upper)])
}

/// The constraints of a shape, and a technical one at each end that none of them closes.
fn bounded(shape: Option<&spec::Shape>, ends: &[(Measure, End)]) -> Vec<Constraint> {
    let given = shape.map_or(&[][..], |shape| &shape.constraints);
    let technical = |keyword: Keyword| {
        shape.is_some_and(|shape| shape.technical.iter().any(|it| it.value == keyword.word()))
    };
    let is_open = |(measure, end): (Measure, End)| {
        !given
            .iter()
            .filter_map(|it| it.assertion.limit())
            .any(|(limit, _)| (limit.measure(), limit.end()) == (measure, end))
    };
    let added: Vec<Limit> = ends
        .iter()
        .filter(|end| is_open(**end))
        .filter_map(|(measure, end)| Limit::all(*measure, *end).next())
        .collect();
    let rows = Keyword::ALL.iter().filter_map(|keyword| {
        if let Some(it) = given.iter().find(|it| it.keyword() == *keyword) {
            return Some(Constraint { assertion: it.assertion.clone(), technical: technical(*keyword) });
        }
        let limit = added.iter().find(|limit| limit.keyword() == *keyword)?;
        let bound = limit.measure().technical(limit.end());
        Some(Constraint { assertion: Assertion::Limit(*limit, bound), technical: true })
    });
    rows.collect()
}
