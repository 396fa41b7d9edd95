//! The keys of scalars, enumerations and unions, and those that fields share with them.

use super::facts::{CONTRADICTIONS, EVIDENCE, LIFECYCLE, WORDS};
use super::{Key, Keys, Need, Spelling, Takes, key};
use crate::constraint::Shape;

pub(super) const SENSITIVE: Key = key(
    "sensitive",
    Takes::Word(&["secret", "personal", "bank"]),
    Need::Free,
    "Never shown, and why: a token, something that tells who somebody is, an account.",
);

pub(super) const FORMAT: Key = key(
    "format",
    Takes::Word(&["email", "uri", "date", "date-time"]),
    Need::Free,
    "What a string is, for tools that offer a date picker. Only beside a pattern, which decides.",
);

pub(super) const TECHNICAL: Key = key(
    "technical",
    Takes::Texts(Spelling::Snake),
    Need::Free,
    "Which of the constraints exist only because a schema needs them; never shown as rules of Fintoc.",
);

pub(super) const EXAMPLES: Key = key("examples", Takes::Values, Need::Free, "Instances that fit.");

pub(super) const SCALAR: Keys = Keys {
    what: "a scalar",
    id: "scalar",
    keys: &[
        &[
            key(
                "type",
                Takes::Word(&["string", "integer", "number", "boolean"]),
                Need::Always,
                "The JSON kind.",
            ),
            FORMAT,
            TECHNICAL,
            SENSITIVE,
            EXAMPLES,
        ],
        WORDS,
        EVIDENCE,
    ],
    constraints: &[Shape::String, Shape::Integer, Shape::Number],
    decided_by: "",
};

pub(super) const ENUM: Keys = Keys {
    what: "an enumeration",
    id: "enum",
    keys: &[
        &[
            key("open", Takes::Truth, Need::Free, "Whether readers keep words that they do not know."),
            key(
                "value",
                Takes::Named(Spelling::Wire, &WORD),
                Need::Always,
                "The words, as they stand in JSON.",
            ),
        ],
        WORDS,
        EVIDENCE,
        CONTRADICTIONS,
    ],
    constraints: &[],
    decided_by: "",
};

const WORD: Keys = Keys {
    what: "a word of an enumeration",
    id: "word",
    keys: &[
        &[key(
            "aliases",
            Takes::Texts(Spelling::Wire),
            Need::Free,
            "Other spellings that are read and mean the same; never written.",
        )],
        LIFECYCLE,
        WORDS,
        EVIDENCE,
    ],
    constraints: &[],
    decided_by: "",
};

pub(super) const UNION: Keys = Keys {
    what: "a union",
    id: "union",
    keys: &[
        &[
            key(
                "by",
                Takes::Word(&["kind", "tag"]),
                Need::Always,
                "What tells the variants apart: their JSON kind, or a member that holds the variant's word.",
            ),
            key(
                "tag",
                Takes::Text(Spelling::Member),
                Need::With(&["tag"]),
                "The member that holds the word.",
            ),
            key(
                "variant",
                Takes::Named(Spelling::Wire, &VARIANT),
                Need::Always,
                "The variants; the tag's words.",
            ),
        ],
        WORDS,
        EVIDENCE,
    ],
    constraints: &[],
    decided_by: "by",
};

const VARIANT: Keys = Keys {
    what: "a variant",
    id: "variant",
    keys: &[&[key(
        "type",
        Takes::Text(Spelling::Wire),
        Need::Always,
        "A name, or `string`, `integer`, `number`, `boolean`; with a tag the name of an object.",
    )]],
    constraints: &[],
    decided_by: "",
};
