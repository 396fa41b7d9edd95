//! The outcome of a command, its failures, and the vocabulary that commands share.

use std::io::{self, ErrorKind};

use fintoc_schema::json_schema::Language;

/// The outcome of a command that ran to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing to report: exit code 0.
    Success,
    /// Errors in the specs or in an instance, or changes; the report lists them: exit code 1.
    Findings,
    /// A page from which nothing reliable can be read: exit code 3.
    Unreadable,
}

/// Why a command could not run to its end: exit code 2.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A message of one line.
    Message(String),
    /// The reader of the output has closed it.
    BrokenPipe,
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self::Message(message.into())
    }

    /// Puts the argument that it is about in front of the message.
    pub(crate) fn about(self, argument: &str) -> Self {
        match self {
            Self::Message(message) => {
                Self::Message(format!("{}: {message}", fintoc_validator::report::display_name(argument)))
            }
            Self::BrokenPipe => Self::BrokenPipe,
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == ErrorKind::BrokenPipe {
            return Self::BrokenPipe;
        }
        Self::Message(error.to_string())
    }
}

/// The values of `--language`.
pub(crate) const LANGUAGES: [&str; 2] = ["en", "es"];

pub(crate) fn language(tag: &str) -> Language {
    if tag == "es" { Language::Spanish } else { Language::English }
}

/// `1 error`, `2 errors`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
