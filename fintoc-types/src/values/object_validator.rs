//! Validates objects: the functions that derived code calls, member by member.

use crate::kind::{Kind, Kinds};
use crate::read::accept::wrong_type_violation;
use crate::report::constraint_violation::Severity;
use crate::report::context::{Anchor, Context};
use crate::traits::adapter::ValidateAs;
use crate::traits::object_schema::{
    self, Bits, ObjectSchema, ValueSource, prefix_member, report_unknown_member,
};
use crate::values::unknown_members::UnknownMembers;

/// Validates the members of one object, then its rules.
#[derive(Debug)]
pub struct ObjectValidator<'x, S: ObjectSchema> {
    cx: &'x mut Context,
    present: S::Bits,
}

impl<'x, S: ObjectSchema> ObjectValidator<'x, S> {
    /// Creates a validator.
    #[must_use]
    pub fn new(cx: &'x mut Context) -> Self {
        Self { cx, present: S::Bits::EMPTY }
    }

    /// Reports unknown members.
    pub fn unknown(&mut self, unknown: &UnknownMembers) {
        unknown.iter().for_each(|(name, _)| report_unknown_member::<S>(self.cx, name.into()));
    }

    /// Validates a member, if it has a value.
    #[inline]
    pub fn member<H: ValidateAs<T>, T>(&mut self, index: usize, value: Option<&T>) {
        let Some(value) = value else { return };
        self.present = self.present.with(index, true);
        let checkpoint = self.cx.checkpoint();
        H::validate(value, self.cx);
        if self.cx.has_findings_since(checkpoint) {
            prefix_member::<S>(self.cx, checkpoint, index);
        }
    }

    /// Validates a member that can be null. `expected` are the kinds if null is not valid.
    pub fn null(&mut self, index: usize, is_null: bool, expected: Option<Kinds>) {
        if !is_null {
            return;
        }
        self.present = self.present.with(index, true);
        if let Some(kinds) = expected {
            let checkpoint = self.cx.checkpoint();
            let violation = wrong_type_violation(kinds, Kind::Null);
            self.cx.push(violation, Severity::Error, !S::OPEN, None, Anchor::Value);
            prefix_member::<S>(self.cx, checkpoint, index);
        }
    }

    /// Records that a member is present without validating it.
    pub(crate) fn present(&mut self, index: usize) {
        self.present = self.present.with(index, true);
    }

    /// Validates the rules on which members are present.
    pub(crate) fn presence(self) -> &'x mut Context {
        // The context holds the violations.
        let _ = object_schema::validate_presence::<S>(self.present, self.cx);
        self.cx
    }

    /// Validates the rules.
    pub fn finish(self, value: &S) {
        let cx = self.presence();
        let _ = object_schema::validate_paths(ValueSource::Value(value), cx);
    }
}
