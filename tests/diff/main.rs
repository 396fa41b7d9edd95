//! What changed between two states of the specs, and for whom it matters.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a case that cannot be read ends the test"
)]

mod case;
mod command;
mod keywords;
mod oracle;
mod reports;
mod revisions;
mod sampling;
mod table;
