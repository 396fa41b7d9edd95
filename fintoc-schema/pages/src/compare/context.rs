//! The page and module that are compared, and what every comparison asks of them.

use super::difference::{Finding, Fix, Target};
use super::expected::Expected;
use crate::read::fact::{Fact, JsonKind};
use crate::read::path::pointer;
use fintoc_diff::change::{Change, Wording};
use fintoc_diff::table::Row;
use fintoc_schema::model::{Certainty, Contradiction, Direction, Evidence, Module, Page, Type};

pub(super) struct Context<'m> {
    pub(super) module: &'m Module,
    pub(super) page: &'m Page,
}

/// What a finding says of the old and the new side.
pub(super) type Facts = (Option<String>, Option<String>);

impl Context<'_> {
    pub(super) fn finding(
        &self,
        row: &'static Row,
        fact: &Fact,
        field: &Expected,
        facts: Facts,
        fix: Fix,
    ) -> Finding {
        let evidence = field.evidence.iter().find(|evidence| evidence.fingerprint.is_some());
        let old_wording = evidence.and_then(|evidence| {
            let fingerprint = evidence.fingerprint.clone()?;
            Some(Wording { fingerprint, flagged: evidence.flagged.clone(), place: None, quote: None })
        });
        let change = Change {
            old: facts.0,
            new: facts.1,
            old_wording,
            new_wording: Some(documented(fact)),
            ..self.change(row, field)
        };
        Finding { change, target: target(field), fix }
    }

    pub(super) fn change(&self, row: &'static Row, field: &Expected) -> Change {
        Change {
            row,
            direction: Some(field.root.direction),
            object: format!("{}/{}", self.module.name, field.root.name),
            pointer: pointer(&field.path),
            name: field.field.wire.clone(),
            old: None,
            new: None,
            old_origin: Some(field.field.origin.clone()),
            new_origin: None,
            old_wording: None,
            new_wording: None,
            witness: None,
            since: self.page.read.clone(),
        }
    }

    /// Whether the specs record what this page says against others, for a field, its type or its object.
    pub(super) fn recorded(&self, field: &Expected) -> bool {
        let claims = |list: &[Contradiction]| {
            list.iter().any(|entry| entry.claims.iter().any(|claim| claim.page.id == self.page.id))
        };
        let of_type = match &field.field.ty {
            Type::Enum(list) => claims(&list.contradictions),
            Type::Object(object) => claims(&object.contradictions),
            Type::Scalar(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => false,
        };
        claims(&field.field.contradictions) || of_type
    }

    /// Whether this page alone documents a type, and nothing about it was only concluded.
    pub(super) fn only_source(&self, evidence: &[Evidence]) -> bool {
        let here = |known: &Evidence| known.page.as_ref().is_some_and(|page| page.id == self.page.id);
        let documented = || evidence.iter().filter(|known| known.certainty == Certainty::Documented);
        documented().next().is_some()
            && documented().all(here)
            && !evidence.iter().any(|known| known.certainty == Certainty::Inferred)
    }

    /// Whether this page documents a fact, rather than shows or implies it.
    pub(super) fn documents(&self, evidence: &[Evidence]) -> bool {
        evidence.iter().any(|known| {
            known.certainty == Certainty::Documented
                && known.page.as_ref().is_some_and(|page| page.id == self.page.id)
        })
    }
}

/// Which parts of a fact changed since the fingerprint in the specs; unchanged parts are not compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct FingerprintChange {
    /// Whether the description changed.
    pub(super) wording: bool,
    /// Whether anything but the description changed.
    pub(super) structure: bool,
    /// Whether the specs have a fingerprint.
    pub(super) has_baseline: bool,
}

impl FingerprintChange {
    pub(super) fn new(fact: &Fact, field: &Expected, context: &Context) -> FingerprintChange {
        match field.baseline() {
            Some((words, structure)) => {
                let none = "0000000000000000";
                let now = fact.wording.as_ref().map_or(none, |wording| &wording.fingerprint);
                FingerprintChange {
                    wording: words != now,
                    structure: structure != fact.structure,
                    has_baseline: true,
                }
            }
            // Without a fingerprint a recorded decision speaks for type and presence; what sentences say
            // of values is compared all the same.
            None => {
                FingerprintChange { wording: true, structure: !context.recorded(field), has_baseline: false }
            }
        }
    }
}

pub(super) fn documented(fact: &Fact) -> Wording {
    Wording {
        fingerprint: fact.fingerprint(),
        flagged: fact.wording.as_ref().map(|wording| wording.flagged.clone()).unwrap_or_default(),
        place: Some(format!("line {}, column {}", fact.position.line, fact.position.column)),
        quote: fact.wording.as_ref().map(|wording| wording.quote.clone()),
    }
}

pub(super) fn target(field: &Expected) -> Target {
    Target { object: field.object.name.clone(), field: field.field.wire.clone() }
}

pub(super) fn is_request(field: &Expected) -> bool {
    field.root.direction == Direction::Request
}

/// The JSON type that a page gives, in a word.
pub(super) fn kind_word(kind: JsonKind) -> String {
    kind.word().to_owned()
}
