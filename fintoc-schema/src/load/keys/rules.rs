//! The keys of rules over several fields.

use super::facts::{CONTRADICTIONS, EVIDENCE, WORDS};
use super::{Keys, Need, Spelling, Takes, key};
use crate::constraint::RULE_KINDS;

pub(super) const RULE: Keys = Keys {
    what: "a rule",
    id: "rule",
    keys: &[
        &[
            key("kind", Takes::Word(RULE_KINDS), Need::Always, "What must hold."),
            key(
                "members",
                Takes::Texts(Spelling::Ascii),
                Need::With(&["exactly_one_of", "at_least_one_of", "together", "excludes"]),
                "Fields of the same object, at least two.",
            ),
            key("member", Takes::Text(Spelling::Ascii), Need::With(&["requires"]), "The field that asks."),
            key("needs", Takes::Texts(Spelling::Ascii), Need::With(&["requires"]), "What it asks for."),
            key(
                "factors",
                Takes::Texts(Spelling::Ascii),
                Need::With(&["sum"]),
                "Whole numbers below one array: `line_items[*].quantity`. Their products are added up.",
            ),
            key(
                "obeys",
                Takes::Text(Spelling::Type),
                Need::With(&["sum"]),
                "The scalar that the total obeys.",
            ),
            key("first", Takes::Text(Spelling::Ascii), Need::With(&["same"]), "A place without `[*]`."),
            key(
                "others",
                Takes::Text(Spelling::Ascii),
                Need::With(&["same"]),
                "A place that holds the same.",
            ),
            key(
                "path",
                Takes::Text(Spelling::Ascii),
                Need::With(&["checksum", "prefix", "after_now"]),
                "A place that holds a text.",
            ),
            key(
                "algorithms",
                Takes::Words(&["rut", "rfc", "curp", "clabe"]),
                Need::With(&["checksum"]),
                "Check digits, one of which must be right.",
            ),
            key(
                "when",
                Takes::Table(&WHEN),
                Need::Only(&["checksum"]),
                "The rule holds only where this does.",
            ),
            key("prefix", Takes::Text(Spelling::Ascii), Need::With(&["prefix"]), "How the text begins."),
            key("seconds", Takes::Count, Need::With(&["after_now"]), "The least distance from now."),
            key("writer", SEVERITY, Need::Free, "What a broken rule means for senders; `error` if absent."),
            key("reader", SEVERITY, Need::Free, "What it means for readers; `warning` if absent."),
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
        key("path", Takes::Text(Spelling::Ascii), Need::Always, "A place without `[*]`."),
        key("equals", Takes::Text(Spelling::Letters), Need::Always, "The text that must stand there."),
    ]],
    constraints: &[],
    decided_by: "",
};
