//! Every kind of change with its verdict: one row each, for requests and for responses.

use crate::verdict::Level::{Breaking as B, Compatible as C, Warning as W};
use crate::verdict::Relation::{Equal, Narrower, Neither, Unknown, Wider};
use crate::verdict::Step::{Major, Minor, Patch};
use crate::verdict::{Level, Relation, Step, Verdict};
use fintoc_schema::model::Direction;

/// A row of [`TABLE`].
#[derive(Debug)]
pub struct Row {
    /// The stable identifier: `required-field-added`.
    pub id: &'static str,
    /// The change in a few words, without names.
    pub title: &'static str,
    /// The verdict for requests, which the crate writes.
    pub request: Verdict,
    /// The verdict for responses, which the crate reads.
    pub response: Verdict,
}

impl Row {
    /// Returns the verdict for a direction. Changes without a direction have the same verdict in both.
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

/// Relation, then the levels for wire, source and meaning, then the version step.
const fn v(relation: Relation, wire: Level, source: Level, meaning: Level, step: Step) -> Verdict {
    Verdict { relation, wire, source, meaning, step }
}

/// The row for a factor that became another; 1 stands for none.
///
/// ```
/// use fintoc_diff::table::{MULTIPLES_NARROWED, multiples};
/// assert_eq!(multiples(1, 100), Some(MULTIPLES_NARROWED));
/// assert_eq!(multiples(100, 100), None);
/// ```
#[must_use]
pub fn multiples(before: i64, after: i64) -> Option<&'static Row> {
    let divides = |divisor: i64, number: i64| number.checked_rem(divisor) == Some(0);
    match (divides(before, after), divides(after, before)) {
        (true, true) => None,
        (true, false) => Some(MULTIPLES_NARROWED),
        (false, true) => Some(MULTIPLES_WIDENED),
        (false, false) => Some(MULTIPLES_CHANGED),
    }
}

/// Defines a constant for each row, and the list of all rows.
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
    // Members. Readers of responses are open: they keep unknown members.
    OPTIONAL_FIELD_ADDED, "optional-field-added", "an optional member was added",
        v(Wider, C, C, C, Minor), v(Narrower, C, C, C, Minor);
    REQUIRED_FIELD_ADDED, "required-field-added", "a required member was added",
        v(Neither, B, B, C, Major), v(Narrower, C, C, C, Major);
    OPTIONAL_FIELD_REMOVED, "optional-field-removed", "an optional member was removed",
        v(Narrower, B, B, C, Major), v(Wider, W, B, C, Major);
    REQUIRED_FIELD_REMOVED, "required-field-removed", "a required member was removed",
        v(Neither, B, B, C, Major), v(Wider, B, B, C, Major);
    OPTIONAL_FIELD_RETIRED, "optional-field-retired", "an optional member is no longer documented; the types keep it",
        v(Narrower, B, C, C, Minor), v(Wider, W, C, C, Minor);
    REQUIRED_FIELD_RETIRED, "required-field-retired", "a required member is no longer documented; the types keep it",
        v(Neither, B, C, C, Minor), v(Wider, B, C, C, Minor);
    FIELD_RENAMED, "field-renamed", "a member was renamed",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);
    FIELD_MOVED, "field-moved", "a member was moved to another object",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);
    BECAME_REQUIRED, "became-required", "an optional member became required",
        v(Narrower, B, B, C, Major), v(Narrower, C, B, C, Major);
    BECAME_OPTIONAL, "became-optional", "a required member became optional",
        v(Wider, C, W, C, Minor), v(Wider, B, B, C, Major);
    BECAME_NULLABLE, "became-nullable", "a member became nullable",
        v(Wider, C, W, C, Minor), v(Wider, B, B, C, Major);
    BECAME_NOT_NULLABLE, "became-not-nullable", "a member is no longer nullable",
        v(Narrower, B, B, C, Major), v(Narrower, C, B, C, Major);
    NULL_BECAME_ABSENT, "null-became-absent", "a missing value is omitted instead of null",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);
    ABSENT_BECAME_NULL, "absent-became-null", "a missing value is null instead of omitted",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);

    // Types.
    TYPE_CHANGED, "type-changed", "the JSON type changed",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);
    KIND_ADDED, "kind-added", "another JSON type is accepted",
        v(Wider, C, B, C, Major), v(Wider, B, B, C, Major);
    KIND_REMOVED, "kind-removed", "a JSON type is no longer accepted",
        v(Narrower, B, B, C, Major), v(Narrower, C, B, C, Major);
    INTEGER_BECAME_NUMBER, "integer-became-number", "an integer became a number",
        v(Wider, C, B, C, Major), v(Wider, B, B, C, Major);
    NUMBER_BECAME_INTEGER, "number-became-integer", "a number became an integer",
        v(Narrower, B, B, C, Major), v(Narrower, C, B, C, Major);
    STRING_BECAME_ENUM, "string-became-enum", "a string became an enum",
        v(Narrower, B, B, C, Major), v(Narrower, C, B, C, Major);
    ENUM_BECAME_STRING, "enum-became-string", "an enum became a string",
        v(Wider, C, B, C, Major), v(Wider, W, B, C, Major);
    NAMED_TYPE_CHANGED, "named-type-changed", "a named type was renamed",
        v(Equal, C, B, C, Major), v(Equal, C, B, C, Major);
    NAMED_TYPE_ADDED, "named-type-added", "a named type was added",
        v(Equal, C, C, C, Minor), v(Equal, C, C, C, Minor);
    NAMED_TYPE_REMOVED, "named-type-removed", "a named type was removed",
        v(Equal, C, B, C, Major), v(Equal, C, B, C, Major);

    // Enum values.
    ENUM_VALUE_ADDED, "enum-value-added", "a value was added to an open enum",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    CLOSED_ENUM_VALUE_ADDED, "closed-enum-value-added", "a value was added to a closed enum",
        v(Wider, C, C, C, Minor), v(Wider, B, C, C, Minor);
    ENUM_VALUE_REMOVED, "enum-value-removed", "an enum value was removed",
        v(Narrower, B, B, C, Major), v(Narrower, W, B, C, Major);
    ENUM_VALUE_RETIRED, "enum-value-retired", "an enum value is no longer documented; the types keep it",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    ENUM_VALUE_RENAMED, "enum-value-renamed", "an enum value was renamed",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);
    ENUM_VALUE_RESPELT, "enum-value-respelt", "an enum value was respelled, and its old spelling is still accepted",
        v(Wider, C, B, C, Major), v(Wider, B, B, C, Major);
    SPELLING_ADDED, "spelling-added", "another spelling of an enum value is accepted",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    CLOSED_SPELLING_ADDED, "closed-spelling-added", "another spelling of a closed enum's value is accepted",
        v(Wider, C, C, C, Minor), v(Wider, B, C, C, Minor);
    SPELLING_REMOVED, "spelling-removed", "a spelling of an enum value is no longer accepted",
        v(Narrower, B, C, C, Minor), v(Narrower, W, C, C, Minor);
    ENUM_OPENED, "enum-opened", "a closed enum became open",
        v(Equal, C, C, C, Minor), v(Wider, W, B, C, Major);
    ENUM_CLOSED, "enum-closed", "an open enum became closed",
        v(Equal, C, C, C, Minor), v(Narrower, C, B, C, Major);
    CONST_ADDED, "const-added", "a string became a constant",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    CONST_REMOVED, "const-removed", "a constant became a string",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    CONST_CHANGED, "const-changed", "a constant changed",
        v(Neither, B, C, C, Major), v(Neither, B, C, C, Major);

    // Bounds of numbers.
    UPPER_BOUND_LOWERED, "upper-bound-lowered", "the upper bound was lowered or added",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    UPPER_BOUND_RAISED, "upper-bound-raised", "the upper bound was raised or removed",
        v(Wider, C, C, C, Minor), v(Wider, B, C, C, Minor);
    LOWER_BOUND_RAISED, "lower-bound-raised", "the lower bound was raised or added",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    LOWER_BOUND_LOWERED, "lower-bound-lowered", "the lower bound was lowered or removed",
        v(Wider, C, C, C, Minor), v(Wider, B, C, C, Minor);
    BOUND_RESPELT, "bound-respelt", "a bound is written differently, with the same meaning",
        v(Equal, C, C, C, Patch), v(Equal, C, C, C, Patch);
    // Undocumented: the behaviour of the server is unknown, only the validation of requests changed.
    TECHNICAL_BOUND_CHANGED, "technical-bound-changed", "a technical bound or pattern, which only schemas need, changed",
        v(Unknown, W, C, C, Patch), v(Unknown, C, C, C, Patch);

    // Factors.
    MULTIPLES_NARROWED, "multiples-narrowed", "an integer must be a multiple of more",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    MULTIPLES_WIDENED, "multiples-widened", "an integer must be a multiple of less",
        v(Wider, C, C, C, Minor), v(Wider, B, C, C, Minor);
    MULTIPLES_CHANGED, "multiples-changed", "an integer must be a multiple of another factor",
        v(Neither, B, C, C, Minor), v(Neither, B, C, C, Minor);

    // Lengths and counts.
    COUNT_TIGHTENED, "count-tightened", "a limit of a length or count was tightened",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    COUNT_LOOSENED, "count-loosened", "a limit of a length or count was loosened",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);

    // Patterns and formats of strings.
    FORM_ADDED, "form-added", "a pattern or format was added",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    FORM_REMOVED, "form-removed", "a pattern or format was removed",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    FORM_NARROWED, "form-narrowed", "a pattern accepts fewer strings",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    FORM_WIDENED, "form-widened", "a pattern accepts more strings",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    FORM_SHIFTED, "form-shifted", "a pattern accepts other strings",
        v(Neither, B, C, C, Minor), v(Neither, W, C, C, Minor);
    FORM_UNPROVED, "form-unproved", "a pattern changed, with unknown effect",
        v(Unknown, W, C, C, Minor), v(Unknown, W, C, C, Minor);
    FORM_RESPELT, "form-respelt", "a pattern or format is written differently, with the same meaning",
        v(Equal, C, C, C, Patch), v(Equal, C, C, C, Patch);
    ID_FORM_CHANGED, "id-form-changed", "the prefix, length or pattern of an id or token changed; Fintoc does not guarantee them",
        v(Unknown, C, C, C, Patch), v(Unknown, C, C, C, Patch);

    // Unions and rules.
    VARIANT_ADDED, "variant-added", "a union variant was added",
        v(Wider, C, C, C, Minor), v(Wider, B, C, C, Minor);
    VARIANT_REMOVED, "variant-removed", "a union variant was removed",
        v(Narrower, B, B, C, Major), v(Narrower, C, B, C, Major);
    DISCRIMINATOR_CHANGED, "discriminator-changed", "the discriminator of a union changed",
        v(Neither, B, B, C, Major), v(Neither, B, B, C, Major);
    RULE_ADDED, "rule-added", "a rule over members was added",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    RULE_REMOVED, "rule-removed", "a rule over members was removed",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    RULE_NARROWED, "rule-narrowed", "a rule over members was tightened",
        v(Narrower, B, C, C, Minor), v(Narrower, C, C, C, Minor);
    RULE_WIDENED, "rule-widened", "a rule over members was loosened",
        v(Wider, C, C, C, Minor), v(Wider, W, C, C, Minor);
    RULE_CHANGED, "rule-changed", "a rule over members changed",
        v(Neither, B, C, C, Minor), v(Neither, W, C, C, Minor);
    ADVICE_CHANGED, "advice-changed", "a rule that only warns was added, changed or removed",
        v(Equal, C, C, C, Minor), v(Equal, C, C, C, Minor);

    // The same syntax with another meaning.
    DEFAULT_CHANGED, "default-changed", "the default of a member changed",
        v(Equal, C, C, W, Patch), v(Equal, C, C, C, Patch);
    UNIT_CHANGED, "unit-changed", "a unit or scale may have changed (review it)",
        v(Equal, C, C, B, Major), v(Equal, C, C, B, Major);
    DEPRECATED, "deprecated", "a member or value was deprecated",
        v(Equal, C, C, C, Minor), v(Equal, C, C, C, Minor);
    NO_LONGER_DEPRECATED, "no-longer-deprecated", "a member or value is no longer deprecated",
        v(Equal, C, C, C, Patch), v(Equal, C, C, C, Patch);
    SENSITIVITY_CHANGED, "sensitivity-changed", "the sensitivity of a value changed",
        v(Equal, C, C, C, Minor), v(Equal, C, C, C, Minor);

    // Documentation.
    ORDER_CHANGED, "order-changed", "the order of the members changed",
        v(Equal, C, C, C, Patch), v(Equal, C, C, C, Patch);
    WORDING_CHANGED, "wording-changed", "a label or description changed",
        v(Equal, C, C, C, Patch), v(Equal, C, C, C, Patch);
    WORDING_FLAGGED, "wording-flagged", "a description changed in numbers, dates or strong words (review it)",
        v(Equal, C, C, W, Patch), v(Equal, C, C, W, Patch);
    EXAMPLE_CHANGED, "example-changed", "an example changed",
        v(Equal, C, C, C, Patch), v(Equal, C, C, C, Patch);
    EXAMPLE_BROKEN, "example-broken", "an example violates the page's own constraints",
        v(Unknown, W, C, W, Patch), v(Unknown, W, C, W, Patch);

    // Roots, API versions and pages.
    ROOT_ADDED, "root-added", "a root object was added",
        v(Equal, C, C, C, Minor), v(Equal, C, C, C, Minor);
    ROOT_REMOVED, "root-removed", "a root object was removed",
        v(Equal, W, B, C, Major), v(Equal, W, B, C, Major);
    MODULE_ADDED, "module-added", "an API version was added",
        v(Equal, C, C, C, Minor), v(Equal, C, C, C, Minor);
    MODULE_REDATED, "module-redated", "the date or generation of an API version changed",
        v(Equal, C, C, W, Minor), v(Equal, C, C, W, Minor);
    MODULE_REMOVED, "module-removed", "an API version was removed",
        v(Equal, W, B, C, Major), v(Equal, W, B, C, Major);
    PAGE_UNREADABLE, "page-unreadable", "the page is missing or cannot be read",
        v(Unknown, W, C, W, Patch), v(Unknown, W, C, W, Patch);
}

#[cfg(test)]
mod tests {
    use super::*;

    // A wider request is compatible and a narrower one is breaking; for responses it is the reverse.
    #[test]
    fn wire_levels_follow_relation_and_direction() {
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
    fn breaking_source_requires_a_major_step() {
        for row in TABLE {
            for verdict in [row.request, row.response] {
                assert!(verdict.source < B || verdict.step == Major, "{}", row.id);
            }
        }
    }
}
