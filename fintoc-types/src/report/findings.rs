//! What was noticed while a value was read or judged.

use std::fmt;

use crate::report::pointer::pointer;
use crate::report::{Cx, Part, Severity, Steps, Violation, Violations};
use crate::report::{Found, What};

/// Deviations that did not keep a value from being read: codes and places, from which texts are made on demand.
#[derive(Clone, Default)]
pub struct Findings {
    found: Vec<Found>,
    steps: Steps,
}

impl Findings {
    #[inline]
    pub(crate) fn of(cx: Cx) -> Self {
        let (found, steps) = cx.into_parts();
        Self { found, steps }
    }

    pub(crate) fn from_parts(found: Vec<Found>, steps: Steps) -> Self {
        Self { found, steps }
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = Violation> + '_ {
        let mut parts = Vec::new();
        self.found.iter().filter_map(move |found| self.show(found, &mut parts))
    }

    /// Shows one of them; the list is there to be used again.
    fn show<'s>(&'s self, found: &Found, parts: &mut Vec<Part<'s>>) -> Option<Violation> {
        let What::Broken { broken, severity, rule, .. } = &found.what else { return None };
        parts.clear();
        found.push_parts(&self.steps, parts);
        Some(Violation {
            params: broken.params.with_nearest(parts.last()),
            pointer: pointer(parts),
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
        let mut parts = Vec::new();
        let list = errors.filter_map(|found| self.show(found, &mut parts)).collect();
        drop(parts);
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
