//! The names of the spec language's constraint keywords and rule kinds, with what is known of each.
//!
//! This is the one table for the reader, the checks, the emitters and the tools. A name is added here
//! first; the compiler and the tests then list every other place that must know it. Outside this module
//! the enums are matched in full, without `_`, or asked a question that this module answers.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use std::fmt;

/// Defines an enum of names without data and the list of its variants; with their words, where specs have one.
macro_rules! names {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        names! { $(#[$about])* $name { $($(#[$doc])* $variant,)* } }

        impl $name {
            /// The words of all of them, in order.
            pub const WORDS: &[&'static str] = &[$($word),*];

            /// The word for it in a spec.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),*
                }
            }

            /// The one with this word.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.word() == word)
            }
        }
    };
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),*];
        }
    };
}

names! {
    /// A constraint keyword. The order is that in which constraints are kept, validated and written.
    Keyword {
        /// The only string that is accepted.
        Const,
        /// The least number that is accepted.
        Minimum,
        /// Accepted numbers are greater than this one.
        ExclusiveMinimum,
        /// The greatest number that is accepted.
        Maximum,
        /// Accepted numbers are less than this one.
        ExclusiveMaximum,
        /// Accepted integers are multiples of this one.
        MultipleOf,
        /// The fewest code points of a string.
        MinLength,
        /// The most code points of a string.
        MaxLength,
        /// What a string must match.
        Pattern,
        /// The fewest items of an array.
        MinItems,
        /// The most items of an array.
        MaxItems,
        /// No two items of an array are equal.
        UniqueItems,
        /// The fewest members of a map.
        MinProperties,
        /// The most members of a map.
        MaxProperties,
    }
}

names! {
    /// A type that a keyword can constrain.
    Shape {
        /// A string scalar.
        String = "string",
        /// An integer scalar.
        Integer = "integer",
        /// A number scalar.
        Number = "number",
        /// An array.
        Array = "array",
        /// A map.
        Map = "map",
    }
}

names! {
    /// What a limit is compared with.
    Measure {
        /// The number itself.
        Value,
        /// The code points of a string.
        Length,
        /// The items of an array.
        Items,
        /// The members of a map.
        Members,
    }
}

names! {
    /// An end of a range.
    End {
        /// What is smaller is rejected.
        Lower,
        /// What is greater is rejected.
        Upper,
    }
}

/// What a keyword asserts; one variant for each way in which consumers treat keywords.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The value equals a string.
    Constant,
    /// A measure of the value lies on one side of a limit.
    Limit(Limit),
    /// The integer is a multiple of a factor.
    Factor,
    /// The string matches patterns.
    Pattern,
    /// The items differ from each other.
    Unique,
}

/// A keyword that limits a measure at one end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    keyword: Keyword,
    measure: Measure,
    end: End,
    inclusive: bool,
}

/// What a keyword is given in a spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// An integer within 2^53-1 on either side.
    Bound,
    /// A count: an integer from 0 on.
    Count,
    /// An integer from 1 to 2^53-1.
    Factor,
    /// `true`.
    Flag,
    /// A string.
    Text,
    /// A portable pattern, or a list of them.
    Patterns,
}

/// What is known of a keyword.
struct KeywordFacts {
    word: &'static str,
    json_schema: &'static str,
    fits: &'static [Shape],
    role: Role,
}

const STRING: &[Shape] = &[Shape::String];
const INTEGER: &[Shape] = &[Shape::Integer];
const NUMERIC: &[Shape] = &[Shape::Integer, Shape::Number];
const ARRAY: &[Shape] = &[Shape::Array];
const MAP: &[Shape] = &[Shape::Map];

impl Keyword {
    /// The rows of the table.
    const fn facts(self) -> KeywordFacts {
        use End::{Lower, Upper};
        use Measure::{Items, Length, Members, Value};
        match self {
            Self::Const => row("const", "const", STRING, Role::Constant),
            Self::Minimum => row("minimum", "minimum", NUMERIC, self.limiting(Value, Lower, true)),
            Self::ExclusiveMinimum => {
                row("exclusive_minimum", "exclusiveMinimum", NUMERIC, self.limiting(Value, Lower, false))
            }
            Self::Maximum => row("maximum", "maximum", NUMERIC, self.limiting(Value, Upper, true)),
            Self::ExclusiveMaximum => {
                row("exclusive_maximum", "exclusiveMaximum", NUMERIC, self.limiting(Value, Upper, false))
            }
            Self::MultipleOf => row("multiple_of", "multipleOf", INTEGER, Role::Factor),
            Self::MinLength => row("min_length", "minLength", STRING, self.limiting(Length, Lower, true)),
            Self::MaxLength => row("max_length", "maxLength", STRING, self.limiting(Length, Upper, true)),
            Self::Pattern => row("pattern", "pattern", STRING, Role::Pattern),
            Self::MinItems => row("min_items", "minItems", ARRAY, self.limiting(Items, Lower, true)),
            Self::MaxItems => row("max_items", "maxItems", ARRAY, self.limiting(Items, Upper, true)),
            Self::UniqueItems => row("unique_items", "uniqueItems", ARRAY, Role::Unique),
            Self::MinProperties => {
                row("min_properties", "minProperties", MAP, self.limiting(Members, Lower, true))
            }
            Self::MaxProperties => {
                row("max_properties", "maxProperties", MAP, self.limiting(Members, Upper, true))
            }
        }
    }

    const fn limiting(self, measure: Measure, end: End, inclusive: bool) -> Role {
        Role::Limit(Limit { keyword: self, measure, end, inclusive })
    }

    /// The word in a spec, which is also the violation's code and the name of the rule function: `max_length`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        self.facts().word
    }

    /// The word in JSON Schema: `maxLength`.
    #[must_use]
    pub const fn json_schema(self) -> &'static str {
        self.facts().json_schema
    }

    /// The types that it can constrain.
    #[must_use]
    pub const fn fits(self) -> &'static [Shape] {
        self.facts().fits
    }

    /// What it asserts.
    #[must_use]
    pub const fn role(self) -> Role {
        self.facts().role
    }

    /// What it is given in a spec.
    #[must_use]
    pub const fn takes(self) -> Takes {
        match self.role() {
            Role::Constant => Takes::Text,
            Role::Limit(Limit { measure: Measure::Value, .. }) => Takes::Bound,
            Role::Limit(Limit { measure: Measure::Length | Measure::Items | Measure::Members, .. }) => {
                Takes::Count
            }
            Role::Factor => Takes::Factor,
            Role::Pattern => Takes::Patterns,
            Role::Unique => Takes::Flag,
        }
    }

    /// The name of its argument among the parameters of a violation; `None` where the violation does not name it.
    #[must_use]
    pub const fn parameter(self) -> Option<&'static str> {
        match self.role() {
            Role::Constant => Some("value"),
            Role::Limit(_) => Some("limit"),
            Role::Factor => Some("factor"),
            Role::Pattern | Role::Unique => None,
        }
    }

    /// The limit that it sets, if it sets one.
    #[must_use]
    pub const fn limit(self) -> Option<Limit> {
        match self.role() {
            Role::Limit(limit) => Some(limit),
            Role::Constant | Role::Factor | Role::Pattern | Role::Unique => None,
        }
    }

    /// Whether it demands multiples of its argument.
    #[must_use]
    pub const fn is_factor(self) -> bool {
        match self.role() {
            Role::Factor => true,
            Role::Constant | Role::Limit(_) | Role::Pattern | Role::Unique => false,
        }
    }

    /// The keyword with this word in a spec.
    ///
    /// ```
    /// use fintoc_schema::constraint::Keyword;
    /// assert_eq!(Keyword::parse("max_length").map(Keyword::json_schema), Some("maxLength"));
    /// assert_eq!(Keyword::parse("maxLength"), None);
    /// ```
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|keyword| keyword.word() == word)
    }
}

const fn row(
    word: &'static str,
    json_schema: &'static str,
    fits: &'static [Shape],
    role: Role,
) -> KeywordFacts {
    KeywordFacts { word, json_schema, fits, role }
}

impl fmt::Display for Keyword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Limit {
    /// Every limit of a measure at an end; the inclusive one comes first.
    ///
    /// ```
    /// use fintoc_schema::constraint::{End, Keyword, Limit, Measure};
    /// let lower = Limit::all(Measure::Value, End::Lower).map(Limit::keyword);
    /// assert!(lower.eq([Keyword::Minimum, Keyword::ExclusiveMinimum]));
    /// ```
    pub fn all(measure: Measure, end: End) -> impl Iterator<Item = Self> {
        let limits = Keyword::ALL.iter().filter_map(|keyword| keyword.limit());
        limits.filter(move |limit| limit.measure == measure && limit.end == end)
    }

    /// The keyword that sets it.
    #[must_use]
    pub const fn keyword(self) -> Keyword {
        self.keyword
    }

    /// What is compared with it.
    #[must_use]
    pub const fn measure(self) -> Measure {
        self.measure
    }

    /// The end that it closes.
    #[must_use]
    pub const fn end(self) -> End {
        self.end
    }

    /// Whether the limit itself is accepted.
    #[must_use]
    pub const fn is_inclusive(self) -> bool {
        self.inclusive
    }

    /// The last integer that is accepted, for a limit on integers.
    ///
    /// ```
    /// use fintoc_schema::constraint::Keyword;
    /// let limit = Keyword::ExclusiveMinimum.limit().unwrap();
    /// assert_eq!((limit.innermost(0), limit.beyond(0)), (1, 0));
    /// ```
    #[must_use]
    pub const fn innermost(self, limit: i64) -> i64 {
        match (self.end, self.inclusive) {
            (End::Lower | End::Upper, true) => limit,
            (End::Lower, false) => limit.saturating_add(1),
            (End::Upper, false) => limit.saturating_sub(1),
        }
    }

    /// The first integer that is rejected, for a limit on integers.
    #[must_use]
    pub const fn beyond(self, limit: i64) -> i64 {
        match (self.end, self.inclusive) {
            (End::Lower | End::Upper, false) => limit,
            (End::Lower, true) => limit.saturating_sub(1),
            (End::Upper, true) => limit.saturating_add(1),
        }
    }

    /// Whether a measured size is accepted.
    ///
    /// ```
    /// use fintoc_schema::constraint::Keyword;
    /// let limit = Keyword::ExclusiveMaximum.limit().unwrap();
    /// assert!(limit.accepts(6.5, 7.0) && !limit.accepts(7, 7));
    /// ```
    #[must_use]
    pub fn accepts<T: PartialOrd>(self, size: T, limit: T) -> bool {
        match (self.end, self.inclusive) {
            (End::Lower, true) => size >= limit,
            (End::Lower, false) => size > limit,
            (End::Upper, true) => size <= limit,
            (End::Upper, false) => size < limit,
        }
    }
}

impl Measure {
    /// The technical limit at an end, where nothing is documented.
    #[must_use]
    pub const fn technical(self, end: End) -> i64 {
        match (self, end) {
            (Self::Value, End::Lower) => -LARGEST_INTEGER,
            (Self::Value, End::Upper) => LARGEST_INTEGER,
            (Self::Length | Self::Items | Self::Members, End::Lower) => 0,
            (Self::Length | Self::Items | Self::Members, End::Upper) => TECHNICAL_COUNT,
        }
    }
}

impl Shape {
    /// What its limits are compared with.
    #[must_use]
    pub const fn measure(self) -> Measure {
        match self {
            Self::String => Measure::Length,
            Self::Integer | Self::Number => Measure::Value,
            Self::Array => Measure::Items,
            Self::Map => Measure::Members,
        }
    }

    /// Whether another value lies between any two of its values.
    #[must_use]
    pub const fn is_dense(self) -> bool {
        match self {
            Self::Number => true,
            Self::String | Self::Integer | Self::Array | Self::Map => false,
        }
    }
}

/// 2^53-1: up to here JSON numbers, read as IEEE doubles, represent every integer exactly.
pub const LARGEST_INTEGER: i64 = 9_007_199_254_740_991;

/// The technical bound of strings (in code points), arrays and maps that have no documented one.
pub const TECHNICAL_COUNT: i64 = 65_536;

names! {
    /// What a rule over several fields can demand. The word is also the violation's code.
    RuleKind {
        /// One of the members is present, and no other.
        ExactlyOneOf = "exactly_one_of",
        /// At least one of the members is present.
        AtLeastOneOf = "at_least_one_of",
        /// All of the members are present, or none.
        Together = "together",
        /// At most one of the members is present.
        Excludes = "excludes",
        /// Where one member is present, others are.
        Requires = "requires",
        /// A sum over the items of an array obeys a scalar's constraints.
        Sum = "sum",
        /// Values equal another value.
        Same = "same",
        /// A string has a correct check digit.
        Checksum = "checksum",
        /// A string starts with another.
        Prefix = "prefix",
        /// An instant is far enough ahead.
        AfterNow = "after_now",
    }
}

impl RuleKind {
    /// Whether JSON Schema can express the rule. The others are never above a warning for readers.
    ///
    /// ```
    /// use fintoc_schema::constraint::RuleKind;
    /// assert_eq!(RuleKind::parse("sum").map(RuleKind::is_in_json_schema), Some(false));
    /// ```
    #[must_use]
    pub const fn is_in_json_schema(self) -> bool {
        match self {
            Self::ExactlyOneOf | Self::AtLeastOneOf | Self::Together | Self::Excludes | Self::Requires => {
                true
            }
            Self::Sum | Self::Same | Self::Checksum | Self::Prefix | Self::AfterNow => false,
        }
    }
}
