//! The generated types agree with the reference validator, keep what they read, and reveal no sensitive value.

mod borrowed;
mod generated;
mod limits;
mod readme;
mod roots;
mod secrets;
mod vectors;

use std::fmt::Display;

/// Ends a test with everything that is wrong.
#[track_caller]
fn none<T: Display>(wrong: &[T]) {
    let shown: Vec<String> = wrong.iter().take(20).map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), shown.join("\n"));
}
