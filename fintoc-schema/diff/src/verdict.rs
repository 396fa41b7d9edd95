//! How a change is judged: what became of the accepted values, and for whom that matters.

/// What became of the set of accepted values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// The same values.
    Equal,
    /// More values.
    Wider,
    /// Fewer values.
    Narrower,
    /// Some more and some fewer.
    Neither,
    /// Nobody has proved any of these.
    Unknown,
}

impl Relation {
    /// The word in the output.
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
}

impl Relation {
    /// What instances are accepted now.
    #[must_use]
    pub fn phrase(self) -> &'static str {
        match self {
            Self::Equal => "accepts what it accepted",
            Self::Wider => "accepts more than before",
            Self::Narrower => "accepts less than before",
            Self::Neither => "accepts something else than before",
            Self::Unknown => "may accept something else than before",
        }
    }
}

/// How bad a change is for an audience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nobody need act.
    Compatible,
    /// Somebody should look.
    Warning,
    /// Somebody must act.
    Breaking,
}

impl Level {
    /// The word in the output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        }
    }
}

/// The least step of the crate's version that a change asks for.
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
    /// The word in the output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// The judgement of one kind of change in one direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// What became of the accepted values.
    pub relation: Relation,
    /// Would the server, or a reader of before, refuse?
    pub wire: Level,
    /// Does code that used the crate still compile?
    pub source: Level,
    /// Does the same syntax have another effect?
    pub meaning: Level,
    /// What the crate's version must do.
    pub step: Step,
}

impl Verdict {
    /// The worst of the three audiences.
    #[must_use]
    pub fn level(&self) -> Level {
        self.wire.max(self.source).max(self.meaning)
    }
}
