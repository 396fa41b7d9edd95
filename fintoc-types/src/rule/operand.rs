//! The operands of constraints and rules.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::hash::{BuildHasher, Hash, RandomState};

use crate::duplicates::has_duplicates;
use crate::number::Number;
use crate::path::RulePath;
use crate::report::constraint_violation::{ConstraintViolation, Param, RuleViolations};
use crate::tree::Node;

/// A number that can be compared with a bound.
#[diagnostic::on_unimplemented(message = "bounds apply to integers and `Number`, not to `{Self}`")]
pub trait Numeric: Copy {
    /// Compares with a bound, as doubles.
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

/// The operand of an array's constraints: the number of items, and whether two are equal.
#[derive(Clone, Copy)]
pub struct Items<'v> {
    count: usize,
    source: ItemsSource<'v>,
}

#[derive(Clone, Copy)]
enum ItemsSource<'v> {
    Items(&'v dyn HasDuplicates),
    Node(Node<'v, 'v>),
}

trait HasDuplicates {
    fn has_duplicates(&self) -> bool;
}

impl<'v> Items<'v> {
    #[inline]
    pub(crate) fn new<T: Eq + Hash>(items: &'v Vec<T>) -> Self {
        Self { count: items.len(), source: ItemsSource::Items(items) }
    }

    pub(crate) fn from_node(node: Node<'v, 'v>) -> Self {
        Self { count: node.count(), source: ItemsSource::Node(node) }
    }

    /// Returns the number of items.
    #[must_use]
    #[inline]
    pub fn count(&self) -> usize {
        self.count
    }

    /// Returns whether two items are equal.
    #[must_use]
    pub fn has_duplicates(&self) -> bool {
        match self.source {
            ItemsSource::Items(items) => items.has_duplicates(),
            ItemsSource::Node(node) => node.has_duplicates(),
        }
    }
}

impl std::fmt::Debug for Items<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Items").field("count", &self.count).finish_non_exhaustive()
    }
}

impl<T: Eq + Hash> HasDuplicates for Vec<T> {
    fn has_duplicates(&self) -> bool {
        let keys = RandomState::new();
        has_duplicates(self.iter().map(|item| (keys.hash_one(item), item)), PartialEq::eq)
    }
}

/// The operand of a map's constraints: the number of members.
#[derive(Debug, Clone, Copy)]
pub struct MemberCount(pub(crate) usize);

impl MemberCount {
    /// Returns the number of members.
    #[must_use]
    #[inline]
    pub fn count(&self) -> usize {
        self.0
    }
}

/// A set of members, for rules on which of them are present.
#[derive(Debug, Clone, Copy)]
pub struct MemberSet<'a> {
    names: &'static [&'static str],
    present: &'a [bool],
}

impl<'a> MemberSet<'a> {
    /// Creates a set from the names, and whether each member is present.
    ///
    /// ```
    /// use fintoc_types::rule::MemberSet;
    /// assert_eq!(MemberSet::new(&["amount", "line_items"], &[true, false]).present_count(), 1);
    /// ```
    #[must_use]
    pub fn new(names: &'static [&'static str], present: &'a [bool]) -> Self {
        Self { names, present }
    }

    /// Returns the number of members that are present.
    #[must_use]
    pub fn present_count(&self) -> usize {
        self.present.iter().filter(|present| **present).count()
    }

    /// Returns the number of members of the set.
    #[must_use]
    pub fn member_count(&self) -> usize {
        self.present.len()
    }

    /// Returns the names, as a parameter.
    #[must_use]
    pub fn names(&self) -> Param {
        Param::Strings(self.names)
    }
}

/// The values at a path: one, or one in each item of an array.
pub struct PathValues<'a, R: ToOwned + ?Sized> {
    path: &'static [&'static str],
    count: Option<usize>,
    get: &'a dyn Fn(usize) -> Option<Cow<'a, R>>,
}

impl<R: ToOwned + ?Sized> Clone for PathValues<'_, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R: ToOwned + ?Sized> Copy for PathValues<'_, R> {}

impl<'a, R: ToOwned + ?Sized> PathValues<'a, R> {
    /// Creates the values from the names on the path (`*` stands for each item), the number of
    /// items (`None` if there is no array, 1 if no array is on the path), and a function that
    /// returns the value in an item, if it takes part.
    #[must_use]
    pub fn new(
        path: &'static [&'static str],
        count: Option<usize>,
        get: &'a dyn Fn(usize) -> Option<Cow<'a, R>>,
    ) -> Self {
        Self { path, count, get }
    }

    /// Returns the names on the path.
    #[must_use]
    pub fn path(&self) -> &'static [&'static str] {
        self.path
    }

    /// Returns the number of items; `None` if the array does not take part.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        self.count
    }

    /// Returns the value in an item.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<Cow<'a, R>> {
        (self.get)(index)
    }

    /// Returns the path of a violation of the value in an item.
    #[must_use]
    pub fn rule_path(&self, index: usize) -> RulePath {
        let index = u32::try_from(index).ok().filter(|_| self.path.contains(&"*"));
        RulePath { path: self.path, index }
    }

    /// Returns the values that take part, with the paths of their violations.
    pub fn iter(&self) -> impl Iterator<Item = (RulePath, Cow<'a, R>)> + '_ {
        (0..self.count.unwrap_or(0)).filter_map(|index| Some((self.rule_path(index), self.get(index)?)))
    }
}

impl<R: ToOwned + ?Sized> std::fmt::Debug for PathValues<'_, R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PathValues").field("path", &self.path).field("count", &self.count).finish()
    }
}

/// Collects a violation of each string for which a condition does not hold.
#[inline]
pub(crate) fn check_each(
    values: &[PathValues<'_, str>],
    passes: impl Fn(&str) -> bool,
    violation: impl Fn() -> ConstraintViolation,
) -> Result<(), RuleViolations> {
    let mut verdict = Ok(());
    for path_values in values {
        for index in 0..path_values.count().unwrap_or(0) {
            if path_values.get(index).is_some_and(|text| !passes(&text)) {
                RuleViolations::push(&mut verdict, violation().at_path(path_values.rule_path(index)));
            }
        }
    }
    verdict
}
