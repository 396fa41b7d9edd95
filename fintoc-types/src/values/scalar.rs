//! Numbers and booleans.

use std::borrow::Cow;

use serde::de::Error;

use crate::kind::{Kind, Kinds};
use crate::number::{MAX_SAFE, Number};
use crate::read::accept::{Accept, Slot, accept_as, read_as};
use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::report::context::{Context, Rejected};
use crate::traits::constrained::{Constrained, PathValue};
use crate::traits::into_owned::owned;
use crate::traits::read::{JsonTypes, Read};
use crate::traits::validate::always_valid;

impl JsonTypes for bool {
    const KINDS: Kinds = Kinds::only(Kind::Boolean);
}

impl<'de> Read<'de> for bool {
    read_as!();
}

impl<'de> Accept<'de> for Slot<'_, bool> {
    accept_as!(Kinds::only(Kind::Boolean));

    #[inline]
    fn boolean<E: Error>(self, value: bool) -> Result<(), E> {
        *self.out = Some(value);
        Ok(())
    }
}

impl JsonTypes for Number {
    const KINDS: Kinds = Kinds::only(Kind::Number);
}

impl<'de> Read<'de> for Number {
    read_as!();
}

impl<'de> Accept<'de> for Slot<'_, Number> {
    accept_as!(Kinds::only(Kind::Number));

    #[inline]
    fn number<E: Error>(self, value: Number) -> Result<(), E> {
        *self.out = Some(value);
        Ok(())
    }
}

macro_rules! integer {
    ($($ty:ty),*) => {$(
        impl Constrained for $ty {
            type Operand<'v> = i64;

            #[inline]
            fn operand(&self) -> i64 {
                // Only a value that no JSON text can give is out of range.
                i64::try_from(*self).unwrap_or(i64::MAX)
            }

            fn safe_integer_violation(&self) -> Option<ConstraintViolation> {
                let value = self.operand();
                range_violation(value, -MAX_SAFE, MAX_SAFE)
            }

            fn out_of_range_operand<'v>(value: i64) -> Option<Self::Operand<'v>> {
                Some(value)
            }
        }

        impl PathValue for $ty {
            type Owned = Self;
            type Canonical = i64;

            #[inline]
            fn canonical(&self) -> Cow<'_, i64> {
                Cow::Owned(self.operand())
            }
        }
    )*};
}

integer!(i8, i16, i32, i64, u8, u16, u32, u64);

macro_rules! plain {
    ($($ty:ty),*) => {$(
        impl Constrained for $ty {
            type Operand<'v> = Self;

            #[inline]
            fn operand(&self) -> Self {
                *self
            }
        }
    )*};
}

plain!(bool, Number);

macro_rules! integer {
    ($($ty:ty),*) => {$(
        impl JsonTypes for $ty {
            const KINDS: Kinds = Kinds::only(Kind::Integer);
        }

        impl<'de> Read<'de> for $ty {
            read_as!();
        }

        impl<'de> Accept<'de> for Slot<'_, $ty> {
            accept_as!(Kinds::only(Kind::Integer));

            #[inline]
            fn number<E: Error>(self, value: Number) -> Result<(), E> {
                if let Some(Ok(integer)) = value.as_i64().map(<$ty>::try_from) {
                    *self.out = Some(integer);
                    return Ok(());
                }
                if !value.is_integral() {
                    return self.reject(Kind::Number);
                }
                let least = i64::try_from(<$ty>::MIN).unwrap_or(-MAX_SAFE);
                let most = i64::try_from(<$ty>::MAX).unwrap_or(MAX_SAFE);
                Err(report_out_of_range(self.cx, value, least, most).error())
            }
        }
    )*};
}

integer!(i8, i16, i32, i64, u8, u16, u32, u64);

/// Reports an integer that is out of the range of its type, or beyond 2^53-1.
#[cold]
fn report_out_of_range(cx: &mut Context, value: Number, least: i64, most: i64) -> Rejected {
    let value = value.clamped();
    cx.set_out_of_range(value);
    match range_violation(value, least.max(-MAX_SAFE), most.min(MAX_SAFE)) {
        Some(violation) => cx.reject(violation),
        None => Rejected,
    }
}

/// Returns the violation of an integer outside the bounds.
pub(crate) fn range_violation(value: i64, least: i64, most: i64) -> Option<ConstraintViolation> {
    let (code, limit) = match (value < least, value > most) {
        (true, _) => ("minimum", least),
        (_, true) => ("maximum", most),
        (false, false) => return None,
    };
    Some(ConstraintViolation::new(code, [("limit", Param::Integer(limit))]))
}

always_valid!(bool, Number, i8, i16, i32, i64, u8, u16, u32, u64);

owned!(bool, Number, i8, i16, i32, i64, u8, u16, u32, u64);
