//! The keys that stand on almost everything: words for people, evidence, contradictions, lifecycle.

use super::{Key, Keys, Need, Spelling, Takes, key};

/// What people read.
pub(super) const WORDS: &[Key] = &[
    key("label", Takes::Table(&BOTH), Need::Free, "A few words for a form or a heading."),
    key(
        "description",
        Takes::Table(&BOTH),
        Need::Free,
        "One or more sentences in our own words, plain text; never a sentence of the page.",
    ),
    key("todo", Takes::Text(Spelling::Ascii), Need::Free, "What is still open; `check` lists it."),
];

/// Where a fact was read.
pub(super) const EVIDENCE: &[Key] = &[key(
    "evidence",
    Takes::Tables(&ENTRY),
    Need::Free,
    "Where the fact was read, and how sure it is. Needed everywhere but on pages and variants.",
)];

/// What the sources say against each other.
pub(super) const CONTRADICTIONS: &[Key] = &[key(
    "contradictions",
    Takes::Named(Spelling::Kebab, &CONTRADICTION),
    Need::Free,
    "What sources say against each other, and what was decided, by id.",
)];

/// Since when, until when.
pub(super) const LIFECYCLE: &[Key] = &[
    key("since", Takes::Text(Spelling::Date), Need::Free, "The dated version that brought it."),
    key(
        "deprecated",
        Takes::Text(Spelling::DateOrUnknown),
        Need::Free,
        "The dated version that deprecated it, or `unknown`.",
    ),
    key(
        "replacement",
        Takes::Text(Spelling::Wire),
        Need::Free,
        "What to use instead: a field of the same object, or a word of the same enumeration.",
    ),
    key(
        "removed",
        Takes::Text(Spelling::Date),
        Need::Free,
        "The day a page stopped showing it. It stays in the types, since old instances hold it.",
    ),
];

/// The same in both languages.
pub(super) const BOTH: Keys = Keys {
    what: "words in two languages",
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
            "The id of a `[page.*]`. Only technical facts have none.",
        ),
        key(
            "certainty",
            Takes::Word(&["documented", "observed", "inferred", "technical"]),
            Need::Always,
            "documented: the page says so. observed: a sample or an answer shows it. inferred: we conclude it. technical: only a schema needs it.",
        ),
        key("note", Takes::Text(Spelling::Ascii), Need::Free, "What is worth knowing about the reading."),
        key(
            "fingerprint",
            Takes::Text(Spelling::Ascii),
            Need::Free,
            "A hash of what the page said, so that a change is seen without keeping its sentences.",
        ),
        key(
            "flagged",
            Takes::Texts(Spelling::Ascii),
            Need::Free,
            "Numbers, dates and the words must, only, required in what the page said.",
        ),
    ]],
    constraints: &[],
    decided_by: "",
};

const CONTRADICTION: Keys = Keys {
    what: "a contradiction",
    id: "contradiction",
    keys: &[&[
        key("claims", Takes::Tables(&CLAIM), Need::Always, "What each source says."),
        key("decision", Takes::Table(&BOTH), Need::Always, "What the specs say in the end."),
        key("reason", Takes::Table(&BOTH), Need::Always, "Why."),
    ]],
    constraints: &[],
    decided_by: "",
};

const CLAIM: Keys = Keys {
    what: "a claim",
    id: "claim",
    keys: &[&[
        key("page", Takes::Text(Spelling::Kebab), Need::Always, "The id of a `[page.*]`."),
        key("says", Takes::Table(&BOTH), Need::Always, "What it says, in our own words."),
    ]],
    constraints: &[],
    decided_by: "",
};
