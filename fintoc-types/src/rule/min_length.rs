//! `min_length`

use crate::report::constraint_violation::{ConstraintViolation, Param};

/// Checks that the string has at least `limit` characters, counted as Unicode scalar values.
///
/// ```
/// use fintoc_types::rule::min_length;
/// assert!(min_length("\u{f1}", 1).is_ok());
/// assert_eq!(min_length("\u{f1}", 2).unwrap_err().code, "min_length");
/// ```
///
/// # Errors
///
/// Returns an error if it is shorter.
#[inline]
pub fn min_length(value: &str, limit: u32) -> Result<(), ConstraintViolation> {
    // A character has one to four bytes: characters are counted only where bytes do not decide.
    let limit = limit as usize;
    let fits = value.len() >= limit && (value.len() / 4 >= limit || value.chars().count() >= limit);
    ConstraintViolation::unless(fits, "min_length", [("limit", Param::Integer(limit as i64))])
}
