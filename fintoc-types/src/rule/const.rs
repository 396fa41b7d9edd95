//! `const`

use crate::report::constraint_violation::{Broken, Param};

/// The text is this one.
///
/// ```
/// use fintoc_types::rule::r#const;
/// assert!(r#const("payment_intent", "payment_intent").is_ok());
/// assert_eq!(r#const("session", "payment_intent").unwrap_err().code, "const");
/// ```
///
/// # Errors
///
/// It is another.
#[inline]
pub fn r#const(value: &str, constant: &'static str) -> Result<(), Broken> {
    Broken::unless(value == constant, "const", [("value", Param::Text(constant))])
}
