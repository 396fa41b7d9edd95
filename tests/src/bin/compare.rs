//! `cargo run --release -p fintoc-tests --bin compare -- --count 10000000 [--seed N] [--record]`: both judges, on as many texts as one likes.
//!
//! Judges in rounds, each with a seed of its own, two at a time. `--record` keeps what the rounds so far have given in `types/last-run.txt`.

#![expect(clippy::disallowed_methods, reason = "an interrupted record is written again by the next round")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::ExitCode;
use std::{fs, io, thread};

use fintoc_tests::compare::{Count, Difference, run};
use fintoc_tests::folder;
use fintoc_tests::rounds::{self, Arguments};

/// Texts of a round.
const ROUND: u64 = 50_000;

fn main() -> ExitCode {
    rounds::main("compare", judge)
}

fn judge(arguments: Arguments) -> io::Result<bool> {
    let mut tally = Tally { first: arguments.seed, next: arguments.seed, ..Tally::default() };
    while tally.texts() < arguments.count {
        let size = ROUND.min((arguments.count - tally.texts()).div_ceil(2));
        let seeds = [tally.next, tally.next + 1];
        let counts: Vec<Count> = thread::scope(|scope| {
            let running = seeds.map(|seed| scope.spawn(move || run(size, seed)));
            running.into_iter().flat_map(|one| one.join().unwrap_or_default()).collect()
        });
        tally.add(counts);
        eprintln!("{} texts, {} differences", tally.texts(), tally.differences.len());
        if arguments.record {
            fs::write(folder("types").join("last-run.txt"), tally.to_text())?;
        }
    }
    print!("{}", tally.to_text());
    Ok(tally.differences.is_empty())
}

#[derive(Default)]
struct Tally {
    first: u64,
    next: u64,
    /// Judged and read, for each type.
    types: BTreeMap<(String, &'static str), [u64; 2]>,
    differences: Vec<Difference>,
}

impl Tally {
    fn texts(&self) -> u64 {
        self.types.values().map(|[texts, _]| texts).sum()
    }

    fn add(&mut self, counts: Vec<Count>) {
        self.next += 2;
        for count in counts {
            let [texts, read] = self.types.entry((count.set, count.name)).or_default();
            *texts += count.texts;
            *read += count.read;
            self.differences.extend(count.differences);
        }
    }

    fn to_text(&self) -> String {
        let mut text = format!(
            "{} texts, {} differences; seeds {} to {}, rounds of {ROUND}\n\n     judged        read  type\n",
            self.texts(),
            self.differences.len(),
            self.first,
            self.next - 1,
        );
        for ((set, name), [judged, read]) in &self.types {
            // Writing to a `String` cannot fail.
            let _ = writeln!(text, "{judged:>11} {read:>11}  {set}: {name}");
        }
        for difference in &self.differences {
            let _ = write!(text, "\n{difference}");
        }
        text
    }
}
