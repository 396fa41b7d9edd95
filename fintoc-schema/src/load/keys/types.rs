//! The keys of scalars, enumerations and unions, and the keys that fields share with them.

use super::facts::{CONTRADICTIONS, EVIDENCE, LIFECYCLE, WORDS};
use super::{Key, Keys, Need, Spelling, Takes, key};
use crate::constraint::Shape;

pub(super) const SENSITIVE: Key = key(
    "sensitive",
    Takes::Word(&["secret", "personal", "bank"]),
    Need::Free,
    "Why the value is never shown: a secret, personal data, or a bank account.",
);

pub(super) const FORMAT: Key = key(
    "format",
    Takes::Word(&["email", "uri", "date", "date-time"]),
    Need::Free,
    "The format of a string, an annotation for tools. Requires a pattern, which decides.",
);

pub(super) const TECHNICAL: Key = key(
    "technical",
    Takes::Texts(Spelling::Snake),
    Need::Free,
    "The constraints that only a schema requires; never shown as rules of Fintoc.",
);

pub(super) const EXAMPLES: Key = key("examples", Takes::Values, Need::Free, "Valid instances.");

pub(super) const SCALAR: Keys = Keys {
    what: "a scalar",
    id: "scalar",
    keys: &[
        &[
            key(
                "type",
                Takes::Word(&["string", "integer", "number", "boolean"]),
                Need::Always,
                "The JSON type.",
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
            key("open", Takes::Truth, Need::Free, "Whether readers accept and keep unknown values."),
            key(
                "value",
                Takes::Named(Spelling::Wire, &WORD),
                Need::Always,
                "The values, as written in JSON.",
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
    what: "a value of an enumeration",
    id: "word",
    keys: &[
        &[key(
            "aliases",
            Takes::Texts(Spelling::Wire),
            Need::Free,
            "Other spellings that are read as the same value; never written.",
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
                "The discriminator of the variants: their JSON type, or a member with the variant's tag.",
            ),
            key(
                "tag",
                Takes::Text(Spelling::Member),
                Need::With(&["tag"]),
                "The member with the variant's tag.",
            ),
            key(
                "variant",
                Takes::Named(Spelling::Wire, &VARIANT),
                Need::Always,
                "The variants, by name or by tag.",
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
        "The name of a type, or `string`, `integer`, `number`, `boolean`; with a tag, the name of an object.",
    )]],
    constraints: &[],
    decided_by: "",
};
