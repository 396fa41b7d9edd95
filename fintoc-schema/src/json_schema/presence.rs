//! The rules that JSON Schema can express: those about the presence of members.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::json::{Json, Members};
use crate::model::{Direction, Rule, RuleAssertion, Severity};

/// A rule that schemas enforce.
#[derive(Debug, Clone, Copy)]
pub struct Judged<'a> {
    /// The rule's id.
    pub id: &'a str,
    /// What it demands.
    pub presence: Presence<'a>,
}

/// The condition of a rule about the presence of members.
#[derive(Debug, Clone, Copy)]
pub enum Presence<'a> {
    /// Exactly one of these members is present.
    ExactlyOneOf(&'a [String]),
    /// At least one of these members is present.
    AtLeastOneOf(&'a [String]),
    /// All of these members are present, or none is.
    Together(&'a [String]),
    /// At most one of these members is present.
    Excludes(&'a [String]),
    /// Where the first member is present, so are the others.
    Requires(&'a String, &'a [String]),
}

/// One way to satisfy a rule: the members that must be present, and those that must not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Case {
    /// The members that must be present.
    pub present: Vec<String>,
    /// The members that must not be present.
    pub absent: Vec<String>,
}

impl<'a> Judged<'a> {
    /// `None` for rules about values, and for those whose violation is not an error in this direction.
    #[must_use]
    pub fn of(rule: &'a Rule, direction: Direction) -> Option<Self> {
        let severity = match direction {
            Direction::Request => rule.writer,
            Direction::Response => rule.reader,
        };
        let presence = Presence::of(&rule.assertion).filter(|_| severity == Severity::Error)?;
        Some(Self { id: &rule.id, presence })
    }

    /// The comment with the id of the rule.
    pub(super) fn comment(&self) -> Members {
        Members::new().with("$comment", format!("Rule {}", self.id))
    }
}

impl<'a> Presence<'a> {
    /// `None` for rules about values.
    fn of(kind: &'a RuleAssertion) -> Option<Self> {
        Some(match kind {
            RuleAssertion::ExactlyOneOf(members) => Self::ExactlyOneOf(members),
            RuleAssertion::AtLeastOneOf(members) => Self::AtLeastOneOf(members),
            RuleAssertion::Together(members) => Self::Together(members),
            RuleAssertion::Excludes(members) => Self::Excludes(members),
            RuleAssertion::Requires { member, needs } => Self::Requires(member, needs),
            RuleAssertion::Sum { .. }
            | RuleAssertion::Same { .. }
            | RuleAssertion::Checksum { .. }
            | RuleAssertion::Prefix { .. }
            | RuleAssertion::AfterNow { .. } => return None,
        })
    }

    /// The number of cases.
    pub(super) fn ways(self) -> usize {
        match self {
            Self::ExactlyOneOf(members) | Self::AtLeastOneOf(members) | Self::Excludes(members) => {
                members.len()
            }
            Self::Together(_) | Self::Requires(..) => 2,
        }
    }

    /// All ways to satisfy the rule, which exclude each other.
    #[must_use]
    pub fn cases(self) -> Vec<Case> {
        match self {
            Self::ExactlyOneOf(members) => {
                members.iter().map(|member| Case::new([member], others(members, member))).collect()
            }
            // The first present member decides; later ones are free.
            Self::AtLeastOneOf(members) => {
                members.iter().map(|member| Case::new([member], before(members, member))).collect()
            }
            Self::Together(members) => vec![Case::new(members, []), Case::new([], members)],
            // The case without any is that of the first member, which is free there.
            Self::Excludes(members) => {
                let alone = |(index, member)| {
                    let present = (index > 0).then_some(member);
                    Case::new(present, others(members, member))
                };
                members.iter().enumerate().map(alone).collect()
            }
            Self::Requires(member, needs) => {
                vec![Case::new([member].into_iter().chain(needs), []), Case::new([], [member])]
            }
        }
    }
}

impl Case {
    fn new<'a>(
        present: impl IntoIterator<Item = &'a String>,
        absent: impl IntoIterator<Item = &'a String>,
    ) -> Self {
        let list = |members: &mut dyn Iterator<Item = &'a String>| members.cloned().collect();
        Self { present: list(&mut present.into_iter()), absent: list(&mut absent.into_iter()) }
    }

    /// The conjunction of two cases; `None` if one forbids a member that the other requires.
    pub(super) fn and(&self, other: &Self) -> Option<Self> {
        let union = |a: &[String], b: &[String]| {
            let new = b.iter().filter(|member| !a.contains(member));
            a.iter().chain(new).cloned().collect::<Vec<_>>()
        };
        let present = union(&self.present, &other.present);
        let absent = union(&self.absent, &other.absent);
        let possible = !present.iter().any(|member| absent.contains(member));
        possible.then_some(Self { present, absent })
    }
}

fn others<'a>(members: &'a [String], one: &'a String) -> impl Iterator<Item = &'a String> {
    members.iter().filter(move |member| *member != one)
}

fn before<'a>(members: &'a [String], one: &'a String) -> impl Iterator<Item = &'a String> {
    members.iter().take_while(move |member| *member != one)
}

/// Matches objects with all the members. Each is also in `properties`, as Ajv's strict mode requires.
pub(super) fn has<'a>(members: impl IntoIterator<Item = &'a String>) -> Members {
    has_under("object".into(), members)
}

/// The same with another `type`, which may allow null.
pub(super) fn has_under<'a>(ty: Json, members: impl IntoIterator<Item = &'a String>) -> Members {
    let members: Vec<&String> = members.into_iter().collect();
    let properties = members.iter().fold(Members::new(), |all, member| all.with(member, Members::new()));
    let required: Vec<String> = members.into_iter().cloned().collect();
    Members::new().with("type", ty).with("properties", properties).with("required", required)
}
