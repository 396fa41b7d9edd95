//! `cargo bless`: accepts every new output at once; `git diff` is the review.
//!
//! Runs the tests, but for a few, told to rewrite the files that they compare with: snapshots, the messages of
//! misused derives, and generated files such as `specs/spec.schema.json`.

use std::process::{Command, ExitCode};

/// Tests that hold no committed file and take minutes: `tests/run` is for them.
const LEFT_OUT: [&str; 4] = [
    "checkers_say_what_the_reference_judge_says",
    "generated::texts_are_judged_alike",
    "limits::hostile_texts_cost_no_more_than_their_share",
    "verdicts_do_not_depend_on_features",
];

fn main() -> ExitCode {
    let accepted = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--package", "fintoc-tests", "--all-features", "--no-fail-fast", "--"])
        .args(LEFT_OUT.iter().flat_map(|test| ["--skip", test]))
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
