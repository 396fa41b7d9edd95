//! What constraints and rules see of a value.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::hash::{BuildHasher, Hash, RandomState};

use crate::duplicates::repeats;
use crate::number::Number;
use crate::path::Spot;
use crate::report::constraint_violation::{Broken, Param, Several};
use crate::tree::Node;

/// Something that bounds can be held against.
#[diagnostic::on_unimplemented(message = "bounds fit integers and `Number`, not `{Self}`")]
pub trait Numeric: Copy {
    /// Where it lies, seen from the bound; as doubles.
    fn compare(self, bound: i64) -> Ordering;
}

impl Numeric for i64 {
    #[inline]
    fn compare(self, bound: i64) -> Ordering {
        self.cmp(&bound)
    }
}

impl Numeric for Number {
    #[inline]
    fn compare(self, bound: i64) -> Ordering {
        match self.as_i64() {
            Some(value) => value.cmp(&bound),
            #[expect(clippy::cast_precision_loss, reason = "bounds lie within 2^53-1")]
            None => self.as_f64().total_cmp(&(bound as f64)),
        }
    }
}

/// What a constraint sees of an array: how many items there are, and whether two are equal.
#[derive(Clone, Copy)]
pub struct Items<'v> {
    count: usize,
    source: Source<'v>,
}

#[derive(Clone, Copy)]
enum Source<'v> {
    Items(&'v dyn Repeats),
    Node(Node<'v, 'v>),
}

trait Repeats {
    fn repeats(&self) -> bool;
}

impl<'v> Items<'v> {
    #[inline]
    pub(crate) fn new<T: Eq + Hash>(items: &'v Vec<T>) -> Self {
        Self { count: items.len(), source: Source::Items(items) }
    }

    pub(crate) fn of_node(node: Node<'v, 'v>) -> Self {
        Self { count: node.count(), source: Source::Node(node) }
    }

    /// How many there are.
    #[must_use]
    #[inline]
    pub fn count(&self) -> usize {
        self.count
    }

    /// Whether two of them are equal.
    #[must_use]
    pub fn repeats(&self) -> bool {
        match self.source {
            Source::Items(items) => items.repeats(),
            Source::Node(node) => node.repeats(),
        }
    }
}

impl std::fmt::Debug for Items<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Items").field("count", &self.count).finish_non_exhaustive()
    }
}

impl<T: Eq + Hash> Repeats for Vec<T> {
    fn repeats(&self) -> bool {
        let keys = RandomState::new();
        repeats(self.iter().map(|item| (keys.hash_one(item), item)), PartialEq::eq)
    }
}

/// What a constraint sees of a map: how many members there are.
#[derive(Debug, Clone, Copy)]
pub struct Members(pub(crate) usize);

impl Members {
    /// How many there are.
    #[must_use]
    #[inline]
    pub fn count(&self) -> usize {
        self.0
    }
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

/// What each text that does not pass breaks.
#[inline]
pub(crate) fn each(
    places: &[Places<'_, str>],
    passes: impl Fn(&str) -> bool,
    broken: impl Fn() -> Broken,
) -> Result<(), Several> {
    let mut verdict = Ok(());
    for place in places {
        for index in 0..place.count().unwrap_or(0) {
            if place.get(index).is_some_and(|text| !passes(&text)) {
                Several::add(&mut verdict, broken().at(place.spot(index)));
            }
        }
    }
    verdict
}
