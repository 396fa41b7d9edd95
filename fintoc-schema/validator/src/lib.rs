//! Validates JSON instances against the model: the reference validator, independent of the generated types.
//!
//! ```text
//! JSON text ──json::parse──▶ tree with byte ranges ──validate::Validator──▶ report::Report
//!                                  checksum: check digits, instants              │
//!                                                message: in English or Spanish ◀┤
//!                                            problem: problem details, RFC 9457 ◀┘
//! ```
//!
//! `examples` runs the validator over the examples and defaults of the specs themselves.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

pub mod checksum;
pub mod examples;
pub mod instance;
pub mod json;
pub mod message;
pub mod problem;
pub mod report;
pub mod validate;
