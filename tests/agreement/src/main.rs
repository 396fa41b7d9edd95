//! `cargo run --release -p fintoc-agreement -- --count 1000000 [--seed N] [--record]`: the comparison on as many texts a type as one likes.
//!
//! Judges in rounds, each with a seed of its own: other languages read the texts of a round as one file. `--record` keeps what the rounds so
//! far have given in `agreement/last-run.txt`.

#![expect(clippy::disallowed_methods, reason = "an interrupted record is written again by the next round")]

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use fintoc_agreement::texts::Amounts;
use fintoc_agreement::{Outcome, run};
use fintoc_tests::folder;
use fintoc_tests::rounds::{self, Arguments};

/// Texts of a type in a round, and those of them that the slow judges see, too.
const ROUND: usize = 50_000;
const FEW: usize = 500;

fn main() -> ExitCode {
    rounds::main("fintoc-agreement", judge)
}

fn judge(arguments: Arguments) -> io::Result<bool> {
    let mut all = None::<Outcome>;
    let mut seed = arguments.seed;
    let mut left = arguments.count;
    while left > 0 {
        let many = usize::try_from(left).map_or(ROUND, |left| left.min(ROUND));
        let outcome = run(Path::new("target/agreement"), Amounts { many, few: many.min(FEW), seed });
        let all = match &mut all {
            Some(all) => {
                all.add(outcome);
                all
            }
            None => all.insert(outcome),
        };
        left -= many as u64;
        eprintln!("{} texts, {} differences", all.texts, all.differences.len());
        if arguments.record {
            fs::write(folder("agreement/last-run.txt"), told(all, arguments.seed, seed))?;
        }
        seed += 1;
    }
    let all = all.unwrap_or_default();
    print!("{}", told(&all, arguments.seed, seed - 1));
    Ok(all.differences.is_empty() && all.unused.is_empty())
}

fn told(outcome: &Outcome, first: u64, last: u64) -> String {
    let mut text = format!(
        "{} texts, {} verdicts, {} differences, {} reasons without use; seeds {first} to {last}, rounds of {ROUND}\n\n      valid  type\n",
        outcome.texts,
        outcome.verdicts,
        outcome.differences.len(),
        outcome.unused.len(),
    );
    for (name, valid) in &outcome.valid {
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{valid:>11}  {name}");
    }
    for difference in &outcome.differences {
        let _ = write!(text, "\n{difference}");
    }
    text
}
