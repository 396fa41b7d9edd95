//! What a derive says about an object type, and where its rules find their values.

use std::borrow::Cow;

use crate::path::Segment;
use crate::report::constraint_violation::{Broken, Param, Severity};
use crate::report::context::{Anchor, Cx, Refused};
use crate::traits::constrained::Leaf;
use crate::traits::read::Read;
use crate::traits::validator::Judge;
use crate::tree::Node;

/// An object type: its members, and the rules over them.
#[diagnostic::on_unimplemented(
    message = "the members of `{Self}` are not known",
    note = "derive `Validate` beside `Read`"
)]
pub trait Rules: Sized {
    /// A set of members.
    type Bits: Bits;
    /// Its name in the specs, or nothing.
    const NAME: &'static str;
    /// Whether it is read tolerantly.
    const OPEN: bool;
    /// The names, in order.
    const MEMBERS: &'static [&'static str];
    /// Who must be there.
    const REQUIRED: Self::Bits;
    /// Who is promised.
    const EXPECTED: Self::Bits;
    /// Whether there are rules over places.
    const PLACES: bool;

    /// The index of a name, or [`UNKNOWN`].
    fn find(name: &str) -> usize;

    /// The rules on which members stand together.
    fn presence(present: Self::Bits, judge: &mut Judge<'_>);

    /// The rules over values.
    fn places(source: Source<'_, Self>, judge: &mut Judge<'_>);
}

/// No member has this index.
pub const UNKNOWN: usize = usize::MAX;

/// A set of members, by index.
pub trait Bits: Copy {
    /// Nobody.
    const NONE: Self;
    /// With one more, if the condition holds.
    #[must_use]
    fn with(self, index: usize, condition: bool) -> Self;
    /// Whether a member is in the set.
    fn has(self, index: usize) -> bool;
    /// Who is in the other set, but not in this one.
    #[must_use]
    fn lacks(self, other: Self) -> Self;
    /// Whether nobody is in it.
    fn is_none(self) -> bool;
}

macro_rules! bits {
    ($($ty:ty),*) => {$(
        impl Bits for $ty {
            const NONE: Self = 0;

            #[inline]
            fn with(self, index: usize, condition: bool) -> Self {
                self | (Self::from(condition) << index)
            }

            #[inline]
            fn has(self, index: usize) -> bool {
                self >> index & 1 == 1
            }

            #[inline]
            fn lacks(self, other: Self) -> Self {
                other & !self
            }

            #[inline]
            fn is_none(self) -> bool {
                self == 0
            }
        }
    )*};
}

bits!(u64, u128);

/// Notes who is missing, and what the rules on presence say.
#[inline]
pub(crate) fn presence<S: Rules>(present: S::Bits, cx: &mut Cx) -> Result<(), Refused> {
    let missing = present.lacks(S::REQUIRED);
    let mut verdict = Ok(());
    if !missing.is_none() {
        note_absent::<S>(missing, "required", cx);
        verdict = Err(Refused);
    }
    let missing = present.lacks(S::EXPECTED);
    if !missing.is_none() {
        note_absent::<S>(missing, "missing_member", cx);
    }
    let mark = cx.mark();
    let mut judge = Judge::of_rules(cx, !S::OPEN);
    S::presence(present, &mut judge);
    let rules = judge.end();
    if cx.found_since(mark) {
        cx.bear(mark, S::NAME, None);
    }
    verdict.and(rules)
}

/// Judges the rules over places.
#[inline]
pub(crate) fn places<S: Rules>(source: Source<'_, S>, cx: &mut Cx) -> Result<(), Refused> {
    let mark = cx.mark();
    let mut judge = Judge::of_rules(cx, !S::OPEN);
    S::places(source, &mut judge);
    let verdict = judge.end();
    if cx.found_since(mark) {
        cx.bear(mark, S::NAME, None);
    }
    verdict
}

/// The same, once the whole tree has been read.
pub(crate) fn places_in_tree<S: Rules>(node: Node<'_, '_>, cx: &mut Cx) {
    // What is found stands in `cx`.
    let _ = places(Source::<S>::Node(node), cx);
}

#[cold]
fn note_absent<S: Rules>(missing: S::Bits, code: &'static str, cx: &mut Cx) {
    let severity = if code == "required" { Severity::Error } else { Severity::Note };
    for (index, name) in S::MEMBERS.iter().enumerate() {
        if missing.has(index) {
            let mark = cx.mark();
            cx.push(Broken::new(code, []), severity, severity == Severity::Error, None, Anchor::Parent);
            cx.prefix_member(mark, S::NAME, name);
        }
    }
}

/// Where the rules over places find their values: in a finished value, or in the tree of one that may never be finished.
#[derive(Debug)]
pub enum Source<'v, S> {
    /// A value.
    Value(&'v S),
    /// Its node.
    Node(Node<'v, 'v>),
}

impl<S> Clone for Source<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Source<'_, S> {}

impl<'v, S> Source<'v, S> {
    /// How many items an array has, if it takes part.
    pub fn count<T: 'v>(
        self,
        path: &'static [&'static str],
        get: impl Fn(&'v S) -> Option<&'v Vec<T>>,
    ) -> Option<usize> {
        match self {
            Self::Value(value) => get(value).map(Vec::len),
            Self::Node(node) => node.walk(path, 0).map(Node::count),
        }
    }

    /// The value at a place, if it takes part.
    #[inline]
    pub fn at<T: Leaf + 'v>(
        self,
        path: &'static [&'static str],
        index: usize,
        get: impl Fn(&'v S, usize) -> Option<&'v T>,
    ) -> Option<Cow<'v, T::Raw>> {
        match self {
            Self::Value(value) => get(value, index).map(Leaf::raw),
            Self::Node(node) => read_again::<T>(node.walk(path, index)?).map(Cow::Owned),
        }
    }
}

/// What is wrong with it has been noted where it was read.
#[cold]
fn read_again<T: Leaf>(node: Node<'_, '_>) -> Option<<T::Raw as ToOwned>::Owned> {
    let mut leaf = None::<T::Owned>;
    T::Owned::read(node, &mut Cx::collecting(), &mut leaf).ok()?;
    leaf.map(|leaf| leaf.raw().into_owned())
}

/// Notes a member that the type does not declare.
#[cold]
pub(crate) fn note_unknown<S: Rules>(cx: &mut Cx, name: Box<str>) {
    let mark = cx.mark();
    let severity = if S::OPEN { Severity::Note } else { Severity::Error };
    let broken = Broken::new("unknown_member", [("nearest", Param::Known(S::MEMBERS))]);
    cx.push(broken, severity, !S::OPEN, None, Anchor::Name);
    cx.bear(mark, S::NAME, None);
    cx.prefix(mark, Segment::Key(name));
}

/// Puts the member's name before what was found in it.
#[cold]
pub(crate) fn step<S: Rules>(cx: &mut Cx, mark: usize, index: usize) {
    let name = S::MEMBERS.get(index).copied().unwrap_or_default();
    cx.prefix_member(mark, S::NAME, name);
}
