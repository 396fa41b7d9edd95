//! The codes of violations: those of keywords and rule kinds, and the others.
//!
//! A violation can only be made with a code of this enum, and the catalogue of messages must have a
//! sentence for each of them in both languages.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use crate::constraint::{Keyword, Role, RuleKind};

/// Defines the enum, the list of the codes without data, and their words.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $word:literal $parameters:tt,)*) => {
        /// The code of a violation, stable and searchable.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ViolationCode {
            /// A keyword of a constraint.
            Keyword(Keyword),
            /// A rule over several fields.
            Rule(RuleKind),
            $($(#[$doc])* $variant,)*
        }

        impl ViolationCode {
            /// The codes that are neither a keyword's nor a rule kind's.
            const OTHERS: &[Self] = &[$(Self::$variant),*];

            /// The code as reports print it: `max_length`.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    Self::Keyword(keyword) => keyword.word(),
                    Self::Rule(kind) => kind.word(),
                    $(Self::$variant => $word,)*
                }
            }

            /// The parameters that can fill its sentence. Those of [`OFFERED`] choose a sentence of their own.
            #[must_use]
            pub const fn parameters(self) -> &'static [&'static str] {
                match self {
                    Self::Keyword(keyword) => of_keyword(keyword),
                    Self::Rule(kind) => of_rule(kind),
                    $(Self::$variant => &$parameters,)*
                }
            }
        }
    };
}

codes! {
    /// The value has another JSON type than expected.
    Type = "type" ["expected", "found"],
    /// A required member is missing.
    Required = "required" [],
    /// The object has a member that is not documented.
    UnknownMember = "unknown_member" ["nearest"],
    /// The object has a member twice.
    DuplicateMember = "duplicate_member" [],
    /// The string is not one of the documented values.
    Enum = "enum" ["values"],
    /// A response has a string that is not one of the documented values, and keeps it.
    UnknownValue = "unknown_value" [],
    /// A response lacks a documented member.
    MissingMember = "missing_member" [],
    /// The text is not JSON.
    Json = "json" [],
    /// The text is not UTF-8.
    Utf8 = "utf8" [],
    /// The text begins with a byte order mark.
    Bom = "bom" [],
    /// Arrays and objects are nested too deeply.
    Depth = "depth" ["limit"],
    /// The text has too many bytes.
    Size = "size" ["limit"],
    /// A string has half of a surrogate pair.
    Surrogate = "surrogate" [],
    /// A number is too large for an IEEE double.
    Number = "number" [],
    /// A string has escapes and cannot be borrowed from the text.
    Escapes = "escapes" [],
    /// There are more violations than the report lists.
    TooMany = "too_many" ["limit"],
}

/// The parameters that a violation need not have, and which choose a sentence of their own.
pub const OFFERED: [&str; 2] = ["nearest", "example"];

const fn of_keyword(keyword: Keyword) -> &'static [&'static str] {
    match keyword.role() {
        Role::Pattern => &["example"],
        Role::Constant => &["value"],
        Role::Limit(_) => &["limit"],
        Role::Factor => &["factor"],
        Role::Unique => &[],
    }
}

const fn of_rule(kind: RuleKind) -> &'static [&'static str] {
    match kind {
        RuleKind::ExactlyOneOf | RuleKind::AtLeastOneOf | RuleKind::Together | RuleKind::Excludes => {
            &["members"]
        }
        RuleKind::Requires => &["member", "needs"],
        RuleKind::Sum => &["keyword", "limit"],
        RuleKind::Same => &["first"],
        RuleKind::Checksum => &["algorithms"],
        RuleKind::Prefix => &["prefix"],
        RuleKind::AfterNow => &["seconds"],
    }
}

impl ViolationCode {
    /// Every code.
    pub fn all() -> impl Iterator<Item = Self> {
        let keywords = Keyword::ALL.iter().copied().map(Self::Keyword);
        let rules = RuleKind::ALL.iter().copied().map(Self::Rule);
        keywords.chain(rules).chain(Self::OTHERS.iter().copied())
    }

    /// The code with this word.
    ///
    /// ```
    /// use fintoc_schema::constraint::Keyword;
    /// use fintoc_schema::violation::ViolationCode;
    /// assert_eq!(ViolationCode::parse("maximum"), Some(ViolationCode::Keyword(Keyword::Maximum)));
    /// ```
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::all().find(|code| code.word() == word)
    }

    /// Whether the code with this word says what no JSON Schema can express. A user's own code does not.
    ///
    /// ```
    /// use fintoc_schema::violation::ViolationCode;
    /// assert!(ViolationCode::is_beyond_json_schema("sum") && !ViolationCode::is_beyond_json_schema("type"));
    /// ```
    #[must_use]
    pub fn is_beyond_json_schema(word: &str) -> bool {
        Self::parse(word).is_some_and(|code| !code.is_in_json_schema())
    }

    /// Whether JSON Schema can express what is violated.
    #[must_use]
    pub const fn is_in_json_schema(self) -> bool {
        match self {
            Self::Rule(kind) => kind.is_in_json_schema(),
            Self::Keyword(_)
            | Self::Type
            | Self::Required
            | Self::UnknownMember
            | Self::DuplicateMember
            | Self::Enum
            | Self::UnknownValue
            | Self::MissingMember
            | Self::Json
            | Self::Utf8
            | Self::Bom
            | Self::Depth
            | Self::Size
            | Self::Surrogate
            | Self::Number
            | Self::Escapes
            | Self::TooMany => true,
        }
    }
}

impl From<Keyword> for ViolationCode {
    fn from(keyword: Keyword) -> Self {
        Self::Keyword(keyword)
    }
}

impl From<RuleKind> for ViolationCode {
    fn from(kind: RuleKind) -> Self {
        Self::Rule(kind)
    }
}
