//! The members that a type does not declare.

use std::fmt;

use serde::Serialize;
use serde::ser::SerializeMap;

use crate::duplicates::first_repeated;
use crate::report::pointer::push_name;
use crate::traits::into_owned::owned;
use crate::values::value::Value;

/// Members of a response that its type does not declare, in the order in which they came. One word wide while there are none.
///
/// ```
/// # use fintoc_types::{Unknown, from_str};
/// # #[derive(fintoc_types::Read, fintoc_types::Validate)]
/// # #[fintoc(open)]
/// # struct Session { id: String, #[fintoc(unknown)] unknown: Unknown }
/// let session = from_str::<Session>(r#"{"id": "cs_1", "country": "cl"}"#).unwrap().value;
/// assert_eq!(session.unknown.get("country").and_then(|value| value.as_str()), Some("cl"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Unknown(Option<Box<Kept>>);

// Most objects have no such members: the box keeps the field narrow.
type Kept = Vec<(Box<str>, Value)>;

impl Unknown {
    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The members, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|members| members.iter()).map(|(name, value)| (&**name, value))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }

    /// Sets a member; gives back what stood there.
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

    /// A name that stands twice.
    #[inline]
    pub(crate) fn first_repeated(&self) -> Option<&str> {
        let members = self.0.as_deref()?;
        first_repeated(members.iter().map(|(name, _)| &**name))
    }

    /// Writes the members behind those that the type declares.
    ///
    /// # Errors
    ///
    /// What the serializer says.
    #[doc(hidden)]
    pub fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

/// Names, escaped as in pointers; never values.
impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.iter().map(|(name, _)| {
            let mut text = String::new();
            push_name(&mut text, name);
            text
        });
        f.debug_list().entries(names).finish()
    }
}

impl Serialize for Unknown {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

owned!(Unknown);
