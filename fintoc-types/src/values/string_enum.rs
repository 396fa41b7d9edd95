//! Reads the values of closed enumerations.

use std::fmt;

use serde::de::Error;

use crate::kind::{Kind, Kinds};
use crate::read::accept::Accept;
use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::report::context::Context;
use crate::traits::string_enum::StringEnum;

/// Reads a value of a closed enumeration, for the derive `StringEnum`.
#[doc(hidden)]
pub struct StringEnumSlot<'x, E>(pub &'x mut Context, pub &'x mut Option<E>);

impl<E> fmt::Debug for StringEnumSlot<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StringEnumSlot").finish_non_exhaustive()
    }
}

impl<'de, W: StringEnum> Accept<'de> for StringEnumSlot<'_, W> {
    const KINDS: Kinds = Kinds::only(Kind::String);

    fn cx(&mut self) -> &mut Context {
        self.0
    }

    #[inline]
    fn string<E: Error>(self, value: &str) -> Result<(), E> {
        match W::parse(value) {
            Some((variant, _)) => {
                *self.1 = Some(variant);
                Ok(())
            }
            None => Err(self
                .0
                .reject(ConstraintViolation::new("enum", [("values", Param::Strings(W::VALUES))]))
                .error()),
        }
    }
}
