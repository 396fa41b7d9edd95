//! `prefix`

use crate::report::constraint_violation::{Broken, Param, Several};
use crate::rule::operand::{Places, each};

/// Each text starts with `prefix`.
///
/// ```
/// use std::borrow::Cow;
/// use fintoc_types::rule::{Places, prefix};
///
/// let url = |_| Some(Cow::Borrowed("http://merchant.example"));
/// let place = &[Places::new(&["success_url"], Some(1), &url)];
/// assert!(prefix(place, "http").is_ok());
/// assert_eq!(prefix(place, "https://").unwrap_err()[0].code, "prefix");
/// ```
///
/// # Errors
///
/// Each one that does not.
pub fn prefix(places: &[Places<'_, str>], prefix: &'static str) -> Result<(), Several> {
    each(places, |text| text.starts_with(prefix), || Broken::new("prefix", [("prefix", Param::Text(prefix))]))
}
