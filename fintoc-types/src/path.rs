//! Paths to values, built from the end: a composite puts its own segment before the paths of what
//! was found inside it.

/// One segment of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Segment {
    Name(&'static str),
    Key(Box<str>),
    Index(usize),
}

/// One segment of a path, borrowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part<'s> {
    Name(&'s str),
    Index(usize),
}

/// The path of a value, relative to the object that has the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RulePath {
    /// Names of members; `*` stands for each item of an array.
    pub path: &'static [&'static str],
    /// The index of the item that `*` stands for.
    pub index: Option<u32>,
}

/// The segments of many paths. Each one knows the segment before it, so paths share segments.
#[derive(Debug, Clone, Default)]
pub(crate) struct Steps(Vec<Step>);

#[derive(Debug, Clone)]
struct Step {
    segment: Segment,
    before: u32,
}

/// One path: from `leaf`, each segment leads to the one before it, up to `top`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Chain {
    leaf: u32,
    top: u32,
}

/// The index of no segment.
const NOWHERE: u32 = u32::MAX;

/// The number of segments for which memory is reserved with the first one.
const FEW: usize = 8;

impl Steps {
    /// Creates the path of one segment.
    #[inline]
    pub(crate) fn begin(&mut self, segment: Segment) -> Chain {
        if self.0.capacity() == 0 {
            self.0 = Vec::with_capacity(FEW);
        }
        // Memory runs out before there are this many segments.
        let top = u32::try_from(self.0.len()).unwrap_or(NOWHERE);
        self.0.push(Step { segment, before: NOWHERE });
        Chain { leaf: top, top }
    }

    /// Puts a path before another one.
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

    /// Appends the segments of a path, outermost first, and those of a rule's path below it.
    pub(crate) fn push_parts<'s>(&'s self, way: Chain, path: Option<RulePath>, all: &mut Vec<Part<'s>>) {
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
        let Some(RulePath { path, index }) = path else { return };
        all.extend(path.iter().filter_map(|step| match (*step, index) {
            ("*", index) => index.map(|index| Part::Index(index as usize)),
            (name, _) => Some(Part::Name(name)),
        }));
    }
}

impl Chain {
    /// The path of the value itself.
    pub(crate) const EMPTY: Self = Self { leaf: NOWHERE, top: NOWHERE };

    pub(crate) fn is_empty(self) -> bool {
        self.top == NOWHERE
    }
}
