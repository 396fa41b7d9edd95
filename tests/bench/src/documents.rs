//! The documents that are read, and what they are.

/// A document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// The page's sample, its JSON mended: the profile at the top, an invented address for the masked one.
    Session,
    /// A request without items.
    Request,
    /// A request with 50 items.
    Items,
    /// The session with five broken constraints: two amounts, two dates, one constant.
    SpoiltSession,
    /// The request with a wrong type, a missing member, an unknown word, a repeated name and a name that is too long.
    SpoiltRequest,
}

/// Which type a document is read into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A checkout session, as Fintoc answers.
    Session,
    /// The body that creates one.
    Request,
}

impl Document {
    /// All documents.
    pub const ALL: [Self; 5] =
        [Self::Session, Self::Request, Self::Items, Self::SpoiltSession, Self::SpoiltRequest];

    /// Its word on the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Request => "request",
            Self::Items => "items",
            Self::SpoiltSession => "spoilt-session",
            Self::SpoiltRequest => "spoilt-request",
        }
    }

    /// The text.
    #[must_use]
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Session => include_bytes!("../data/session.json"),
            Self::Request => include_bytes!("../data/request.json"),
            Self::Items => include_bytes!("../data/request-50-items.json"),
            Self::SpoiltSession => include_bytes!("../data/session-five-errors.json"),
            Self::SpoiltRequest => include_bytes!("../data/request-five-errors.json"),
        }
    }

    /// The type.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Session | Self::SpoiltSession => Kind::Session,
            Self::Request | Self::Items | Self::SpoiltRequest => Kind::Request,
        }
    }

    /// The same document without errors: plain serde can read it, so it is the baseline of the ratio.
    #[must_use]
    pub const fn sound(self) -> Self {
        match self {
            Self::SpoiltSession => Self::Session,
            Self::SpoiltRequest => Self::Request,
            Self::Session | Self::Request | Self::Items => self,
        }
    }

    /// Whether it has five errors.
    #[must_use]
    pub fn is_spoilt(self) -> bool {
        self != self.sound()
    }
}
