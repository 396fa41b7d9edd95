//! The state of reading and validating: the findings so far, and their paths.
//!
//! Paths are built on the way back: a composite puts its own segment before the paths of what was
//! found inside it. A value without findings pays nothing.

use std::fmt;

use serde::de;

use crate::kind::{Kind, Kinds};
use crate::number::ARBITRARY_PRECISION;
use crate::path::{Chain, Part, Segment, Steps};
use crate::position::Position;
use crate::report::constraint_violation::{ConstraintViolation, Param, Severity};
use crate::report::pointer::pointer;
use crate::tree::Node;

/// A finding, or a check that is still to be done.
#[derive(Debug, Clone)]
pub(crate) struct Finding {
    pub(crate) kind: FindingKind,
    pub(crate) chain: Chain,
    /// The object type that has the rule, and its member.
    pub(crate) owner: Option<(&'static str, Option<&'static str>)>,
    /// The byte offset of its location, once that is known.
    pub(crate) offset: usize,
    pub(crate) position: Option<Position>,
}

#[derive(Debug, Clone)]
pub(crate) enum FindingKind {
    /// A violated rule.
    Violation {
        violation: ConstraintViolation,
        severity: Severity,
        stops: bool,
        rule: Option<&'static str>,
        anchor: Anchor,
    },
    /// A check that needs the finished tree.
    Deferred(DeferredCheck),
}

/// Validates a value by its node.
pub(crate) type DeferredCheck = fn(Node<'_, '_>, &mut Context);

/// The location of a violation, relative to the value at its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// The value.
    Value,
    /// The name of the member.
    Name,
    /// The object: the member is missing.
    Parent,
}

impl Finding {
    pub(crate) fn new(kind: FindingKind) -> Self {
        Self { kind, chain: Chain::EMPTY, owner: None, offset: 0, position: None }
    }

    /// Creates a violation of the whole text.
    pub(crate) fn at_root(violation: ConstraintViolation, severity: Severity, offset: usize) -> Self {
        let stops = severity == Severity::Error;
        let kind = FindingKind::Violation { violation, severity, stops, rule: None, anchor: Anchor::Value };
        Self { offset, ..Self::new(kind) }
    }

    /// Appends the segments of its path, outermost first.
    pub(crate) fn push_parts<'s>(&self, steps: &'s Steps, parts: &mut Vec<Part<'s>>) {
        let path = match self.kind {
            FindingKind::Violation { violation, .. } => violation.path,
            FindingKind::Deferred(_) => None,
        };
        steps.push_parts(self.chain, path, parts);
    }

    /// Returns its JSON Pointer.
    pub(crate) fn pointer(&self, steps: &Steps) -> String {
        let mut parts = Vec::new();
        self.push_parts(steps, &mut parts);
        pointer(&parts)
    }

    pub(crate) fn stops(&self) -> bool {
        matches!(self.kind, FindingKind::Violation { stops: true, .. })
    }

    /// Returns the code, and the rule's id.
    pub(crate) fn code(&self) -> (&'static str, Option<&'static str>) {
        match self.kind {
            FindingKind::Violation { violation, rule, .. } => (violation.code, rule),
            FindingKind::Deferred(_) => ("", None),
        }
    }

    pub(crate) fn severity(&self) -> Option<Severity> {
        match self.kind {
            FindingKind::Violation { severity, .. } => Some(severity),
            FindingKind::Deferred(_) => None,
        }
    }
}

/// The state of one reading or validation.
#[derive(Debug)]
pub struct Context {
    found: Vec<Finding>,
    steps: Steps,
    collecting: bool,
    // Whether serde_json may drive the visitors, which can pass numbers on as objects.
    foreign: bool,
    now: Option<i64>,
    // An integer out of the range of its type, until a constraint with a narrower bound reports it.
    out_of_range: Option<OutOfRange>,
}

#[derive(Debug, Clone, Copy)]
struct OutOfRange {
    checkpoint: usize,
    value: i64,
}

/// The signal that a value is rejected. The [`Context`] holds the violations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rejected;

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value violates a constraint of its type")
    }
}

impl std::error::Error for Rejected {}

impl de::Error for Rejected {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl Rejected {
    /// Converts to the error of a deserializer, without any value in it.
    #[cold]
    #[must_use]
    pub fn error<E: de::Error>(self) -> E {
        E::custom(self)
    }
}

/// The number of findings for which memory is reserved with the first one.
const FEW: usize = 4;

impl Context {
    /// Creates a context that stops at the first violation.
    pub(crate) fn fast() -> Self {
        Self {
            found: Vec::new(),
            steps: Steps::default(),
            collecting: false,
            foreign: false,
            now: None,
            out_of_range: None,
        }
    }

    /// The same for a deserializer of another crate.
    pub(crate) fn foreign() -> Self {
        Self { foreign: true, ..Self::fast() }
    }

    /// Returns whether an object can be a number of serde_json's `arbitrary_precision`.
    #[inline]
    pub(crate) fn expects_number_token(&self) -> bool {
        ARBITRARY_PRECISION && self.foreign
    }

    /// Creates a context that goes on after a violation: only over a tree, where no value is ever
    /// partly read.
    pub(crate) fn collecting() -> Self {
        Self { collecting: true, ..Self::fast() }
    }

    /// Sets the time, in Unix seconds, for the rules that need it.
    pub(crate) fn with_now(mut self, now: Option<i64>) -> Self {
        self.now = now;
        self
    }

    /// Returns the time, in Unix seconds, if it is known.
    #[must_use]
    pub fn now(&self) -> Option<i64> {
        self.now
    }

    /// Returns whether reading goes on after a violation.
    #[inline]
    pub(crate) fn is_collecting(&self) -> bool {
        self.collecting
    }

    /// Returns a checkpoint: the number of findings so far.
    #[inline]
    pub(crate) fn checkpoint(&self) -> usize {
        self.found.len()
    }

    /// Returns whether there are findings since a checkpoint.
    #[inline]
    pub(crate) fn has_findings_since(&self, checkpoint: usize) -> bool {
        self.found.len() > checkpoint
    }

    /// Reports a violation that rejects the value.
    #[cold]
    pub fn reject(&mut self, violation: ConstraintViolation) -> Rejected {
        self.push(violation, Severity::Error, true, None, Anchor::Value);
        Rejected
    }

    /// Reports a finding that does not reject the value.
    #[cold]
    pub fn report(&mut self, severity: Severity, violation: ConstraintViolation) {
        self.push(violation, severity, false, None, Anchor::Value);
    }

    pub(crate) fn push(
        &mut self,
        violation: ConstraintViolation,
        severity: Severity,
        stops: bool,
        rule: Option<&'static str>,
        anchor: Anchor,
    ) {
        if self.found.capacity() == 0 {
            self.found = Vec::with_capacity(FEW);
        }
        self.found.push(Finding::new(FindingKind::Violation { violation, severity, stops, rule, anchor }));
    }

    /// Defers a check until the whole tree has been read.
    pub(crate) fn defer(&mut self, check: DeferredCheck) {
        self.found.push(Finding::new(FindingKind::Deferred(check)));
    }

    /// Returns the deferred checks and removes them.
    pub(crate) fn take_deferred(&mut self) -> Vec<(Chain, DeferredCheck)> {
        let mut deferred = Vec::new();
        self.found.retain(|found| match found.kind {
            FindingKind::Violation { .. } => true,
            FindingKind::Deferred(check) => {
                deferred.push((found.chain, check));
                false
            }
        });
        deferred
    }

    /// Returns the findings since a checkpoint, and the segments of their paths.
    pub(crate) fn findings_since_mut(&mut self, checkpoint: usize) -> (&mut [Finding], &Steps) {
        (self.found.get_mut(checkpoint..).unwrap_or_default(), &self.steps)
    }

    /// Returns the segments of a path, outermost first.
    pub(crate) fn parts(&self, chain: Chain) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        self.steps.push_parts(chain, None, &mut parts);
        parts
    }

    /// Puts a segment before the paths of all findings since a checkpoint.
    #[cold]
    pub(crate) fn prefix(&mut self, checkpoint: usize, segment: Segment) {
        let before = self.steps.begin(segment);
        self.link(checkpoint, before);
    }

    /// Puts a member before the paths of all findings since a checkpoint, and sets it as the owner
    /// of those without one.
    #[cold]
    pub(crate) fn prefix_member(&mut self, checkpoint: usize, object: &'static str, member: &'static str) {
        let before = self.steps.begin(Segment::Name(member));
        for found in self.found.get_mut(checkpoint..).unwrap_or_default() {
            if !object.is_empty() {
                found.owner.get_or_insert((object, Some(member)));
            }
            self.steps.link(before, &mut found.chain);
        }
    }

    /// Puts a path before those of all findings since a checkpoint.
    pub(crate) fn link(&mut self, checkpoint: usize, before: Chain) {
        for found in self.found.get_mut(checkpoint..).unwrap_or_default() {
            self.steps.link(before, &mut found.chain);
        }
    }

    /// Sets the object type and the member that own the findings since a checkpoint, unless an
    /// inner one does.
    #[cold]
    pub(crate) fn set_owner(
        &mut self,
        checkpoint: usize,
        object: &'static str,
        member: Option<&'static str>,
    ) {
        if object.is_empty() {
            return;
        }
        for found in self.found.get_mut(checkpoint..).unwrap_or_default() {
            found.owner.get_or_insert((object, member));
        }
    }

    /// Returns the violations since a checkpoint that concern the value itself, not something
    /// inside it.
    pub(crate) fn own_violations_since(
        &mut self,
        checkpoint: usize,
    ) -> impl Iterator<Item = &mut ConstraintViolation> {
        self.found.iter_mut().skip(checkpoint).filter(|found| found.chain.is_empty()).filter_map(|found| {
            match &mut found.kind {
                FindingKind::Violation { violation, .. } => {
                    Some(violation).filter(|violation| violation.path.is_none())
                }
                FindingKind::Deferred(_) => None,
            }
        })
    }

    /// Adds null to the expected kinds.
    #[cold]
    pub(crate) fn expect_null(&mut self, checkpoint: usize) {
        for violation in self.own_violations_since(checkpoint) {
            if let Some(expected) = violation.params.kinds_mut() {
                *expected = expected.union(Kinds::only(Kind::Null));
            }
        }
    }

    /// Marks the findings since a checkpoint as concerning the name of a member.
    #[cold]
    pub(crate) fn mark_as_name(&mut self, checkpoint: usize) {
        for found in self.found.iter_mut().skip(checkpoint) {
            if let FindingKind::Violation { violation, anchor, .. } = &mut found.kind {
                violation.params.push("of", Param::String("name"));
                *anchor = Anchor::Name;
            }
        }
    }

    /// Keeps an integer that was rejected because it is out of the range of its type.
    pub(crate) fn set_out_of_range(&mut self, value: i64) {
        self.out_of_range = Some(OutOfRange { checkpoint: self.checkpoint(), value });
    }

    /// Returns that integer, if it is the value that was rejected since the checkpoint.
    pub(crate) fn take_out_of_range(&mut self, checkpoint: usize) -> Option<i64> {
        let out_of_range =
            self.out_of_range.take().filter(|out_of_range| out_of_range.checkpoint >= checkpoint)?;
        let own = self.found.get(out_of_range.checkpoint).is_some_and(|found| found.chain.is_empty());
        own.then_some(out_of_range.value)
    }

    /// Replaces the findings between two checkpoints by those since the second, if there are any.
    pub(crate) fn replace(&mut self, checkpoint: usize, known: usize) {
        if self.has_findings_since(known) {
            self.found.drain(checkpoint..known);
        }
    }

    /// Returns the highest severity of the findings.
    pub(crate) fn severity(&self) -> Option<Severity> {
        self.found.iter().filter_map(Finding::severity).max()
    }

    #[inline]
    pub(crate) fn into_parts(self) -> (Vec<Finding>, Steps) {
        (self.found, self.steps)
    }
}
