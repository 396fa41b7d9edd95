//! `pattern`

use crate::pattern::Pattern;
use crate::report::Broken;

/// The whole text matches the pattern.
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
    Broken::unless(pattern.matches(value), "pattern", [])
}
