//! Turns the model into code, a file for each trait or kind of item. The emitted code holds types and calls; everything that is the same
//! for all items is in `fintoc_types::__private`.

mod build;
mod constraints;
mod impl_block;
mod into_owned;
mod read;
mod redact;
mod rules;
mod scalar;
mod string_enum;
mod union;
mod validate;
mod write;

pub(crate) use build::emit_build;
pub(crate) use impl_block::in_anonymous_const;
pub(crate) use into_owned::{emit_into_owned, emit_into_owned_union};
pub(crate) use read::emit_read;
pub(crate) use redact::{emit_redact, emit_redact_union};
pub(crate) use scalar::emit_scalar;
pub(crate) use string_enum::emit_string_enum;
pub(crate) use union::{emit_read_union, emit_validate_union, emit_write_union};
pub(crate) use validate::emit_validate;
pub(crate) use write::emit_write;
