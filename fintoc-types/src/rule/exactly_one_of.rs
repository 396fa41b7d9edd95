//! `exactly_one_of`

use crate::report::constraint_violation::ConstraintViolation;
use crate::rule::operand::MemberSet;

/// Checks that exactly one of the members is present.
///
/// ```
/// use fintoc_types::rule::{MemberSet, exactly_one_of};
/// let names = &["amount", "line_items"];
/// assert!(exactly_one_of(MemberSet::new(names, &[true, false])).is_ok());
/// assert_eq!(exactly_one_of(MemberSet::new(names, &[true, true])).unwrap_err().code, "exactly_one_of");
/// ```
///
/// # Errors
///
/// Returns an error if none or several are present.
#[inline]
pub fn exactly_one_of(members: MemberSet<'_>) -> Result<(), ConstraintViolation> {
    ConstraintViolation::unless(
        members.present_count() == 1,
        "exactly_one_of",
        [("members", members.names())],
    )
}
