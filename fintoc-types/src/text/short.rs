//! A text that needs no memory of its own while it is short.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use serde::de::Error;
use serde::{Serialize, Serializer};

use crate::kind::{Kind, Kinds};
use crate::read::simple::{Slot, accept_as, read_as};
use crate::read::{Accept, Read, Shape};

/// A text of which up to 22 bytes stand in the value itself, as wide as a `String`; longer ones have memory of their own.
///
/// Most texts of a response are that short, so that it is read with a third of the allocations:
///
/// ```
/// use fintoc_types::{ShortText, from_str, v1::CheckoutSession};
///
/// let session = from_str::<CheckoutSession<ShortText>>(r#"{"id": "cs_1", "status": "created"}"#)?.value;
/// assert_eq!(session.id, "cs_1");
/// assert!(session.id.starts_with("cs_"));
/// let id: String = session.id.into();
/// # Ok::<(), fintoc_types::Violations>(())
/// ```
#[derive(Clone)]
pub struct ShortText(Kept);

/// With the length and what tells the variants apart, as wide as a `String`.
const ROOM: usize = 22;

#[derive(Clone)]
enum Kept {
    Inside { length: u8, bytes: [u8; ROOM] },
    Outside(Box<str>),
}

impl ShortText {
    /// The text.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            // The bytes are those of a `&str`: nothing else is put there.
            Kept::Inside { .. } => str::from_utf8(self.as_bytes()).unwrap_or_default(),
            Kept::Outside(text) => text,
        }
    }

    #[inline]
    fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Kept::Inside { length, bytes } => bytes.get(..usize::from(*length)).unwrap_or_default(),
            Kept::Outside(text) => text.as_bytes(),
        }
    }

    fn inside(text: &str) -> Option<Self> {
        let length = u8::try_from(text.len()).ok()?;
        let mut bytes = [0; ROOM];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Self(Kept::Inside { length, bytes }))
    }
}

impl From<&str> for ShortText {
    #[inline]
    fn from(text: &str) -> Self {
        Self::inside(text).unwrap_or_else(|| Self(Kept::Outside(text.into())))
    }
}

impl From<String> for ShortText {
    fn from(text: String) -> Self {
        Self::inside(&text).unwrap_or_else(|| Self(Kept::Outside(text.into())))
    }
}

impl From<ShortText> for String {
    fn from(text: ShortText) -> Self {
        match text.0 {
            Kept::Inside { .. } => text.as_str().to_owned(),
            Kept::Outside(text) => text.into(),
        }
    }
}

impl Default for ShortText {
    fn default() -> Self {
        Self::from("")
    }
}

impl Deref for ShortText {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for ShortText {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for ShortText {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for ShortText {}

impl PartialEq<str> for ShortText {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl PartialEq<&str> for ShortText {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl PartialOrd for ShortText {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ShortText {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Hash for ShortText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for ShortText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

impl fmt::Debug for ShortText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl Serialize for ShortText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Shape for ShortText {
    const KINDS: Kinds = Kinds::of(Kind::String);
}

impl<'de> Read<'de> for ShortText {
    read_as!();
}

impl<'de> Accept<'de> for Slot<'_, ShortText> {
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

#[cfg(test)]
mod tests {
    use super::ShortText;

    #[test]
    fn what_goes_in_comes_out() {
        assert_eq!(size_of::<ShortText>(), size_of::<String>());
        for text in ["", "a", "1234567890123456789012", "12345678901234567890123", "ni\u{f1}o \u{1f600}"] {
            let short = ShortText::from(text);
            assert_eq!(short, text);
            assert_eq!(short, ShortText::from(text.to_owned()));
            assert_eq!(String::from(short), text);
        }
        let [short, long] = ["b", "a long text, longer than a short one"].map(ShortText::from);
        assert!(short > long);
    }
}
