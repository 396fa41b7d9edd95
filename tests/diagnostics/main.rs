//! What the front of the compiler says, and that it says it whatever it is given.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what is missing ends its test"
)]

mod bad;
mod case;
mod good;
mod hostile;
mod patterns;
mod schema;
