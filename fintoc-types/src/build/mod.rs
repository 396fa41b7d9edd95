//! Creates values that were not read.

pub(crate) mod builder;
pub(crate) mod input;
