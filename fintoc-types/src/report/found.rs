//! Something that was found: what, and where.

use crate::read::Node;
use crate::report::{Broken, Chain, Cx, Part, Place, Severity, Steps, pointer};

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
