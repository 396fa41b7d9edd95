//! `max_length`

use crate::report::constraint_violation::{ConstraintViolation, Param};

/// Checks that the string has at most `limit` characters, counted as Unicode scalar values.
///
/// ```
/// use fintoc_types::rule::max_length;
/// assert!(max_length("\u{f1}and\u{fa}", 5).is_ok());
/// assert_eq!(max_length("\u{f1}and\u{fa}", 4).unwrap_err().code, "max_length");
/// ```
///
/// # Errors
///
/// Returns an error if it is longer.
#[inline]
pub fn max_length(value: &str, limit: u32) -> Result<(), ConstraintViolation> {
    // Bytes decide most cases; characters are counted only when they do not.
    let fits = value.len() <= limit as usize || value.chars().count() <= limit as usize;
    ConstraintViolation::unless(fits, "max_length", [("limit", Param::Integer(limit.into()))])
}
