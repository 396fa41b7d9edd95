//! `const`

use crate::report::constraint_violation::{ConstraintViolation, Param};

/// Checks that the string equals `expected`.
///
/// ```
/// use fintoc_types::rule::r#const;
/// assert!(r#const("payment_intent", "payment_intent").is_ok());
/// assert_eq!(r#const("session", "payment_intent").unwrap_err().code, "const");
/// ```
///
/// # Errors
///
/// Returns an error if it is another string.
#[inline]
pub fn r#const(value: &str, constant: &'static str) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(value == constant, "const", [("value", Param::String(constant))])
}
