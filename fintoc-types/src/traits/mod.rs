//! The traits: how a type is read, validated and written, and its schema.

pub(crate) mod adapter;
pub(crate) mod constrained;
pub(crate) mod into_owned;
pub(crate) mod object_schema;
pub(crate) mod read;
pub(crate) mod string_enum;
pub(crate) mod text;
pub(crate) mod validate;
pub(crate) mod validator;
pub(crate) mod write;
