//! Members that a type does not declare.

use std::fmt;

use serde::Serialize;
use serde::ser::SerializeMap;

use crate::duplicates::first_duplicate;
use crate::report::pointer::push_name;
use crate::traits::into_owned::owned;
use crate::values::value::Value;

/// Members of a response that its type does not declare, in the order in which they were read. As
/// wide as a pointer.
///
/// ```
/// # use fintoc_types::{UnknownMembers, from_str};
/// # #[derive(fintoc_types::Read, fintoc_types::Validate)]
/// # #[fintoc(open)]
/// # struct Session { id: String, #[fintoc(unknown)] unknown: UnknownMembers }
/// let session = from_str::<Session>(r#"{"id": "cs_1", "country": "cl"}"#).unwrap().value;
/// assert_eq!(session.unknown.get("country").and_then(|value| value.as_str()), Some("cl"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct UnknownMembers(Option<Box<Entries>>);

// Most objects have no unknown members: the box keeps the field narrow.
type Entries = Vec<(Box<str>, Value)>;

impl UnknownMembers {
    /// Returns the value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Returns the members, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|members| members.iter()).map(|(name, value)| (&**name, value))
    }

    /// Returns whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }

    /// Inserts a member. Returns the value that it replaces.
    pub fn insert(&mut self, name: &str, value: Value) -> Option<Value> {
        let members = self.0.get_or_insert_default();
        match members.iter_mut().find(|(known, _)| **known == *name) {
            Some((_, known)) => Some(std::mem::replace(known, value)),
            None => {
                members.push((name.into(), value));
                None
            }
        }
    }

    pub(crate) fn push(&mut self, name: Box<str>, value: Value) {
        self.0.get_or_insert_default().push((name, value));
    }

    /// Returns the first duplicate name.
    #[inline]
    pub(crate) fn first_duplicate(&self) -> Option<&str> {
        let members = self.0.as_deref()?;
        first_duplicate(members.iter().map(|(name, _)| &**name))
    }

    /// Writes the members after the declared ones.
    ///
    /// # Errors
    ///
    /// Returns an error if the serializer fails.
    #[doc(hidden)]
    pub fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

/// Prints names, escaped as in pointers, and never values.
impl fmt::Debug for UnknownMembers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.iter().map(|(name, _)| {
            let mut text = String::new();
            push_name(&mut text, name);
            text
        });
        f.debug_list().entries(names).finish()
    }
}

impl Serialize for UnknownMembers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

owned!(UnknownMembers);
