//! Objects with arbitrary names.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use serde::de::{Deserializer, MapAccess};
use serde::{Serialize, Serializer};

use crate::kind::{Kind, Kinds};
use crate::path::Segment;
use crate::read::accept::{Accept, Visit, accept_as, report_wrong_type};
use crate::report::context::Context;
use crate::report::pointer::push_name;
use crate::rule::operand::MemberCount;
use crate::traits::adapter::{EntriesOf, Plain, ReadAs, ValidateAs};
use crate::traits::constrained::Constrained;
use crate::traits::into_owned::IntoOwned;
use crate::traits::read::{JsonTypes, Read};
use crate::traits::validate::Validate;
use crate::tree::Node;
use crate::values::content::read_entries;

/// An object with arbitrary names, in the order in which they were read, without duplicates. Two
/// maps are equal if they have the same members in any order.
///
/// ```
/// use fintoc_types::Map;
/// let mut map = Map::new();
/// map.insert("order".to_owned(), 12);
/// assert_eq!(map.insert("order".to_owned(), 13), Some(12));
/// assert_eq!(map.get("order"), Some(&13));
/// ```
#[derive(Clone)]
pub struct Map<K, V>(pub(crate) Vec<(K, V)>);

impl<K, V> Map<K, V> {
    /// Creates an empty map.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Converts each name and value. Different names must stay different.
    pub(crate) fn map_members<L, W>(self, mut turn: impl FnMut(K, V) -> (L, W)) -> Map<L, W> {
        Map(self.0.into_iter().map(|(name, value)| turn(name, value)).collect())
    }

    /// Returns the members, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&K, &V)> {
        self.0.iter().map(|(name, value)| (name, value))
    }
}

impl<K: AsRef<str>, V> Map<K, V> {
    /// Returns the value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&V> {
        self.0.iter().find(|(known, _)| known.as_ref() == name).map(|(_, value)| value)
    }

    /// Inserts a member. Returns the value that it replaces.
    pub fn insert(&mut self, name: K, value: V) -> Option<V> {
        match self.0.iter_mut().find(|(known, _)| known.as_ref() == name.as_ref()) {
            Some((_, known)) => Some(std::mem::replace(known, value)),
            None => {
                self.0.push((name, value));
                None
            }
        }
    }

    /// Removes a member. Returns its value.
    pub fn remove(&mut self, name: &str) -> Option<V> {
        let index = self.0.iter().position(|(known, _)| known.as_ref() == name)?;
        Some(self.0.remove(index).1)
    }
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: AsRef<str>, V: PartialEq> PartialEq for Map<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name.as_ref()) == Some(value))
    }
}

impl<K: AsRef<str>, V: Eq> Eq for Map<K, V> {}

impl<K: AsRef<str>, V: Hash> Hash for Map<K, V> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let mut members: Vec<_> = self.iter().map(|(name, value)| (name.as_ref(), value)).collect();
        members.sort_by_key(|(name, _)| *name);
        members.hash(state);
    }
}

/// Of equal names the last value is kept.
impl<K: AsRef<str>, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let mut map = Self::new();
        for (name, value) in members {
            map.insert(name, value);
        }
        map
    }
}

impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Prints names, escaped as in pointers, and never values.
impl<K: AsRef<str>, V> fmt::Debug for Map<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.0.iter().map(|(name, _)| {
            let mut text = String::new();
            push_name(&mut text, name.as_ref());
            text
        });
        f.debug_set().entries(names).finish()
    }
}

impl<K: AsRef<str>, V: Serialize> Serialize for Map<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(name, value)| (name.as_ref(), value)))
    }
}

impl<K: Validate + AsRef<str>, V: Validate> Validate for Map<K, V> {
    fn validate_into(&self, cx: &mut Context) {
        EntriesOf::<Plain, Plain>::validate(self, cx);
    }
}

impl<K: AsRef<str>, V, N: ValidateAs<K>, H: ValidateAs<V>> ValidateAs<Map<K, V>> for EntriesOf<N, H> {
    fn validate(value: &Map<K, V>, cx: &mut Context) {
        for (name, value) in value.iter() {
            let checkpoint = cx.checkpoint();
            N::validate(name, cx);
            if cx.has_findings_since(checkpoint) {
                cx.mark_as_name(checkpoint);
            }
            H::validate(value, cx);
            if cx.has_findings_since(checkpoint) {
                cx.prefix(checkpoint, Segment::Key(name.as_ref().into()));
            }
        }
    }
}

/// The operand is the number of members.
impl<K, V> Constrained for Map<K, V> {
    type Operand<'v> = MemberCount;
    const REPORTS_ALL: bool = true;

    fn operand(&self) -> MemberCount {
        MemberCount(self.len())
    }

    fn operand_of_node<'v>(node: Node<'v, 'v>) -> Option<MemberCount> {
        (node.kind() == Some(Kind::Object)).then(|| MemberCount(node.size()))
    }
}

impl<K: IntoOwned, V: IntoOwned> IntoOwned for Map<K, V> {
    type Owned = Map<K::Owned, V::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map_members(|name, value| (name.into_owned(), value.into_owned()))
    }
}

impl<K, V> JsonTypes for Map<K, V> {
    const KINDS: Kinds = Kinds::only(Kind::Object);
}

impl<'de, K: Read<'de> + AsRef<str>, V: Read<'de>> Read<'de> for Map<K, V> {
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Context, out: &mut Option<Self>) -> Result<(), D::Error> {
        EntriesOf::<Plain, Plain>::read(d, cx, out)
    }
}

impl<'de, K: AsRef<str>, V, N: ReadAs<'de, K>, H: ReadAs<'de, V>> ReadAs<'de, Map<K, V>> for EntriesOf<N, H> {
    fn read<D: Deserializer<'de>>(
        d: D,
        cx: &mut Context,
        out: &mut Option<Map<K, V>>,
    ) -> Result<(), D::Error> {
        d.deserialize_any(Visit(Entries { cx, out, how: PhantomData::<(N, H)> }))
    }
}

struct Entries<'x, K, V, How> {
    cx: &'x mut Context,
    out: &'x mut Option<Map<K, V>>,
    how: PhantomData<How>,
}

impl<'de, K: AsRef<str>, V, N: ReadAs<'de, K>, H: ReadAs<'de, V>> Accept<'de> for Entries<'_, K, V, (N, H)> {
    accept_as!(Kinds::only(Kind::Object));

    fn object<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        let Self { cx, out, .. } = self;
        match read_entries::<K, V, N, H, A>(members, cx)? {
            Ok(entries) => *out = Some(Map(entries)),
            Err(number) => return Err(report_wrong_type(cx, Self::KINDS, number.kind()).error()),
        }
        Ok(())
    }
}
