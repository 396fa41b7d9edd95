//! The keys of rules over several fields.

use super::facts::{CONTRADICTIONS, EVIDENCE, WORDS};
use super::{Keys, Need, Spelling, Takes, key};
use crate::constraint::RULE_KINDS;

pub(super) const RULE: Keys = Keys {
    what: "a rule",
    id: "rule",
    keys: &[
        &[
            key("kind", Takes::Word(RULE_KINDS), Need::Always, "The kind of rule."),
            key(
                "members",
                Takes::Texts(Spelling::Ascii),
                Need::With(&["exactly_one_of", "at_least_one_of", "together", "excludes"]),
                "Fields of the same object, at least two.",
            ),
            key(
                "member",
                Takes::Text(Spelling::Ascii),
                Need::With(&["requires"]),
                "The field that requires others.",
            ),
            key(
                "needs",
                Takes::Texts(Spelling::Ascii),
                Need::With(&["requires"]),
                "The fields that it requires.",
            ),
            key(
                "factors",
                Takes::Texts(Spelling::Ascii),
                Need::With(&["sum"]),
                "Paths to integers below one array: `line_items[*].quantity`. The rule sums their products.",
            ),
            key(
                "obeys",
                Takes::Text(Spelling::Type),
                Need::With(&["sum"]),
                "The scalar whose constraints apply to the total.",
            ),
            key("first", Takes::Text(Spelling::Ascii), Need::With(&["same"]), "A path without `[*]`."),
            key(
                "others",
                Takes::Text(Spelling::Ascii),
                Need::With(&["same"]),
                "A path to values that must equal the first.",
            ),
            key(
                "path",
                Takes::Text(Spelling::Ascii),
                Need::With(&["checksum", "prefix", "after_now"]),
                "A path to a string.",
            ),
            key(
                "algorithms",
                Takes::Words(&["rut", "rfc", "curp", "clabe"]),
                Need::With(&["checksum"]),
                "Check digit algorithms, at least one of which must pass.",
            ),
            key(
                "when",
                Takes::Table(&WHEN),
                Need::Only(&["checksum"]),
                "A condition: the rule applies only if it holds.",
            ),
            key("prefix", Takes::Text(Spelling::Ascii), Need::With(&["prefix"]), "The prefix of the string."),
            key(
                "seconds",
                Takes::Count,
                Need::With(&["after_now"]),
                "The minimum distance from now, in seconds.",
            ),
            key(
                "writer",
                SEVERITY,
                Need::Free,
                "The severity of a violation for the sender; default `error`.",
            ),
            key(
                "reader",
                SEVERITY,
                Need::Free,
                "The severity of a violation for the reader; default `warning`.",
            ),
        ],
        WORDS,
        EVIDENCE,
        CONTRADICTIONS,
    ],
    constraints: &[],
    decided_by: "kind",
};

const SEVERITY: Takes = Takes::Word(&["error", "warning", "note"]);

const WHEN: Keys = Keys {
    what: "a condition",
    id: "condition",
    keys: &[&[
        key("path", Takes::Text(Spelling::Ascii), Need::Always, "A path without `[*]`."),
        key("equals", Takes::Text(Spelling::Letters), Need::Always, "The string at that path."),
    ]],
    constraints: &[],
    decided_by: "",
};
