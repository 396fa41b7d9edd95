//! Reads the name of a member, and a value that may be null.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use crate::read::how::{ReadAs, Seed};
use crate::rules::{Rules, UNKNOWN};

/// The name of a member.
pub(super) enum Name {
    Known(usize),
    Unknown(Box<str>),
}

pub(super) struct NameSeed<S>(pub(super) PhantomData<S>);

impl<'de, S: Rules> DeserializeSeed<'de> for NameSeed<S> {
    type Value = Name;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

// Names that are no strings do not exist in JSON; serde's own refusal of them repeats only numbers and bytes of other formats.
impl<S: Rules> Visitor<'_> for NameSeed<S> {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Name, E> {
        match S::find(name) {
            UNKNOWN => Ok(Name::Unknown(name.into())),
            index => Ok(Name::Known(index)),
        }
    }
}

/// Reads a value, or null.
pub(super) struct OrNull<'x, T, H> {
    pub(super) seed: Seed<'x, T, H>,
    pub(super) null: &'x mut bool,
}

impl<'de, T, H: ReadAs<'de, T>> DeserializeSeed<'de> for OrNull<'_, T, H> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T, H: ReadAs<'de, T>> Visitor<'de> for OrNull<'_, T, H> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of its type, or null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        *self.null = true;
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.seed.deserialize(deserializer)
    }
}
