//! `cargo bless`: accepts every new output at once; `git diff` is the review.
//!
//! Runs the tests that compare with committed files, told to rewrite them: snapshots, the messages of
//! misused derives, and generated files such as `specs/spec.schema.json`.

use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let accepted = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--package", "fintoc-tests", "--all-features", "--no-fail-fast"])
        .env("INSTA_UPDATE", "always")
        .env("TRYBUILD", "overwrite")
        .env("BLESS", "1")
        .status();
    match accepted {
        Ok(status) if status.success() => {
            println!("accepted; `git diff` shows what changed");
            ExitCode::SUCCESS
        }
        Ok(_) => {
            eprintln!("what is left failing is no snapshot: read above, mend it, and bless again");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("cargo does not start: {error}");
            ExitCode::FAILURE
        }
    }
}
