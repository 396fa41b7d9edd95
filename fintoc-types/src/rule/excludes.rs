//! `excludes`

use crate::report::constraint_violation::ConstraintViolation;
use crate::rule::operand::MemberSet;

/// Checks that at most one of the members is present.
///
/// ```
/// use fintoc_types::rule::{MemberSet, excludes};
/// let names = &["amount", "line_items"];
/// assert!(excludes(MemberSet::new(names, &[false, true])).is_ok());
/// assert_eq!(excludes(MemberSet::new(names, &[true, true])).unwrap_err().code, "excludes");
/// ```
///
/// # Errors
///
/// Returns an error if several are present.
#[inline]
pub fn excludes(members: MemberSet<'_>) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(members.present_count() <= 1, "excludes", [("members", members.names())])
}
