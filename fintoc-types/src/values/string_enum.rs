//! Reads the values of closed enumerations.

use std::fmt;

use serde::de::Error;

use crate::kind::{Kind, Kinds};
use crate::read::accept::Accept;
use crate::report::constraint_violation::{Broken, Param};
use crate::report::context::Cx;
use crate::traits::string_enum::Word;

/// Reads a word of a closed enumeration: what the derive `Words` calls.
#[doc(hidden)]
pub struct WordSlot<'x, E>(pub &'x mut Cx, pub &'x mut Option<E>);

impl<E> fmt::Debug for WordSlot<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WordSlot").finish_non_exhaustive()
    }
}

impl<'de, W: Word> Accept<'de> for WordSlot<'_, W> {
    const KINDS: Kinds = Kinds::of(Kind::String);

    fn cx(&mut self) -> &mut Cx {
        self.0
    }

    #[inline]
    fn text<E: Error>(self, value: &str) -> Result<(), E> {
        match W::parse(value) {
            Some((word, _)) => {
                *self.1 = Some(word);
                Ok(())
            }
            None => Err(self.0.refuse(Broken::new("enum", [("values", Param::Words(W::WORDS))])).error()),
        }
    }
}
