//! The parts that stand on almost everything: words for people, evidence, contradictions, lifecycle.

use super::Text;
use crate::diagnostic::Place;

/// What people read of an item, and where it comes from: the keys that stand everywhere.
#[derive(Debug, Clone)]
pub struct Facts {
    /// `label`.
    pub label: Option<Words>,
    /// `description`.
    pub description: Option<Words>,
    /// `todo`.
    pub todo: Option<Text>,
    /// `evidence`.
    pub evidence: Vec<Evidence>,
    /// `contradictions`.
    pub contradictions: Vec<Contradiction>,
}

/// The same in both languages.
#[derive(Debug, Clone)]
pub struct Words {
    /// English.
    pub en: Option<Text>,
    /// Spanish.
    pub es: Option<Text>,
}

/// Where a fact was read, and how sure it is.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// The whole entry.
    pub place: Place,
    /// `page`.
    pub page: Option<Text>,
    /// `certainty`.
    pub certainty: Option<Text>,
    /// `note`.
    pub note: Option<Text>,
    /// `fingerprint`.
    pub fingerprint: Option<Text>,
    /// `flagged`.
    pub flagged: Vec<Text>,
}

/// What sources say against each other.
#[derive(Debug, Clone)]
pub struct Contradiction {
    /// Its key.
    pub id: Text,
    /// `claims`.
    pub claims: Vec<(Option<Text>, Option<Words>)>,
    /// `decision`.
    pub decision: Option<Words>,
    /// `reason`.
    pub reason: Option<Words>,
}

/// Since when, until when.
#[derive(Debug, Clone)]
pub struct Lifecycle {
    /// `since`.
    pub since: Option<Text>,
    /// `deprecated`.
    pub deprecated: Option<Text>,
    /// `replacement`.
    pub replacement: Option<Text>,
    /// `removed`.
    pub removed: Option<Text>,
}
