//! The input of the checks of a module.

use super::patterns::Patterns;
use crate::spec::{Module, Names, Text};

/// The input of the checks of a module.
pub(super) struct Context<'a> {
    pub(super) module: &'a Module,
    /// The named types of the module.
    pub(super) names: Names<'a>,
    /// The compiled patterns of the module.
    pub(super) patterns: Patterns,
}

/// Returns whether an optional key has a value.
pub(super) fn has_value(key: Option<&Text>, value: &str) -> bool {
    key.is_some_and(|key| key.value == value)
}
