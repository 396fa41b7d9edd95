//! A violation in the form that both validators share.

use std::fmt;

use fintoc_schema::model::Severity;
use fintoc_types::{Findings, Param, Violation, Violations};
use fintoc_validator::report;

/// The parts of a violation that both validators report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Told {
    place: Option<(u32, u32)>,
    pub(super) pointer: String,
    pub(super) code: &'static str,
    pub(super) severity: &'static str,
    rule: Option<String>,
    params: Vec<String>,
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((line, column)) = self.place {
            write!(f, "{line}:{column}: ")?;
        }
        write!(f, "{} {:?} {}", self.severity, self.pointer, self.code)?;
        self.rule.iter().chain(&self.params).try_for_each(|more| write!(f, " {more}"))
    }
}

/// Returns the violations without positions, in an order that does not depend on them.
pub(super) fn sorted(told: &[Told]) -> Vec<Told> {
    let mut told: Vec<Told> = told.iter().map(|told| Told { place: None, ..told.clone() }).collect();
    told.sort();
    told
}

pub(super) fn by_reference(found: &report::Violation) -> Told {
    let params = found.params.iter().map(|(name, param)| match param {
        report::Param::Number(number) => format!("{name}={number}"),
        report::Param::Text(text) => format!("{name}={text}"),
        report::Param::Texts(texts) => format!("{name}={}", texts.join(",")),
    });
    let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Told {
        place: Some((small(found.position.line), small(found.position.column))),
        pointer: found.pointer.clone(),
        code: found.code,
        severity: match found.severity {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        },
        rule: found.rule.clone(),
        params: params.collect(),
    }
}

pub(super) fn by_types(found: &Violations) -> Vec<Told> {
    found.iter().map(by_type).collect()
}

pub(super) fn by_findings(found: &Findings) -> Vec<Told> {
    found.iter().map(|found| by_type(&found)).collect()
}

fn by_type(found: &Violation) -> Told {
    let params = found.params.iter().map(|(name, param)| match param {
        Param::Integer(number) => format!("{name}={number}"),
        Param::String(text) => format!("{name}={text}"),
        Param::Strings(strings) => format!("{name}={}", strings.join(",")),
        Param::Path(path) => format!("{name}={}", path.join(".").replace(".*", "[*]")),
        Param::Kinds(kinds) => {
            let words: Vec<_> = kinds.iter().map(|kind| kind.as_str()).collect();
            format!("{name}={}", words.join(","))
        }
        Param::Algorithms(list) => {
            let names: Vec<_> = list.iter().map(|algorithm| algorithm.name).collect();
            format!("{name}={}", names.join(","))
        }
        other => format!("{name}={other:?}"),
    });
    Told {
        place: found.position.map(|position| (position.line, position.column)),
        pointer: found.pointer.clone(),
        code: found.code,
        severity: found.severity.as_str(),
        rule: found.rule.map(str::to_owned),
        params: params.collect(),
    }
}
