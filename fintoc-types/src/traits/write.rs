//! Writes objects.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::member::Member;

/// An object type that writes its members.
#[diagnostic::on_unimplemented(
    message = "the members of `{Self}` cannot be written one by one",
    note = "a union by tag holds structs that derive `Write`"
)]
pub trait WriteMembers {
    /// Writes the members in order, unknown ones last.
    ///
    /// # Errors
    ///
    /// Returns an error if the serializer fails.
    fn write_members<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

/// Writes an object.
///
/// # Errors
///
/// Returns an error if the serializer fails.
pub fn write_object<T: WriteMembers, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    value.write_members(&mut map)?;
    map.end()
}

/// Writes an object of a union, its tag first.
///
/// # Errors
///
/// Returns an error if the serializer fails.
pub fn write_tagged<T: WriteMembers, S: Serializer>(
    tag: &'static str,
    tag_value: &'static str,
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(tag, tag_value)?;
    value.write_members(&mut map)?;
    map.end()
}

/// Writes a member that can be absent or null.
///
/// # Errors
///
/// Returns an error if the serializer fails.
pub fn write_member<T: Serialize, M: SerializeMap>(
    map: &mut M,
    name: &'static str,
    member: &Member<T>,
) -> Result<(), M::Error> {
    match member {
        Member::Absent => Ok(()),
        Member::Null => map.serialize_entry(name, &()),
        Member::Value(value) => map.serialize_entry(name, value),
    }
}

/// The `Debug` output of a sensitive value: its class in brackets.
pub struct Redacted(pub &'static str);

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}]", self.0)
    }
}
