//! Reads objects: the functions that derived code calls, member by member.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess, Visitor};

use crate::kind::{Kind, Kinds};
use crate::number::NUMBER_TOKEN;
use crate::number::Number;
use crate::path::Segment;
use crate::read::accept::{Accept, Visit, accept_as, report_wrong_type, wrong_type_violation};
use crate::report::constraint_violation::{ConstraintViolation, Severity};
use crate::report::context::{Anchor, Context, Rejected};
use crate::traits::adapter::{Plain, ReadAs, Seed};
use crate::traits::object_schema::{
    self, Bits, ObjectSchema, UNKNOWN, ValueSource, prefix_member, report_unknown_member,
};
use crate::traits::read::JsonTypes;
use crate::values::content::{NumberToken, probe_number_token};
use crate::values::unknown_members::UnknownMembers;
use crate::values::value::Value;

/// An object type that reads its members.
pub trait ReadMembers<'de>: ObjectSchema {
    /// Reads all members, and writes the finished value to `out`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be read. The context holds the violations.
    fn read_members<A: MapAccess<'de>>(
        members: ObjectReader<'_, A, Self>,
        out: &mut Option<Self>,
    ) -> Result<(), A::Error>;
}

/// Reads an object.
///
/// # Errors
///
/// Returns an error if the value cannot be read, as [`Read::read`](crate::Read::read).
#[inline]
pub fn read_object<'de, S: ReadMembers<'de>, D: Deserializer<'de>>(
    d: D,
    cx: &mut Context,
    out: &mut Option<S>,
) -> Result<(), D::Error> {
    d.deserialize_any(Visit(Whole { cx, out }))
}

impl<'de, S: ReadMembers<'de>> Accept<'de> for Whole<'_, S> {
    accept_as!(Kinds::only(Kind::Object));

    #[inline]
    fn object<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let members = ObjectReader { map, cx: self.cx, seen: S::Bits::EMPTY, nulls: S::Bits::EMPTY };
        S::read_members(members, self.out)
    }
}

struct Whole<'x, S> {
    cx: &'x mut Context,
    out: &'x mut Option<S>,
}

/// Reads the members of one object.
pub struct ObjectReader<'x, A, S: ObjectSchema> {
    map: A,
    cx: &'x mut Context,
    seen: S::Bits,
    nulls: S::Bits,
}

impl<A, S: ObjectSchema> fmt::Debug for ObjectReader<'_, A, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectReader").finish_non_exhaustive()
    }
}

impl<'x, 'de, A: MapAccess<'de>, S: ObjectSchema> ObjectReader<'x, A, S> {
    /// Returns the index of the next declared member, [`UNKNOWN`] at the end. Unknown members are
    /// kept, dropped or rejected.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON, or an unknown member is rejected.
    #[inline]
    pub fn next(&mut self, unknown: Option<&mut UnknownMembers>) -> Result<usize, A::Error> {
        match self.map.next_key_seed(NameSeed::<S>(PhantomData))? {
            Some(Name::Known(index)) => Ok(index),
            Some(Name::Undeclared(name)) => self.others(name, unknown),
            None => self.end(unknown),
        }
    }

    #[cold]
    fn others(
        &mut self,
        name: Box<str>,
        mut unknown: Option<&mut UnknownMembers>,
    ) -> Result<usize, A::Error> {
        let mut name = name;
        loop {
            self.other(name, unknown.as_deref_mut())?;
            match self.map.next_key_seed(NameSeed::<S>(PhantomData))? {
                Some(Name::Known(index)) => return Ok(index),
                Some(Name::Undeclared(next)) => name = next,
                None => return self.end(unknown),
            }
        }
    }

    #[inline]
    fn end(&mut self, unknown: Option<&mut UnknownMembers>) -> Result<usize, A::Error> {
        match unknown.and_then(|unknown| unknown.first_duplicate()) {
            Some(name) => self.report_duplicate(Segment::Key(name.into())).map(|()| UNKNOWN),
            None => Ok(UNKNOWN),
        }
    }

    fn other(&mut self, name: Box<str>, unknown: Option<&mut UnknownMembers>) -> Result<(), A::Error> {
        let mut buffered = None;
        if self.cx.expects_number_token() && *name == *NUMBER_TOKEN {
            match probe_number_token(&mut self.map, self.cx)? {
                NumberToken::Number(text) => {
                    let found = Number::parse(&text).map_or(Kind::Number, Number::kind);
                    return Err(report_wrong_type(self.cx, Kinds::only(Kind::Object), found).error());
                }
                NumberToken::Value(value) => buffered = Some(value),
            }
        }
        report_unknown_member::<S>(self.cx, name.clone());
        if S::OPEN {
            let checkpoint = self.cx.checkpoint();
            let mut value = None;
            let seed = Seed::<Value, Plain>::new(self.cx, &mut value);
            let result = match buffered {
                Some(buffered) => seed.deserialize(buffered.into_deserializer()),
                None => self.map.next_value_seed(seed),
            };
            if self.cx.has_findings_since(checkpoint) {
                self.cx.prefix(checkpoint, Segment::Key(name.clone()));
            }
            self.go_on(result)?;
            if let (Some(unknown), Some(value)) = (unknown, value) {
                unknown.push(name, value);
            }
            Ok(())
        } else if self.cx.is_collecting() {
            self.map.next_value::<IgnoredAny>().map(drop)
        } else {
            Err(Rejected.error())
        }
    }

    /// Reads a member that cannot be null.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is rejected and reading does not go on.
    #[inline]
    pub fn field<H: ReadAs<'de, T>, T>(
        &mut self,
        index: usize,
        slot: &mut Option<T>,
    ) -> Result<(), A::Error> {
        self.begin(index)?;
        let checkpoint = self.cx.checkpoint();
        let result = self.map.next_value_seed(Seed::<T, H>::new(self.cx, slot));
        self.finish_member(index, checkpoint, result)
    }

    /// Reads a member that can be null; `fits` tells whether null is valid.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is rejected and reading does not go on.
    #[inline]
    pub fn nullable<H: ReadAs<'de, T>, T: JsonTypes>(
        &mut self,
        index: usize,
        slot: &mut Option<T>,
        fits: bool,
    ) -> Result<(), A::Error> {
        self.begin(index)?;
        let checkpoint = self.cx.checkpoint();
        let mut null = false;
        let seed = OrNull::<T, H> { seed: Seed::new(self.cx, slot), null: &mut null };
        let mut result = self.map.next_value_seed(seed);
        self.nulls = self.nulls.with(index, null);
        if null && !fits {
            let violation = wrong_type_violation(T::KINDS, Kind::Null);
            self.cx.push(violation, Severity::Error, !S::OPEN, None, Anchor::Value);
            if !S::OPEN {
                result = Err(Rejected.error());
            }
        } else if fits && self.cx.has_findings_since(checkpoint) {
            self.cx.expect_null(checkpoint);
        }
        self.finish_member(index, checkpoint, result)
    }

    #[inline]
    fn begin(&mut self, index: usize) -> Result<(), A::Error> {
        if self.seen.contains(index) {
            let name = S::MEMBERS.get(index).copied().unwrap_or_default();
            return self.report_duplicate(Segment::Name(name));
        }
        self.seen = self.seen.with(index, true);
        Ok(())
    }

    #[cold]
    fn report_duplicate(&mut self, name: Segment) -> Result<(), A::Error> {
        let checkpoint = self.cx.checkpoint();
        self.cx.push(
            ConstraintViolation::new("duplicate_member", []),
            Severity::Error,
            true,
            None,
            Anchor::Name,
        );
        self.cx.prefix(checkpoint, name);
        Err(Rejected.error())
    }

    #[inline]
    fn finish_member(
        &mut self,
        index: usize,
        checkpoint: usize,
        result: Result<(), A::Error>,
    ) -> Result<(), A::Error> {
        if self.cx.has_findings_since(checkpoint) {
            prefix_member::<S>(self.cx, checkpoint, index);
        }
        self.go_on(result)
    }

    // In the complete pass an invalid member is reported, and the others are still read.
    #[inline]
    fn go_on(&mut self, result: Result<(), A::Error>) -> Result<(), A::Error> {
        match result {
            Err(error) if !self.cx.is_collecting() => Err(error),
            _ => Ok(()),
        }
    }

    /// Validates which members are present.
    ///
    /// # Errors
    ///
    /// Returns an error if a violated rule rejects the value.
    #[inline]
    pub fn finish(self) -> Result<Finished<'x, S>, A::Error> {
        let Self { cx, seen, nulls, .. } = self;
        if let Err(rejected) = object_schema::validate_presence::<S>(seen, cx)
            && !cx.is_collecting()
        {
            return Err(rejected.error());
        }
        if S::HAS_PATH_RULES && cx.is_collecting() {
            cx.defer(object_schema::validate_paths_in_tree::<S>);
        }
        Ok(Finished { cx, nulls })
    }
}

/// An object all of whose members have been read.
pub struct Finished<'x, S: ObjectSchema> {
    cx: &'x mut Context,
    nulls: S::Bits,
}

impl<S: ObjectSchema> fmt::Debug for Finished<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finished").finish_non_exhaustive()
    }
}

impl<S: ObjectSchema> Finished<'_, S> {
    /// Returns whether a member is null.
    #[inline]
    #[must_use]
    pub fn is_null(&self, index: usize) -> bool {
        self.nulls.contains(index)
    }

    /// Validates the rules over values.
    ///
    /// # Errors
    ///
    /// Returns an error if a violated rule rejects the value.
    #[inline]
    pub fn validate<E: Error>(self, value: Option<&S>) -> Result<(), E> {
        match value {
            Some(value) if S::HAS_PATH_RULES && !self.cx.is_collecting() => {
                object_schema::validate_paths(ValueSource::Value(value), self.cx).map_err(Rejected::error)
            }
            Some(_) => Ok(()),
            // A required member is missing or invalid, which was reported.
            None => Err(Rejected.error()),
        }
    }
}

/// The name of a member.
pub(crate) enum Name {
    Known(usize),
    Undeclared(Box<str>),
}

pub(crate) struct NameSeed<S>(pub(crate) PhantomData<S>);

impl<'de, S: ObjectSchema> DeserializeSeed<'de> for NameSeed<S> {
    type Value = Name;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

// JSON has only string names; serde's default errors contain only numbers and bytes of other
// formats.
impl<S: ObjectSchema> Visitor<'_> for NameSeed<S> {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Name, E> {
        match S::find(name) {
            UNKNOWN => Ok(Name::Undeclared(name.into())),
            index => Ok(Name::Known(index)),
        }
    }
}

/// Reads a value or null.
pub(crate) struct OrNull<'x, T, H> {
    pub(crate) seed: Seed<'x, T, H>,
    pub(crate) null: &'x mut bool,
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
