//! The command line as users run it: cargo gives tests the paths of their own package's programs only.

use std::process::ExitCode;

fn main() -> ExitCode {
    fintoc_cli::run(std::env::args_os())
}
