//! Validates JSON instances against the model, by another road than the generated types.

pub mod checksum;
pub mod examples;
pub mod json;
pub mod message;
pub mod problem;
pub mod report;
pub mod validate;
