//! Turns spec files into a checked model, and the model into text.
//!
//! Load the specs, check them, lower them to a model, emit the model: four verbs, four modules.

pub mod check;
pub mod constraint;
pub mod diagnostic;
pub mod emit;
#[cfg(feature = "json-schema")]
pub mod json_schema;
pub mod load;
pub mod lower;
pub mod model;
pub mod name;
pub mod pattern;
pub mod spec;
#[cfg(feature = "tools")]
pub mod tools;
