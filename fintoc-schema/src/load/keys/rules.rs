//! The keys of rules over several fields.

use super::facts::{CONTRADICTIONS, EVIDENCE, WORDS};
use super::{Keys, Need, Spelling, Takes, key};
use crate::constraint::RuleKind;

pub(super) const RULE: Keys = Keys {
    what: "a rule",
    id: "rule",
    keys: &[
        &[
            key("kind", Takes::Word(RuleKind::WORDS), Need::Always, "The kind of rule."),
            key(
                "members",
                Takes::Texts(Spelling::Ascii),
                Need::With(&[
                    RuleKind::ExactlyOneOf.word(),
                    RuleKind::AtLeastOneOf.word(),
                    RuleKind::Together.word(),
                    RuleKind::Excludes.word(),
                ]),
                "Fields of the same object, at least two.",
            ),
            key(
                "member",
                Takes::Text(Spelling::Ascii),
                Need::With(&[RuleKind::Requires.word()]),
                "The field that requires others.",
            ),
            key(
                "needs",
                Takes::Texts(Spelling::Ascii),
                Need::With(&[RuleKind::Requires.word()]),
                "The fields that it requires.",
            ),
            key(
                "factors",
                Takes::Texts(Spelling::Ascii),
                Need::With(&[RuleKind::Sum.word()]),
                "Paths to integers below one array: `line_items[*].quantity`. The rule sums their products.",
            ),
            key(
                "obeys",
                Takes::Text(Spelling::Type),
                Need::With(&[RuleKind::Sum.word()]),
                "The scalar whose constraints apply to the total.",
            ),
            key(
                "first",
                Takes::Text(Spelling::Ascii),
                Need::With(&[RuleKind::Same.word()]),
                "A path without `[*]`.",
            ),
            key(
                "others",
                Takes::Text(Spelling::Ascii),
                Need::With(&[RuleKind::Same.word()]),
                "A path to values that must equal the first.",
            ),
            key(
                "path",
                Takes::Text(Spelling::Ascii),
                Need::With(&[RuleKind::Checksum.word(), RuleKind::Prefix.word(), RuleKind::AfterNow.word()]),
                "A path to a string.",
            ),
            key(
                "algorithms",
                Takes::Words(&["rut", "rfc", "curp", "clabe"]),
                Need::With(&[RuleKind::Checksum.word()]),
                "Check digit algorithms, at least one of which must pass.",
            ),
            key(
                "when",
                Takes::Table(&WHEN),
                Need::Only(&[RuleKind::Checksum.word()]),
                "A condition: the rule applies only if it holds.",
            ),
            key(
                "prefix",
                Takes::Text(Spelling::Ascii),
                Need::With(&[RuleKind::Prefix.word()]),
                "The prefix of the string.",
            ),
            key(
                "seconds",
                Takes::Count,
                Need::With(&[RuleKind::AfterNow.word()]),
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
