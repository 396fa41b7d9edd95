//! Values of a closed enumeration in a response, in the spelling that was read.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::Error;
use serde::{Serialize, Serializer};

use crate::kind::{Kind, Kinds};
use crate::read::accept::{Accept, Slot, accept_as, read_as};
use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::report::context::Context;
use crate::traits::constrained::{Constrained, PathValue};
use crate::traits::into_owned::IntoOwned;
use crate::traits::read::{JsonTypes, Read};
use crate::traits::string_enum::StringEnum;
use crate::traits::validate::Validate;

/// A value of an enumeration in the spelling that was read, which is written back.
///
/// ```
/// use fintoc_types::{Verbatim, StringEnum, from_str};
///
/// #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, StringEnum)]
/// enum Currency {
///     #[fintoc(rename = "CLP", alias = "clp")]
///     Clp,
/// }
///
/// let read = from_str::<Verbatim<Currency>>(r#""clp""#).unwrap().value;
/// assert_eq!(read, Currency::Clp);
/// assert_eq!(read.as_str(), "clp");
/// assert!(from_str::<Verbatim<Currency>>(r#""EUR""#).is_err());
/// ```
#[derive(Clone, Copy)]
pub struct Verbatim<E> {
    variant: E,
    spelling: &'static str,
}

impl<E: StringEnum> Verbatim<E> {
    /// Returns the variant.
    #[must_use]
    pub fn value(self) -> E {
        self.variant
    }

    /// Returns the string that was read.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.spelling
    }
}

impl<E: StringEnum> From<E> for Verbatim<E> {
    fn from(variant: E) -> Self {
        Self { variant, spelling: variant.as_str() }
    }
}

/// Values are equal if their variants are, in any spelling.
impl<E: StringEnum> PartialEq for Verbatim<E> {
    fn eq(&self, other: &Self) -> bool {
        self.variant == other.variant
    }
}

impl<E: StringEnum> Eq for Verbatim<E> {}

impl<E: StringEnum> PartialEq<E> for Verbatim<E> {
    fn eq(&self, other: &E) -> bool {
        self.variant == *other
    }
}

impl<E: StringEnum> Hash for Verbatim<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.variant.hash(state);
    }
}

impl<E: StringEnum> fmt::Debug for Verbatim<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.variant.as_str())
    }
}

impl<E: StringEnum> AsRef<str> for Verbatim<E> {
    fn as_ref(&self) -> &str {
        self.spelling
    }
}

impl<E: StringEnum> Serialize for Verbatim<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.spelling)
    }
}

impl<E: StringEnum> JsonTypes for Verbatim<E> {
    const KINDS: Kinds = Kinds::only(Kind::String);
}

impl<'de, E: StringEnum> Read<'de> for Verbatim<E> {
    read_as!();
}

impl<'de, W: StringEnum> Accept<'de> for Slot<'_, Verbatim<W>> {
    accept_as!(Kinds::only(Kind::String));

    #[inline]
    fn string<E: Error>(self, value: &str) -> Result<(), E> {
        match W::parse(value) {
            Some((variant, spelling)) => {
                *self.out = Some(Verbatim { variant, spelling });
                Ok(())
            }
            None => Err(self
                .cx
                .reject(ConstraintViolation::new("enum", [("values", Param::Strings(W::VALUES))]))
                .error()),
        }
    }
}

impl<E: StringEnum> Validate for Verbatim<E> {
    fn validate_into(&self, _: &mut Context) {}
}

impl<E: StringEnum> Constrained for Verbatim<E> {
    type Operand<'v> = &'v str;

    fn operand(&self) -> &str {
        self.spelling
    }
}

impl<E: StringEnum> PathValue for Verbatim<E> {
    type Owned = Self;
    type Canonical = str;

    fn canonical(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.variant.as_str())
    }
}

impl<E: StringEnum> IntoOwned for Verbatim<E> {
    type Owned = Self;

    fn into_owned(self) -> Self {
        self
    }
}
