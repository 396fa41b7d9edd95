//! `prefix`

use crate::report::constraint_violation::{ConstraintViolation, Param, RuleViolations};
use crate::rule::operand::{PathValues, check_each};

/// Checks that each string starts with `prefix`.
///
/// ```
/// use std::borrow::Cow;
/// use fintoc_types::rule::{PathValues, prefix};
///
/// let url = |_| Some(Cow::Borrowed("http://merchant.example"));
/// let value = &[PathValues::new(&["success_url"], Some(1), &url)];
/// assert!(prefix(value, "http").is_ok());
/// assert_eq!(prefix(value, "https://").unwrap_err()[0].code, "prefix");
/// ```
///
/// # Errors
///
/// Returns an error if a string does not, for each one.
pub fn prefix(values: &[PathValues<'_, str>], prefix: &'static str) -> Result<(), RuleViolations> {
    check_each(
        values,
        |text| text.starts_with(prefix),
        || ConstraintViolation::new("prefix", [("prefix", Param::String(prefix))]),
    )
}
