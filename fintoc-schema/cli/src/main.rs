//! The command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    fintoc_cli::run(std::env::args_os())
}
