//! The constraint keywords of the spec language: one table for the reader, the checks and the emitters.

/// A row of [`KEYWORDS`].
#[derive(Debug, PartialEq, Eq)]
pub struct Keyword {
    /// The word in a spec, which is also the violation's code and the name of the rule function: `max_length`.
    pub word: &'static str,
    /// The word in JSON Schema: `maxLength`.
    pub json_schema: &'static str,
    /// What it may stand on.
    pub fits: &'static [Shape],
    /// What it is given.
    pub takes: Takes,
}

/// What a keyword may stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A string scalar.
    String,
    /// An integer scalar.
    Integer,
    /// A number scalar.
    Number,
    /// An array.
    Array,
    /// A map.
    Map,
}

/// What a keyword is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// A whole number within 2^53-1 on either side.
    Bound,
    /// A count: a whole number from 0 on.
    Count,
    /// `true`.
    Flag,
    /// A text that the value equals.
    Text,
    /// A portable pattern, or a list of them.
    Patterns,
}

/// Every keyword, in the order in which constraints are kept, judged and written.
pub const KEYWORDS: &[Keyword] = &[
    Keyword { word: "const", json_schema: "const", fits: &[Shape::String], takes: Takes::Text },
    Keyword { word: "minimum", json_schema: "minimum", fits: NUMERIC, takes: Takes::Bound },
    Keyword {
        word: "exclusive_minimum",
        json_schema: "exclusiveMinimum",
        fits: NUMERIC,
        takes: Takes::Bound,
    },
    Keyword { word: "maximum", json_schema: "maximum", fits: NUMERIC, takes: Takes::Bound },
    Keyword {
        word: "exclusive_maximum",
        json_schema: "exclusiveMaximum",
        fits: NUMERIC,
        takes: Takes::Bound,
    },
    Keyword { word: "min_length", json_schema: "minLength", fits: &[Shape::String], takes: Takes::Count },
    Keyword { word: "max_length", json_schema: "maxLength", fits: &[Shape::String], takes: Takes::Count },
    Keyword { word: "pattern", json_schema: "pattern", fits: &[Shape::String], takes: Takes::Patterns },
    Keyword { word: "min_items", json_schema: "minItems", fits: &[Shape::Array], takes: Takes::Count },
    Keyword { word: "max_items", json_schema: "maxItems", fits: &[Shape::Array], takes: Takes::Count },
    Keyword { word: "unique_items", json_schema: "uniqueItems", fits: &[Shape::Array], takes: Takes::Flag },
    Keyword {
        word: "min_properties",
        json_schema: "minProperties",
        fits: &[Shape::Map],
        takes: Takes::Count,
    },
    Keyword {
        word: "max_properties",
        json_schema: "maxProperties",
        fits: &[Shape::Map],
        takes: Takes::Count,
    },
];

const NUMERIC: &[Shape] = &[Shape::Integer, Shape::Number];

/// 2^53-1: up to here JSON numbers, read as IEEE doubles, hold every whole number exactly.
pub const LARGEST_INTEGER: i64 = 9_007_199_254_740_991;

/// The technical bound of strings (in code points), arrays and maps that have no documented one.
pub const TECHNICAL_COUNT: i64 = 65_536;

/// The keyword of that word.
///
/// ```
/// use fintoc_schema::constraint::keyword;
/// assert_eq!(keyword("max_length").map(|found| found.json_schema), Some("maxLength"));
/// ```
#[must_use]
pub fn keyword(word: &str) -> Option<&'static Keyword> {
    KEYWORDS.iter().find(|keyword| keyword.word == word)
}

/// What a rule over several fields may demand, in the words of the specs, which are also codes.
pub const RULE_KINDS: &[&str] = &[
    "exactly_one_of",
    "at_least_one_of",
    "together",
    "excludes",
    "requires",
    "sum",
    "same",
    "checksum",
    "prefix",
    "after_now",
];

/// Those of them that JSON Schema cannot say: they are never above a warning for readers.
pub const BEYOND_JSON_SCHEMA: &[&str] = &["sum", "same", "checksum", "prefix", "after_now"];
