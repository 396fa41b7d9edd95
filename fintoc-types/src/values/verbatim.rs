//! Words of a closed enumeration in a response, in the spelling that was read.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::Error;
use serde::{Serialize, Serializer};

use crate::kind::{Kind, Kinds};
use crate::read::accept::{Accept, Slot, accept_as, read_as};
use crate::report::constraint_violation::{Broken, Param};
use crate::report::context::Cx;
use crate::traits::constrained::{Leaf, View};
use crate::traits::into_owned::IntoOwned;
use crate::traits::read::{Read, Shape};
use crate::traits::string_enum::Word;
use crate::traits::validate::Validate;

/// A word with the spelling that was read, which is written back.
///
/// ```
/// use fintoc_types::{Spelled, Words, from_str};
///
/// #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Words)]
/// enum Currency {
///     #[fintoc(rename = "CLP", alias = "clp")]
///     Clp,
/// }
///
/// let read = from_str::<Spelled<Currency>>(r#""clp""#).unwrap().value;
/// assert_eq!(read, Currency::Clp);
/// assert_eq!(read.as_str(), "clp");
/// assert!(from_str::<Spelled<Currency>>(r#""EUR""#).is_err());
/// ```
#[derive(Clone, Copy)]
pub struct Spelled<E> {
    word: E,
    spelling: &'static str,
}

impl<E: Word> Spelled<E> {
    /// The word.
    #[must_use]
    pub fn word(self) -> E {
        self.word
    }

    /// The spelling that was read.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.spelling
    }
}

impl<E: Word> From<E> for Spelled<E> {
    fn from(word: E) -> Self {
        Self { word, spelling: word.word() }
    }
}

/// Equal where they mean the same.
impl<E: Word> PartialEq for Spelled<E> {
    fn eq(&self, other: &Self) -> bool {
        self.word == other.word
    }
}

impl<E: Word> Eq for Spelled<E> {}

impl<E: Word> PartialEq<E> for Spelled<E> {
    fn eq(&self, other: &E) -> bool {
        self.word == *other
    }
}

impl<E: Word> Hash for Spelled<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.word.hash(state);
    }
}

impl<E: Word> fmt::Debug for Spelled<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word.word())
    }
}

impl<E: Word> AsRef<str> for Spelled<E> {
    fn as_ref(&self) -> &str {
        self.spelling
    }
}

impl<E: Word> Serialize for Spelled<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.spelling)
    }
}

impl<E: Word> Shape for Spelled<E> {
    const KINDS: Kinds = Kinds::of(Kind::String);
}

impl<'de, E: Word> Read<'de> for Spelled<E> {
    read_as!();
}

impl<'de, W: Word> Accept<'de> for Slot<'_, Spelled<W>> {
    accept_as!(Kinds::of(Kind::String));

    #[inline]
    fn text<E: Error>(self, value: &str) -> Result<(), E> {
        match W::parse(value) {
            Some((word, spelling)) => {
                *self.out = Some(Spelled { word, spelling });
                Ok(())
            }
            None => Err(self.cx.refuse(Broken::new("enum", [("values", Param::Words(W::WORDS))])).error()),
        }
    }
}

impl<E: Word> Validate for Spelled<E> {
    fn judge(&self, _: &mut Cx) {}
}

impl<E: Word> View for Spelled<E> {
    type Seen<'v> = &'v str;

    fn view(&self) -> &str {
        self.spelling
    }
}

impl<E: Word> Leaf for Spelled<E> {
    type Owned = Self;
    type Raw = str;

    fn raw(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.word.word())
    }
}

impl<E: Word> IntoOwned for Spelled<E> {
    type Owned = Self;

    fn into_owned(self) -> Self {
        self
    }
}
