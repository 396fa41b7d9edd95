//! Compiles portable patterns to the table of a deterministic automaton.
//!
//! The portable grammar has the constructs that Rust, JavaScript, Python, Java and Go read alike:
//! ASCII, `^...$`, classes like `[0-9A-Za-z_]`, `(?:...)`, `|`, `*`, `+`, `?`, `{m}`, `{m,n}`, and
//! `\xHH` as the only escape. Generated code needs no regex engine: it looks up one entry per byte.
//!
//! ```text
//! pattern --parse--> tree --ambiguity--> tree --glushkov--> Nfa --determinize, minimize--> Dfa --intersect--> Dfa
//! ```

mod ambiguity;
mod determinize;
mod dfa;
mod error;
mod glushkov;
mod intersect;
mod minimize;
mod parse;
mod sccs;
mod state_ids;

pub use dfa::Dfa;
pub use error::{PatternError, PatternErrorKind};

/// Compiles patterns to the automaton that accepts the strings that all of them match.
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
/// Returns the first error of the first pattern that has one.
pub fn compile<T: AsRef<str>>(patterns: &[T]) -> Result<Dfa, PatternError> {
    let mut all = Dfa::any_string();
    for (index, pattern) in patterns.iter().enumerate() {
        let pattern = pattern.as_ref();
        let at_index = |error: PatternError| PatternError { index, ..error };
        let tree = parse::parse(pattern).map_err(at_index)?;
        let too_large = || at_index(too_large(pattern));
        if ambiguity::is_exponential(&tree) {
            return Err(at_index(too_slow(pattern)));
        }
        let nfa = glushkov::Nfa::new(&tree).ok_or_else(too_large)?;
        let one = determinize::determinize(&nfa).ok_or_else(too_large)?;
        all = match index {
            0 => one,
            _ => intersect::intersect(&all, &one).ok_or_else(too_large)?,
        };
    }
    all.fits_table().then_some(all).ok_or_else(|| {
        let index = patterns.len().saturating_sub(1);
        PatternError { index, ..too_large(patterns.last().map_or("", AsRef::as_ref)) }
    })
}

fn too_large(pattern: &str) -> PatternError {
    PatternError {
        index: 0,
        span: 0..pattern.len(),
        kind: PatternErrorKind::Size,
        message: "pattern requires too large a table".to_owned(),
        help:
            "use `max_length` instead of a repetition count, or split the pattern into an array of simpler ones"
                .to_owned(),
    }
}

fn too_slow(pattern: &str) -> PatternError {
    PatternError {
        index: 0,
        span: 0..pattern.len(),
        kind: PatternErrorKind::Size,
        message: "pattern can take exponential time in a backtracking engine".to_owned(),
        help: "begin or end each repetition with a character that the rest of the repetition cannot match"
            .to_owned(),
    }
}
