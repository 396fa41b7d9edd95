//! How a place reads and judges its value: as its type says, or with constraints of the place's own.
//!
//! A derive writes the way of each field as a type, so that reading and validating share it:
//! `Checked<Self, 0, ItemsOf<Checked<Self, 1>>>` is an array with constraints whose items have constraints.

use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer};

use crate::report::context::Cx;
use crate::traits::constrained::View;
use crate::traits::read::Read;
use crate::traits::validate::Validate;
use crate::traits::validator::Judge;
use crate::tree::Node;

/// Reads a `T` into its place.
pub trait ReadAs<'de, T> {
    /// As [`Read::read`].
    ///
    /// # Errors
    ///
    /// The value cannot be read; why stands in `cx`.
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Cx, out: &mut Option<T>) -> Result<(), D::Error>;
}

/// Judges a `T` that is already there.
pub trait JudgeAs<T> {
    /// Notes what the value breaks.
    fn judge(value: &T, cx: &mut Cx);
}

/// The constraints of one place of a type: the `N`th.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has constraints, but nothing to judge them by",
    note = "derive `Validate` beside `Read`"
)]
pub trait Check<const N: usize> {
    /// Whether a broken constraint stops the value from being read.
    const STOPS: bool;

    /// What stands at the place.
    type Value: View;

    /// Holds it against the constraints.
    fn check(value: <Self::Value as View>::Seen<'_>, judge: &mut Judge<'_>);
}

/// As the type says.
#[derive(Debug)]
pub struct Plain;

/// As `H` says, and then against the `N`th constraints of `S`.
#[derive(Debug)]
pub struct Checked<S, const N: usize, H = Plain>(PhantomData<(S, H)>);

/// Each item as `H` says.
#[derive(Debug)]
pub struct ItemsOf<H>(PhantomData<H>);

/// Each name as `K` says, each value as `V` says.
#[derive(Debug)]
pub struct EntriesOf<K, V>(PhantomData<(K, V)>);

impl<'de, T: Read<'de>> ReadAs<'de, T> for Plain {
    #[inline]
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Cx, out: &mut Option<T>) -> Result<(), D::Error> {
        T::read(d, cx, out)
    }
}

impl<T: Validate> JudgeAs<T> for Plain {
    fn judge(value: &T, cx: &mut Cx) {
        value.judge(cx);
    }
}

impl<'de, S, const N: usize, H> ReadAs<'de, S::Value> for Checked<S, N, H>
where
    S: Check<N>,
    H: ReadAs<'de, S::Value>,
{
    #[inline]
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Cx, out: &mut Option<S::Value>) -> Result<(), D::Error> {
        let mark = cx.mark();
        let result = H::read(d, cx, out);
        if let (Ok(()), Some(value)) = (&result, &*out) {
            let mut judge = Judge::of::<S::Value>(cx, S::STOPS);
            S::check(value.view(), &mut judge);
            return judge.end().map_err(|refused| refused.error());
        }
        unreadable::<S, N>(cx, mark);
        result
    }
}

impl<S, const N: usize, H> JudgeAs<S::Value> for Checked<S, N, H>
where
    S: Check<N>,
    H: JudgeAs<S::Value>,
{
    fn judge(value: &S::Value, cx: &mut Cx) {
        H::judge(value, cx);
        S::check(value.view(), &mut Judge::of::<S::Value>(cx, S::STOPS));
    }
}

/// Judges what can be judged of a value that was not read.
#[cold]
fn unreadable<S: Check<N>, const N: usize>(cx: &mut Cx, mark: usize) {
    if let Some(seen) = cx.take_beyond(mark).and_then(S::Value::view_beyond) {
        // The constraints of this place know the bound better than the type does.
        let known = cx.mark();
        S::check(seen, &mut Judge::of::<S::Value>(cx, true));
        cx.replace(mark, known);
    } else if cx.is_collecting() && S::Value::ADDS_UP {
        cx.later(check_node::<S, N>);
    }
}

fn check_node<S: Check<N>, const N: usize>(node: Node<'_, '_>, cx: &mut Cx) {
    if let Some(seen) = S::Value::view_node(node) {
        S::check(seen, &mut Judge::of::<S::Value>(cx, S::STOPS));
    }
}

/// Reads a `T` by the way `H`.
pub(crate) struct Seed<'x, T, H> {
    cx: &'x mut Cx,
    out: &'x mut Option<T>,
    how: PhantomData<H>,
}

impl<'x, T, H> Seed<'x, T, H> {
    #[inline]
    pub(crate) fn new(cx: &'x mut Cx, out: &'x mut Option<T>) -> Self {
        Self { cx, out, how: PhantomData }
    }
}

impl<'de, T, H: ReadAs<'de, T>> DeserializeSeed<'de> for Seed<'_, T, H> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        H::read(deserializer, self.cx, self.out)
    }
}
