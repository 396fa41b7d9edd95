//! Checks a spec; one that passes can be lowered without errors.
//!
//! ```text
//! Spec --patterns--> Context --every check of CHECKS--> CheckedSpec, or Diagnostics
//! ```

use crate::diagnostic::Diagnostics;
use crate::spec::Spec;

mod constraints;
mod context;
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

use self::context::Context;
use self::patterns::Patterns;

/// A spec without errors: every reference resolves, every rule can hold, every name is usable.
///
/// Its examples and defaults are not validated as instances: that is the job of the reference
/// validator, which `cargo fintoc check` runs after this check.
#[derive(Debug)]
pub struct CheckedSpec {
    spec: Spec,
    warnings: Diagnostics,
}

impl CheckedSpec {
    /// The spec.
    #[must_use]
    pub fn spec(&self) -> &Spec {
        &self.spec
    }

    /// The warnings: inferred facts, unknown addresses, open questions.
    #[must_use]
    pub fn warnings(&self) -> &Diagnostics {
        &self.warnings
    }

    /// Returns the warnings.
    #[must_use]
    pub fn into_warnings(self) -> Diagnostics {
        self.warnings
    }
}

/// Runs every check over the whole spec.
///
/// # Errors
///
/// Returns all diagnostics, including those of `load`, if any of them is an error.
pub fn check(spec: Spec, mut found: Diagnostics) -> Result<CheckedSpec, Diagnostics> {
    for module in &spec.modules {
        let patterns = Patterns::compile(module, &mut found);
        let cx = &Context { module, names: module.names(), patterns };
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

/// The checks of a module. They are independent of each other.
const CHECKS: &[fn(&Context<'_>, &mut Diagnostics)] = &[
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
