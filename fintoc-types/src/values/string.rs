//! Strings.

use std::borrow::Cow;

use serde::de::Error;

use crate::kind::{Kind, Kinds};
use crate::read::accept::{Accept, Slot, accept_as, read_as};
use crate::report::constraint_violation::ConstraintViolation;
use crate::traits::constrained::{Constrained, PathValue};
use crate::traits::into_owned::IntoOwned;
use crate::traits::into_owned::owned;
use crate::traits::read::{JsonTypes, Read};
use crate::traits::text::Text;
use crate::traits::validate::always_valid;
use smol_str::SmolStr;

macro_rules! owned_text {
    ($($ty:ty),*) => {$(
        impl JsonTypes for $ty {
            const KINDS: Kinds = Kinds::only(Kind::String);
        }

        impl<'de> Read<'de> for $ty {
            read_as!();
        }

        impl<'de> Accept<'de> for Slot<'_, $ty> {
            accept_as!(Kinds::only(Kind::String));

            #[inline]
            fn string<E: Error>(self, value: &str) -> Result<(), E> {
                *self.out = Some(value.into());
                Ok(())
            }

            #[inline]
            fn owned_string<E: Error>(self, value: String) -> Result<(), E> {
                *self.out = Some(value.into());
                Ok(())
            }
        }
    )*};
}

owned_text!(String, SmolStr);

impl<'a> JsonTypes for Cow<'a, str> {
    const KINDS: Kinds = Kinds::only(Kind::String);
}

impl<'de: 'a, 'a> Read<'de> for Cow<'a, str> {
    read_as!();
}

impl<'de: 'a, 'a> Accept<'de> for Slot<'_, Cow<'a, str>> {
    accept_as!(Kinds::only(Kind::String));

    fn string<E: Error>(self, value: &str) -> Result<(), E> {
        self.owned_string(value.to_owned())
    }

    #[inline]
    fn borrowed_string<E: Error>(self, value: &'de str) -> Result<(), E> {
        *self.out = Some(Cow::Borrowed(value));
        Ok(())
    }

    #[inline]
    fn owned_string<E: Error>(self, value: String) -> Result<(), E> {
        *self.out = Some(Cow::Owned(value));
        Ok(())
    }
}

impl JsonTypes for &str {
    const KINDS: Kinds = Kinds::only(Kind::String);
}

impl<'de: 'a, 'a> Read<'de> for &'a str {
    read_as!();
}

/// A string with escapes cannot be borrowed and is rejected.
impl<'de: 'a, 'a> Accept<'de> for Slot<'_, &'a str> {
    accept_as!(Kinds::only(Kind::String));

    fn string<E: Error>(self, _: &str) -> Result<(), E> {
        Err(self.cx.reject(ConstraintViolation::new("escapes", [])).error())
    }

    #[inline]
    fn borrowed_string<E: Error>(self, value: &'de str) -> Result<(), E> {
        *self.out = Some(value);
        Ok(())
    }
}

macro_rules! text {
    ($($ty:ty),*) => {$(
        impl Constrained for $ty {
            type Operand<'v> = &'v str;

            #[inline]
            fn operand(&self) -> &str {
                self
            }
        }

        impl PathValue for $ty {
            type Owned = String;
            type Canonical = str;

            #[inline]
            fn canonical(&self) -> Cow<'_, str> {
                Cow::Borrowed(self)
            }
        }
    )*};
}

text!(String, Cow<'_, str>, &str, SmolStr);

impl Text for String {}
impl Text for SmolStr {}
impl Text for Cow<'_, str> {}
impl Text for &str {}

impl IntoOwned for Cow<'_, str> {
    type Owned = SmolStr;

    fn into_owned(self) -> SmolStr {
        self.into()
    }
}

impl IntoOwned for &str {
    type Owned = SmolStr;

    fn into_owned(self) -> SmolStr {
        self.into()
    }
}

always_valid!(String, SmolStr, Cow<'_, str>, &str);

owned!(String, SmolStr);
