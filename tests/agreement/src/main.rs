//! `cargo run --release -p fintoc-agreement -- MANY [FEW [SEED]]`: the comparison on as many texts as one likes.

use std::path::Path;
use std::process::ExitCode;

use fintoc_agreement::run;
use fintoc_agreement::texts::Amounts;

fn main() -> ExitCode {
    let numbers: Option<Vec<usize>> = std::env::args().skip(1).map(|word| word.parse().ok()).collect();
    let Some(&[many, ref rest @ ..]) = numbers.as_deref() else {
        eprintln!("usage: fintoc-agreement MANY [FEW [SEED]]");
        return ExitCode::from(2);
    };
    let few = rest.first().copied().unwrap_or(many / 10);
    let seed = rest.get(1).map_or(1, |seed| *seed as u64);
    let outcome = run(Path::new("target/agreement"), Amounts { many, few, seed });
    for difference in outcome.differences.iter().take(50) {
        println!("{difference}");
    }
    for (name, valid) in &outcome.valid {
        println!("{name}: {valid} valid");
    }
    println!(
        "{} texts, {} verdicts, {} differences, {} reasons without use",
        outcome.texts,
        outcome.verdicts,
        outcome.differences.len(),
        outcome.unused.len(),
    );
    if outcome.differences.is_empty() && outcome.unused.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
