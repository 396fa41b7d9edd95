//! Reads texts, numbers and booleans.

use std::borrow::Cow;

use serde::de::{Deserializer, Error};

use crate::kind::{Kind, Kinds};
use crate::number::{MAX_SAFE, Number};
use crate::read::{Accept, Read, Shape};
use crate::report::{Broken, Cx, Param, Refused};
use crate::text::SmolStr;

/// The place that a value is read into.
pub(crate) struct Slot<'x, T> {
    pub(crate) cx: &'x mut Cx,
    pub(crate) out: &'x mut Option<T>,
}

macro_rules! read_as {
    () => {
        #[inline]
        fn read<D: serde::de::Deserializer<'de>>(
            deserializer: D,
            cx: &mut $crate::report::Cx,
            out: &mut Option<Self>,
        ) -> Result<(), D::Error> {
            deserializer.deserialize_any($crate::read::Visit($crate::read::simple::Slot { cx, out }))
        }
    };
}

macro_rules! accept_as {
    ($kinds:expr) => {
        const KINDS: Kinds = $kinds;

        fn cx(&mut self) -> &mut $crate::report::Cx {
            self.cx
        }
    };
}

pub(crate) use {accept_as, read_as};

macro_rules! owned_text {
    ($($ty:ty),*) => {$(
        impl Shape for $ty {
            const KINDS: Kinds = Kinds::of(Kind::String);
        }

        impl<'de> Read<'de> for $ty {
            read_as!();
        }

        impl<'de> Accept<'de> for Slot<'_, $ty> {
            accept_as!(Kinds::of(Kind::String));

            #[inline]
            fn text<E: Error>(self, value: &str) -> Result<(), E> {
                *self.out = Some(value.into());
                Ok(())
            }

            #[inline]
            fn owned<E: Error>(self, value: String) -> Result<(), E> {
                *self.out = Some(value.into());
                Ok(())
            }
        }
    )*};
}

owned_text!(String, SmolStr);

impl<'a> Shape for Cow<'a, str> {
    const KINDS: Kinds = Kinds::of(Kind::String);
}

impl<'de: 'a, 'a> Read<'de> for Cow<'a, str> {
    read_as!();
}

impl<'de: 'a, 'a> Accept<'de> for Slot<'_, Cow<'a, str>> {
    accept_as!(Kinds::of(Kind::String));

    fn text<E: Error>(self, value: &str) -> Result<(), E> {
        self.owned(value.to_owned())
    }

    #[inline]
    fn borrowed<E: Error>(self, value: &'de str) -> Result<(), E> {
        *self.out = Some(Cow::Borrowed(value));
        Ok(())
    }

    #[inline]
    fn owned<E: Error>(self, value: String) -> Result<(), E> {
        *self.out = Some(Cow::Owned(value));
        Ok(())
    }
}

impl Shape for &str {
    const KINDS: Kinds = Kinds::of(Kind::String);
}

impl<'de: 'a, 'a> Read<'de> for &'a str {
    read_as!();
}

/// A text with escapes cannot be borrowed: it is refused.
impl<'de: 'a, 'a> Accept<'de> for Slot<'_, &'a str> {
    accept_as!(Kinds::of(Kind::String));

    fn text<E: Error>(self, _: &str) -> Result<(), E> {
        Err(self.cx.refuse(Broken::new("escapes", [])).error())
    }

    #[inline]
    fn borrowed<E: Error>(self, value: &'de str) -> Result<(), E> {
        *self.out = Some(value);
        Ok(())
    }
}

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

impl<T: Shape> Shape for Box<T> {
    const KINDS: Kinds = T::KINDS;
}

impl<'de, T: Read<'de>> Read<'de> for Box<T> {
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Cx, out: &mut Option<Self>) -> Result<(), D::Error> {
        let mut inner = None;
        T::read(d, cx, &mut inner)?;
        *out = inner.map(Self::new);
        Ok(())
    }
}
