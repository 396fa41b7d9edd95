//! Numbers and booleans.

use std::borrow::Cow;

use serde::de::Error;

use crate::kind::{Kind, Kinds};
use crate::number::{MAX_SAFE, Number};
use crate::read::accept::{Accept, Slot, accept_as, read_as};
use crate::report::constraint_violation::{Broken, Param};
use crate::report::context::{Cx, Refused};
use crate::traits::constrained::{Leaf, View};
use crate::traits::into_owned::owned;
use crate::traits::read::{Read, Shape};
use crate::traits::validate::nothing_to_judge;

impl Shape for bool {
    const KINDS: Kinds = Kinds::of(Kind::Boolean);
}

impl<'de> Read<'de> for bool {
    read_as!();
}

impl<'de> Accept<'de> for Slot<'_, bool> {
    accept_as!(Kinds::of(Kind::Boolean));

    #[inline]
    fn boolean<E: Error>(self, value: bool) -> Result<(), E> {
        *self.out = Some(value);
        Ok(())
    }
}

impl Shape for Number {
    const KINDS: Kinds = Kinds::of(Kind::Number);
}

impl<'de> Read<'de> for Number {
    read_as!();
}

impl<'de> Accept<'de> for Slot<'_, Number> {
    accept_as!(Kinds::of(Kind::Number));

    #[inline]
    fn number<E: Error>(self, value: Number) -> Result<(), E> {
        *self.out = Some(value);
        Ok(())
    }
}

macro_rules! integer {
    ($($ty:ty),*) => {$(
        impl View for $ty {
            type Seen<'v> = i64;

            #[inline]
            fn view(&self) -> i64 {
                // Only a value that no text can give is beyond.
                i64::try_from(*self).unwrap_or(i64::MAX)
            }

            fn view_limit(&self) -> Option<Broken> {
                let value = self.view();
                limit(value, -MAX_SAFE, MAX_SAFE)
            }

            fn view_beyond<'v>(value: i64) -> Option<Self::Seen<'v>> {
                Some(value)
            }
        }

        impl Leaf for $ty {
            type Owned = Self;
            type Raw = i64;

            #[inline]
            fn raw(&self) -> Cow<'_, i64> {
                Cow::Owned(self.view())
            }
        }
    )*};
}

integer!(i8, i16, i32, i64, u8, u16, u32, u64);

macro_rules! plain {
    ($($ty:ty),*) => {$(
        impl View for $ty {
            type Seen<'v> = Self;

            #[inline]
            fn view(&self) -> Self {
                *self
            }
        }
    )*};
}

plain!(bool, Number);

macro_rules! integer {
    ($($ty:ty),*) => {$(
        impl Shape for $ty {
            const KINDS: Kinds = Kinds::of(Kind::Integer);
        }

        impl<'de> Read<'de> for $ty {
            read_as!();
        }

        impl<'de> Accept<'de> for Slot<'_, $ty> {
            accept_as!(Kinds::of(Kind::Integer));

            #[inline]
            fn number<E: Error>(self, value: Number) -> Result<(), E> {
                if let Some(Ok(integer)) = value.as_i64().map(<$ty>::try_from) {
                    *self.out = Some(integer);
                    return Ok(());
                }
                if !value.is_integral() {
                    return self.refuse(Kind::Number);
                }
                let least = i64::try_from(<$ty>::MIN).unwrap_or(-MAX_SAFE);
                let most = i64::try_from(<$ty>::MAX).unwrap_or(MAX_SAFE);
                Err(beyond(self.cx, value, least, most).error())
            }
        }
    )*};
}

integer!(i8, i16, i32, i64, u8, u16, u32, u64);

/// Notes that no value of the type, or no integer that every double holds, is that large.
#[cold]
fn beyond(cx: &mut Cx, value: Number, least: i64, most: i64) -> Refused {
    let value = value.clamped();
    cx.set_beyond(value);
    match limit(value, least.max(-MAX_SAFE), most.min(MAX_SAFE)) {
        Some(broken) => cx.refuse(broken),
        None => Refused,
    }
}

/// What an integer breaks that lies outside the bounds of its type.
pub(crate) fn limit(value: i64, least: i64, most: i64) -> Option<Broken> {
    let (code, limit) = match (value < least, value > most) {
        (true, _) => ("minimum", least),
        (_, true) => ("maximum", most),
        (false, false) => return None,
    };
    Some(Broken::new(code, [("limit", Param::Integer(limit))]))
}

nothing_to_judge!(bool, Number, i8, i16, i32, i64, u8, u16, u32, u64);

owned!(bool, Number, i8, i16, i32, i64, u8, u16, u32, u64);
