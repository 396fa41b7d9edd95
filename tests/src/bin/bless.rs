//! `cargo bless`: accepts every new output at once; `git diff` is the review.
//!
//! ```text
//! cargo bless             all outputs
//! cargo bless STAGE...    only those of these stages
//! cargo bless --help      the stages
//! ```
//!
//! Runs the tests, except a few that take long, with the request to rewrite the files that they compare with: snapshots,
//! the messages of misused derives, and generated files such as `specs/spec.schema.json`.

use std::process::{Command, ExitCode};

/// Tests that hold no committed file and take minutes: `tests/run` is for them.
const LEFT_OUT: [&str; 4] = [
    "javascript_matches_the_reference_validator",
    "generated::validators_agree_on_generated_texts",
    "limits::hostile_texts_cost_linear_instructions",
    "verdicts_do_not_depend_on_features",
];

/// The test targets that compare with committed files, and those files.
const STAGES: [(&str, &str); 6] = [
    ("compiled", "fintoc-types/compiled: the Rust source of the specs"),
    ("diagnostics", "tests/diagnostics/bad: diagnostics of broken specs; specs/spec.schema.json"),
    ("diff", "tests/diff/reports: reports of changes"),
    ("pages", "tests/pages: facts of documentation pages"),
    ("snapshots", "tests/snapshots: what every emitter writes"),
    ("ui", "tests/ui: errors of misused derives"),
];

fn main() -> ExitCode {
    let stages: Vec<String> = std::env::args().skip(1).collect();
    let known = |stage: &String| STAGES.iter().any(|(name, _)| name == stage);
    if let Some(unknown) = stages.iter().find(|stage| !known(stage)) {
        let list: String = STAGES.iter().map(|(name, files)| format!("\n  {name:<12} {files}")).collect();
        if ["--help", "-h"].contains(&unknown.as_str()) {
            println!("cargo bless [STAGE...]: accepts new output, of all stages or of these:{list}");
            return ExitCode::SUCCESS;
        }
        eprintln!("unknown stage `{unknown}`; the stages are:{list}");
        return ExitCode::from(2);
    }
    let targets = stages.iter().flat_map(|stage| ["--test", stage]);
    let accepted = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--package", "fintoc-tests", "--all-features", "--no-fail-fast"])
        .args(targets)
        .arg("--")
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
            eprintln!("the remaining failures are not snapshot mismatches: fix them and run again");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("cargo does not start: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::STAGES;

    /// A target that compares with committed files and has no stage could not be blessed alone.
    #[test]
    fn every_target_with_committed_files_is_a_stage() {
        let folder = fintoc_tests::folder("");
        let mut found = Vec::new();
        for path in fintoc_tests::walk(&folder) {
            let name = fintoc_tests::name(&path, &folder);
            let Some((target, file)) = name.split_once('/') else { continue };
            if file.ends_with(".rs") && folder.join(target).join("main.rs").exists() && target != "structure"
            {
                let text = std::fs::read_to_string(&path).unwrap();
                let compares = ["insta::", "trybuild::", "fintoc_tests::committed("];
                if compares.iter().any(|call| text.contains(call)) && !found.contains(&target.to_owned()) {
                    found.push(target.to_owned());
                }
            }
        }
        assert_eq!(found, STAGES.map(|(name, _)| name));
    }
}
