//! The generated types say what the reference judge says, keep what they read, and show nothing that is nobody's business.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be set up ends the test"
)]

mod borrowed;
mod generated;
mod limits;
mod secrets;
mod vectors;

use std::fmt::Display;

/// Ends a test with everything that is wrong.
#[track_caller]
fn none<T: Display>(wrong: &[T]) {
    let shown: Vec<String> = wrong.iter().take(20).map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), shown.join("\n"));
}
