//! `pattern`

use crate::pattern::Pattern;
use crate::report::constraint_violation::{ConstraintViolation, Param};

/// Checks that the whole string matches the pattern. The violation contains the pattern's example,
/// if it has one.
///
/// ```
/// use fintoc_types::{Pattern, rule::pattern};
/// static NOTHING: Pattern = Pattern::new([0; 128], 1, 1, &[0, 0]);
/// assert!(pattern("", &NOTHING).is_ok());
/// assert_eq!(pattern("a", &NOTHING).unwrap_err().code, "pattern");
/// ```
///
/// # Errors
///
/// Returns an error if the string does not match.
#[inline]
pub fn pattern(value: &str, pattern: &Pattern) -> Result<(), ConstraintViolation> {
    if pattern.matches(value) {
        return Ok(());
    }
    Err(match pattern.example() {
        Some(example) => ConstraintViolation::new("pattern", [("example", Param::String(example))]),
        None => ConstraintViolation::new("pattern", []),
    })
}
