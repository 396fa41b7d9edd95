//! What a command came to, and the words that commands share.

use std::io::{self, ErrorKind};

use fintoc_schema::json_schema::Language;

/// What a job came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Good,
    /// Mistakes in the specs or in an instance: the report says which.
    Findings,
    /// A page that says nothing to rely on.
    Unreadable,
}

/// Why a job could not be done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// In one line, for people.
    Told(String),
    /// Nobody reads on.
    BrokenPipe,
}

impl Failure {
    pub(crate) fn told(message: impl Into<String>) -> Self {
        Self::Told(message.into())
    }

    /// The same, about the argument of this name.
    pub(crate) fn about(self, argument: &str) -> Self {
        match self {
            Self::Told(message) => {
                Self::Told(format!("{}: {message}", fintoc_validator::report::display_name(argument)))
            }
            Self::BrokenPipe => Self::BrokenPipe,
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::BrokenPipe => Self::BrokenPipe,
            _ => Self::Told(error.to_string()),
        }
    }
}

/// What `--language` takes.
pub(crate) const LANGUAGES: [&str; 2] = ["en", "es"];

pub(crate) fn language(word: &str) -> Language {
    if word == "es" { Language::Spanish } else { Language::English }
}

/// `1 error`, `2 errors`.
pub(crate) fn count(many: usize, one: &str) -> String {
    format!("{many} {one}{}", if many == 1 { "" } else { "s" })
}
