//! `at_least_one_of`

use crate::report::constraint_violation::ConstraintViolation;
use crate::rule::operand::MemberSet;

/// Checks that at least one of the members is present.
///
/// ```
/// use fintoc_types::rule::{MemberSet, at_least_one_of};
/// let names = &["amount", "line_items"];
/// assert!(at_least_one_of(MemberSet::new(names, &[true, true])).is_ok());
/// assert_eq!(at_least_one_of(MemberSet::new(names, &[false, false])).unwrap_err().code, "at_least_one_of");
/// ```
///
/// # Errors
///
/// Returns an error if none is present.
#[inline]
pub fn at_least_one_of(members: MemberSet<'_>) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(
        members.present_count() >= 1,
        "at_least_one_of",
        [("members", members.names())],
    )
}
