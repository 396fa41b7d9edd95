//! Where a missing closing bracket belongs.

use super::reader::Tables;
use super::{Member, Node};

/// What is open so far.
pub(super) enum Held {
    Object { members: Vec<Member>, name: Option<(String, usize)>, column: Option<usize> },
    Array(Vec<Node>),
}

/// An object or array that is open.
pub(super) struct Open {
    pub(super) at: usize,
    pub(super) held: Held,
}

/// The table of the whole object has the name, the object has no such member yet, and the
/// indentation does not say that it is one more member of the inner object.
pub(super) fn by_table(tables: &Tables, stack: &[Open], name: &str, column: Option<usize>) -> Option<usize> {
    let Some(Open { held: Held::Object { members, .. }, .. }) = stack.first() else { return None };
    let Some(Open { held: Held::Object { column: own, .. }, .. }) = stack.last() else {
        return None;
    };
    let known = tables.top.contains(name) && !members.iter().any(|member| member.name == name);
    let sibling = column.is_some() && column == *own;
    (known && !sibling && stack.len() > 1).then(|| stack.len() - 1)
}

/// The name stands where the members of an outer object stand, and not where those of this one do.
pub(super) fn by_indentation(stack: &[Open], column: Option<usize>) -> Option<usize> {
    let column = column?;
    let at = |open: &Open| match &open.held {
        Held::Object { column, .. } => *column,
        Held::Array(_) => None,
    };
    if stack.last().and_then(at).is_none_or(|own| own == column) {
        return None;
    }
    stack.iter().rev().position(|open| at(open) == Some(column))
}
