//! Adapters: how a field reads and validates its value, as its type does or with constraints of its
//! own.
//!
//! A derive writes the adapter of each field as a type, which reading and validating share:
//! `Checked<Self, 0, ItemsOf<Checked<Self, 1>>>` is an array with constraints whose items have
//! constraints.

use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer};

use crate::report::context::Context;
use crate::traits::constrained::Constrained;
use crate::traits::read::Read;
use crate::traits::validate::Validate;
use crate::traits::validator::Validator;
use crate::tree::Node;

/// Reads a `T`.
pub trait ReadAs<'de, T> {
    /// Reads a value into `out`, as [`Read::read`].
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be read. The context holds the violations.
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Context, out: &mut Option<T>) -> Result<(), D::Error>;
}

/// Validates a `T`.
pub trait ValidateAs<T> {
    /// Reports the violations of a value.
    fn validate(value: &T, cx: &mut Context);
}

/// The constraints of one field or item: the `N`th of a type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has constraints, but no validation",
    note = "derive `Validate` beside `Read`"
)]
pub trait Check<const N: usize> {
    /// Whether a violated constraint rejects the value.
    const STOPS: bool;

    /// The constrained type.
    type Value: Constrained;

    /// Validates a value.
    fn check(value: <Self::Value as Constrained>::Operand<'_>, validator: &mut Validator<'_>);
}

/// Reads and validates as the type does.
#[derive(Debug)]
pub struct Plain;

/// Reads and validates as `H` does, then validates the `N`th constraints of `S`.
#[derive(Debug)]
pub struct Checked<S, const N: usize, H = Plain>(PhantomData<(S, H)>);

/// Reads and validates each item as `H` does.
#[derive(Debug)]
pub struct ItemsOf<H>(PhantomData<H>);

/// Reads and validates each name as `K` does, each value as `V` does.
#[derive(Debug)]
pub struct EntriesOf<K, V>(PhantomData<(K, V)>);

impl<'de, T: Read<'de>> ReadAs<'de, T> for Plain {
    #[inline]
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Context, out: &mut Option<T>) -> Result<(), D::Error> {
        T::read(d, cx, out)
    }
}

impl<T: Validate> ValidateAs<T> for Plain {
    fn validate(value: &T, cx: &mut Context) {
        value.validate_into(cx);
    }
}

impl<'de, S, const N: usize, H> ReadAs<'de, S::Value> for Checked<S, N, H>
where
    S: Check<N>,
    H: ReadAs<'de, S::Value>,
{
    #[inline]
    fn read<D: Deserializer<'de>>(
        d: D,
        cx: &mut Context,
        out: &mut Option<S::Value>,
    ) -> Result<(), D::Error> {
        let checkpoint = cx.checkpoint();
        let result = H::read(d, cx, out);
        if let (Ok(()), Some(value)) = (&result, &*out) {
            let mut validator = Validator::new::<S::Value>(cx, S::STOPS);
            S::check(value.operand(), &mut validator);
            return validator.finish().map_err(|rejected| rejected.error());
        }
        unreadable::<S, N>(cx, checkpoint);
        result
    }
}

impl<S, const N: usize, H> ValidateAs<S::Value> for Checked<S, N, H>
where
    S: Check<N>,
    H: ValidateAs<S::Value>,
{
    fn validate(value: &S::Value, cx: &mut Context) {
        H::validate(value, cx);
        S::check(value.operand(), &mut Validator::new::<S::Value>(cx, S::STOPS));
    }
}

/// Validates what can be validated of a value that was rejected.
#[cold]
fn unreadable<S: Check<N>, const N: usize>(cx: &mut Context, checkpoint: usize) {
    if let Some(operand) = cx.take_out_of_range(checkpoint).and_then(S::Value::out_of_range_operand) {
        // The constraints have a narrower bound than the type.
        let known = cx.checkpoint();
        S::check(operand, &mut Validator::new::<S::Value>(cx, true));
        cx.replace(checkpoint, known);
    } else if cx.is_collecting() && S::Value::REPORTS_ALL {
        cx.defer(check_node::<S, N>);
    }
}

fn check_node<S: Check<N>, const N: usize>(node: Node<'_, '_>, cx: &mut Context) {
    if let Some(operand) = S::Value::operand_of_node(node) {
        S::check(operand, &mut Validator::new::<S::Value>(cx, S::STOPS));
    }
}

/// Reads a `T` as `H` does.
pub(crate) struct Seed<'x, T, H> {
    cx: &'x mut Context,
    out: &'x mut Option<T>,
    how: PhantomData<H>,
}

impl<'x, T, H> Seed<'x, T, H> {
    #[inline]
    pub(crate) fn new(cx: &'x mut Context, out: &'x mut Option<T>) -> Self {
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
