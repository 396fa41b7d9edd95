//! Strings.

use std::borrow::Cow;

use serde::de::Error;

use crate::kind::{Kind, Kinds};
use crate::read::accept::{Accept, Slot, accept_as, read_as};
use crate::report::constraint_violation::Broken;
use crate::traits::constrained::{Leaf, View};
use crate::traits::into_owned::IntoOwned;
use crate::traits::into_owned::owned;
use crate::traits::read::{Read, Shape};
use crate::traits::text::Text;
use crate::traits::validate::nothing_to_judge;
use smol_str::SmolStr;

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

macro_rules! text {
    ($($ty:ty),*) => {$(
        impl View for $ty {
            type Seen<'v> = &'v str;

            #[inline]
            fn view(&self) -> &str {
                self
            }
        }

        impl Leaf for $ty {
            type Owned = String;
            type Raw = str;

            #[inline]
            fn raw(&self) -> Cow<'_, str> {
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

nothing_to_judge!(String, SmolStr, Cow<'_, str>, &str);

owned!(String, SmolStr);
