//! Every kind of change and its judgement: one row each, for requests and for responses.

use super::verdict::Level::{Breaking as B, Compatible as C, Warning as W};
use super::verdict::Relation::{Equal, Narrower, Neither, Unknown, Wider};
use super::verdict::Step::{Major, Minor, Patch};
use super::verdict::{Level, Relation, Step, Verdict};
use fintoc_schema::model::Direction;

/// A row of [`TABLE`].
#[derive(Debug)]
pub struct Row {
    /// Stable: `required-field-added`.
    pub id: &'static str,
    /// What happened, without names.
    pub title: &'static str,
    /// Where we write.
    pub request: Verdict,
    /// Where we read.
    pub response: Verdict,
}

impl Row {
    /// The judgement for a direction. What has none is judged alike in both.
    #[must_use]
    pub fn verdict(&self, direction: Option<Direction>) -> Verdict {
        match direction {
            Some(Direction::Request) => self.request,
            Some(Direction::Response) | None => self.response,
        }
    }
}

impl PartialEq for Row {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Row {}

/// Relation, then the levels for wire, source and meaning, then the crate's step.
const fn v(relation: Relation, wire: Level, source: Level, meaning: Level, step: Step) -> Verdict {
    Verdict { relation, wire, source, meaning, step }
}

/// A constant for each row, and the list of all of them.
macro_rules! table {
    ($($name:ident, $id:literal, $title:literal, $request:expr, $response:expr;)*) => {
        $(
            #[doc = $title]
            pub const $name: &Row = &Row { id: $id, title: $title, request: $request, response: $response };
        )*

        /// Every kind of change.
        pub const TABLE: &[&Row] = &[$($name),*];
    };
}

table! {
    // Members. A response is read by open readers, which keep what they do not know.
    OPTIONAL_FIELD_ADDED, "optional-field-added", "an optional member was added",
        v(Wider, C, C, C, Minor), v(Narrower, C, C, C, Minor);
    REQUIRED_FIELD_ADDED, "required-field-added", "a required member was added",
        v(Neither, B, B, C, Major), v(Narrower, C, C, C, Major);
    OPTIONAL_FIELD_REMOVED, "optional-field-removed", "an optional member was removed",
        v(Narrower, B, B, C, Major), v(Wider, W, B, C, Major);
    REQUIRED_FIELD_REMOVED, "required-field-removed", "a required member was removed",
        v(Neither, B, B, C, Major), v(Wider, B, B, C, Major);
    OPTIONAL_FIELD_RETIRED, "optional-field-retired", "an optional member is no longer shown; the types keep it",
        v(Narrower, B, C, C, Minor), v(Wider, W, C, C, Minor);
    REQUIRED_FIELD_RETIRED, "required-field-retired", "a required member is no longer shown; the types keep it",
        v(Neither, B, C, C, Minor), v(Wider, B, C, C, Minor);
    FIELD_RENAMED, "field-renamed", "a member was renamed",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);
    FIELD_MOVED, "field-moved", "a member was moved to another object",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);
    BECAME_REQUIRED, "became-required", "an optional member became required",
        v(Narrower, B, B, C, Major), v(Narrower, C, B, C, Major);
    BECAME_OPTIONAL, "became-optional", "a required member became optional",
        v(Wider, C, W, C, Minor), v(Wider, B, B, C, Major);
    BECAME_NULLABLE, "became-nullable", "a member may be null now",
        v(Wider, C, W, C, Minor), v(Wider, B, B, C, Major);
    BECAME_NOT_NULLABLE, "became-not-nullable", "a member may no longer be null",
        v(Narrower, B, B, C, Major), v(Narrower, C, B, C, Major);
    NULL_BECAME_ABSENT, "null-became-absent", "a member that was null is left out now",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);
    ABSENT_BECAME_NULL, "absent-became-null", "a member that was left out is null now",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);

    // Types.
    TYPE_CHANGED, "type-changed", "the JSON type changed",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);
    KIND_ADDED, "kind-added", "values of another JSON type are accepted too",
        v(Wider, C, B, C, Major), v(Wider, B, B, C, Major);
    KIND_REMOVED, "kind-removed", "values of a JSON type are no longer accepted",
        v(Narrower, B, B, C, Major), v(Narrower, C, B, C, Major);
    INTEGER_BECAME_NUMBER, "integer-became-number", "whole numbers became numbers",
        v(Wider, C, B, C, Major), v(Wider, B, B, C, Major);
    NUMBER_BECAME_INTEGER, "number-became-integer", "numbers became whole numbers",
        v(Narrower, B, B, C, Major), v(Narrower, C, B, C, Major);
    STRING_BECAME_ENUM, "string-became-enum", "free text became a list of words",
        v(Narrower, B, B, C, Major), v(Narrower, C, B, C, Major);
    ENUM_BECAME_STRING, "enum-became-string", "a list of words became free text",
        v(Wider, C, B, C, Major), v(Wider, W, B, C, Major);
    NAMED_TYPE_CHANGED, "named-type-changed", "the type has another name",
        v(Equal, C, B, C, Major), v(Equal, C, B, C, Major);
    NAMED_TYPE_ADDED, "named-type-added", "a named type was added",
        v(Equal, C, C, C, Minor), v(Equal, C, C, C, Minor);
    NAMED_TYPE_REMOVED, "named-type-removed", "a named type was removed",
        v(Equal, C, B, C, Major), v(Equal, C, B, C, Major);

    // Words.
    ENUM_VALUE_ADDED, "enum-value-added", "a word was added to an open list",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    CLOSED_ENUM_VALUE_ADDED, "closed-enum-value-added", "a word was added to a closed list",
        v(Wider, C, C, C, Minor), v(Wider, B, C, C, Minor);
    ENUM_VALUE_REMOVED, "enum-value-removed", "a word was removed from a list",
        v(Narrower, B, B, C, Major), v(Narrower, W, B, C, Major);
    ENUM_VALUE_RETIRED, "enum-value-retired", "a word is no longer shown; the types keep it",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    ENUM_VALUE_RENAMED, "enum-value-renamed", "a word is spelt in another way",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);
    ENUM_VALUE_RESPELT, "enum-value-respelt", "a word is spelt in another way, and its old spelling is read too",
        v(Wider, C, B, C, Major), v(Wider, B, B, C, Major);
    SPELLING_ADDED, "spelling-added", "another spelling of a word is read too",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    CLOSED_SPELLING_ADDED, "closed-spelling-added", "another spelling of a word of a closed list is read too",
        v(Wider, C, C, C, Minor), v(Wider, B, C, C, Minor);
    SPELLING_REMOVED, "spelling-removed", "a spelling of a word is no longer read",
        v(Narrower, B, C, C, Minor), v(Narrower, W, C, C, Minor);
    ENUM_OPENED, "enum-opened", "a closed list of words became open",
        v(Equal, C, C, C, Minor), v(Wider, W, B, C, Major);
    ENUM_CLOSED, "enum-closed", "an open list of words became closed",
        v(Equal, C, C, C, Minor), v(Narrower, C, B, C, Major);
    CONST_ADDED, "const-added", "free text became one word",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    CONST_REMOVED, "const-removed", "one word became free text",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    CONST_CHANGED, "const-changed", "the one word is another",
        v(Neither, B, C, C, Major), v(Neither, B, C, C, Major);

    // Bounds of numbers.
    UPPER_BOUND_LOWERED, "upper-bound-lowered", "the upper bound was lowered or set",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    UPPER_BOUND_RAISED, "upper-bound-raised", "the upper bound was raised or removed",
        v(Wider, C, C, C, Minor), v(Wider, B, C, C, Minor);
    LOWER_BOUND_RAISED, "lower-bound-raised", "the lower bound was raised or set",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    LOWER_BOUND_LOWERED, "lower-bound-lowered", "the lower bound was lowered or removed",
        v(Wider, C, C, C, Minor), v(Wider, B, C, C, Minor);
    BOUND_RESPELT, "bound-respelt", "a bound is written in another way and means the same",
        v(Equal, C, C, C, Patch), v(Equal, C, C, C, Patch);
    // No page gives it, so that nobody knows what the server does; our own check of requests changed.
    TECHNICAL_BOUND_CHANGED, "technical-bound-changed", "a bound or form that only schemas need was changed",
        v(Unknown, W, C, C, Patch), v(Unknown, C, C, C, Patch);

    // Lengths and counts.
    COUNT_TIGHTENED, "count-tightened", "a length or count was tightened",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    COUNT_LOOSENED, "count-loosened", "a length or count was loosened",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);

    // Forms of texts.
    FORM_ADDED, "form-added", "a pattern or format was added",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    FORM_REMOVED, "form-removed", "a pattern or format was removed",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    FORM_NARROWED, "form-narrowed", "a pattern takes fewer texts",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    FORM_WIDENED, "form-widened", "a pattern takes more texts",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    FORM_SHIFTED, "form-shifted", "a pattern takes some other texts",
        v(Neither, B, C, C, Minor), v(Neither, W, C, C, Minor);
    FORM_UNPROVED, "form-unproved", "a pattern changed, and nobody proved how",
        v(Unknown, W, C, C, Minor), v(Unknown, W, C, C, Minor);
    FORM_RESPELT, "form-respelt", "a pattern or format is written in another way and means the same",
        v(Equal, C, C, C, Patch), v(Equal, C, C, C, Patch);
    ID_FORM_CHANGED, "id-form-changed", "the prefix, length or form of an id or token changed, which Fintoc declares free",
        v(Unknown, C, C, C, Patch), v(Unknown, C, C, C, Patch);

    // Unions and rules.
    VARIANT_ADDED, "variant-added", "a variant was added",
        v(Wider, C, C, C, Minor), v(Wider, B, C, C, Minor);
    VARIANT_REMOVED, "variant-removed", "a variant was removed",
        v(Narrower, B, B, C, Major), v(Narrower, C, B, C, Major);
    DISCRIMINATOR_CHANGED, "discriminator-changed", "variants are told apart in another way",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);
    RULE_ADDED, "rule-added", "a rule over members was added",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    RULE_REMOVED, "rule-removed", "a rule over members was removed",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    RULE_NARROWED, "rule-narrowed", "a rule over members asks for more",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    RULE_WIDENED, "rule-widened", "a rule over members asks for less",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    RULE_CHANGED, "rule-changed", "a rule over members asks for something else",
        v(Neither, B, C, C, Minor), v(Neither, W, C, C, Minor);
    ADVICE_CHANGED, "advice-changed", "a rule that only warns was added, changed or removed",
        v(Equal, C, C, C, Minor), v(Equal, C, C, C, Minor);

    // The same syntax with another effect.
    DEFAULT_CHANGED, "default-changed", "what holds for an absent member changed",
        v(Equal, C, C, W, Patch), v(Equal, C, C, C, Patch);
    UNIT_CHANGED, "unit-changed", "a unit or scale may have changed: a person must decide",
        v(Equal, C, C, B, Major), v(Equal, C, C, B, Major);
    DEPRECATED, "deprecated", "it was deprecated",
        v(Equal, C, C, C, Minor), v(Equal, C, C, C, Minor);
    NO_LONGER_DEPRECATED, "no-longer-deprecated", "it is no longer deprecated",
        v(Equal, C, C, C, Patch), v(Equal, C, C, C, Patch);
    SENSITIVITY_CHANGED, "sensitivity-changed", "whether the value is hidden changed",
        v(Equal, C, C, C, Minor), v(Equal, C, C, C, Minor);

    // What only people read.
    ORDER_CHANGED, "order-changed", "the order of the members changed",
        v(Equal, C, C, C, Patch), v(Equal, C, C, C, Patch);
    WORDING_CHANGED, "wording-changed", "a label or description changed",
        v(Equal, C, C, C, Patch), v(Equal, C, C, C, Patch);
    WORDING_FLAGGED, "wording-flagged", "numbers, dates or strong words of a description changed: review it",
        v(Equal, C, C, W, Patch), v(Equal, C, C, W, Patch);
    EXAMPLE_CHANGED, "example-changed", "an example changed",
        v(Equal, C, C, C, Patch), v(Equal, C, C, C, Patch);
    EXAMPLE_BROKEN, "example-broken", "an example breaks the page's own rules",
        v(Unknown, W, C, W, Patch), v(Unknown, W, C, W, Patch);

    // Wholes.
    ROOT_ADDED, "root-added", "an object of its own was added",
        v(Equal, C, C, C, Minor), v(Equal, C, C, C, Minor);
    ROOT_REMOVED, "root-removed", "an object of its own was removed",
        v(Equal, W, B, C, Major), v(Equal, W, B, C, Major);
    MODULE_ADDED, "module-added", "a version was added",
        v(Equal, C, C, C, Minor), v(Equal, C, C, C, Minor);
    MODULE_REDATED, "module-redated", "a version follows documents of another date or generation",
        v(Equal, C, C, W, Minor), v(Equal, C, C, W, Minor);
    MODULE_REMOVED, "module-removed", "a version was removed",
        v(Equal, W, B, C, Major), v(Equal, W, B, C, Major);
    PAGE_UNREADABLE, "page-unreadable", "the page vanished or cannot be read",
        v(Unknown, W, C, W, Patch), v(Unknown, W, C, W, Patch);
}

#[cfg(test)]
mod tests {
    use super::*;

    // A request widened is compatible, narrowed is breaking; a response the other way round.
    #[test]
    fn levels_follow_relation_and_direction() {
        for row in TABLE {
            let wire = |direction| {
                let verdict = row.verdict(Some(direction));
                (verdict.relation, verdict.wire)
            };
            match wire(Direction::Request) {
                (Narrower | Neither, level) => assert_eq!(level, B, "{}", row.id),
                (Wider | Equal, level) => assert!(level <= W, "{}", row.id),
                (Unknown, _) => {}
            }
            if let (Narrower, level) = wire(Direction::Response) {
                assert!(level <= W, "{}", row.id);
            }
        }
    }

    #[test]
    fn ids_are_unique() {
        let mut ids: Vec<&str> = TABLE.iter().map(|row| row.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), TABLE.len());
    }

    #[test]
    fn breaking_code_asks_for_a_major_step() {
        for row in TABLE {
            for verdict in [row.request, row.response] {
                assert!(verdict.source < B || verdict.step == Major, "{}", row.id);
            }
        }
    }
}
