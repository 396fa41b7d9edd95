//! Values of an enumeration that may grow.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::Error;
use serde::{Serialize, Serializer};

use crate::kind::{Kind, Kinds};
use crate::read::accept::{Accept, Slot, accept_as, read_as};
use crate::report::constraint_violation::{Broken, Severity};
use crate::report::context::Cx;
use crate::traits::constrained::{Leaf, View};
use crate::traits::into_owned::IntoOwned;
use crate::traits::read::{Read, Shape};
use crate::traits::string_enum::Word;
use crate::traits::validate::Validate;

/// A word of an enumeration that may grow: a known word with the spelling that was read, or another word, which
/// is kept and never equal to a known one.
///
/// ```
/// use fintoc_types::{Open, Words};
///
/// #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Words)]
/// enum Currency {
///     #[fintoc(rename = "CLP", alias = "clp")]
///     Clp,
/// }
///
/// let read: Open<Currency> = "clp".into();
/// assert_eq!(read, Currency::Clp);
/// assert_eq!(read.as_str(), "clp");
/// assert_eq!(Open::<Currency>::from("EUR").known(), None);
/// ```
#[derive(Clone)]
pub struct Open<E>(Kept<E>);

#[derive(Clone)]
enum Kept<E> {
    Known(E, &'static str),
    Unknown(Box<str>),
}

impl<E: Word> Open<E> {
    /// The word, if it is known.
    #[must_use]
    pub fn known(&self) -> Option<E> {
        match &self.0 {
            Kept::Known(word, _) => Some(*word),
            Kept::Unknown(_) => None,
        }
    }

    /// The spelling that was read.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Kept::Known(_, spelling) => spelling,
            Kept::Unknown(word) => word,
        }
    }

    /// The word as it is written: of a known one not the spelling that was read.
    fn word(&self) -> &str {
        match &self.0 {
            Kept::Known(word, _) => word.word(),
            Kept::Unknown(word) => word,
        }
    }
}

impl<E: Word> From<E> for Open<E> {
    fn from(word: E) -> Self {
        Self(Kept::Known(word, word.word()))
    }
}

impl<E: Word> From<&str> for Open<E> {
    fn from(spelling: &str) -> Self {
        match E::parse(spelling) {
            Some((word, spelling)) => Self(Kept::Known(word, spelling)),
            None => Self(Kept::Unknown(spelling.into())),
        }
    }
}

impl<E: Word> From<String> for Open<E> {
    fn from(spelling: String) -> Self {
        Self::from(spelling.as_str())
    }
}

impl<E: Word> PartialEq for Open<E> {
    fn eq(&self, other: &Self) -> bool {
        self.word() == other.word()
    }
}

impl<E: Word> Eq for Open<E> {}

impl<E: Word> PartialEq<E> for Open<E> {
    fn eq(&self, other: &E) -> bool {
        self.known() == Some(*other)
    }
}

impl<E: Word> Hash for Open<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.word().hash(state);
    }
}

/// Known words only: another one may be anything.
impl<E: Word> fmt::Debug for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kept::Known(word, _) => f.write_str(word.word()),
            Kept::Unknown(_) => f.write_str("[unknown word]"),
        }
    }
}

impl<E: Word> AsRef<str> for Open<E> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<E: Word> Serialize for Open<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<E: Word> Shape for Open<E> {
    const KINDS: Kinds = Kinds::of(Kind::String);
}

impl<'de, E: Word> Read<'de> for Open<E> {
    read_as!();
}

impl<'de, W: Word> Accept<'de> for Slot<'_, Open<W>> {
    accept_as!(Kinds::of(Kind::String));

    #[inline]
    fn text<E: Error>(self, value: &str) -> Result<(), E> {
        let word = Open::from(value);
        if word.known().is_none() {
            word.judge(self.cx);
        }
        *self.out = Some(word);
        Ok(())
    }
}

impl<E: Word> Validate for Open<E> {
    fn judge(&self, cx: &mut Cx) {
        if self.known().is_none() {
            cx.note(Severity::Note, Broken::new("unknown_value", []));
        }
    }
}

impl<E: Word> View for Open<E> {
    type Seen<'v> = &'v str;

    fn view(&self) -> &str {
        self.as_str()
    }
}

impl<E: Word> Leaf for Open<E> {
    type Owned = Self;
    type Raw = str;

    fn raw(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.word())
    }
}

impl<E: Word> IntoOwned for Open<E> {
    type Owned = Self;

    fn into_owned(self) -> Self {
        self
    }
}
