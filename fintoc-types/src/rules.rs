//! What a derive says about an object type, and where its rules find their values.

use std::borrow::Cow;

use crate::judge::Judge;
use crate::read::{Node, Read};
use crate::report::{Anchor, Broken, Cx, Param, Refused, Severity, Spot};
use crate::view::Leaf;

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

/// Members of which a rule sees who is present.
#[derive(Debug, Clone, Copy)]
pub struct Group<'a> {
    names: &'static [&'static str],
    present: &'a [bool],
}

impl<'a> Group<'a> {
    /// The names, and whether each one is present.
    ///
    /// ```
    /// use fintoc_types::rule::Group;
    /// assert_eq!(Group::new(&["amount", "line_items"], &[true, false]).count(), 1);
    /// ```
    #[must_use]
    pub fn new(names: &'static [&'static str], present: &'a [bool]) -> Self {
        Self { names, present }
    }

    /// How many are present.
    #[must_use]
    pub fn count(&self) -> usize {
        self.present.iter().filter(|present| **present).count()
    }

    /// How many there are.
    #[must_use]
    pub fn size(&self) -> usize {
        self.present.len()
    }

    /// The names, as a parameter.
    #[must_use]
    pub fn names(&self) -> Param {
        Param::Words(self.names)
    }
}

/// The values at a place: one, or one in each item of an array.
pub struct Places<'a, R: ToOwned + ?Sized> {
    path: &'static [&'static str],
    count: Option<usize>,
    get: &'a dyn Fn(usize) -> Option<Cow<'a, R>>,
}

impl<R: ToOwned + ?Sized> Clone for Places<'_, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R: ToOwned + ?Sized> Copy for Places<'_, R> {}

impl<'a, R: ToOwned + ?Sized> Places<'a, R> {
    /// The names on the way (`*` is every item), how many items there are (if there is an array; one, if there is none on the way),
    /// and the value in each, where there is one that takes part.
    #[must_use]
    pub fn new(
        path: &'static [&'static str],
        count: Option<usize>,
        get: &'a dyn Fn(usize) -> Option<Cow<'a, R>>,
    ) -> Self {
        Self { path, count, get }
    }

    /// The names on the way.
    #[must_use]
    pub fn path(&self) -> &'static [&'static str] {
        self.path
    }

    /// How many items there are; `None` where the array takes no part.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        self.count
    }

    /// The value in an item.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<Cow<'a, R>> {
        (self.get)(index)
    }

    /// What a violation of the value in an item is told.
    #[must_use]
    pub fn spot(&self, index: usize) -> Spot {
        let index = u32::try_from(index).ok().filter(|_| self.path.contains(&"*"));
        Spot { path: self.path, index }
    }

    /// The values that take part, with what a violation of each one is told.
    pub fn iter(&self) -> impl Iterator<Item = (Spot, Cow<'a, R>)> + '_ {
        (0..self.count.unwrap_or(0)).filter_map(|index| Some((self.spot(index), self.get(index)?)))
    }
}

impl<R: ToOwned + ?Sized> std::fmt::Debug for Places<'_, R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Places").field("path", &self.path).field("count", &self.count).finish()
    }
}
