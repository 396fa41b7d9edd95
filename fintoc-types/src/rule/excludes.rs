//! `excludes`

use crate::report::constraint_violation::Broken;
use crate::rule::operand::Group;

/// At most one of the members is present.
///
/// ```
/// use fintoc_types::rule::{Group, excludes};
/// let names = &["amount", "line_items"];
/// assert!(excludes(Group::new(names, &[false, true])).is_ok());
/// assert_eq!(excludes(Group::new(names, &[true, true])).unwrap_err().code, "excludes");
/// ```
///
/// # Errors
///
/// Several are.
#[inline]
pub fn excludes(members: Group<'_>) -> Result<(), Broken> {
    Broken::unless(members.count() <= 1, "excludes", [("members", members.names())])
}
