//! Notes what constraints and rules say.

use crate::report::constraint_violation::{Broken, Several, Severity};
use crate::report::context::{Anchor, Cx, Refused};
use crate::traits::constrained::View;

/// Takes the verdicts on one value.
#[derive(Debug)]
pub struct Judge<'x> {
    cx: &'x mut Cx,
    stops: bool,
    adds_up: bool,
    broken: bool,
    refused: bool,
}

impl<'x> Judge<'x> {
    #[inline]
    pub(crate) fn of<V: View>(cx: &'x mut Cx, stops: bool) -> Self {
        Self { cx, stops, adds_up: V::ADDS_UP, broken: false, refused: false }
    }

    #[inline]
    pub(crate) fn of_rules(cx: &'x mut Cx, stops: bool) -> Self {
        Self { cx, stops, adds_up: true, broken: false, refused: false }
    }

    /// The time, if somebody gave it.
    #[must_use]
    pub fn now(&self) -> Option<i64> {
        self.cx.now()
    }

    /// A constraint of the value.
    #[inline]
    pub fn constraint(&mut self, verdict: Result<(), Broken>) {
        if let Err(broken) = verdict {
            self.note(&broken, Severity::Error, None);
        }
    }

    /// A rule over several members.
    #[inline]
    pub fn rule(&mut self, id: &'static str, severity: Severity, verdict: impl Verdict) {
        verdict.each(|broken| self.note(broken, severity, Some(id)));
    }

    #[cold]
    fn note(&mut self, broken: &Broken, severity: Severity, rule: Option<&'static str>) {
        if self.broken && !self.adds_up {
            return;
        }
        self.broken = true;
        let stops = self.stops && severity == Severity::Error;
        self.refused |= stops;
        self.cx.push(*broken, severity, stops, rule, Anchor::Value);
    }

    /// Whether reading may go on.
    #[inline]
    pub(crate) fn end(self) -> Result<(), Refused> {
        if self.refused { Err(Refused) } else { Ok(()) }
    }
}

/// What a rule over several members answers: one verdict, or one for each place that it looked at.
pub trait Verdict {
    /// Hands out what is broken.
    fn each(self, note: impl FnMut(&Broken));
}

impl Verdict for Result<(), Broken> {
    #[inline]
    fn each(self, note: impl FnMut(&Broken)) {
        self.as_ref().err().into_iter().for_each(note);
    }
}

impl Verdict for Result<(), Several> {
    #[inline]
    fn each(self, note: impl FnMut(&Broken)) {
        if let Err(several) = self {
            several.iter().for_each(note);
        }
    }
}

impl Verdict for Result<(), Vec<Broken>> {
    #[inline]
    fn each(self, note: impl FnMut(&Broken)) {
        self.as_ref().err().into_iter().flatten().for_each(note);
    }
}
