//! Values of an enumeration that may grow.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::Error;
use serde::{Serialize, Serializer};

use crate::kind::{Kind, Kinds};
use crate::read::accept::{Accept, Slot, accept_as, read_as};
use crate::report::constraint_violation::{ConstraintViolation, Severity};
use crate::report::context::Context;
use crate::traits::constrained::{Constrained, PathValue};
use crate::traits::into_owned::IntoOwned;
use crate::traits::read::{JsonTypes, Read};
use crate::traits::string_enum::StringEnum;
use crate::traits::validate::Validate;

/// A value of an enumeration that may grow: a listed value in the spelling that was read, or an
/// unlisted one, which is kept and never equals a listed one.
///
/// ```
/// use fintoc_types::{OpenEnum, StringEnum};
///
/// #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, StringEnum)]
/// enum Currency {
///     #[fintoc(rename = "CLP", alias = "clp")]
///     Clp,
/// }
///
/// let read: OpenEnum<Currency> = "clp".into();
/// assert_eq!(read, Currency::Clp);
/// assert_eq!(read.as_str(), "clp");
/// assert_eq!(OpenEnum::<Currency>::from("EUR").known(), None);
/// ```
#[derive(Clone)]
pub struct OpenEnum<E>(Repr<E>);

#[derive(Clone)]
enum Repr<E> {
    Listed(E, &'static str),
    Unlisted(Box<str>),
}

impl<E: StringEnum> OpenEnum<E> {
    /// Returns the variant, if the value is listed.
    #[must_use]
    pub fn known(&self) -> Option<E> {
        match &self.0 {
            Repr::Listed(variant, _) => Some(*variant),
            Repr::Unlisted(_) => None,
        }
    }

    /// Returns the string that was read.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Listed(_, spelling) => spelling,
            Repr::Unlisted(variant) => variant,
        }
    }

    /// Returns the value without regard to its spelling: that of the variant, or the unlisted one.
    fn canonical_str(&self) -> &str {
        match &self.0 {
            Repr::Listed(variant, _) => variant.as_str(),
            Repr::Unlisted(variant) => variant,
        }
    }
}

impl<E: StringEnum> From<E> for OpenEnum<E> {
    fn from(variant: E) -> Self {
        Self(Repr::Listed(variant, variant.as_str()))
    }
}

impl<E: StringEnum> From<&str> for OpenEnum<E> {
    fn from(spelling: &str) -> Self {
        match E::parse(spelling) {
            Some((variant, spelling)) => Self(Repr::Listed(variant, spelling)),
            None => Self(Repr::Unlisted(spelling.into())),
        }
    }
}

impl<E: StringEnum> From<String> for OpenEnum<E> {
    fn from(spelling: String) -> Self {
        Self::from(spelling.as_str())
    }
}

impl<E: StringEnum> PartialEq for OpenEnum<E> {
    fn eq(&self, other: &Self) -> bool {
        self.canonical_str() == other.canonical_str()
    }
}

impl<E: StringEnum> Eq for OpenEnum<E> {}

impl<E: StringEnum> PartialEq<E> for OpenEnum<E> {
    fn eq(&self, other: &E) -> bool {
        self.known() == Some(*other)
    }
}

impl<E: StringEnum> Hash for OpenEnum<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.canonical_str().hash(state);
    }
}

/// Prints listed values only: others can be sensitive.
impl<E: StringEnum> fmt::Debug for OpenEnum<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Listed(variant, _) => f.write_str(variant.as_str()),
            Repr::Unlisted(_) => f.write_str("[unlisted value]"),
        }
    }
}

impl<E: StringEnum> AsRef<str> for OpenEnum<E> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<E: StringEnum> Serialize for OpenEnum<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<E: StringEnum> JsonTypes for OpenEnum<E> {
    const KINDS: Kinds = Kinds::only(Kind::String);
}

impl<'de, E: StringEnum> Read<'de> for OpenEnum<E> {
    read_as!();
}

impl<'de, W: StringEnum> Accept<'de> for Slot<'_, OpenEnum<W>> {
    accept_as!(Kinds::only(Kind::String));

    #[inline]
    fn string<E: Error>(self, value: &str) -> Result<(), E> {
        let variant = OpenEnum::from(value);
        if variant.known().is_none() {
            variant.validate_into(self.cx);
        }
        *self.out = Some(variant);
        Ok(())
    }
}

impl<E: StringEnum> Validate for OpenEnum<E> {
    fn validate_into(&self, cx: &mut Context) {
        if self.known().is_none() {
            cx.report(Severity::Note, ConstraintViolation::new("unknown_value", []));
        }
    }
}

impl<E: StringEnum> Constrained for OpenEnum<E> {
    type Operand<'v> = &'v str;

    fn operand(&self) -> &str {
        self.as_str()
    }
}

impl<E: StringEnum> PathValue for OpenEnum<E> {
    type Owned = Self;
    type Canonical = str;

    fn canonical(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.canonical_str())
    }
}

impl<E: StringEnum> IntoOwned for OpenEnum<E> {
    type Owned = Self;

    fn into_owned(self) -> Self {
        self
    }
}
