//! `at_least_one_of`

use crate::report::constraint_violation::Broken;
use crate::rule::operand::Group;

/// At least one of the members is present.
///
/// ```
/// use fintoc_types::rule::{Group, at_least_one_of};
/// let names = &["amount", "line_items"];
/// assert!(at_least_one_of(Group::new(names, &[true, true])).is_ok());
/// assert_eq!(at_least_one_of(Group::new(names, &[false, false])).unwrap_err().code, "at_least_one_of");
/// ```
///
/// # Errors
///
/// None is.
#[inline]
pub fn at_least_one_of(members: Group<'_>) -> Result<(), Broken> {
    Broken::unless(members.count() >= 1, "at_least_one_of", [("members", members.names())])
}
