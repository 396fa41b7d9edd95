//! `exactly_one_of`

use crate::report::constraint_violation::Broken;
use crate::rule::operand::Group;

/// One of the members is present, and no other.
///
/// ```
/// use fintoc_types::rule::{Group, exactly_one_of};
/// let names = &["amount", "line_items"];
/// assert!(exactly_one_of(Group::new(names, &[true, false])).is_ok());
/// assert_eq!(exactly_one_of(Group::new(names, &[true, true])).unwrap_err().code, "exactly_one_of");
/// ```
///
/// # Errors
///
/// None is, or several are.
#[inline]
pub fn exactly_one_of(members: Group<'_>) -> Result<(), Broken> {
    Broken::unless(members.count() == 1, "exactly_one_of", [("members", members.names())])
}
