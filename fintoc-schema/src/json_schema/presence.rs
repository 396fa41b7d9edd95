//! The rules that JSON Schema can say: which members are present together.

use super::json::{Json, Members};
use crate::model::{Direction, Rule, RuleKind, Severity};

/// A rule that schemas judge.
#[derive(Debug, Clone, Copy)]
pub struct Judged<'a> {
    /// The rule's id.
    pub id: &'a str,
    /// What it demands.
    pub presence: Presence<'a>,
}

/// What a rule demands that only asks which members are present.
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

/// One way to keep a rule: what must be present and what must not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Case {
    /// The members that must be present.
    pub present: Vec<String>,
    /// The members that must not be present.
    pub absent: Vec<String>,
}

impl<'a> Judged<'a> {
    /// `None` for the rules that look at values, and for those whose breach is no error for the one
    /// who has the object in hand.
    #[must_use]
    pub fn of(rule: &'a Rule, direction: Direction) -> Option<Self> {
        let severity = match direction {
            Direction::Request => rule.writer,
            Direction::Response => rule.reader,
        };
        let presence = Presence::of(&rule.kind).filter(|_| severity == Severity::Error)?;
        Some(Self { id: &rule.id, presence })
    }

    /// Says which rule a schema comes from.
    pub(super) fn comment(&self) -> Members {
        Members::new().with("$comment", format!("Rule {}", self.id))
    }
}

impl<'a> Presence<'a> {
    /// `None` for the rules that look at values.
    fn of(kind: &'a RuleKind) -> Option<Self> {
        Some(match kind {
            RuleKind::ExactlyOneOf(members) => Self::ExactlyOneOf(members),
            RuleKind::AtLeastOneOf(members) => Self::AtLeastOneOf(members),
            RuleKind::Together(members) => Self::Together(members),
            RuleKind::Excludes(members) => Self::Excludes(members),
            RuleKind::Requires { member, needs } => Self::Requires(member, needs),
            RuleKind::Sum { .. }
            | RuleKind::Same { .. }
            | RuleKind::Checksum { .. }
            | RuleKind::Prefix { .. }
            | RuleKind::AfterNow { .. } => return None,
        })
    }

    /// How many cases there are.
    pub(super) fn ways(self) -> usize {
        match self {
            Self::ExactlyOneOf(members) | Self::AtLeastOneOf(members) | Self::Excludes(members) => {
                members.len()
            }
            Self::Together(_) | Self::Requires(..) => 2,
        }
    }

    /// All ways to keep the rule. No instance falls under two of them.
    #[must_use]
    pub fn cases(self) -> Vec<Case> {
        match self {
            Self::ExactlyOneOf(members) => {
                members.iter().map(|member| Case::new([member], others(members, member))).collect()
            }
            // The first that is present decides; later ones are free.
            Self::AtLeastOneOf(members) => {
                members.iter().map(|member| Case::new([member], before(members, member))).collect()
            }
            Self::Together(members) => vec![Case::new(members, []), Case::new([], members)],
            // None of them present is a case of the first member, which is free there.
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

    /// Both at once, or `None` where one forbids what the other asks for.
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

/// Objects that have all the members. Each name stands in `properties` too, as Ajv's strict mode wants.
pub(super) fn has<'a>(members: impl IntoIterator<Item = &'a String>) -> Members {
    has_under("object".into(), members)
}

/// The same where null is allowed beside objects.
pub(super) fn has_under<'a>(ty: Json, members: impl IntoIterator<Item = &'a String>) -> Members {
    let members: Vec<&String> = members.into_iter().collect();
    let properties = members.iter().fold(Members::new(), |all, member| all.with(member, Members::new()));
    let required: Vec<String> = members.into_iter().cloned().collect();
    Members::new().with("type", ty).with("properties", properties).with("required", required)
}
