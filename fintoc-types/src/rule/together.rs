//! `together`

use crate::report::constraint_violation::Broken;
use crate::rule::operand::Group;

/// All of the members are present, or none.
///
/// ```
/// use fintoc_types::rule::{Group, together};
/// let names = &["amount", "line_items"];
/// assert!(together(Group::new(names, &[true, true])).is_ok());
/// assert_eq!(together(Group::new(names, &[false, true])).unwrap_err().code, "together");
/// ```
///
/// # Errors
///
/// Some are.
#[inline]
pub fn together(members: Group<'_>) -> Result<(), Broken> {
    Broken::unless(
        members.count() == 0 || members.count() == members.size(),
        "together",
        [("members", members.names())],
    )
}
