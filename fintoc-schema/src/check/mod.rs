//! Says what in a spec makes no sense; what passes can be lowered without fail.

use crate::diagnostic::Diagnostics;
use crate::spec::{Module, Names, Spec};

mod constraints;
mod distinct;
mod facts;
mod members;
mod messages;
mod module;
mod names;
mod patterns;
mod references;
mod rules;
mod values;

use self::patterns::Patterns;

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
        let patterns = Patterns::of(module, &mut found);
        let cx = &Cx { module, names: module.names(), patterns };
        for check in CHECKS {
            check(cx, &mut found);
        }
    }
    if let Some(catalogue) = &spec.messages {
        messages::check(catalogue, &mut found);
    }
    let found = found.sorted();
    if found.has_errors() { Err(found) } else { Ok(CheckedSpec { spec, warnings: found }) }
}

/// Everything that is checked in a module. Each looks at one noun; none depends on another.
const CHECKS: &[fn(&Cx<'_>, &mut Diagnostics)] = &[
    module::check,
    names::check,
    references::check,
    constraints::check,
    distinct::check,
    members::check,
    values::check,
    rules::check,
    facts::check,
];

/// What a check may look at.
struct Cx<'a> {
    module: &'a Module,
    names: Names<'a>,
    patterns: Patterns,
}
