//! Validates the members of an object that is already there.

use crate::kind::{Kind, Kinds};
use crate::read::accept::wrong_type;
use crate::report::constraint_violation::Severity;
use crate::report::context::{Anchor, Cx};
use crate::traits::adapter::JudgeAs;
use crate::traits::object_schema;
use crate::traits::object_schema::{Bits, Rules, Source, note_unknown, step};
use crate::values::unknown_members::Unknown;

/// Judges the members of an object, one after the other, then its rules.
#[derive(Debug)]
pub struct Judging<'x, S: Rules> {
    cx: &'x mut Cx,
    present: S::Bits,
}

impl<'x, S: Rules> Judging<'x, S> {
    /// Begins.
    #[must_use]
    pub fn new(cx: &'x mut Cx) -> Self {
        Self { cx, present: S::Bits::NONE }
    }

    /// The members that the type does not declare.
    pub fn unknown(&mut self, unknown: &Unknown) {
        unknown.iter().for_each(|(name, _)| note_unknown::<S>(self.cx, name.into()));
    }

    /// A member, if it has a value.
    #[inline]
    pub fn member<H: JudgeAs<T>, T>(&mut self, index: usize, value: Option<&T>) {
        let Some(value) = value else { return };
        self.present = self.present.with(index, true);
        let mark = self.cx.mark();
        H::judge(value, self.cx);
        if self.cx.found_since(mark) {
            step::<S>(self.cx, mark, index);
        }
    }

    /// A member that is null, though `expected` stood there; `None` where null is right.
    pub fn null(&mut self, index: usize, is_null: bool, expected: Option<Kinds>) {
        if !is_null {
            return;
        }
        self.present = self.present.with(index, true);
        if let Some(kinds) = expected {
            let mark = self.cx.mark();
            let broken = wrong_type(kinds, Kind::Null);
            self.cx.push(broken, Severity::Error, !S::OPEN, None, Anchor::Value);
            step::<S>(self.cx, mark, index);
        }
    }

    /// A member that is there, though nothing can be said of its value.
    pub(crate) fn present(&mut self, index: usize) {
        self.present = self.present.with(index, true);
    }

    /// The rules on who is present.
    pub(crate) fn presence(self) -> &'x mut Cx {
        // What is found stands in `cx`.
        let _ = object_schema::presence::<S>(self.present, self.cx);
        self.cx
    }

    /// The rules.
    pub fn end(self, value: &S) {
        let cx = self.presence();
        let _ = object_schema::places(Source::Value(value), cx);
    }
}
