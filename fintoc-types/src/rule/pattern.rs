//! `pattern`

use crate::pattern::Pattern;
use crate::report::constraint_violation::{Broken, Param};

/// The whole text matches the pattern. What is reported shows the pattern's example, if it has one.
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
/// It does not.
#[inline]
pub fn pattern(value: &str, pattern: &Pattern) -> Result<(), Broken> {
    if pattern.matches(value) {
        return Ok(());
    }
    Err(match pattern.example() {
        Some(example) => Broken::new("pattern", [("example", Param::Text(example))]),
        None => Broken::new("pattern", []),
    })
}
