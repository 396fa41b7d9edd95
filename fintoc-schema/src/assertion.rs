//! What a constraint asserts: a keyword of the table together with its argument.
//!
//! `Keyword` names, `Assertion` holds the data, and `Asserted` sums up a whole list of constraints.
//! Consumers match `Assertion` in full, or take `Asserted` apart by all its fields, and so the compiler
//! names them when a keyword is added.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use crate::constraint::{End, Keyword, Limit, Measure};

/// A keyword with its argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Assertion {
    /// The value equals this string.
    Constant(String),
    /// A measure of the value lies on one side of this limit.
    Limit(Limit, i64),
    /// The integer is a multiple of this factor.
    MultipleOf(i64),
    /// All these portable patterns match the string.
    Patterns(Vec<String>),
    /// The items differ from each other.
    Unique,
}

/// The argument of a keyword, for consumers that only print or copy it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument<'a> {
    /// A bound, a count or a factor.
    Integer(i64),
    /// `true`.
    Flag,
    /// A constant.
    Text(&'a str),
    /// Portable patterns, all of which must match.
    Patterns(&'a [String]),
}

impl Assertion {
    /// The keyword.
    #[must_use]
    pub const fn keyword(&self) -> Keyword {
        match self {
            Self::Constant(_) => Keyword::Const,
            Self::Limit(limit, _) => limit.keyword(),
            Self::MultipleOf(_) => Keyword::MultipleOf,
            Self::Patterns(_) => Keyword::Pattern,
            Self::Unique => Keyword::UniqueItems,
        }
    }

    /// The argument.
    #[must_use]
    pub fn argument(&self) -> Argument<'_> {
        match self {
            Self::Constant(text) => Argument::Text(text),
            Self::Limit(_, number) | Self::MultipleOf(number) => Argument::Integer(*number),
            Self::Patterns(patterns) => Argument::Patterns(patterns),
            Self::Unique => Argument::Flag,
        }
    }

    /// The constant, if it is one.
    #[must_use]
    pub fn constant(&self) -> Option<&str> {
        match self {
            Self::Constant(text) => Some(text),
            Self::Limit(..) | Self::MultipleOf(_) | Self::Patterns(_) | Self::Unique => None,
        }
    }

    /// The patterns, if it has some.
    #[must_use]
    pub fn patterns(&self) -> Option<&[String]> {
        match self {
            Self::Patterns(patterns) => Some(patterns),
            Self::Constant(_) | Self::Limit(..) | Self::MultipleOf(_) | Self::Unique => None,
        }
    }

    /// The factor, if it is one.
    #[must_use]
    pub const fn factor(&self) -> Option<i64> {
        match self {
            Self::MultipleOf(factor) => Some(*factor),
            Self::Constant(_) | Self::Limit(..) | Self::Patterns(_) | Self::Unique => None,
        }
    }

    /// The limit and its bound or count, if it is one.
    #[must_use]
    pub const fn limit(&self) -> Option<(Limit, i64)> {
        match self {
            Self::Limit(limit, number) => Some((*limit, *number)),
            Self::Constant(_) | Self::MultipleOf(_) | Self::Patterns(_) | Self::Unique => None,
        }
    }
}

impl AsRef<Self> for Assertion {
    fn as_ref(&self) -> &Self {
        self
    }
}

/// Everything that a list of constraints asserts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asserted<'a> {
    /// The only string that is accepted.
    pub constant: Option<&'a str>,
    /// Which integers are accepted.
    pub value: Range,
    /// The factor of which accepted integers are multiples.
    pub factor: Option<i64>,
    /// How many code points are accepted.
    pub length: Range,
    /// How many items are accepted.
    pub items: Range,
    /// How many members are accepted.
    pub members: Range,
    /// The patterns that a string must match, all of them.
    pub patterns: &'a [String],
    /// Whether the items must differ from each other.
    pub unique: bool,
}

/// Integers between two ends, both included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Range {
    /// The least one.
    pub least: Option<i64>,
    /// The greatest one.
    pub most: Option<i64>,
}

impl<'a> Asserted<'a> {
    /// Sums up constraints.
    ///
    /// ```
    /// use fintoc_schema::assertion::{Asserted, Assertion};
    /// use fintoc_schema::constraint::Keyword;
    ///
    /// let limit = Keyword::ExclusiveMinimum.limit().unwrap();
    /// let constraints = [Assertion::Limit(limit, 0)];
    /// let asserted = Asserted::by(&constraints);
    /// assert_eq!((asserted.value.least, asserted.value.most), (Some(1), None));
    /// ```
    #[must_use]
    pub fn by<T: AsRef<Assertion>>(constraints: &'a [T]) -> Self {
        let mut all = Self::default();
        for constraint in constraints {
            match constraint.as_ref() {
                Assertion::Constant(text) => all.constant = Some(text),
                Assertion::Limit(limit, number) => all.range(limit.measure()).narrow(*limit, *number),
                Assertion::MultipleOf(factor) => all.factor = Some(*factor),
                Assertion::Patterns(patterns) => all.patterns = patterns,
                Assertion::Unique => all.unique = true,
            }
        }
        all
    }

    const fn range(&mut self, measure: Measure) -> &mut Range {
        match measure {
            Measure::Value => &mut self.value,
            Measure::Length => &mut self.length,
            Measure::Items => &mut self.items,
            Measure::Members => &mut self.members,
        }
    }
}

impl Range {
    /// The accepted multiple of a factor that is nearest to zero; `None` if there is none.
    ///
    /// ```
    /// use fintoc_schema::assertion::Range;
    /// let range = Range { least: Some(150), most: Some(350) };
    /// assert_eq!(range.multiple(100), Some(200));
    /// assert_eq!(Range { most: Some(199), ..range }.multiple(100), None);
    /// ```
    #[must_use]
    pub fn multiple(self, factor: i64) -> Option<i64> {
        let (least, most) = (self.least.unwrap_or(i64::MIN), self.most.unwrap_or(i64::MAX));
        let near = 0.clamp(least.min(most), most);
        // Away from zero: up from a positive end, down from a negative one.
        let rest = near.checked_rem(factor)?;
        let multiple = if rest == 0 {
            near
        } else {
            near.checked_sub(rest)?.checked_add(factor.checked_mul(near.signum())?)?
        };
        (least..=most).contains(&multiple).then_some(multiple)
    }

    fn narrow(&mut self, limit: Limit, number: i64) {
        let number = limit.innermost(number);
        match limit.end() {
            End::Lower => self.least = Some(self.least.map_or(number, |known| known.max(number))),
            End::Upper => self.most = Some(self.most.map_or(number, |known| known.min(number))),
        }
    }
}
