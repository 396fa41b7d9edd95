//! The table of all diagnostic codes: what each means, why it exists, what to do.
//!
//! A check can only use a code of this table, since the codes exist nowhere else.

use super::Level;

mod facts;
mod names;
mod rules;
mod shape;
mod text;
mod types;
mod values;

/// One kind of mistake.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Stable and searchable: `unknown-key`.
    pub name: &'static str,
    /// Whether it stops the compiler.
    pub level: Level,
    /// What is wrong.
    pub summary: &'static str,
    /// Why it is refused.
    pub why: &'static str,
    /// What to do.
    pub remedy: &'static str,
}

/// Codes that belong together.
#[derive(Debug)]
pub struct Group {
    /// What they are about.
    pub title: &'static str,
    /// In the order in which they should be read.
    pub codes: &'static [&'static Code],
}

/// Every code.
///
/// ```
/// use fintoc_schema::diagnostic::CODES;
/// let names = CODES.iter().flat_map(|group| group.codes).map(|code| code.name);
/// assert!(names.into_iter().any(|name| name == "unknown-key"));
/// ```
pub const CODES: &[Group] =
    &[text::GROUP, shape::GROUP, names::GROUP, types::GROUP, values::GROUP, rules::GROUP, facts::GROUP];

/// The codes by their names in Rust: `code::UNKNOWN_KEY`.
pub mod all {
    pub use super::facts::*;
    pub use super::names::*;
    pub use super::rules::*;
    pub use super::shape::*;
    pub use super::text::*;
    pub use super::types::*;
    pub use super::values::*;
}

/// Defines codes and their group.
macro_rules! codes {
    ($title:literal: $($level:ident $constant:ident $name:literal
        $summary:literal; $why:literal; $remedy:literal;)*) => {
        use super::{Code, Group, Level};

        $(#[doc = $summary]
        pub static $constant: Code = Code {
            name: $name,
            level: Level::$level,
            summary: $summary,
            why: $why,
            remedy: $remedy,
        };)*

        pub(super) const GROUP: Group = Group { title: $title, codes: &[$(&$constant),*] };
    };
}
use codes;
