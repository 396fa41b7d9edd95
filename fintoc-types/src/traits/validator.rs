//! Collects the results of constraints and rules.

use crate::report::constraint_violation::{ConstraintViolation, RuleViolations, Severity};
use crate::report::context::{Anchor, Context, Rejected};
use crate::traits::constrained::Constrained;

/// Reports the violated constraints and rules of one value.
#[derive(Debug)]
pub struct Validator<'x> {
    cx: &'x mut Context,
    stops: bool,
    reports_all: bool,
    violated: bool,
    rejected: bool,
}

impl<'x> Validator<'x> {
    #[inline]
    pub(crate) fn new<V: Constrained>(cx: &'x mut Context, stops: bool) -> Self {
        Self { cx, stops, reports_all: V::REPORTS_ALL, violated: false, rejected: false }
    }

    #[inline]
    pub(crate) fn for_rules(cx: &'x mut Context, stops: bool) -> Self {
        Self { cx, stops, reports_all: true, violated: false, rejected: false }
    }

    /// Returns the time, in Unix seconds, if it is known.
    #[must_use]
    pub fn now(&self) -> Option<i64> {
        self.cx.now()
    }

    /// Reports the result of a constraint.
    #[inline]
    pub fn constraint(&mut self, result: Result<(), ConstraintViolation>) {
        if let Err(violation) = result {
            self.report(&violation, Severity::Error, None);
        }
    }

    /// Reports the result of a rule over several members.
    #[inline]
    pub fn rule(&mut self, id: &'static str, severity: Severity, result: impl RuleResult) {
        result.for_each_violation(|violation| self.report(violation, severity, Some(id)));
    }

    #[cold]
    fn report(&mut self, violation: &ConstraintViolation, severity: Severity, rule: Option<&'static str>) {
        if self.violated && !self.reports_all {
            return;
        }
        self.violated = true;
        let stops = self.stops && severity == Severity::Error;
        self.rejected |= stops;
        self.cx.push(*violation, severity, stops, rule, Anchor::Value);
    }

    /// Returns an error if the value is rejected.
    #[inline]
    pub(crate) fn finish(self) -> Result<(), Rejected> {
        if self.rejected { Err(Rejected) } else { Ok(()) }
    }
}

/// The result of a rule over several members: one violation, or one for each value.
pub trait RuleResult {
    /// Passes each violation on.
    fn for_each_violation(self, report: impl FnMut(&ConstraintViolation));
}

impl RuleResult for Result<(), ConstraintViolation> {
    #[inline]
    fn for_each_violation(self, report: impl FnMut(&ConstraintViolation)) {
        self.as_ref().err().into_iter().for_each(report);
    }
}

impl RuleResult for Result<(), RuleViolations> {
    #[inline]
    fn for_each_violation(self, report: impl FnMut(&ConstraintViolation)) {
        if let Err(violations) = self {
            violations.iter().for_each(report);
        }
    }
}

impl RuleResult for Result<(), Vec<ConstraintViolation>> {
    #[inline]
    fn for_each_violation(self, report: impl FnMut(&ConstraintViolation)) {
        self.as_ref().err().into_iter().flatten().for_each(report);
    }
}
