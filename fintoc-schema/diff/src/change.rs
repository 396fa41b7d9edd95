//! One change, with everything that a report says about it.

use super::table::Row;
use super::verdict::{Level, Relation, Step, Verdict};
use crate::fingerprint;
use fintoc_schema::json_schema::json::Json;
use fintoc_schema::model::{Direction, Origin};

/// One change.
#[derive(Debug, Clone)]
pub struct Change {
    /// What kind of change.
    pub row: &'static Row,
    /// Which way instances travel; `None` for what has no direction, such as the name of a word list.
    pub direction: Option<Direction>,
    /// `v1/CreateCheckoutSession`.
    pub object: String,
    /// Below that object, with wire names; `*` stands for any item or any member's name.
    pub pointer: String,
    /// What the object is called in the last step: `amount`, or the object's own name.
    pub name: String,
    /// What held before.
    pub old: Option<String>,
    /// What holds now.
    pub new: Option<String>,
    /// Where it stands in the specs of before.
    pub old_origin: Option<Origin>,
    /// Where it stands in the specs of now.
    pub new_origin: Option<Origin>,
    /// What was said of it before, as far as the evidence keeps it.
    pub old_wording: Option<Said>,
    /// What is said of it now.
    pub new_wording: Option<Said>,
    /// An instance that was accepted before and is refused now, or the other way round.
    pub witness: Option<Witness>,
    /// Since when the old fact was known: the day its page was read.
    pub since: Option<String>,
}

/// What is kept of a page's sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// A hash of them.
    pub fingerprint: String,
    /// Numbers, dates and strong words in them.
    pub flagged: Vec<String>,
    /// Their place in the page, where the page is at hand.
    pub place: Option<String>,
    /// Their beginning, where the page is at hand.
    pub quote: Option<String>,
}

/// An instance on which the two sides differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Witness {
    /// The instance of the root object.
    pub instance: Json,
    /// Which root object.
    pub root: String,
    /// Whether the specs of before accept it; those of now do the opposite.
    pub accepted_before: bool,
}

impl Change {
    /// A change of something as a whole, about which nothing more is known.
    #[must_use]
    pub fn whole(row: &'static Row, name: &str) -> Self {
        Self {
            row,
            direction: None,
            object: name.to_owned(),
            pointer: String::new(),
            name: name.to_owned(),
            old: None,
            new: None,
            old_origin: None,
            new_origin: None,
            old_wording: None,
            new_wording: None,
            witness: None,
            since: None,
        }
    }

    /// The judgement.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.row.verdict(self.direction)
    }

    /// The worst of the three audiences.
    #[must_use]
    pub fn level(&self) -> Level {
        self.verdict().level()
    }

    /// What became of the set of accepted values.
    #[must_use]
    pub fn relation(&self) -> Relation {
        self.verdict().relation
    }

    /// What the crate's version must do.
    #[must_use]
    pub fn step(&self) -> Step {
        self.verdict().step
    }

    /// Stays the same while the fact does, however its description is worded.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint::of_parts(&[
            self.row.id,
            &self.object,
            &self.pointer,
            self.travels(),
            self.old.as_deref().unwrap_or(""),
            self.new.as_deref().unwrap_or(""),
        ])
    }

    /// `v1/CreateCheckoutSession at /amount`
    #[must_use]
    pub fn place(&self) -> String {
        if self.pointer.is_empty() {
            self.object.clone()
        } else {
            format!("{} at {}", self.object, self.pointer)
        }
    }

    /// The direction's word in the output; `code` for what only has a name in generated code.
    #[must_use]
    pub fn travels(&self) -> &'static str {
        self.direction.map_or("code", Direction::word)
    }

    /// What happened, in one sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let facts = match (&self.old, &self.new) {
            (Some(old), Some(new)) => format!(": {old}, now {new}"),
            (Some(old), None) => format!(": {old}"),
            (None, Some(new)) => format!(": {new}"),
            (None, None) => String::new(),
        };
        format!("{}{facts}", self.row.title)
    }
}
