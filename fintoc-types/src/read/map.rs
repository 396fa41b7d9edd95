//! Reads maps, whose names the sender chooses.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Visitor};

use crate::kind::{Kind, Kinds};
use crate::map::Map;
use crate::number::Number;
use crate::read::how::{EntriesOf, Plain, ReadAs, Seed};
use crate::read::simple::accept_as;
use crate::read::{Accept, Behind, NUMBER_TOKEN, Read, Shape, Visit, behind, kind_of, mistyped};
use crate::report::{Anchor, Broken, Cx, Refused, Segment, Severity};

impl<K, V> Shape for Map<K, V> {
    const KINDS: Kinds = Kinds::of(Kind::Object);
}

impl<'de, K: Read<'de> + AsRef<str>, V: Read<'de>> Read<'de> for Map<K, V> {
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Cx, out: &mut Option<Self>) -> Result<(), D::Error> {
        EntriesOf::<Plain, Plain>::read(d, cx, out)
    }
}

impl<'de, K: AsRef<str>, V, N: ReadAs<'de, K>, H: ReadAs<'de, V>> ReadAs<'de, Map<K, V>> for EntriesOf<N, H> {
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Cx, out: &mut Option<Map<K, V>>) -> Result<(), D::Error> {
        d.deserialize_any(Visit(Entries { cx, out, how: PhantomData::<(N, H)> }))
    }
}

struct Entries<'x, K, V, How> {
    cx: &'x mut Cx,
    out: &'x mut Option<Map<K, V>>,
    how: PhantomData<How>,
}

impl<'de, K: AsRef<str>, V, N: ReadAs<'de, K>, H: ReadAs<'de, V>> Accept<'de> for Entries<'_, K, V, (N, H)> {
    accept_as!(Kinds::of(Kind::Object));

    fn object<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        let Self { cx, out, .. } = self;
        match read_entries::<K, V, N, H, A>(members, cx)? {
            Ok(map) => *out = Some(map),
            Err(number) => return Err(mistyped(cx, Self::KINDS, kind_of(number)).error()),
        }
        Ok(())
    }
}

/// The members of any value; or the number that serde_json's `arbitrary_precision` has dressed up as an object.
pub(crate) fn read_any<'de, V: Read<'de>, A: MapAccess<'de>>(
    members: A,
    cx: &mut Cx,
) -> Result<Result<Map<String, V>, Number>, A::Error> {
    read_entries::<String, V, Plain, Plain, A>(members, cx)
}

fn read_entries<'de, K: AsRef<str>, V, N: ReadAs<'de, K>, H: ReadAs<'de, V>, A: MapAccess<'de>>(
    mut members: A,
    cx: &mut Cx,
) -> Result<Result<Map<K, V>, Number>, A::Error> {
    let mut map: Vec<(K, V)> = Vec::new();
    let mut broken = false;
    loop {
        let mark = cx.mark();
        let mut name = None;
        let seed = NameSeed::<K, N> { cx, out: &mut name, how: PhantomData };
        let Some(refused) = members.next_key_seed(seed)? else { break };
        let text = name.as_ref().map(AsRef::as_ref).or(refused.as_deref()).unwrap_or_default();
        let mut kept = None;
        if cx.meets_disguise() && map.is_empty() && text == NUMBER_TOKEN {
            match behind(&mut members, cx)? {
                Behind::Number(text) => return Number::parse(&text).map(Err).ok_or_else(|| Refused.error()),
                Behind::Value(value) => kept = Some(value),
            }
        }
        let mut value = None;
        let mut result = Ok(());
        if name.is_some() || cx.is_collecting() {
            let seed = Seed::<V, H>::new(cx, &mut value);
            result = match kept {
                Some(kept) => seed.deserialize(kept.into_deserializer()),
                None => members.next_value_seed(seed),
            };
        }
        if cx.found_since(mark) {
            cx.prefix(mark, Segment::Key(text.into()));
        }
        match (name, value) {
            (Some(name), Some(value)) if result.is_ok() => map.push((name, value)),
            _ if cx.is_collecting() => broken = true,
            _ => return Err(result.err().unwrap_or_else(|| Refused.error())),
        }
    }
    if let Some(name) = first_repeated(map.iter().map(|(name, _)| name.as_ref())) {
        let mark = cx.mark();
        cx.push(Broken::new("duplicate_member", []), Severity::Error, true, None, Anchor::Name);
        cx.prefix(mark, Segment::Key(name.into()));
        broken = true;
    }
    if broken { Err(Refused.error()) } else { Ok(Ok(Map(map))) }
}

/// A name that stands twice: in linear time where there are many.
#[inline]
pub(crate) fn first_repeated<'n>(names: impl ExactSizeIterator<Item = &'n str> + Clone) -> Option<&'n str> {
    match names.len() {
        0 | 1 => None,
        _ => find_repeated(names),
    }
}

fn find_repeated<'n>(names: impl ExactSizeIterator<Item = &'n str> + Clone) -> Option<&'n str> {
    if names.len() <= 16 {
        let mut rest = names.clone();
        return names.into_iter().find(|name| {
            rest.next();
            rest.clone().any(|other| other == *name)
        });
    }
    let mut sorted: Vec<&str> = names.collect();
    sorted.sort_unstable();
    sorted.array_windows().find(|[one, two]| one == two).map(|[name, _]| *name)
}

/// Reads a name into its place. Where the name breaks its type, that is noted, and its text is given back.
struct NameSeed<'x, K, N> {
    cx: &'x mut Cx,
    out: &'x mut Option<K>,
    how: PhantomData<N>,
}

impl<'de, K, N: ReadAs<'de, K>> NameSeed<'_, K, N> {
    #[inline]
    fn read<D: Deserializer<'de>>(self, name: D, text: &str) -> Option<Box<str>> {
        let mark = self.cx.mark();
        let result = N::read(name, self.cx, self.out);
        if self.cx.found_since(mark) {
            self.cx.of_name(mark);
        }
        result.is_err().then(|| text.into())
    }
}

impl<'de, K, N: ReadAs<'de, K>> DeserializeSeed<'de> for NameSeed<'_, K, N> {
    type Value = Option<Box<str>>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, K, N: ReadAs<'de, K>> Visitor<'de> for NameSeed<'_, K, N> {
    type Value = Option<Box<str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.read(StrDeserializer::<Refused>::new(name), name))
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(self.read(BorrowedStrDeserializer::<Refused>::new(name), name))
    }
}
