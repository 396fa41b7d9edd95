//! Turns a `DeriveInput` into the model. An error is recorded, the attribute with the error is left out, and checking continues:
//! all errors are reported at once, and the code of the rest is still emitted for the code that uses the item.

mod attributes;
mod enums;
mod item;
mod newtype;
mod rules;
mod structs;
mod value;

pub(crate) use enums::{check_string_enum, check_union};
pub(crate) use newtype::check_newtype;
pub(crate) use structs::check_struct;
