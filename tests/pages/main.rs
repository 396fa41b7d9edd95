//! Documentation pages: what the reader makes of them, and what drift finds when they change.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a fixture that cannot be read ends the test"
)]

mod cases;
mod cli;
mod cut;
mod facts;
mod guide;
mod hostile;
mod measure;
mod real;
mod regressions;
mod schema;
mod unseen;
mod written;

use std::path::PathBuf;

use fintoc_tests::folder;

/// The folder of the fixtures: one folder a layout.
fn cases_folder() -> PathBuf {
    folder("pages").join("cases")
}
