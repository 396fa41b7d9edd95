//! The verdict on a change: its effect on the set of accepted values, and its severity for each audience.

/// How the new set of accepted values relates to the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// The same values are accepted.
    Equal,
    /// More values are accepted.
    Wider,
    /// Fewer values are accepted.
    Narrower,
    /// Some values are newly accepted and some are no longer accepted.
    Neither,
    /// None of the other relations is proven.
    Unknown,
}

impl Relation {
    /// Returns the relation of two sets: whether any element of the old one is lost, and any is gained.
    #[must_use]
    pub fn of(lost: bool, gained: bool) -> Self {
        match (lost, gained) {
            (false, false) => Self::Equal,
            (false, true) => Self::Wider,
            (true, false) => Self::Narrower,
            (true, true) => Self::Neither,
        }
    }

    /// Returns the name that reports use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Wider => "wider",
            Self::Narrower => "narrower",
            Self::Neither => "neither",
            Self::Unknown => "unknown",
        }
    }

    /// Returns the relation as a predicate.
    #[must_use]
    pub fn phrase(self) -> &'static str {
        match self {
            Self::Equal => "accepts the same values",
            Self::Wider => "accepts more values",
            Self::Narrower => "accepts fewer values",
            Self::Neither => "accepts other values",
            Self::Unknown => "may accept other values",
        }
    }
}

/// How severe a change is for an audience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// No action is needed.
    Compatible,
    /// The change needs review.
    Warning,
    /// Code or requests must change.
    Breaking,
}

impl Level {
    /// Returns the name that reports use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        }
    }
}

/// The least step of the crate's version that a change requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// `0.0.1`
    Patch,
    /// `0.1.0`
    Minor,
    /// `1.0.0`
    Major,
}

impl Step {
    /// Returns the name that reports use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// The verdict on one kind of change in one direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The effect on the accepted values.
    pub relation: Relation,
    /// Whether the server, or an old reader, would reject instances.
    pub wire: Level,
    /// Whether code that uses the crate still compiles.
    pub source: Level,
    /// Whether the same syntax has another meaning.
    pub meaning: Level,
    /// The required step of the crate's version.
    pub step: Step,
}

impl Verdict {
    /// Returns the most severe level of the three audiences.
    #[must_use]
    pub fn level(&self) -> Level {
        self.wire.max(self.source).max(self.meaning)
    }
}
