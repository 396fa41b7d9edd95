//! The way to a value, put together from its end: a composite puts its own step before the ways of what was found inside it.

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Segment {
    Name(&'static str),
    Key(Box<str>),
    Index(usize),
}

/// One step, as it is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part<'s> {
    Name(&'s str),
    Index(usize),
}

/// A place below the object that bears a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// Names of members, and `*` for every item.
    pub path: &'static [&'static str],
    /// Which item.
    pub index: Option<u32>,
}

/// Steps, each of which knows the one before it, so that ways share them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Steps(Vec<Step>);

#[derive(Debug, Clone)]
struct Step {
    segment: Segment,
    before: u32,
}

/// One way: from `leaf`, each step leads to the one before it, up to `top`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Chain {
    leaf: u32,
    top: u32,
}

/// Where no step stands.
const NOWHERE: u32 = u32::MAX;

/// Steps for which there is room from the first one on.
const FEW: usize = 8;

impl Steps {
    /// The way of one step.
    #[inline]
    pub(crate) fn begin(&mut self, segment: Segment) -> Chain {
        if self.0.capacity() == 0 {
            self.0 = Vec::with_capacity(FEW);
        }
        // Before there are as many steps as that, the memory for them has ended.
        let top = u32::try_from(self.0.len()).unwrap_or(NOWHERE);
        self.0.push(Step { segment, before: NOWHERE });
        Chain { leaf: top, top }
    }

    /// Puts a way before another one.
    #[inline]
    pub(crate) fn link(&mut self, before: Chain, way: &mut Chain) {
        if before.is_empty() {
            return;
        }
        match self.0.get_mut(way.top as usize) {
            Some(top) => top.before = before.leaf,
            None => way.leaf = before.leaf,
        }
        way.top = before.top;
    }

    /// Appends the steps of a way, outermost first, and those to a place behind it.
    pub(crate) fn push_parts<'s>(&'s self, way: Chain, spot: Option<Spot>, all: &mut Vec<Part<'s>>) {
        let begun = all.len();
        let mut next = way.leaf;
        while let Some(Step { segment, before }) = self.0.get(next as usize) {
            all.push(match segment {
                Segment::Name(name) => Part::Name(name),
                Segment::Key(name) => Part::Name(name),
                Segment::Index(index) => Part::Index(*index),
            });
            next = *before;
        }
        all.get_mut(begun..).unwrap_or_default().reverse();
        let Some(Spot { path, index }) = spot else { return };
        all.extend(path.iter().filter_map(|step| match (*step, index) {
            ("*", index) => index.map(|index| Part::Index(index as usize)),
            (name, _) => Some(Part::Name(name)),
        }));
    }
}

impl Chain {
    /// The value itself.
    pub(crate) const EMPTY: Self = Self { leaf: NOWHERE, top: NOWHERE };

    pub(crate) fn is_empty(self) -> bool {
        self.top == NOWHERE
    }
}
