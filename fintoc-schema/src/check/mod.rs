//! Says what in a spec makes no sense; what passes can be lowered without fail.

use crate::diagnostic::Diagnostics;
use crate::spec::{Module, Names, Spec};

mod facts;
mod module;
mod names;
mod references;

/// A spec without mistakes.
#[derive(Debug)]
pub struct CheckedSpec {
    spec: Spec,
    warnings: Diagnostics,
}

impl CheckedSpec {
    /// What was checked.
    #[must_use]
    pub fn spec(&self) -> &Spec {
        &self.spec
    }

    /// The work that is left: facts that are only inferred, addresses that nobody knows, todos.
    #[must_use]
    pub fn warnings(&self) -> &Diagnostics {
        &self.warnings
    }

    /// The warnings alone.
    #[must_use]
    pub fn into_warnings(self) -> Diagnostics {
        self.warnings
    }
}

/// Runs every check over everything that was read.
///
/// # Errors
///
/// All that was found, the mistakes that `load` found included, if one of it is an error.
pub fn check(spec: Spec, mut found: Diagnostics) -> Result<CheckedSpec, Diagnostics> {
    for module in &spec.modules {
        let cx = &Cx { module, names: module.names() };
        module::check(cx, &mut found);
        names::check(cx, &mut found);
        references::check(cx, &mut found);
    }
    let found = found.sorted();
    if found.has_errors() { Err(found) } else { Ok(CheckedSpec { spec, warnings: found }) }
}

/// What a check may look at.
struct Cx<'a> {
    module: &'a Module,
    names: Names<'a>,
}
