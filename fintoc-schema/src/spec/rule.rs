//! Rules over one or several fields.

use super::{Facts, Located, Text};
use crate::constraint::RuleKind;
use crate::diagnostic::Place;

/// A rule over one or several fields.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its key.
    pub id: Text,
    /// `kind`.
    pub kind: Option<Located<RuleKind>>,
    /// `writer`.
    pub writer: Option<Text>,
    /// `reader`.
    pub reader: Option<Text>,
    /// The keys that depend on the kind.
    pub parts: RuleParts,
    /// What stands everywhere.
    pub facts: Facts,
}

/// What a rule says; which parts stand depends on its kind.
#[derive(Debug, Clone)]
pub struct RuleParts {
    /// `members` of the presence rules; `needs` of `requires`.
    pub members: Vec<Text>,
    /// Where that list stands, if it is one.
    pub list: Option<Place>,
    /// `member` of `requires`.
    pub member: Option<Text>,
    /// `factors` of `sum`.
    pub factors: Vec<Text>,
    /// `obeys` of `sum`.
    pub obeys: Option<Text>,
    /// `first` of `same`.
    pub first: Option<Text>,
    /// `others` of `same`.
    pub others: Option<Text>,
    /// `path` of `checksum`, `prefix` and `after_now`.
    pub path: Option<Text>,
    /// `algorithms` of `checksum`.
    pub algorithms: Vec<Text>,
    /// `when` of `checksum`: a place and the word that must stand there.
    pub when: Option<(Option<Text>, Option<Text>)>,
    /// `prefix` of `prefix`.
    pub prefix: Option<Text>,
    /// `seconds` of `after_now`.
    pub seconds: Option<Located<i64>>,
}
