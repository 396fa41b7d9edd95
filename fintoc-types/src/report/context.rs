//! What reading and judging carry along: what was found so far, and where.
//!
//! Pointers are made on the way back: a composite that sees that something was found inside it puts its own step before
//! it. So nothing is paid while nothing is found.

use std::fmt;

use serde::de;

use crate::kind::{Kind, Kinds};
use crate::number::ARBITRARY;
use crate::path::{Chain, Part, Segment, Steps};
use crate::position::Place;
use crate::report::constraint_violation::{Broken, Param, Severity};
use crate::report::pointer::pointer;
use crate::tree::Node;

/// Something that was found, or is still to be judged.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) what: What,
    pub(crate) chain: Chain,
    /// The object type that demands it, and its member.
    pub(crate) bearer: Option<(&'static str, Option<&'static str>)>,
    /// The byte where its place begins, once that is known.
    pub(crate) at: usize,
    pub(crate) place: Option<Place>,
}

#[derive(Debug, Clone)]
pub(crate) enum What {
    /// A broken rule.
    Broken { broken: Broken, severity: Severity, stops: bool, rule: Option<&'static str>, anchor: Anchor },
    /// A judgement that needs the finished tree.
    Later(Judgement),
}

/// Judges a value by its node.
pub(crate) type Judgement = fn(Node<'_, '_>, &mut Cx);

/// Where the place of a violation begins, seen from what its pointer names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// At the value.
    Value,
    /// At the member's name.
    Name,
    /// At the object: the member is missing.
    Parent,
}

impl Found {
    pub(crate) fn new(what: What) -> Self {
        Self { what, chain: Chain::EMPTY, bearer: None, at: 0, place: None }
    }

    /// A violation of the whole text.
    pub(crate) fn at_root(broken: Broken, severity: Severity, at: usize) -> Self {
        let stops = severity == Severity::Error;
        let what = What::Broken { broken, severity, stops, rule: None, anchor: Anchor::Value };
        Self { at, ..Self::new(what) }
    }

    /// Appends the way to it, outermost step first.
    pub(crate) fn push_parts<'s>(&self, steps: &'s Steps, parts: &mut Vec<Part<'s>>) {
        let spot = match self.what {
            What::Broken { broken, .. } => broken.at,
            What::Later(_) => None,
        };
        steps.push_parts(self.chain, spot, parts);
    }

    /// The pointer to it.
    pub(crate) fn pointer(&self, steps: &Steps) -> String {
        let mut parts = Vec::new();
        self.push_parts(steps, &mut parts);
        pointer(&parts)
    }

    pub(crate) fn stops(&self) -> bool {
        matches!(self.what, What::Broken { stops: true, .. })
    }

    /// The code, and the rule's id.
    pub(crate) fn code(&self) -> (&'static str, Option<&'static str>) {
        match self.what {
            What::Broken { broken, rule, .. } => (broken.code, rule),
            What::Later(_) => ("", None),
        }
    }

    pub(crate) fn severity(&self) -> Option<Severity> {
        match self.what {
            What::Broken { severity, .. } => Some(severity),
            What::Later(_) => None,
        }
    }
}

/// The state of one reading or judging.
#[derive(Debug)]
pub struct Cx {
    found: Vec<Found>,
    steps: Steps,
    collecting: bool,
    // Whether serde_json may drive the visitors, whose numbers may be dressed up as objects.
    foreign: bool,
    now: Option<i64>,
    // An integer that no `i64` of ours may hold, until somebody who knows its bounds has said so.
    beyond: Option<Beyond>,
}

#[derive(Debug, Clone, Copy)]
struct Beyond {
    mark: usize,
    value: i64,
}

/// Says that reading must stop here; what is wrong stands in the [`Cx`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value breaks a rule of its type")
    }
}

impl std::error::Error for Refused {}

impl de::Error for Refused {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl Refused {
    /// As an error of a deserializer, without any value in it.
    #[cold]
    #[must_use]
    pub fn error<E: de::Error>(self) -> E {
        E::custom(self)
    }
}

/// Findings for which there is room from the first one on.
const FEW: usize = 4;

impl Cx {
    /// Stops at the first violation.
    pub(crate) fn fast() -> Self {
        Self {
            found: Vec::new(),
            steps: Steps::default(),
            collecting: false,
            foreign: false,
            now: None,
            beyond: None,
        }
    }

    /// The same for a deserializer that is not ours.
    pub(crate) fn foreign() -> Self {
        Self { foreign: true, ..Self::fast() }
    }

    /// Whether an object of one member may be a number.
    #[inline]
    pub(crate) fn meets_disguise(&self) -> bool {
        ARBITRARY && self.foreign
    }

    /// Goes on after a violation: only over a tree, where nothing is ever half read.
    pub(crate) fn collecting() -> Self {
        Self { collecting: true, ..Self::fast() }
    }

    /// Takes the time, in Unix seconds, so that the rules that need one are judged.
    pub(crate) fn at(mut self, now: Option<i64>) -> Self {
        self.now = now;
        self
    }

    /// The time, in Unix seconds, if somebody gave it.
    #[must_use]
    pub fn now(&self) -> Option<i64> {
        self.now
    }

    /// Whether reading goes on after a violation.
    #[inline]
    pub(crate) fn is_collecting(&self) -> bool {
        self.collecting
    }

    /// How many things were found so far; what is found after this mark can be given a step.
    #[inline]
    pub(crate) fn mark(&self) -> usize {
        self.found.len()
    }

    /// Whether anything was found after the mark.
    #[inline]
    pub(crate) fn found_since(&self, mark: usize) -> bool {
        self.found.len() > mark
    }

    /// Notes a violation that stops the value from being read.
    #[cold]
    pub fn refuse(&mut self, broken: Broken) -> Refused {
        self.push(broken, Severity::Error, true, None, Anchor::Value);
        Refused
    }

    /// Notes a finding: reading goes on.
    #[cold]
    pub fn note(&mut self, severity: Severity, broken: Broken) {
        self.push(broken, severity, false, None, Anchor::Value);
    }

    pub(crate) fn push(
        &mut self,
        broken: Broken,
        severity: Severity,
        stops: bool,
        rule: Option<&'static str>,
        anchor: Anchor,
    ) {
        if self.found.capacity() == 0 {
            self.found = Vec::with_capacity(FEW);
        }
        self.found.push(Found::new(What::Broken { broken, severity, stops, rule, anchor }));
    }

    /// Leaves a judgement for the time when the whole tree has been read.
    pub(crate) fn later(&mut self, judge: Judgement) {
        self.found.push(Found::new(What::Later(judge)));
    }

    /// Takes what was left for later.
    pub(crate) fn take_later(&mut self) -> Vec<(Chain, Judgement)> {
        let mut later = Vec::new();
        self.found.retain(|found| match found.what {
            What::Broken { .. } => true,
            What::Later(judge) => {
                later.push((found.chain, judge));
                false
            }
        });
        later
    }

    /// What was found since the mark, and the steps to it.
    pub(crate) fn found_since_mut(&mut self, mark: usize) -> (&mut [Found], &Steps) {
        (self.found.get_mut(mark..).unwrap_or_default(), &self.steps)
    }

    /// The way to a value, outermost step first.
    pub(crate) fn parts(&self, chain: Chain) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        self.steps.push_parts(chain, None, &mut parts);
        parts
    }

    /// Puts a step before the pointers of everything found since the mark.
    #[cold]
    pub(crate) fn prefix(&mut self, mark: usize, segment: Segment) {
        let before = self.steps.begin(segment);
        self.link(mark, before);
    }

    /// Puts a member before the pointers of everything found since the mark, and names it as what demands that, unless an inner one did.
    #[cold]
    pub(crate) fn prefix_member(&mut self, mark: usize, object: &'static str, member: &'static str) {
        let before = self.steps.begin(Segment::Name(member));
        for found in self.found.get_mut(mark..).unwrap_or_default() {
            if !object.is_empty() {
                found.bearer.get_or_insert((object, Some(member)));
            }
            self.steps.link(before, &mut found.chain);
        }
    }

    /// Puts a whole pointer before those of everything found since the mark.
    pub(crate) fn link(&mut self, mark: usize, before: Chain) {
        for found in self.found.get_mut(mark..).unwrap_or_default() {
            self.steps.link(before, &mut found.chain);
        }
    }

    /// Names the object type and the member that demand what was found since the mark, unless an inner one did.
    #[cold]
    pub(crate) fn bear(&mut self, mark: usize, object: &'static str, member: Option<&'static str>) {
        if object.is_empty() {
            return;
        }
        for found in self.found.get_mut(mark..).unwrap_or_default() {
            found.bearer.get_or_insert((object, member));
        }
    }

    /// The broken rules found since the mark that concern the very value, not something inside it.
    pub(crate) fn own_since(&mut self, mark: usize) -> impl Iterator<Item = &mut Broken> {
        self.found.iter_mut().skip(mark).filter(|found| found.chain.is_empty()).filter_map(|found| {
            match &mut found.what {
                What::Broken { broken, .. } => Some(broken).filter(|broken| broken.at.is_none()),
                What::Later(_) => None,
            }
        })
    }

    /// Null would have been right, too.
    #[cold]
    pub(crate) fn expect_null(&mut self, mark: usize) {
        for broken in self.own_since(mark) {
            if let Some(expected) = broken.params.kinds_mut() {
                *expected = expected.or(Kinds::of(Kind::Null));
            }
        }
    }

    /// What was found concerns the name of a member, not its value.
    #[cold]
    pub(crate) fn of_name(&mut self, mark: usize) {
        for found in self.found.iter_mut().skip(mark) {
            if let What::Broken { broken, anchor, .. } = &mut found.what {
                broken.params.push("of", Param::Text("name"));
                *anchor = Anchor::Name;
            }
        }
    }

    /// Keeps an integer that was just refused because no value of ours may hold it.
    pub(crate) fn set_beyond(&mut self, value: i64) {
        self.beyond = Some(Beyond { mark: self.mark(), value });
    }

    /// That integer, if it is the very value that was refused since the mark.
    pub(crate) fn take_beyond(&mut self, mark: usize) -> Option<i64> {
        let beyond = self.beyond.take().filter(|beyond| beyond.mark >= mark)?;
        let own = self.found.get(beyond.mark).is_some_and(|found| found.chain.is_empty());
        own.then_some(beyond.value)
    }

    /// Lets what was found since `known` stand for what was found between the two marks, if there is any.
    pub(crate) fn replace(&mut self, mark: usize, known: usize) {
        if self.found_since(known) {
            self.found.drain(mark..known);
        }
    }

    /// How much the worst of what was found matters.
    pub(crate) fn severity(&self) -> Option<Severity> {
        self.found.iter().filter_map(Found::severity).max()
    }

    #[inline]
    pub(crate) fn into_parts(self) -> (Vec<Found>, Steps) {
        (self.found, self.steps)
    }
}
