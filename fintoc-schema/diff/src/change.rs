//! A change, with everything that reports show of it.

use crate::fingerprint;
use crate::table::Row;
use crate::verdict::{Level, Relation, Step, Verdict};
use fintoc_schema::json_schema::json::Json;
use fintoc_schema::model::{Direction, Origin};

/// A change.
#[derive(Debug, Clone)]
pub struct Change {
    /// The kind of change.
    pub row: &'static Row,
    /// The direction of the instances; `None` for what has none, such as the name of an enum.
    pub direction: Option<Direction>,
    /// The object: `v1/CreateCheckoutSession`.
    pub object: String,
    /// The JSON Pointer below that object; `*` matches any item and any member of a map.
    pub pointer: String,
    /// The name in the last step of the pointer: `amount`; without a pointer, the name of the object.
    pub name: String,
    /// The old fact.
    pub old: Option<String>,
    /// The new fact.
    pub new: Option<String>,
    /// Where the old specs state it.
    pub old_origin: Option<Origin>,
    /// Where the new specs state it.
    pub new_origin: Option<Origin>,
    /// The old wording of the documentation, as far as the evidence keeps it.
    pub old_wording: Option<Wording>,
    /// The new wording of the documentation.
    pub new_wording: Option<Wording>,
    /// An instance that only one side accepts.
    pub witness: Option<Witness>,
    /// The day on which the page with the old fact was read.
    pub since: Option<String>,
}

/// What is kept of the sentences of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// A hash of the sentences.
    pub fingerprint: String,
    /// The numbers, dates and strong words in them.
    pub flagged: Vec<String>,
    /// Their position in the page, if the page is available.
    pub place: Option<String>,
    /// Their beginning, if the page is available.
    pub quote: Option<String>,
}

/// An instance that only one side accepts.
#[derive(Debug, Clone, PartialEq)]
pub struct Witness {
    /// The instance.
    pub instance: Json,
    /// The name of the object that it is an instance of.
    pub root: String,
    /// Whether the old specs accept it and the new ones reject it; if not, the reverse.
    pub accepted_before: bool,
}

impl Change {
    /// Creates a change without direction, pointer or facts.
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

    /// Returns the verdict.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.row.verdict(self.direction)
    }

    /// Returns the most severe level of the three audiences.
    #[must_use]
    pub fn level(&self) -> Level {
        self.verdict().level()
    }

    /// Returns the effect on the accepted values.
    #[must_use]
    pub fn relation(&self) -> Relation {
        self.verdict().relation
    }

    /// Returns the required step of the crate's version.
    #[must_use]
    pub fn step(&self) -> Step {
        self.verdict().step
    }

    /// Returns a hash of the facts; descriptions and positions do not change it.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint::of_parts(&[
            self.row.id,
            &self.object,
            &self.pointer,
            self.direction_name(),
            self.old.as_deref().unwrap_or(""),
            self.new.as_deref().unwrap_or(""),
        ])
    }

    /// Returns the object with the pointer: `v1/CreateCheckoutSession at /amount`.
    #[must_use]
    pub fn location(&self) -> String {
        if self.pointer.is_empty() {
            self.object.clone()
        } else {
            format!("{} at {}", self.object, self.pointer)
        }
    }

    /// Returns the name of the direction in reports; `code` for names that only generated code has.
    #[must_use]
    pub fn direction_name(&self) -> &'static str {
        self.direction.map_or("code", Direction::word)
    }

    /// Returns the change in one sentence.
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
