//! Reads objects: what a derive's code calls, member by member.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess, Visitor};

use crate::kind::{Kind, Kinds};
use crate::number::NUMBER_TOKEN;
use crate::number::Number;
use crate::path::Segment;
use crate::read::accept::{Accept, Visit, accept_as, mistyped, wrong_type};
use crate::report::constraint_violation::{Broken, Severity};
use crate::report::context::{Anchor, Cx, Refused};
use crate::traits::adapter::{Plain, ReadAs, Seed};
use crate::traits::object_schema;
use crate::traits::object_schema::{Bits, Rules, Source, UNKNOWN, note_unknown, step};
use crate::traits::read::Shape;
use crate::values::content::{Behind, behind};
use crate::values::unknown_members::Unknown;
use crate::values::value::Value;

/// An object type that reads its members.
pub trait Object<'de>: Rules {
    /// Reads them all, and puts the finished value into its place.
    ///
    /// # Errors
    ///
    /// The value cannot be read; why stands in the `Cx`.
    fn read_members<A: MapAccess<'de>>(
        members: Members<'_, A, Self>,
        out: &mut Option<Self>,
    ) -> Result<(), A::Error>;
}

/// Reads an object.
///
/// # Errors
///
/// As [`Read::read`](crate::Read::read).
#[inline]
pub fn read_object<'de, S: Object<'de>, D: Deserializer<'de>>(
    d: D,
    cx: &mut Cx,
    out: &mut Option<S>,
) -> Result<(), D::Error> {
    d.deserialize_any(Visit(Whole { cx, out }))
}

impl<'de, S: Object<'de>> Accept<'de> for Whole<'_, S> {
    accept_as!(Kinds::of(Kind::Object));

    #[inline]
    fn object<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let members = Members { map, cx: self.cx, seen: S::Bits::NONE, nulls: S::Bits::NONE };
        S::read_members(members, self.out)
    }
}

struct Whole<'x, S> {
    cx: &'x mut Cx,
    out: &'x mut Option<S>,
}

/// The members of an object that is being read.
pub struct Members<'x, A, S: Rules> {
    map: A,
    cx: &'x mut Cx,
    seen: S::Bits,
    nulls: S::Bits,
}

impl<A, S: Rules> fmt::Debug for Members<'_, A, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Members").finish_non_exhaustive()
    }
}

impl<'x, 'de, A: MapAccess<'de>, S: Rules> Members<'x, A, S> {
    /// The index of the next member that a field names, [`UNKNOWN`] at the end. The others are kept, dropped or refused.
    ///
    /// # Errors
    ///
    /// No JSON, or a member that is refused.
    #[inline]
    pub fn next(&mut self, unknown: Option<&mut Unknown>) -> Result<usize, A::Error> {
        match self.map.next_key_seed(NameSeed::<S>(PhantomData))? {
            Some(Name::Known(index)) => Ok(index),
            Some(Name::Unknown(name)) => self.others(name, unknown),
            None => self.end(unknown),
        }
    }

    #[cold]
    fn others(&mut self, name: Box<str>, mut unknown: Option<&mut Unknown>) -> Result<usize, A::Error> {
        let mut name = name;
        loop {
            self.other(name, unknown.as_deref_mut())?;
            match self.map.next_key_seed(NameSeed::<S>(PhantomData))? {
                Some(Name::Known(index)) => return Ok(index),
                Some(Name::Unknown(next)) => name = next,
                None => return self.end(unknown),
            }
        }
    }

    #[inline]
    fn end(&mut self, unknown: Option<&mut Unknown>) -> Result<usize, A::Error> {
        match unknown.and_then(|unknown| unknown.first_repeated()) {
            Some(name) => self.repeated(Segment::Key(name.into())).map(|()| UNKNOWN),
            None => Ok(UNKNOWN),
        }
    }

    fn other(&mut self, name: Box<str>, unknown: Option<&mut Unknown>) -> Result<(), A::Error> {
        let mut kept = None;
        if self.cx.meets_disguise() && *name == *NUMBER_TOKEN {
            match behind(&mut self.map, self.cx)? {
                Behind::Number(text) => {
                    let found = Number::parse(&text).map_or(Kind::Number, Number::kind);
                    return Err(mistyped(self.cx, Kinds::of(Kind::Object), found).error());
                }
                Behind::Value(value) => kept = Some(value),
            }
        }
        note_unknown::<S>(self.cx, name.clone());
        if S::OPEN {
            let mark = self.cx.mark();
            let mut value = None;
            let seed = Seed::<Value, Plain>::new(self.cx, &mut value);
            let result = match kept {
                Some(kept) => seed.deserialize(kept.into_deserializer()),
                None => self.map.next_value_seed(seed),
            };
            if self.cx.found_since(mark) {
                self.cx.prefix(mark, Segment::Key(name.clone()));
            }
            self.go_on(result)?;
            if let (Some(unknown), Some(value)) = (unknown, value) {
                unknown.push(name, value);
            }
            Ok(())
        } else if self.cx.is_collecting() {
            self.map.next_value::<IgnoredAny>().map(drop)
        } else {
            Err(Refused.error())
        }
    }

    /// Reads a member that may not be null.
    ///
    /// # Errors
    ///
    /// The value cannot be read, and nothing more is to be found.
    #[inline]
    pub fn field<H: ReadAs<'de, T>, T>(
        &mut self,
        index: usize,
        slot: &mut Option<T>,
    ) -> Result<(), A::Error> {
        self.begin(index)?;
        let mark = self.cx.mark();
        let result = self.map.next_value_seed(Seed::<T, H>::new(self.cx, slot));
        self.settle(index, mark, result)
    }

    /// Reads a member that may be null; `fits` says whether null is right.
    ///
    /// # Errors
    ///
    /// The value cannot be read, and nothing more is to be found.
    #[inline]
    pub fn nullable<H: ReadAs<'de, T>, T: Shape>(
        &mut self,
        index: usize,
        slot: &mut Option<T>,
        fits: bool,
    ) -> Result<(), A::Error> {
        self.begin(index)?;
        let mark = self.cx.mark();
        let mut null = false;
        let seed = OrNull::<T, H> { seed: Seed::new(self.cx, slot), null: &mut null };
        let mut result = self.map.next_value_seed(seed);
        self.nulls = self.nulls.with(index, null);
        if null && !fits {
            let broken = wrong_type(T::KINDS, Kind::Null);
            self.cx.push(broken, Severity::Error, !S::OPEN, None, Anchor::Value);
            if !S::OPEN {
                result = Err(Refused.error());
            }
        } else if fits && self.cx.found_since(mark) {
            self.cx.expect_null(mark);
        }
        self.settle(index, mark, result)
    }

    #[inline]
    fn begin(&mut self, index: usize) -> Result<(), A::Error> {
        if self.seen.has(index) {
            let name = S::MEMBERS.get(index).copied().unwrap_or_default();
            return self.repeated(Segment::Name(name));
        }
        self.seen = self.seen.with(index, true);
        Ok(())
    }

    #[cold]
    fn repeated(&mut self, name: Segment) -> Result<(), A::Error> {
        let mark = self.cx.mark();
        self.cx.push(Broken::new("duplicate_member", []), Severity::Error, true, None, Anchor::Name);
        self.cx.prefix(mark, name);
        Err(Refused.error())
    }

    #[inline]
    fn settle(&mut self, index: usize, mark: usize, result: Result<(), A::Error>) -> Result<(), A::Error> {
        if self.cx.found_since(mark) {
            step::<S>(self.cx, mark, index);
        }
        self.go_on(result)
    }

    // While everything is collected, a broken member is noted, and the others are still read.
    #[inline]
    fn go_on(&mut self, result: Result<(), A::Error>) -> Result<(), A::Error> {
        match result {
            Err(error) if !self.cx.is_collecting() => Err(error),
            _ => Ok(()),
        }
    }

    /// Judges which members are there.
    ///
    /// # Errors
    ///
    /// A rule is broken that stops the value from being read.
    #[inline]
    pub fn finish(self) -> Result<Finished<'x, S>, A::Error> {
        let Self { cx, seen, nulls, .. } = self;
        if let Err(refused) = object_schema::presence::<S>(seen, cx)
            && !cx.is_collecting()
        {
            return Err(refused.error());
        }
        if S::PLACES && cx.is_collecting() {
            cx.later(object_schema::places_in_tree::<S>);
        }
        Ok(Finished { cx, nulls })
    }
}

/// An object of which every member has been read.
pub struct Finished<'x, S: Rules> {
    cx: &'x mut Cx,
    nulls: S::Bits,
}

impl<S: Rules> fmt::Debug for Finished<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finished").finish_non_exhaustive()
    }
}

impl<S: Rules> Finished<'_, S> {
    /// Whether a member is null.
    #[inline]
    #[must_use]
    pub fn is_null(&self, index: usize) -> bool {
        self.nulls.has(index)
    }

    /// Judges the rules over the values.
    ///
    /// # Errors
    ///
    /// A rule is broken that stops the value from being read.
    #[inline]
    pub fn judge<E: Error>(self, value: Option<&S>) -> Result<(), E> {
        match value {
            Some(value) if S::PLACES && !self.cx.is_collecting() => {
                object_schema::places(Source::Value(value), self.cx).map_err(Refused::error)
            }
            Some(_) => Ok(()),
            // A required member is missing or broken, which has been noted.
            None => Err(Refused.error()),
        }
    }
}

/// The name of a member.
pub(crate) enum Name {
    Known(usize),
    Unknown(Box<str>),
}

pub(crate) struct NameSeed<S>(pub(crate) PhantomData<S>);

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
