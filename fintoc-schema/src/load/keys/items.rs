//! The keys of files, pages, objects and fields.

use super::facts::{BOTH, CONTRADICTIONS, EVIDENCE, LIFECYCLE, WORDS};
use super::rules::RULE;
use super::types::{ENUM, EXAMPLES, FORMAT, SCALAR, SENSITIVE, TECHNICAL, UNION};
use super::{Key, Keys, Need, Spelling, Takes, key};
use crate::constraint::Shape;

/// A file of a module.
pub const FILE: Keys = Keys {
    what: "a spec file",
    id: "file",
    keys: &[&[
        LANGUAGE,
        key(
            "module",
            Takes::Table(&MODULE),
            Need::Free,
            "The version of the API that the folder describes; in one of its files.",
        ),
        key(
            "page",
            Takes::Named(Spelling::Kebab, &PAGE),
            Need::Free,
            "Documentation pages that facts come from, by id.",
        ),
        key(
            "scalar",
            Takes::Named(Spelling::Type, &SCALAR),
            Need::Free,
            "Scalar types with constraints, by name.",
        ),
        key("enum", Takes::Named(Spelling::Type, &ENUM), Need::Free, "Enumerations, by name."),
        key("union", Takes::Named(Spelling::Type, &UNION), Need::Free, "Union types, by name."),
        key("object", Takes::Named(Spelling::Type, &OBJECT), Need::Free, "Object types, by name."),
    ]],
    constraints: &[],
    decided_by: "",
};

/// The message catalogue.
pub const CATALOGUE: Keys = Keys {
    what: "the message catalogue",
    id: "catalogue",
    keys: &[&[
        LANGUAGE,
        key(
            "message",
            Takes::Named(Spelling::Snake, &MESSAGE),
            Need::Always,
            "The messages of violations, by code, with `{parameter}` placeholders.",
        ),
        key(
            "word",
            Takes::Named(Spelling::Snake, &JSON_TYPE),
            Need::Always,
            "The names of JSON types, which fill `{expected}` and `{found}`.",
        ),
    ]],
    constraints: &[],
    decided_by: "",
};

const MESSAGE: Keys = Keys {
    what: "a message",
    id: "message",
    keys: &[
        TEXTS,
        &[key(
            "meaning",
            Takes::Table(&BOTH),
            Need::Free,
            "The meaning of the code, which `explain` prints; required unless the message is a variant of another.",
        )],
    ],
    constraints: &[],
    decided_by: "",
};

const JSON_TYPE: Keys =
    Keys { what: "a JSON type", id: "json_type", keys: &[TEXTS], constraints: &[], decided_by: "" };

/// The texts of a message: English in two registers, Spanish in one.
const TEXTS: &[Key] = &[
    key(
        "en",
        Takes::Text(Spelling::Ascii),
        Need::Always,
        "English for developers, in the terms of JSON, ASCII.",
    ),
    key(
        "form",
        Takes::Text(Spelling::Ascii),
        Need::Free,
        "English for people who fill in a form, ASCII; `en` if left out.",
    ),
    key("es", Takes::Text(Spelling::Letters), Need::Always, "Spanish, for both."),
];

const LANGUAGE: Key = key("language", Takes::Language, Need::Always, "The version of the spec language: 1.");

const MODULE: Keys = Keys {
    what: "a module",
    id: "module",
    keys: &[&[
        key("path_generation", Takes::Text(Spelling::Wire), Need::Always, "The path generation: `v1`."),
        key("dated_version", Takes::Text(Spelling::Date), Need::Always, "The dated version: `2023-11-15`."),
    ]],
    constraints: &[],
    decided_by: "",
};

const PAGE: Keys = Keys {
    what: "a page",
    id: "page",
    keys: &[&[
        key("title", Takes::Text(Spelling::Ascii), Need::Always, "The title or the subject of the page."),
        key("url", Takes::Text(Spelling::Url), Need::Always, "An https URL, or `unknown`."),
        key(
            "read",
            Takes::Text(Spelling::DateOrUnknown),
            Need::Always,
            "The day on which it was read, or `unknown`.",
        ),
    ]],
    constraints: &[],
    decided_by: "",
};

const OBJECT: Keys = Keys {
    what: "an object",
    id: "object",
    keys: &[
        &[
            key(
                "direction",
                Takes::Word(&["request", "response", "both"]),
                Need::Always,
                "The direction: request (closed, strict), response (open, tolerant), or both (one type for each).",
            ),
            key(
                "root",
                Takes::Truth,
                Need::Free,
                "Whether the object is a root: it has a schema and a checker of its own.",
            ),
            key(
                "field",
                Takes::Named(Spelling::Member, &FIELD),
                Need::Free,
                "The members, by their names in JSON.",
            ),
            key(
                "rule",
                Takes::Named(Spelling::Kebab, &RULE),
                Need::Free,
                "Rules over several members, by id.",
            ),
            EXAMPLES,
        ],
        WORDS,
        EVIDENCE,
        CONTRADICTIONS,
    ],
    constraints: &[],
    decided_by: "",
};

const FIELD: Keys = Keys {
    what: "a field",
    id: "field",
    keys: &[
        &[
            key(
                "type",
                Takes::Text(Spelling::Wire),
                Need::Always,
                "The name of a type; `string`, `integer`, `number` or `boolean`, with constraints in the same table; `array`; `map`.",
            ),
            key(
                "items",
                Takes::Text(Spelling::Wire),
                Need::With(&["array"]),
                "The type of the items: the name of a type or a JSON type.",
            ),
            key(
                "keys",
                Takes::Text(Spelling::Wire),
                Need::With(&["map"]),
                "The type of the member names: a string scalar, or `string`.",
            ),
            key(
                "values",
                Takes::Text(Spelling::Wire),
                Need::With(&["map"]),
                "The type of the values: the name of a type or a JSON type.",
            ),
            key("required", Takes::Truth, Need::Free, "Whether the member must be present."),
            key("nullable", Takes::Truth, Need::Free, "Whether the value may be null."),
            key(
                "default",
                Takes::Value,
                Need::Free,
                "The value that applies if the member is missing; not the pre-filled input of a page.",
            ),
            key(
                "default_applied_by",
                Takes::Word(&["server", "client"]),
                Need::Free,
                "Who applies the default; required with `default`.",
            ),
            EXAMPLES,
            FORMAT,
            TECHNICAL,
            SENSITIVE,
        ],
        LIFECYCLE,
        WORDS,
        EVIDENCE,
        CONTRADICTIONS,
    ],
    constraints: &[Shape::String, Shape::Integer, Shape::Number, Shape::Array, Shape::Map],
    decided_by: "type",
};
