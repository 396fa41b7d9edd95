//! The values: each file reads, validates and writes one kind of them.

pub(crate) mod array;
pub(crate) mod boxed;
pub(crate) mod content;
pub(crate) mod map;
pub(crate) mod object;
pub(crate) mod object_validator;
pub(crate) mod open_enum;
pub(crate) mod scalar;
pub(crate) mod string;
pub(crate) mod string_enum;
pub(crate) mod tagged;
pub(crate) mod union;
pub(crate) mod unknown_members;
pub(crate) mod value;
pub(crate) mod verbatim;
