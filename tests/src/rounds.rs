//! The commands that judge as many texts as one likes, in rounds: `--count N [--seed N] [--record]`.

use std::io;
use std::process::ExitCode;

/// What such a command is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Arguments {
    /// How many texts.
    pub count: u64,
    /// Of the first round.
    pub seed: u64,
    /// Whether what the rounds so far have given is kept in the repository.
    pub record: bool,
}

/// Reads the arguments, and runs the rounds: true where nothing is wrong.
pub fn main(command: &str, rounds: impl FnOnce(Arguments) -> io::Result<bool>) -> ExitCode {
    let Some(arguments) = arguments(std::env::args().skip(1)) else {
        eprintln!("usage: {command} --count N [--seed N] [--record]");
        return ExitCode::from(2);
    };
    match rounds(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("the record cannot be written: {error}");
            ExitCode::from(2)
        }
    }
}

fn arguments(mut words: impl Iterator<Item = String>) -> Option<Arguments> {
    let mut arguments = Arguments { count: 0, seed: 1, record: false };
    while let Some(word) = words.next() {
        match &*word {
            "--count" => arguments.count = words.next()?.parse().ok()?,
            "--seed" => arguments.seed = words.next()?.parse().ok()?,
            "--record" => arguments.record = true,
            _ => return None,
        }
    }
    (arguments.count > 0).then_some(arguments)
}
