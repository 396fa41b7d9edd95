//! The keys that almost every item has: texts for people, evidence, contradictions, lifecycle.

use super::{Key, Keys, Need, Spelling, Takes, key};

/// Texts for people.
pub(super) const WORDS: &[Key] = &[
    key("label", Takes::Table(&BOTH), Need::Free, "A short name for a form or a heading."),
    key(
        "description",
        Takes::Table(&BOTH),
        Need::Free,
        "One or more sentences, paraphrased, plain text; never a sentence of the page.",
    ),
    key(
        "todo",
        Takes::Text(Spelling::Ascii),
        Need::Free,
        "An open question; `check` reports it as a warning.",
    ),
];

/// The sources of a fact.
pub(super) const EVIDENCE: &[Key] = &[key(
    "evidence",
    Takes::Tables(&ENTRY),
    Need::Free,
    "The sources of the fact and their certainty. Required everywhere except on pages and variants.",
)];

/// Contradictions between sources.
pub(super) const CONTRADICTIONS: &[Key] = &[key(
    "contradictions",
    Takes::Named(Spelling::Kebab, &CONTRADICTION),
    Need::Free,
    "Contradictions between sources and their decisions, by id.",
)];

/// The versions that introduced, deprecated and removed an item.
pub(super) const LIFECYCLE: &[Key] = &[
    key("since", Takes::Text(Spelling::Date), Need::Free, "The dated version that introduced the item."),
    key(
        "deprecated",
        Takes::Text(Spelling::DateOrUnknown),
        Need::Free,
        "The dated version that deprecated the item, or `unknown`.",
    ),
    key(
        "replacement",
        Takes::Text(Spelling::Wire),
        Need::Free,
        "The replacement: a field of the same object, or a value of the same enumeration.",
    ),
    key(
        "removed",
        Takes::Text(Spelling::Date),
        Need::Free,
        "The day on which it was no longer documented. The types keep it, since old instances contain it.",
    ),
];

/// A text in both languages.
pub(super) const BOTH: Keys = Keys {
    what: "a text in two languages",
    id: "words",
    keys: &[&[
        key("en", Takes::Text(Spelling::Ascii), Need::Always, "English, ASCII."),
        key("es", Takes::Text(Spelling::Letters), Need::Always, "Spanish."),
    ]],
    constraints: &[],
    decided_by: "",
};

const ENTRY: Keys = Keys {
    what: "evidence",
    id: "evidence",
    keys: &[&[
        key(
            "page",
            Takes::Text(Spelling::Kebab),
            Need::Free,
            "The id of a `[page.*]`. Optional for technical facts only.",
        ),
        key(
            "certainty",
            Takes::Word(&["documented", "observed", "inferred", "technical"]),
            Need::Always,
            "documented: stated by the page. observed: seen in a sample or a response. inferred: concluded. technical: required by a schema only.",
        ),
        key("note", Takes::Text(Spelling::Ascii), Need::Free, "A remark about the source."),
        key(
            "fingerprint",
            Takes::Text(Spelling::Ascii),
            Need::Free,
            "A hash of the page's sentence, which detects a change without storing the sentence.",
        ),
        key(
            "flagged",
            Takes::Texts(Spelling::Ascii),
            Need::Free,
            "The numbers, dates and the words must, only, required in the page's sentence.",
        ),
    ]],
    constraints: &[],
    decided_by: "",
};

const CONTRADICTION: Keys = Keys {
    what: "a contradiction",
    id: "contradiction",
    keys: &[&[
        key("claims", Takes::Tables(&CLAIM), Need::Always, "The claim of each source."),
        key("decision", Takes::Table(&BOTH), Need::Always, "The decision of the specs."),
        key("reason", Takes::Table(&BOTH), Need::Always, "The reason for the decision."),
    ]],
    constraints: &[],
    decided_by: "",
};

const CLAIM: Keys = Keys {
    what: "a claim",
    id: "claim",
    keys: &[&[
        key("page", Takes::Text(Spelling::Kebab), Need::Always, "The id of a `[page.*]`."),
        key("says", Takes::Table(&BOTH), Need::Always, "The claim, paraphrased."),
    ]],
    constraints: &[],
    decided_by: "",
};
