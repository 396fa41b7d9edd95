//! Makes values that were not read: what builders and conversions call.

pub(crate) mod builder;
pub(crate) mod input;
