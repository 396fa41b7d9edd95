//! `requires`

use crate::report::constraint_violation::ConstraintViolation;
use crate::rule::operand::MemberSet;

/// Checks that all members of the second set are present if a member of the first is.
///
/// ```
/// use fintoc_types::rule::{MemberSet, requires};
/// let needs = MemberSet::new(&["holder_id", "number"], &[true, false]);
/// assert!(requires(MemberSet::new(&["account"], &[false]), needs).is_ok());
/// assert_eq!(requires(MemberSet::new(&["account"], &[true]), needs).unwrap_err().code, "requires");
/// ```
///
/// # Errors
///
/// Returns an error if a member of the second set is missing.
#[inline]
pub fn requires(member: MemberSet<'_>, needs: MemberSet<'_>) -> Result<(), ConstraintViolation> {
    let holds = member.present_count() == 0 || needs.present_count() == needs.member_count();
    ConstraintViolation::unless(holds, "requires", [("member", member.names()), ("needs", needs.names())])
}
