//! What was noticed while a value was read or judged.

use std::fmt;

use crate::report::cx::{Found, Step, What};
use crate::report::pointer::pointer;
use crate::report::{Cx, Severity, Violation, Violations};

/// Deviations that did not keep a value from being read: codes and places, from which texts are made on demand.
#[derive(Clone, Default)]
pub struct Findings {
    found: Vec<Found>,
    steps: Vec<Step>,
}

impl Findings {
    #[inline]
    pub(crate) fn of(cx: Cx) -> Self {
        let (found, steps) = cx.into_parts();
        Self { found, steps }
    }

    pub(crate) fn from_parts(found: Vec<Found>, steps: Vec<Step>) -> Self {
        Self { found, steps }
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = Violation> + '_ {
        self.found.iter().filter_map(|found| self.show(found))
    }

    fn show(&self, found: &Found) -> Option<Violation> {
        let What::Broken { broken, severity, rule, .. } = &found.what else { return None };
        let segments = found.chain.segments(&self.steps);
        Some(Violation {
            params: broken.params.with_nearest(segments.last().copied()),
            pointer: pointer(segments),
            code: broken.code,
            severity: *severity,
            rule: *rule,
            place: found.place,
            bearer: found.bearer,
        })
    }

    /// Whether there are none.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// How many there are.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// How much the worst of them matters.
    #[must_use]
    pub fn severity(&self) -> Option<Severity> {
        self.found.iter().filter_map(|found| found.severity()).max()
    }

    /// Holds a finding of severity error against the value: the strict mode.
    ///
    /// # Errors
    ///
    /// All findings of severity error, if there are any.
    pub fn strict(self) -> Result<(), Violations> {
        if self.severity() == Some(Severity::Error) { Err(self.into_violations()) } else { Ok(()) }
    }

    /// Those of severity error, and beside them the others.
    pub(crate) fn into_violations(self) -> Violations {
        let errors = self.found.iter().filter(|found| found.severity() == Some(Severity::Error));
        let list = errors.filter_map(|found| self.show(found)).collect();
        let Self { mut found, steps } = self;
        found.retain(|found| found.severity() != Some(Severity::Error));
        Violations::new(list, Self { found, steps })
    }
}

impl PartialEq for Findings {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Findings {}

/// One a line.
impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, finding) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{}: {finding}", finding.severity)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
