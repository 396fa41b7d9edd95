//! Turns portable patterns into the table of an automaton.
//!
//! The portable grammar is what Rust, JavaScript, Python, Java and Go read alike: ASCII, `^...$`,
//! classes like `[0-9A-Za-z_]`, `(?:...)`, `|`, `*`, `+`, `?`, `{m}`, `{m,n}`, and `\xHH` as the
//! only escape. No engine is needed where a table decides: one look-up a byte.
//!
//! ```text
//! text  --parse-->  syntax tree  --positions-->  automaton of positions  --subsets-->  Dfa
//! ```

use std::fmt;
use std::ops::Range;

mod dfa;
mod minimal;
mod numbers;
mod parse;
mod positions;
mod slow;
mod subsets;

pub use dfa::Dfa;

/// The highest count in `{m,n}`: RE2 and its relatives take no more.
const HIGHEST_COUNT: u32 = 1_000;

/// Why a pattern is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which of the patterns.
    pub index: usize,
    /// The bytes of it that are at fault.
    pub span: Range<usize>,
    /// Whether it is outside the grammar, or too expensive.
    pub kind: FaultKind,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: String,
}

/// In which way a pattern is at fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// Outside the portable grammar.
    Syntax,
    /// Too much memory or time.
    Size,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

/// The automaton that accepts what all the patterns match.
///
/// ```
/// let word = fintoc_schema::pattern::compile(&["^[a-z]+$", "^(?:..)$"]);
/// assert_eq!(word.unwrap_err().span, 4..5);
///
/// let word = fintoc_schema::pattern::compile(&["^[a-z]+$", "^[b-y]{1,3}$"]).unwrap();
/// assert!(word.matches("bcd"));
/// assert!(!word.matches("abc"));
/// ```
///
/// # Errors
///
/// The first fault of the first pattern that has one.
pub fn compile<T: AsRef<str>>(patterns: &[T]) -> Result<Dfa, Fault> {
    let mut all = Dfa::anything();
    for (index, pattern) in patterns.iter().enumerate() {
        let pattern = pattern.as_ref();
        let here = |fault: Fault| Fault { index, ..fault };
        let tree = parse::parse(pattern).map_err(here)?;
        let too_large = || here(too_large(pattern));
        if slow::is_slow(&tree) {
            return Err(here(too_slow(pattern)));
        }
        let positions = positions::Positions::of(&tree).ok_or_else(too_large)?;
        let one = subsets::determinise(&positions).ok_or_else(too_large)?;
        all = match index {
            0 => one,
            _ => all.and(&one).ok_or_else(too_large)?,
        };
    }
    all.fits().then_some(all).ok_or_else(|| {
        let index = patterns.len().saturating_sub(1);
        Fault { index, ..too_large(patterns.last().map_or("", AsRef::as_ref)) }
    })
}

fn too_large(pattern: &str) -> Fault {
    Fault {
        index: 0,
        span: 0..pattern.len(),
        kind: FaultKind::Size,
        message: "this pattern needs too large a table".to_owned(),
        help:
            "use `max_length` for long texts instead of a count, or part it into a list of simpler patterns"
                .to_owned(),
    }
}

fn too_slow(pattern: &str) -> Fault {
    Fault {
        index: 0,
        span: 0..pattern.len(),
        kind: FaultKind::Size,
        message: "this pattern can match one text in too many ways: engines that try them all hang"
            .to_owned(),
        help: "let each repetition begin or end with a character that the rest of it cannot hold".to_owned(),
    }
}
