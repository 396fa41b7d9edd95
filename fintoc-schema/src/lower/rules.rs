//! Turns rules into model rules.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use std::rc::Rc;

use super::{Lowering, facts};
use crate::constraint::RuleKind;
use crate::model::{self, Algorithm, Condition, Path, PathMember, RuleAssertion, Severity, Step};
use crate::name;
use crate::spec::{self, Item};

impl Lowering<'_> {
    pub(super) fn rule(&mut self, rule: &spec::Rule) -> Option<model::Rule> {
        Some(model::Rule {
            id: rule.id.value.clone(),
            assertion: self.rule_assertion(rule)?,
            writer: severity(rule.writer.as_ref(), Severity::Error),
            reader: severity(rule.reader.as_ref(), Severity::Warning),
            doc: facts::doc(&rule.facts),
            evidence: self.evidence(&rule.facts),
            contradictions: self.contradictions(&rule.facts),
            origin: facts::origin(&rule.id.place),
        })
    }

    fn rule_assertion(&mut self, rule: &spec::Rule) -> Option<RuleAssertion> {
        let parts = &rule.parts;
        let members = || parts.members.iter().map(|member| member.value.clone()).collect();
        let place = |text: &Option<spec::Text>| Some(path(&text.as_ref()?.value));
        Some(match rule.kind.as_ref()?.value {
            RuleKind::ExactlyOneOf => RuleAssertion::ExactlyOneOf(members()),
            RuleKind::AtLeastOneOf => RuleAssertion::AtLeastOneOf(members()),
            RuleKind::Together => RuleAssertion::Together(members()),
            RuleKind::Excludes => RuleAssertion::Excludes(members()),
            RuleKind::Requires => {
                RuleAssertion::Requires { member: parts.member.as_ref()?.value.clone(), needs: members() }
            }
            RuleKind::Sum => {
                let Item::Scalar(scalar) = self.names.get(&parts.obeys.as_ref()?.value)? else { return None };
                let factors = parts.factors.iter().map(|factor| path(&factor.value)).collect();
                RuleAssertion::Sum { factors, obeys: self.scalar(scalar) }
            }
            RuleKind::Same => {
                RuleAssertion::Same { first: place(&parts.first)?, others: place(&parts.others)? }
            }
            RuleKind::Checksum => RuleAssertion::Checksum {
                path: place(&parts.path)?,
                algorithms: parts.algorithms.iter().map(|word| algorithm(&word.value)).collect(),
                when: parts.when.as_ref().and_then(|(path, equals)| {
                    Some(Condition { path: place(path)?, equals: equals.as_ref()?.value.clone() })
                }),
            },
            RuleKind::Prefix => RuleAssertion::Prefix {
                path: place(&parts.path)?,
                prefix: parts.prefix.as_ref()?.value.clone(),
            },
            RuleKind::AfterNow => {
                RuleAssertion::AfterNow { path: place(&parts.path)?, seconds: parts.seconds.as_ref()?.value }
            }
        })
    }
}

fn severity(word: Option<&spec::Text>, otherwise: Severity) -> Severity {
    match word.map(|word| &*word.value) {
        Some("error") => Severity::Error,
        Some("warning") => Severity::Warning,
        Some("note") => Severity::Note,
        _ => otherwise,
    }
}

fn algorithm(word: &str) -> Algorithm {
    match word {
        "rfc" => Algorithm::Rfc,
        "curp" => Algorithm::Curp,
        "clabe" => Algorithm::Clabe,
        _ => Algorithm::Rut,
    }
}

/// The steps of `line_items[*].price_data.currency`.
fn path(text: &str) -> Path {
    let mut steps = Vec::new();
    for part in text.split('.') {
        let wire = part.strip_suffix("[*]").unwrap_or(part);
        let member = PathMember { wire: wire.to_owned(), name: name::field(wire) };
        steps.push(Step::Member(Rc::new(member)));
        if part != wire {
            steps.push(Step::Each);
        }
    }
    Path(steps)
}
