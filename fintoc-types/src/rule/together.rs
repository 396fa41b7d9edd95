//! `together`

use crate::report::constraint_violation::ConstraintViolation;
use crate::rule::operand::MemberSet;

/// Checks that all of the members are present, or none.
///
/// ```
/// use fintoc_types::rule::{MemberSet, together};
/// let names = &["amount", "line_items"];
/// assert!(together(MemberSet::new(names, &[true, true])).is_ok());
/// assert_eq!(together(MemberSet::new(names, &[false, true])).unwrap_err().code, "together");
/// ```
///
/// # Errors
///
/// Returns an error if only some are present.
#[inline]
pub fn together(members: MemberSet<'_>) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(
        members.present_count() == 0 || members.present_count() == members.member_count(),
        "together",
        [("members", members.names())],
    )
}
