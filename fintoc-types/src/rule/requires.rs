//! `requires`

use crate::report::constraint_violation::Broken;
use crate::rule::operand::Group;

/// Where a member of the first group is present, all of the second one are.
///
/// ```
/// use fintoc_types::rule::{Group, requires};
/// let needs = Group::new(&["holder_id", "number"], &[true, false]);
/// assert!(requires(Group::new(&["account"], &[false]), needs).is_ok());
/// assert_eq!(requires(Group::new(&["account"], &[true]), needs).unwrap_err().code, "requires");
/// ```
///
/// # Errors
///
/// One of the second group is missing.
#[inline]
pub fn requires(member: Group<'_>, needs: Group<'_>) -> Result<(), Broken> {
    let holds = member.count() == 0 || needs.count() == needs.size();
    Broken::unless(holds, "requires", [("member", member.names()), ("needs", needs.names())])
}
