//! The schema of an object type as its derive writes it, and the validation of its rules.

use std::borrow::Cow;

use crate::path::Segment;
use crate::report::constraint_violation::{ConstraintViolation, Param, Severity};
use crate::report::context::{Anchor, Context, Rejected};
use crate::traits::constrained::PathValue;
use crate::traits::read::Read;
use crate::traits::validator::Validator;
use crate::tree::Node;

/// The schema of an object type: its members, and the rules over them.
#[diagnostic::on_unimplemented(
    message = "the members of `{Self}` are not known",
    note = "derive `Validate` beside `Read`"
)]
pub trait ObjectSchema: Sized {
    /// A set of members.
    type Bits: Bits;
    /// The name in the specs, or an empty string.
    const NAME: &'static str;
    /// Whether the type is read tolerantly.
    const OPEN: bool;
    /// The names of the members, in order.
    const MEMBERS: &'static [&'static str];
    /// The required members.
    const REQUIRED: Self::Bits;
    /// The documented members whose absence is reported.
    const EXPECTED: Self::Bits;
    /// Whether there are rules over values.
    const HAS_PATH_RULES: bool;

    /// Returns the index of a member, or [`UNKNOWN`].
    fn find(name: &str) -> usize;

    /// Validates the rules on which members are present.
    fn validate_presence(present: Self::Bits, validator: &mut Validator<'_>);

    /// Validates the rules over values.
    fn validate_paths(source: ValueSource<'_, Self>, validator: &mut Validator<'_>);
}

/// The index of an unknown member.
pub const UNKNOWN: usize = usize::MAX;

/// A set of members, by index.
pub trait Bits: Copy {
    /// The empty set.
    const EMPTY: Self;
    /// Adds a member, if the condition holds.
    #[must_use]
    fn with(self, index: usize, condition: bool) -> Self;
    /// Returns whether a member is in the set.
    fn contains(self, index: usize) -> bool;
    /// Returns the members of the other set that are not in this one.
    #[must_use]
    fn missing_from(self, other: Self) -> Self;
    /// Returns whether the set is empty.
    fn is_empty(self) -> bool;
}

macro_rules! bits {
    ($($ty:ty),*) => {$(
        impl Bits for $ty {
            const EMPTY: Self = 0;

            #[inline]
            fn with(self, index: usize, condition: bool) -> Self {
                self | (Self::from(condition) << index)
            }

            #[inline]
            fn contains(self, index: usize) -> bool {
                self >> index & 1 == 1
            }

            #[inline]
            fn missing_from(self, other: Self) -> Self {
                other & !self
            }

            #[inline]
            fn is_empty(self) -> bool {
                self == 0
            }
        }
    )*};
}

bits!(u64, u128);

/// Reports missing members, and validates the rules on which members are present.
#[inline]
pub(crate) fn validate_presence<S: ObjectSchema>(present: S::Bits, cx: &mut Context) -> Result<(), Rejected> {
    let missing = present.missing_from(S::REQUIRED);
    let mut result = Ok(());
    if !missing.is_empty() {
        report_missing::<S>(missing, "required", cx);
        result = Err(Rejected);
    }
    let missing = present.missing_from(S::EXPECTED);
    if !missing.is_empty() {
        report_missing::<S>(missing, "missing_member", cx);
    }
    let checkpoint = cx.checkpoint();
    let mut validator = Validator::for_rules(cx, !S::OPEN);
    S::validate_presence(present, &mut validator);
    let rules = validator.finish();
    if cx.has_findings_since(checkpoint) {
        cx.set_owner(checkpoint, S::NAME, None);
    }
    result.and(rules)
}

/// Validates the rules over values.
#[inline]
pub(crate) fn validate_paths<S: ObjectSchema>(
    source: ValueSource<'_, S>,
    cx: &mut Context,
) -> Result<(), Rejected> {
    let checkpoint = cx.checkpoint();
    let mut validator = Validator::for_rules(cx, !S::OPEN);
    S::validate_paths(source, &mut validator);
    let result = validator.finish();
    if cx.has_findings_since(checkpoint) {
        cx.set_owner(checkpoint, S::NAME, None);
    }
    result
}

/// Validates the rules over values, once the whole tree has been read.
pub(crate) fn validate_paths_in_tree<S: ObjectSchema>(node: Node<'_, '_>, cx: &mut Context) {
    // The context holds the violations.
    let _ = validate_paths(ValueSource::<S>::Node(node), cx);
}

#[cold]
fn report_missing<S: ObjectSchema>(missing: S::Bits, code: &'static str, cx: &mut Context) {
    let severity = if code == "required" { Severity::Error } else { Severity::Note };
    for (index, name) in S::MEMBERS.iter().enumerate() {
        if missing.contains(index) {
            let checkpoint = cx.checkpoint();
            cx.push(
                ConstraintViolation::new(code, []),
                severity,
                severity == Severity::Error,
                None,
                Anchor::Parent,
            );
            cx.prefix_member(checkpoint, S::NAME, name);
        }
    }
}

/// The source of the values of rules: a finished value, or the tree of one that may never be
/// finished.
#[derive(Debug)]
pub enum ValueSource<'v, S> {
    /// A value.
    Value(&'v S),
    /// The node of a value.
    Node(Node<'v, 'v>),
}

impl<S> Clone for ValueSource<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for ValueSource<'_, S> {}

impl<'v, S> ValueSource<'v, S> {
    /// Returns the number of items of an array, if it takes part.
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

    /// Returns the value at a path, if it takes part.
    #[inline]
    pub fn value_at<T: PathValue + 'v>(
        self,
        path: &'static [&'static str],
        index: usize,
        get: impl Fn(&'v S, usize) -> Option<&'v T>,
    ) -> Option<Cow<'v, T::Canonical>> {
        match self {
            Self::Value(value) => get(value, index).map(PathValue::canonical),
            Self::Node(node) => read_path_value::<T>(node.walk(path, index)?).map(Cow::Owned),
        }
    }
}

/// Its violations were reported when it was read.
#[cold]
fn read_path_value<T: PathValue>(node: Node<'_, '_>) -> Option<<T::Canonical as ToOwned>::Owned> {
    let mut value = None::<T::Owned>;
    T::Owned::read(node, &mut Context::collecting(), &mut value).ok()?;
    value.map(|value| value.canonical().into_owned())
}

/// Reports an unknown member.
#[cold]
pub(crate) fn report_unknown_member<S: ObjectSchema>(cx: &mut Context, name: Box<str>) {
    let checkpoint = cx.checkpoint();
    let severity = if S::OPEN { Severity::Note } else { Severity::Error };
    let violation = ConstraintViolation::new("unknown_member", [("nearest", Param::Known(S::MEMBERS))]);
    cx.push(violation, severity, !S::OPEN, None, Anchor::Name);
    cx.set_owner(checkpoint, S::NAME, None);
    cx.prefix(checkpoint, Segment::Key(name));
}

/// Puts a member before the paths of the findings inside it.
#[cold]
pub(crate) fn prefix_member<S: ObjectSchema>(cx: &mut Context, checkpoint: usize, index: usize) {
    let name = S::MEMBERS.get(index).copied().unwrap_or_default();
    cx.prefix_member(checkpoint, S::NAME, name);
}
