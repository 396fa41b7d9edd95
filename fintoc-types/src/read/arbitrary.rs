//! Tells a number that serde_json hands out as an object from an object that somebody has sent in its guise.
//!
//! With the feature `arbitrary_precision`, which any crate may switch on, a number arrives as a map of one member: a token, and the number's
//! text as a `String` that is given away. A string of a text is lent by serde_json, never given away. Our own readers do neither, and are not asked.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess};

use crate::kind::Kinds;
use crate::number::Number;
use crate::read::kept::Kept;
use crate::read::simple::{Slot, accept_as};
use crate::read::{Accept, Visit};
use crate::report::{Cx, Refused};

/// What stands behind the token.
#[derive(Debug)]
pub(crate) enum Behind {
    /// A number's text.
    Number(String),
    /// Anything else: it was no token.
    Value(Kept),
}

/// Reads what stands behind the token.
#[cold]
pub(crate) fn behind<'de, A: MapAccess<'de>>(members: &mut A, cx: &mut Cx) -> Result<Behind, A::Error> {
    let mut out = None;
    members.next_value_seed(Seed { cx, out: &mut out })?;
    out.ok_or_else(|| Refused.error())
}

struct Seed<'x> {
    cx: &'x mut Cx,
    out: &'x mut Option<Behind>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Visit(Slot { cx: self.cx, out: self.out }))
    }
}

impl Slot<'_, Behind> {
    fn keep<E: Error>(self, read: impl FnOnce(Slot<'_, Kept>) -> Result<(), E>) -> Result<(), E> {
        let mut kept = None;
        read(Slot { cx: self.cx, out: &mut kept })?;
        *self.out = kept.map(Behind::Value);
        Ok(())
    }
}

impl<'de> Accept<'de> for Slot<'_, Behind> {
    accept_as!(Kinds::ANY);

    fn null<E: Error>(self) -> Result<(), E> {
        self.keep(|slot| slot.null())
    }

    fn boolean<E: Error>(self, value: bool) -> Result<(), E> {
        self.keep(|slot| slot.boolean(value))
    }

    fn number<E: Error>(self, value: Number) -> Result<(), E> {
        self.keep(|slot| slot.number(value))
    }

    fn text<E: Error>(self, value: &str) -> Result<(), E> {
        self.keep(|slot| slot.text(value))
    }

    fn owned<E: Error>(self, value: String) -> Result<(), E> {
        *self.out = Some(Behind::Number(value));
        Ok(())
    }

    fn array<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.keep(|slot| slot.array(items))
    }

    fn object<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        self.keep(|slot| slot.object(members))
    }
}
